//! Intraday momentum index.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Intraday momentum index: RSI of what happens between open and close.
    ///
    /// # Formula
    /// `imi = 100 · gains / (gains + losses)`, sums over the last `period` bars of `close - open` where it rose and
    /// where it fell.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 to 100; 50 where all bars closed where they
    /// opened. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `IMI`, which `tests/ta_lib/IMI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let open = column(|i| 100 + i * 5 % 9);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let imi = strikewise::indicators::imi(&open, &close, 14)?;
    /// assert!((imi[59] - 66.037_735_849_056_6).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    imi (imi_into) Imi: ImiMachine {
        group: Momentum,
        ta_lib: Some("IMI"),
        inputs: [open, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: imi,
    }
}

/// The machine of [`imi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ImiMachine {
    period: usize,
    gains: Sum,
    losses: Sum,
}

impl ImiMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            gains: Sum::new(period),
            losses: Sum::new(period),
        })
    }
}

impl Machine<2, 1> for ImiMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [open, close]: [f64; 2]) -> [f64; 1] {
        let change = close - open;
        let gains = self.gains.next(change.max(0.0));
        let losses = self.losses.next((-change).max(0.0));
        let movement = gains + losses;
        [if movement > 0.0 {
            100.0 * (gains / movement)
        } else {
            50.0
        }]
    }
}
