//! Hilbert transform: sine of the dominant cycle.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::phase::Phase;
use super::transform::Transform;
use crate::Result;

indicator! {
    /// Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform.
    ///
    /// # Formula
    /// `sine = sin(ht_dcphase)`, `lead_sine = sin(ht_dcphase + 45°)`. In a cycle the lines cross before the turns; in a
    /// trend they do not cross.
    ///
    /// # Returns
    /// Two values for each bar, -1 to 1; the first at index 63. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_SINE`, which `tests/ta_lib/HT_SINE.json` compares
    /// with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_sine(&close)?;
    /// assert!((values.sine[99] - 0.013_708_409_508_020_75).abs() < 1e-9);
    /// assert!((values.lead_sine[99] - 0.716_733_647_460_462_2).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_sine (ht_sine_into) HtSine: HtSineMachine {
        group: Cycle,
        ta_lib: Some("HT_SINE"),
        inputs: [close],
        parameters: {},
        outputs: HtSineLines {
            /// Sine of the phase.
            sine,
            /// Sine of the phase 45 degrees ahead.
            lead_sine,
        },
    }
}

/// The machine of [`ht_sine`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtSineMachine {
    transform: Transform,
    phase: Phase,
}

impl HtSineMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(37),
            phase: Phase::new(),
        })
    }
}

impl Machine<1, 2> for HtSineMachine {
    fn lookback(&self) -> usize {
        63
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
        sines(self.phase.next(&cycle))
    }
}

/// The sine of a phase in degrees, and of that 45 degrees ahead.
pub(super) fn sines(phase: f64) -> [f64; 2] {
    [phase, phase + 45.0].map(|degrees| libm::sin(degrees.to_radians()))
}
