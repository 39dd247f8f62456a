//! Relative volatility index.

use super::super::blocks::{Average, Moments};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Relative volatility index, 0 to 100: the share of volatility that comes with rising closes.
    ///
    /// # Formula
    /// `rvi = 100 · up / (up + down)`, where `up` and `down` are [Wilder averages](super::super::rma) of the standard
    /// deviation of the last `stddev_period` closes, in `up` 0 where the close has not risen, in `down` where it has
    /// not fallen.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 14 as a rule; `stddev_period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `stddev_period - 1 + period - 1`. 50 for a series that has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// D. Dorsey, "The Relative Volatility Index", *Stocks & Commodities*, 1993. TA-Lib `RVI`, which
    /// `tests/ta_lib/RVI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // The deviations are 1 on the way up and 0.5 on the way down.
    /// let rvi = strikewise::indicators::rvi(&[1.0, 3.0, 2.0], 2, 2)?;
    /// assert!(rvi[1].is_nan());
    /// assert!((rvi[2] - 200.0 / 3.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rvi (rvi_into) Rvi: RviMachine {
        group: Volatility,
        ta_lib: Some("RVI"),
        inputs: [close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
            stddev_period: usize = 10, 2..=LONGEST;
        },
        output: rvi,
        seeded,
    }
}

/// The machine of [`rvi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RviMachine {
    stddev_period: usize,
    bars: usize,
    previous: Option<f64>,
    moments: Moments,
    up: Average,
    down: Average,
}

impl RviMachine {
    pub(crate) fn new(period: usize, stddev_period: usize) -> Result<Self> {
        Ok(Self {
            stddev_period,
            bars: 0,
            previous: None,
            moments: Moments::new(stddev_period),
            up: Average::wilder(period).about_zero(),
            down: Average::wilder(period).about_zero(),
        })
    }
}

impl Machine<1, 1> for RviMachine {
    fn lookback(&self) -> usize {
        self.stddev_period - 1 + self.up.lookback()
    }

    fn memory(&self) -> Memory {
        self.up.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.up.set_seed(seed);
        self.down.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let (_, squares) = self.moments.next(close);
        let previous = self.previous.replace(close).unwrap_or(close);
        if self.bars.saturating_add(1) < self.stddev_period {
            self.bars += 1;
            return [f64::NAN];
        }
        let deviation = (squares / self.stddev_period as f64).sqrt();
        let up = self.up.next(if close > previous { deviation } else { 0.0 });
        let down = self
            .down
            .next(if close < previous { deviation } else { 0.0 });
        let both = up + down;
        // Dividing first keeps the result at or below 100.
        [if both == 0.0 {
            50.0
        } else {
            100.0 * (up / both)
        }]
    }
}
