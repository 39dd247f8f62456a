//! Mass index.

use super::super::blocks::{Average, Sum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Mass index: rises while the ranges of bars widen, and falls back once they narrow.
    ///
    /// # Formula
    /// `massi[t] = Σ average / ema(average, fast_period)` over the last `slow_period` bars, with `average = ema(high -
    /// low, fast_period)`.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_period` is 2 or more, 9 as a rule; `slow_period` is 2 or more, 25 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `2 · (fast_period - 1) + slow_period - 1`. A bar whose averages are 0
    /// counts as 1. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// D. Dorsey, "The Mass Index", *Stocks & Commodities*, 1992. TA-Lib `MASSI`, which `tests/ta_lib/MASSI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [12.0, 12.0, 12.0, 15.0];
    /// let low = [10.0; 4];
    /// let massi = strikewise::indicators::massi(&high, &low, 2, 2)?;
    /// assert!(massi[2].is_nan());
    /// assert!((massi[3] - 2.2).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    massi (massi_into) Massi: MassiMachine {
        group: Volatility,
        ta_lib: Some("MASSI"),
        inputs: [high, low],
        parameters: {
            fast_period: usize = 9, 2..=LONGEST;
            slow_period: usize = 25, 2..=LONGEST;
        },
        output: massi,
        seeded,
    }
}

/// The machine of [`massi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MassiMachine {
    average: Average,
    again: Average,
    slow_period: usize,
    ratios: Sum,
}

impl MassiMachine {
    pub(crate) fn new(fast_period: usize, slow_period: usize) -> Result<Self> {
        Ok(Self {
            average: Average::exponential(fast_period).about_zero(),
            again: Average::exponential(fast_period).about_zero(),
            slow_period,
            ratios: Sum::new(slow_period),
        })
    }
}

impl Machine<2, 1> for MassiMachine {
    fn lookback(&self) -> usize {
        self.average.lookback() + self.again.lookback() + self.slow_period - 1
    }

    fn memory(&self) -> Memory {
        self.average.memory(2)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
        self.again.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let average = self.average.next(high - low);
        if !self.average.is_begun() {
            return [f64::NAN];
        }
        let again = self.again.next(average);
        if !self.again.is_begun() {
            return [f64::NAN];
        }
        let ratio = if again == 0.0 { 1.0 } else { average / again };
        [self.ratios.next(ratio)]
    }
}
