//! TRIX.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::rate::rate_of_change;
use crate::Result;

indicator! {
    /// TRIX: the rate of change of a triple exponential average, in percent.
    ///
    /// # Formula
    /// `trix[t] = 100 · (three[t] / three[t - 1] - 1)`, where `three` is the EMA of the EMA of the EMA of the
    /// close, each from the mean of its first `period` values.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `3 · (period - 1) + 1`. 0 where the average before is 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Hutson, "Good TRIX", *Stocks & Commodities*, 1983. TA-Lib `TRIX`, which `tests/ta_lib/TRIX.json` compares
    /// with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..120_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let trix = strikewise::indicators::trix(&close, 30)?;
    /// assert!((trix[119] - 0.001_362_624_569_622_994_4).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    trix (trix_into) Trix: TrixMachine {
        group: Momentum,
        ta_lib: Some("TRIX"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: trix,
        seeded,
    }
}

/// The machine of [`trix`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TrixMachine {
    averages: [Average; 3],
    previous: f64,
}

impl TrixMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            averages: std::array::from_fn(|_| Average::exponential(period)),
            previous: 0.0,
        })
    }
}

impl Machine<1, 1> for TrixMachine {
    fn lookback(&self) -> usize {
        3 * self.averages[0].lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.averages[0].memory(3)
    }

    fn set_seed(&mut self, seed: Seed) {
        for average in &mut self.averages {
            average.set_seed(seed);
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let [one, two, three] = &mut self.averages;
        let value = one.next(close);
        if !one.is_begun() {
            return [f64::NAN];
        }
        let value = two.next(value);
        if !two.is_begun() {
            return [f64::NAN];
        }
        let value = three.next(value);
        let previous = std::mem::replace(&mut self.previous, value);
        [100.0 * rate_of_change(previous, value)]
    }
}
