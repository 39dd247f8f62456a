//! Triple exponential moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Triple exponential moving average: an average with its lag taken back twice.
    ///
    /// # Formula
    /// `tema = 3 · one - 3 · two + three`, where `one` is the EMA of the values, `two` that of `one` and `three`
    /// that of `two`, each from the mean of its first `period` values.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `3 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// P. Mulloy, "Smoothing Data with Less Lag", *Stocks & Commodities*, 1994. TA-Lib `TEMA`, which
    /// `tests/ta_lib/TEMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..120_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let tema = strikewise::indicators::tema(&close, 30)?;
    /// assert!((tema[119] - 105.307_568_533_804_88).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    tema (tema_into) Tema: TemaMachine {
        group: Overlap,
        ta_lib: Some("TEMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: tema,
        seeded,
    }
}

/// The machine of [`tema`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TemaMachine {
    one: Average,
    two: Average,
    three: Average,
}

impl TemaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            one: Average::exponential(period),
            two: Average::exponential(period),
            three: Average::exponential(period),
        })
    }
}

impl Machine<1, 1> for TemaMachine {
    fn lookback(&self) -> usize {
        3 * self.one.lookback()
    }

    fn memory(&self) -> Memory {
        self.one.memory(3)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.one.set_seed(seed);
        self.two.set_seed(seed);
        self.three.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let one = self.one.next(close);
        if !self.one.is_begun() {
            return [f64::NAN];
        }
        let two = self.two.next(one);
        if !self.two.is_begun() {
            return [f64::NAN];
        }
        let three = self.three.next(two);
        [3.0 * one - 3.0 * two + three]
    }
}
