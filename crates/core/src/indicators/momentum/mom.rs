//! Momentum.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Momentum: how far the price has come in `period` bars.
    ///
    /// # Formula
    /// `mom[t] = close[t] - close[t - period]`
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `MOM`, which `tests/ta_lib/MOM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let mom = strikewise::indicators::mom(&close, 10)?;
    /// assert!((mom[59] - 4.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mom (mom_into) Mom: MomMachine {
        group: Momentum,
        ta_lib: Some("MOM"),
        inputs: [close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
        },
        output: mom,
    }
}

/// The machine of [`mom`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MomMachine {
    period: usize,
    before: Ring,
}

impl MomMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for MomMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [close - self.before.push(close)]
    }
}
