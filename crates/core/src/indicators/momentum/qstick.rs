//! Qstick.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Qstick: the average body of the candles.
    ///
    /// # Formula
    /// `qstick = sma(close - open, period)`
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `QSTICK`, which `tests/ta_lib/QSTICK.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let open = column(|i| 100 + i * 5 % 9);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let qstick = strikewise::indicators::qstick(&open, &close, 10)?;
    /// assert!((qstick[59] - 1.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    qstick (qstick_into) Qstick: QstickMachine {
        group: Momentum,
        ta_lib: Some("QSTICK"),
        inputs: [open, close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: qstick,
    }
}

/// The machine of [`qstick`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct QstickMachine {
    period: usize,
    sum: Sum,
}

impl QstickMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            sum: Sum::new(period),
        })
    }
}

impl Machine<2, 1> for QstickMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [open, close]: [f64; 2]) -> [f64; 1] {
        [self.sum.next(close - open) / self.period as f64]
    }
}
