//! Detrended price oscillator.

use super::super::blocks::{Ring, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Detrended price oscillator: the price of half a window ago, less the average.
    ///
    /// # Formula
    /// `dpo[t] = close[t - period / 2 - 1] - sma(close, period)[t]`, with half an odd period rounded down.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`, or 2 for a period of 2. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `DPO`, which `tests/ta_lib/DPO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let dpo = strikewise::indicators::dpo(&close, 20)?;
    /// assert!((dpo[59] - 1.049_999_999_999_997_2).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    dpo (dpo_into) Dpo: DpoMachine {
        group: Momentum,
        ta_lib: Some("DPO"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
        },
        output: dpo,
    }
}

/// The machine of [`dpo`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DpoMachine {
    period: usize,
    before: Ring,
    sum: Sum,
}

impl DpoMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period / 2 + 1),
            sum: Sum::new(period),
        })
    }
}

impl Machine<1, 1> for DpoMachine {
    fn lookback(&self) -> usize {
        (self.period - 1).max(self.period / 2 + 1)
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let before = self.before.push(close);
        [before - self.sum.next(close) / self.period as f64]
    }
}
