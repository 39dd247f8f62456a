//! Choppiness index.

use super::super::blocks::{Maximum, Minimum, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::super::volatility::true_range;
use crate::Result;

indicator! {
    /// Choppiness index: how much of its movement a market wasted, in percent.
    ///
    /// # Formula
    /// `chop = 100 · log10(Σ true_range / (highest - lowest)) / log10(period)` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 100 where the window has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// E. W. Dreiss, 1993. TA-Lib `CHOP`, which `tests/ta_lib/CHOP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let chop = strikewise::indicators::chop(&high, &low, &close, 14)?;
    /// assert!((chop[59] - 95.401_355_793_132_4).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    chop (chop_into) Chop: ChopMachine {
        group: Momentum,
        ta_lib: Some("CHOP"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: chop,
    }
}

type ChopMachine = ChoppinessMachine<false>;

/// The machine of [`chop`], and of [`choptr`](super::super::choptr()), where highs and lows are true ones.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ChoppinessMachine<const TRUE_EXTREMES: bool> {
    period: usize,
    previous: Option<f64>,
    ranges: Sum,
    highest: Maximum,
    lowest: Minimum,
}

impl<const TRUE_EXTREMES: bool> ChoppinessMachine<TRUE_EXTREMES> {
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

impl<const TRUE_EXTREMES: bool> Machine<3, 1> for ChoppinessMachine<TRUE_EXTREMES> {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let ranges = self.ranges.next(true_range(high, low, previous));
        let (high, low) = if TRUE_EXTREMES {
            (high.max(previous), low.min(previous))
        } else {
            (high, low)
        };
        let range = self.highest.next(high) - self.lowest.next(low);
        [if range > 0.0 && ranges > 0.0 {
            100.0 * (libm::log10(ranges / range) / libm::log10(self.period as f64))
        } else {
            100.0
        }]
    }
}
