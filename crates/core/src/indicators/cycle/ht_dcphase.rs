//! Hilbert transform: phase of the dominant cycle.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::phase::Phase;
use super::transform::Transform;
use crate::Result;

indicator! {
    /// Phase of the dominant cycle, by the Hilbert transform.
    ///
    /// # Formula
    /// `atan(Σ sin(2π i / n) s[t - i] / Σ cos(2π i / n) s[t - i])` over `i < n`, in degrees, where `n` is the
    /// [period](super::super::ht_dcperiod) in whole bars and `s` the close smoothed over four of them; 90 degrees and
    /// the delay of the smoothing, `360 / period`, are added.
    ///
    /// # Returns
    /// Degrees for each bar, -45 to 315; the first at index 63. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_DCPHASE`, which `tests/ta_lib/HT_DCPHASE.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_dcphase(&close)?;
    /// assert!((values[99] - 0.785_458_610_584_555_6).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_dcphase (ht_dcphase_into) HtDcphase: HtDcphaseMachine {
        group: Cycle,
        ta_lib: Some("HT_DCPHASE"),
        inputs: [close],
        parameters: {},
        output: ht_dcphase,
    }
}

/// The machine of [`ht_dcphase`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtDcphaseMachine {
    transform: Transform,
    phase: Phase,
}

impl HtDcphaseMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(37),
            phase: Phase::new(),
        })
    }
}

impl Machine<1, 1> for HtDcphaseMachine {
    fn lookback(&self) -> usize {
        63
    }

    fn memory(&self) -> Memory {
        // The period decides how much is kept, and is itself an average of what came before.
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 1];
        };
        [self.phase.next(&cycle)]
    }
}
