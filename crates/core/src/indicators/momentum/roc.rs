//! Rate of change, in percent.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::rate::rate_of_change;
use crate::Result;

indicator! {
    /// Rate of change, in percent.
    ///
    /// # Formula
    /// `roc[t] = 100 · (close[t] / close[t - period] - 1)`
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
    /// The usual definition. TA-Lib `ROC`, which `tests/ta_lib/ROC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let roc = strikewise::indicators::roc(&close, 10)?;
    /// assert!((roc[59] - 3.921_568_627_450_988_7).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    roc (roc_into) Roc: RocMachine {
        group: Momentum,
        ta_lib: Some("ROC"),
        inputs: [close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: roc,
    }
}

/// The machine of [`roc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RocMachine {
    period: usize,
    before: Ring,
}

impl RocMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for RocMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [100.0 * rate_of_change(self.before.push(close), close)]
    }
}
