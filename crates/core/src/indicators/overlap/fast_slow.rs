//! A fast average against a slow one.

use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::seed::Seed;
use super::AnyAverage;
use crate::Result;

/// How far a fast average of values is above a slow one: their difference, or that in percent of the slow one. The
/// shorter period is that of the fast one, whichever it is.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FastSlowMachine<const IN_PERCENT: bool> {
    fast: AnyAverage,
    slow: AnyAverage,
}

impl<const IN_PERCENT: bool> FastSlowMachine<IN_PERCENT> {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            fast: AnyAverage::new(moving_average, fast_period.min(slow_period))?,
            slow: AnyAverage::new(moving_average, fast_period.max(slow_period))?,
        })
    }
}

impl<const IN_PERCENT: bool> Machine<1, 1> for FastSlowMachine<IN_PERCENT> {
    fn lookback(&self) -> usize {
        self.slow.lookback().max(self.fast.lookback())
    }

    fn memory(&self) -> Memory {
        self.fast.memory().beside(self.slow.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let fast = self.fast.next(value);
        let slow = self.slow.next(value);
        [if !IN_PERCENT {
            fast - slow
        } else if slow.abs() < 1e-14 {
            0.0
        } else {
            100.0 * ((fast - slow) / slow)
        }]
    }
}
