//! Rate of change, as a ratio.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::rate::ratio;
use crate::Result;

indicator! {
    /// Rate of change, as a ratio.
    ///
    /// # Formula
    /// `rocr[t] = close[t] / close[t - period]`
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
    /// The usual definition. TA-Lib `ROCR`, which `tests/ta_lib/ROCR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let rocr = strikewise::indicators::rocr(&close, 10)?;
    /// assert!((rocr[59] - 1.039_215_686_274_509_9).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rocr (rocr_into) Rocr: RocrMachine {
        group: Momentum,
        ta_lib: Some("ROCR"),
        inputs: [close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: rocr,
    }
}

/// The machine of [`rocr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RocrMachine {
    period: usize,
    before: Ring,
}

impl RocrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for RocrMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [ratio(self.before.push(close), close)]
    }
}
