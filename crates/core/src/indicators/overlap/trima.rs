//! Triangular moving average.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Triangular moving average: the values in the middle of the window weigh most.
    ///
    /// # Formula
    /// The simple average of a simple average: of `(period + 1) / 2` values twice if the period is odd, of `period
    /// / 2` and `period / 2 + 1` values if it is even.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `TRIMA`, which `tests/ta_lib/TRIMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let trima = strikewise::indicators::trima(&close, 30)?;
    /// assert!((trima[59] - 104.966_666_666_666_67).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    trima (trima_into) Trima: TrimaMachine {
        group: Overlap,
        ta_lib: Some("TRIMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: trima,
    }
}

/// The machine of [`trima`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TrimaMachine {
    period: usize,
    first: Sum,
    second: Sum,
    seen: usize,
}

impl TrimaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            first: Sum::new(period / 2 + 1),
            second: Sum::new(period.div_ceil(2)),
            seen: 0,
        })
    }
}

impl Machine<1, 1> for TrimaMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let inner = self.first.next(close) / (self.period / 2 + 1) as f64;
        if self.seen < self.period / 2 {
            self.seen += 1;
            return [f64::NAN];
        }
        let second = self.period.div_ceil(2);
        [self.second.next(inner) / second as f64]
    }
}
