//! Aroon.

use super::super::blocks::{HighestPlace, LowestPlace};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Aroon: how long ago the last high and low were.
    ///
    /// # Formula
    /// `aroon_up = 100 · (period - bars since the highest high) / period` among this bar and `period` before, the
    /// last of several; `aroon_down` in the same way from the lowest low.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period`. 0 to 100. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// T. Chande, "A Time Price Oscillator", *Stocks & Commodities*, 1995. TA-Lib `AROON`, which
    /// `tests/ta_lib/AROON.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let values = strikewise::indicators::aroon(&high, &low, 14)?;
    /// assert!((values.aroon_down[59] - 100.0).abs() < 1e-9);
    /// assert!((values.aroon_up[59] - 100.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    aroon (aroon_into) Aroon: AroonMachine {
        group: Momentum,
        ta_lib: Some("AROON"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        outputs: AroonLines {
            /// 100 at a new low, 0 if it is `period` bars ago.
            aroon_down,
            /// 100 at a new high, 0 if it is `period` bars ago.
            aroon_up,
        },
    }
}

/// The machine of [`aroon`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AroonMachine {
    period: usize,
    highest: HighestPlace,
    lowest: LowestPlace,
    bars: usize,
}

impl AroonMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: HighestPlace::new(period + 1),
            lowest: LowestPlace::new(period + 1),
            bars: 0,
        })
    }
}

impl Machine<2, 2> for AroonMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 2] {
        let now = self.bars;
        // Wraps and saturates only where a malformed snapshot says so.
        self.bars = self.bars.wrapping_add(1);
        let place = |of: usize| {
            let n = self.period;
            100.0 / n as f64 * n.saturating_sub(now.saturating_sub(of)) as f64
        };
        [
            place(self.lowest.next(low, now)),
            place(self.highest.next(high, now)),
        ]
    }
}
