//! Band-pass filter.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::second_order::SecondOrder;
use crate::Result;
use std::f64::consts::PI;

indicator! {
    /// Band-pass filter: the part of the close that cycles with about one period.
    ///
    /// # Formula
    /// `y[t] = (1 - α) / 2 · (c[t] - c[t - 2]) + cos(2π / period) (1 + α) y[t - 1] - α y[t - 2]`, where `α = (1 - sin
    /// φ) / cos φ` and `φ = 4π · delta / period`; before the first bar the close was as in it, and `y` was 0.
    ///
    /// # Arguments
    /// `period` is 5 to 2000 bars, 20 as a rule. `delta`, 0.05 to 0.5 and 0.1 as a rule, is half the width of the band
    /// as a share of `period`; a narrow band takes long to settle.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0; the first `period / delta` bars or so are warming up.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. F. Ehlers, "Swiss Army Knife Indicator", *Stocks & Commodities*, 2006. TA-Lib `SWAK_BP`, which
    /// `tests/ta_lib/SWAK_BP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::swak_bp(&close, 20, 0.1)?;
    /// assert!((values[99] + 0.174_352_052_654_735_8).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    swak_bp (swak_bp_into) SwakBp: SwakBpMachine {
        group: Cycle,
        ta_lib: Some("SWAK_BP"),
        inputs: [close],
        parameters: {
            period: usize = 20, 5..=2000;
            delta: f64 = 0.1, 0.05..=0.5;
        },
        output: swak_bp,
    }
}

/// The machine of [`swak_bp`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SwakBpMachine {
    filter: SecondOrder,
}

impl SwakBpMachine {
    pub(crate) fn new(period: usize, delta: f64) -> Result<Self> {
        let period = period as f64;
        let width = 4.0 * PI * delta / period;
        let kept = (1.0 - libm::sin(width)) / libm::cos(width);
        let gain = 0.5 * (1.0 - kept);
        Ok(Self {
            filter: SecondOrder::new(
                [gain, 0.0, -gain],
                [libm::cos(2.0 * PI / period) * (1.0 + kept), -kept],
            ),
        })
    }
}

impl Machine<1, 1> for SwakBpMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        self.filter.memory()
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.filter.next(close)]
    }
}
