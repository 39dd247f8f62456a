//! Moving average of a period of its own for every bar.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::parameter::invalid;
use super::super::seed::Seed;
use super::AnyAverage;
use crate::Result;

indicator! {
    /// Moving average of a period of its own for every bar.
    ///
    /// # Formula
    /// At each bar, the value of the moving average whose period is that of the bar, cut to a whole number and to
    /// the range from `minimum_period` to `maximum_period`. All averages begin so that their first values fall on
    /// the bar of that of the longest.
    ///
    /// # Arguments
    /// `periods` is a column of periods. Columns of equal length. `minimum_period` is 1 or more, 2 as a rule.
    /// `maximum_period` is 1 or more, 30 as a rule. `moving_average` is any
    /// [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// One value for each bar, the first where the average of `maximum_period` has one. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// Every bar goes through the averages of all periods of the range.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// TA-Lib `MAVP`, which `tests/ta_lib/MAVP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let periods = column(|i| 2 + 7 * i % 31);
    /// let mavp = strikewise::indicators::mavp(&close, &periods, 2, 30, MovingAverage::Sma)?;
    /// assert!((mavp[59] - 105.083_333_333_333_33).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mavp (mavp_into) Mavp: MavpMachine {
        group: Overlap,
        ta_lib: Some("MAVP"),
        inputs: [close, periods],
        parameters: {
            minimum_period: usize = 2, 1..=10_000;
            maximum_period: usize = 30, 1..=10_000;
            moving_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: mavp,
        seeded,
    }
}

/// The machine of [`mavp`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MavpMachine {
    minimum_period: usize,
    averages: Vec<AnyAverage>,
    before: usize,
    lookbacks: Vec<usize>,
    seen: usize,
}

impl MavpMachine {
    pub(crate) fn new(
        minimum_period: usize,
        maximum_period: usize,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        if minimum_period > maximum_period {
            return Err(invalid(
                "maximum_period",
                maximum_period,
                format!("must not be below minimum_period, {minimum_period}"),
            ));
        }
        let averages = (minimum_period..=maximum_period)
            .map(|period| AnyAverage::new(moving_average, period))
            .collect::<Result<Vec<_>>>()?;
        let mut machine = Self {
            minimum_period,
            averages,
            before: 0,
            lookbacks: vec![],
            seen: 0,
        };
        machine.align();
        Ok(machine)
    }

    /// Lets the averages begin so that their first values fall on the bar of that of the longest.
    fn align(&mut self) {
        self.lookbacks = self.averages.iter().map(AnyAverage::lookback).collect();
        self.before = self.lookbacks.last().copied().unwrap_or(0);
    }
}

impl Machine<2, 1> for MavpMachine {
    fn lookback(&self) -> usize {
        self.before
    }

    fn memory(&self) -> Memory {
        self.averages
            .last()
            .map_or(Memory::Window, AnyAverage::memory)
    }

    fn set_seed(&mut self, seed: Seed) {
        for average in &mut self.averages {
            average.set_seed(seed);
        }
        self.align();
    }

    #[inline(always)]
    fn next(&mut self, [close, periods]: [f64; 2]) -> [f64; 1] {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number between the periods"
        )]
        let chosen = periods.clamp(0.0, 1e6) as usize;
        let chosen = chosen
            .saturating_sub(self.minimum_period)
            .min(self.averages.len().saturating_sub(1));
        let mut value = f64::NAN;
        for (i, (average, lookback)) in self.averages.iter_mut().zip(&self.lookbacks).enumerate() {
            if self.seen.saturating_add(*lookback) >= self.before {
                let next = average.next(close);
                if i == chosen {
                    value = next;
                }
            }
        }
        self.seen = self.seen.saturating_add(1).min(self.before);
        [value]
    }
}
