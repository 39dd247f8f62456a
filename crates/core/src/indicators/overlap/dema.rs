//! Double exponential moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Double exponential moving average: an average with much of its lag taken back.
    ///
    /// # Formula
    /// `dema = 2 · one - two`, where `one` is the EMA of the values and `two` the EMA of `one`, each from the mean
    /// of its first `period` values.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `2 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// P. Mulloy, "Smoothing Data with Faster Moving Averages", *Stocks & Commodities*, 1994. TA-Lib `DEMA`, which
    /// `tests/ta_lib/DEMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..80_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let dema = strikewise::indicators::dema(&close, 30)?;
    /// assert!((dema[79] - 104.529_925_512_743_26).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    dema (dema_into) Dema: DemaMachine {
        group: Overlap,
        ta_lib: Some("DEMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: dema,
        seeded,
    }
}

/// The machine of [`dema`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DemaMachine {
    one: Average,
    two: Average,
}

impl DemaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            one: Average::exponential(period),
            two: Average::exponential(period),
        })
    }
}

impl Machine<1, 1> for DemaMachine {
    fn lookback(&self) -> usize {
        self.one.lookback() + self.two.lookback()
    }

    fn memory(&self) -> Memory {
        self.one.memory(2)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.one.set_seed(seed);
        self.two.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let one = self.one.next(close);
        if !self.one.is_begun() {
            return [f64::NAN];
        }
        let two = self.two.next(one);
        [2.0 * one - two]
    }
}
