//! Chaikin's volatility.

use super::super::blocks::{Average, Ring};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Chaikin's volatility: by how much percent the average range of a bar has changed.
    ///
    /// # Formula
    /// `cvi[t] = 100 · (average[t] - average[t - roc_period]) / average[t - roc_period]` with `average = ema(high -
    /// low, period)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more and `roc_period` 1 or more, both 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1 + roc_period`. 0 where the earlier average is 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// M. Chaikin. TA-Lib `CVI`, which `tests/ta_lib/CVI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [11.0, 13.0, 15.0];
    /// let low = [10.0, 10.0, 10.0];
    /// let cvi = strikewise::indicators::cvi(&high, &low, 2, 1)?;
    /// assert!(cvi[1].is_nan());
    /// assert!((cvi[2] - 100.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cvi (cvi_into) Cvi: CviMachine {
        group: Volatility,
        ta_lib: Some("CVI"),
        inputs: [high, low],
        parameters: {
            period: usize = 10, 2..=LONGEST;
            roc_period: usize = 10, 1..=LONGEST;
        },
        output: cvi,
        seeded,
    }
}

/// The machine of [`cvi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CviMachine {
    average: Average,
    roc_period: usize,
    before: Ring,
}

impl CviMachine {
    pub(crate) fn new(period: usize, roc_period: usize) -> Result<Self> {
        Ok(Self {
            average: Average::exponential(period).about_zero(),
            roc_period,
            before: Ring::new(roc_period),
        })
    }
}

impl Machine<2, 1> for CviMachine {
    fn lookback(&self) -> usize {
        self.average.lookback() + self.roc_period
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let average = self.average.next(high - low);
        if !self.average.is_begun() {
            return [f64::NAN];
        }
        let before = self.before.push(average);
        [if before == 0.0 {
            0.0
        } else {
            100.0 * ((average - before) / before)
        }]
    }
}
