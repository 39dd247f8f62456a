//! Williams' %R.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::stochastic::is_flat;
use crate::Result;

indicator! {
    /// Williams' %R: how far the close is below the high of a window.
    ///
    /// # Formula
    /// `willr = -100 · (highest - close) / (highest - lowest)` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. -100 to 0; 0 where the window has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// L. Williams, *How I Made One Million Dollars Last Year Trading Commodities*, 1973. TA-Lib `WILLR`, which
    /// `tests/ta_lib/WILLR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let willr = strikewise::indicators::willr(&high, &low, &close, 14)?;
    /// assert!((willr[59] + 40.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    willr (willr_into) Willr: WillrMachine {
        group: Momentum,
        ta_lib: Some("WILLR"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: willr,
    }
}

/// The machine of [`willr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WillrMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl WillrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<3, 1> for WillrMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        [if is_flat(highest, lowest) {
            0.0
        } else {
            (-100.0 * ((highest - close) / (highest - lowest))).clamp(-100.0, 0.0)
        }]
    }
}
