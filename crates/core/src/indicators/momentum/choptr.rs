//! Choppiness index with true highs and lows.

use super::super::blocks::{Maximum, Minimum, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::super::volatility::true_range;
use crate::Result;

indicator! {
    /// Choppiness index with true highs and lows: a gap counts on both sides.
    ///
    /// # Formula
    /// `choptr = 100 · log10(Σ true_range / (highest - lowest)) / log10(period)` over the last `period` bars, where
    /// `highest` is that of `max(high, close[t - 1])` and `lowest` that of `min(low, close[t - 1])`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 100; 100 where the window has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// E. W. Dreiss, 1993. TA-Lib `CHOPTR`, which `tests/ta_lib/CHOPTR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let choptr = strikewise::indicators::choptr(&high, &low, &close, 14)?;
    /// assert!((choptr[59] - 95.401_355_793_132_4).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    choptr (choptr_into) Choptr: ChoptrMachine {
        group: Momentum,
        ta_lib: Some("CHOPTR"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: choptr,
    }
}

/// The machine of [`choptr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ChoptrMachine {
    period: usize,
    previous: Option<f64>,
    ranges: Sum,
    highest: Maximum,
    lowest: Minimum,
}

impl ChoptrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            ranges: Sum::new(period),
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<3, 1> for ChoptrMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let ranges = self.ranges.next(true_range(high, low, previous));
        let range = self.highest.next(high.max(previous)) - self.lowest.next(low.min(previous));
        [if range > 0.0 && ranges > 0.0 {
            100.0 * (libm::log10(ranges / range) / libm::log10(self.period as f64))
        } else {
            100.0
        }]
    }
}
