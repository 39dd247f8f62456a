//! Rate of change, as a fraction.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::rate::rate_of_change;
use crate::Result;

indicator! {
    /// Rate of change, as a fraction.
    ///
    /// # Formula
    /// `rocp[t] = (close[t] - close[t - period]) / close[t - period]`
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 where the price of `period` bars before is 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `ROCP`, which `tests/ta_lib/ROCP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let rocp = strikewise::indicators::rocp(&close, 10)?;
    /// assert!((rocp[59] - 0.039_215_686_274_509_8).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rocp (rocp_into) Rocp: RocpMachine {
        group: Momentum,
        ta_lib: Some("ROCP"),
        inputs: [close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: rocp,
    }
}

/// The machine of [`rocp`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RocpMachine {
    period: usize,
    before: Ring,
}

impl RocpMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for RocpMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [rate_of_change(self.before.push(close), close)]
    }
}
