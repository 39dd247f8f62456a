//! Coppock curve.

use super::super::blocks::{Ring, WeightedSum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::rate::rate_of_change;
use crate::Result;

indicator! {
    /// Coppock curve: a weighted average of two rates of change.
    ///
    /// # Formula
    /// `coppock = wma(roc(close, first_roc_period) + roc(close, second_roc_period), wma_period)`
    ///
    /// # Arguments
    /// One column. `wma_period` is 1 or more, 10 as a rule. `first_roc_period` is 1 or more, 11 as a rule.
    /// `second_roc_period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `max(first_roc_period, second_roc_period) + wma_period - 1`.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// E. S. C. Coppock, *Barron's*, 1962, for monthly bars. TA-Lib `COPPOCK`, which `tests/ta_lib/COPPOCK.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let coppock = strikewise::indicators::coppock(&close, 10, 11, 14)?;
    /// assert!((coppock[59] - 0.843_111_509_258_642_6).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    coppock (coppock_into) Coppock: CoppockMachine {
        group: Momentum,
        ta_lib: Some("COPPOCK"),
        inputs: [close],
        parameters: {
            wma_period: usize = 10, 1..=LONGEST;
            first_roc_period: usize = 11, 1..=LONGEST;
            second_roc_period: usize = 14, 1..=LONGEST;
        },
        output: coppock,
    }
}

/// The machine of [`coppock`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CoppockMachine {
    wma_period: usize,
    longest: usize,
    bars: usize,
    first: Ring,
    second: Ring,
    sum: WeightedSum,
}

impl CoppockMachine {
    pub(crate) fn new(
        wma_period: usize,
        first_roc_period: usize,
        second_roc_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            wma_period,
            longest: first_roc_period.max(second_roc_period),
            bars: 0,
            first: Ring::new(first_roc_period),
            second: Ring::new(second_roc_period),
            sum: WeightedSum::new(wma_period),
        })
    }
}

impl Machine<1, 1> for CoppockMachine {
    fn lookback(&self) -> usize {
        self.longest + self.wma_period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let first = rate_of_change(self.first.push(close), close);
        let second = rate_of_change(self.second.push(close), close);
        if self.bars < self.longest {
            self.bars += 1;
            return [f64::NAN];
        }
        let n = self.wma_period as f64;
        [self.sum.next(100.0 * (first + second)) / (0.5 * n * (n + 1.0))]
    }
}
