//! Hilbert transform: components of the phasor.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::transform::Transform;
use crate::Result;

indicator! {
    /// Components of the phasor of the dominant cycle, by the Hilbert transform.
    ///
    /// # Formula
    /// `quadrature` is the transform of the detrended close, `in_phase` the detrended close of three bars ago: both are
    /// as late. They are in the unit of the close.
    ///
    /// # Returns
    /// Two values for each bar; the first at index 32. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_PHASOR`, which `tests/ta_lib/HT_PHASOR.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_phasor(&close)?;
    /// assert!((values.in_phase[99] + 0.156_761_500_726_550_48).abs() < 1e-9);
    /// assert!((values.quadrature[99] - 0.491_613_827_654_387_66).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_phasor (ht_phasor_into) HtPhasor: HtPhasorMachine {
        group: Cycle,
        ta_lib: Some("HT_PHASOR"),
        inputs: [close],
        parameters: {},
        outputs: HtPhasorComponents {
            /// The component in phase.
            in_phase,
            /// The component a quarter of a cycle ahead.
            quadrature,
        },
    }
}

/// The machine of [`ht_phasor`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtPhasorMachine {
    transform: Transform,
}

impl HtPhasorMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(12),
        })
    }
}

impl Machine<1, 2> for HtPhasorMachine {
    fn lookback(&self) -> usize {
        32
    }

    fn memory(&self) -> Memory {
        // The period decides how much is kept, and is itself an average of what came before.
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 2] {
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 2];
        };
        [cycle.in_phase, cycle.quadrature]
    }
}
