//! How deep prices are below their highs.

use super::super::blocks::{Maximum, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Ulcer index: the root of the mean squared distance of closes below their recent high, in percent.
    ///
    /// # Formula
    /// `drawdown[t] = 100 · (highest - close[t]) / highest` with the highest of the last `period` closes;
    /// `ulcer_index[t] = sqrt(mean(drawdown²))` over the last `period` bars.
    ///
    /// # Arguments
    /// `period` is 1 or more bars, 14 as a rule.
    ///
    /// # Returns
    /// Percent for each bar, 0 or more; the first at index `2 · (period - 1)`, since a window of drawdowns needs
    /// windows of closes. It is 0 where no close is below one before. [Gaps](super::super#gaps) are skipped, and a
    /// close that is not positive is one.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// P. G. Martin and B. B. McCann, *The Investor's Guide to Fidelity Funds*, 1989;
    /// `golden/ulcer_index.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // 20 % and 40 % below the high of 10.
    /// let ulcer = strikewise::indicators::ulcer_index(&[9.0, 10.0, 8.0, 10.0, 6.0], 2)?;
    /// assert!(ulcer[1].is_nan());
    /// assert!((ulcer[2] - 200.0_f64.sqrt()).abs() < 1e-12);
    /// assert!((ulcer[4] - 800.0_f64.sqrt()).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ulcer_index (ulcer_index_into) UlcerIndex: UlcerIndexMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [close],
        parameters: { period: usize = 14, 1..=LONGEST; },
        output: ulcer_index,
    }
}

/// The machine of [`ulcer_index`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct UlcerIndexMachine {
    period: usize,
    /// Bars that the first window of closes still lacks: their drawdowns do not count.
    lacking: usize,
    highest: Maximum,
    squares: Sum,
}

impl UlcerIndexMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            lacking: period - 1,
            highest: Maximum::new(period),
            squares: Sum::new(period),
        })
    }
}

impl Machine<1, 1> for UlcerIndexMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        2 * (self.period - 1)
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let highest = self.highest.next(close);
        if self.lacking > 0 {
            self.lacking -= 1;
            return [f64::NAN];
        }
        let drawdown = 100.0 * ((highest - close) / highest);
        [(self.squares.next(drawdown * drawdown) / self.period as f64).sqrt()]
    }
}
