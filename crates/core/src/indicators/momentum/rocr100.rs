//! Rate of change, as a ratio in percent.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::rate::ratio;
use crate::Result;

indicator! {
    /// Rate of change, as a ratio in percent.
    ///
    /// # Formula
    /// `rocr100[t] = 100 · close[t] / close[t - period]`
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
    /// The usual definition. TA-Lib `ROCR100`, which `tests/ta_lib/ROCR100.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let rocr100 = strikewise::indicators::rocr100(&close, 10)?;
    /// assert!((rocr100[59] - 103.921_568_627_451).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rocr100 (rocr100_into) Rocr100: Rocr100Machine {
        group: Momentum,
        ta_lib: Some("ROCR100"),
        inputs: [close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: rocr100,
    }
}

/// The machine of [`rocr100`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Rocr100Machine {
    period: usize,
    before: Ring,
}

impl Rocr100Machine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for Rocr100Machine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [100.0 * ratio(self.before.push(close), close)]
    }
}
