//! Relative volatility index of highs and lows.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::rvi::RviMachine;
use crate::Result;

indicator! {
    /// Relative volatility index, refined: the mean of that of the highs and that of the lows.
    ///
    /// # Formula
    /// `rvir = (rvi(high) + rvi(low)) / 2` with [`rvi`](super::super::rvi).
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule; `stddev_period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `stddev_period - 1 + period - 1`. A column that has not moved counts
    /// as 50. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// D. Dorsey, "Refining the Relative Volatility Index", *Stocks & Commodities*, 1995. TA-Lib `RVIR`, which
    /// `tests/ta_lib/RVIR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [1.0, 3.0, 2.0];
    /// let low = [0.0, 0.5, 1.5];
    /// let rvir = strikewise::indicators::rvir(&high, &low, 2, 2)?;
    /// assert!(rvir[1].is_nan());
    /// assert!((rvir[2] - 250.0 / 3.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rvir (rvir_into) Rvir: RvirMachine {
        group: Volatility,
        ta_lib: Some("RVIR"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 1..=LONGEST;
            stddev_period: usize = 10, 2..=LONGEST;
        },
        output: rvir,
        seeded,
    }
}

/// The machine of [`rvir`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RvirMachine {
    high: RviMachine,
    low: RviMachine,
}

impl RvirMachine {
    pub(crate) fn new(period: usize, stddev_period: usize) -> Result<Self> {
        Ok(Self {
            high: RviMachine::new(period, stddev_period)?,
            low: RviMachine::new(period, stddev_period)?,
        })
    }
}

impl Machine<2, 1> for RvirMachine {
    fn lookback(&self) -> usize {
        self.high.lookback()
    }

    fn memory(&self) -> Memory {
        self.high.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.high.set_seed(seed);
        self.low.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let [high] = self.high.next([high]);
        let [low] = self.low.next([low]);
        [f64::midpoint(high, low)]
    }
}
