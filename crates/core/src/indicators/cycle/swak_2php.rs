//! Two-pole high-pass filter.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::second_order::{SecondOrder, two_pole};
use crate::Result;

indicator! {
    /// Two-pole high-pass filter: what is left of the close without the trend and the long cycles.
    ///
    /// # Formula
    /// `y[t] = (1 - a / 2)² (c[t] - 2 c[t - 1] + c[t - 2]) + 2 (1 - a) y[t - 1] - (1 - a)² y[t - 2]`, where `a = -b +
    /// sqrt(b² + 2 b)` with `b = 2.415 (1 - cos(2π / period))`; before the first bar the close was as in it, and `y`
    /// was 0.
    ///
    /// # Arguments
    /// `period` is 2 to 10000 bars, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0; the first `period` bars or so are warming up.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. F. Ehlers, "Swiss Army Knife Indicator", *Stocks & Commodities*, 2006. TA-Lib `SWAK_2PHP`, which
    /// `tests/ta_lib/SWAK_2PHP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::swak_2php(&close, 20)?;
    /// assert!((values[99] + 3.052_216_905_900_687_4).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    swak_2php (swak_2php_into) Swak2php: Swak2phpMachine {
        group: Cycle,
        ta_lib: Some("SWAK_2PHP"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=10000;
        },
        output: swak_2php,
    }
}

/// The machine of [`swak_2php`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Swak2phpMachine {
    filter: SecondOrder,
}

impl Swak2phpMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        let (taken, feedback) = two_pole(period);
        let gain = (1.0 - 0.5 * taken) * (1.0 - 0.5 * taken);
        Ok(Self {
            filter: SecondOrder::new([gain, -2.0 * gain, gain], feedback),
        })
    }
}

impl Machine<1, 1> for Swak2phpMachine {
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
