//! Wilder's directional movement.

use super::super::blocks::Average;
use super::super::machine::Memory;
use super::super::seed::Seed;

/// How far a bar, high and low, went beyond the one before: up and down. At most one of them is not 0.
#[inline(always)]
pub(super) fn directional_movement(
    [previous_high, previous_low]: [f64; 2],
    [high, low]: [f64; 2],
) -> (f64, f64) {
    let up = high - previous_high;
    let down = previous_low - low;
    let plus = if up > down && up > 0.0 { up } else { 0.0 };
    let minus = if down > up && down > 0.0 { down } else { 0.0 };
    (plus, minus)
}

/// How one-sided movement is, in percent; nothing where there has been none for long.
#[inline(always)]
pub(super) fn directional_index(plus: f64, minus: f64, range: f64) -> Option<f64> {
    let movement = plus + minus;
    // The two directional indicators, in percent of the range, come to 1e-14.
    let is_moving = range > 0.0 && movement >= 1e-16 * range;
    let index = 100.0 * ((plus - minus).abs() / movement);
    if is_moving { Some(index) } else { None }
}

/// Wilder's sum, which loses a share of itself at every value, as its mean: the sum over the period.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct WilderSum {
    period: usize,
    average: Average,
    /// Values left until the sum begins.
    seeding: usize,
    seeds: usize,
    /// What the sum of the seed is divided by: the first `period - 1` values are a whole sum, one value alone stands
    /// for a mean.
    divisor: usize,
    sum: f64,
}

impl WilderSum {
    pub(super) fn new(period: usize) -> Self {
        let mut average = Average::wilder(period).about_zero();
        average.start(0.0);
        Self {
            period,
            average,
            seeding: period - 1,
            seeds: period - 1,
            divisor: period,
            sum: 0.0,
        }
    }

    pub(super) fn set_seed(&mut self, seed: Seed) {
        (self.seeds, self.divisor) = match seed {
            Seed::TaLib => (self.period - 1, self.period),
            Seed::First => (1, 1),
        };
        self.seeding = self.seeds;
    }

    /// Values before the first bar that has more than the seed.
    pub(super) fn lookback(&self) -> usize {
        self.seeds
    }

    pub(super) fn memory(&self, stages: u32) -> Memory {
        self.average.memory(stages)
    }

    /// Takes a value and gives the sum over the period, which means nothing until the seed is whole.
    #[inline(always)]
    pub(super) fn next(&mut self, value: f64) -> f64 {
        if self.seeding > 0 {
            return self.seed(value);
        }
        self.average.next(value)
    }

    #[cold]
    #[inline(never)]
    fn seed(&mut self, value: f64) -> f64 {
        self.sum += value;
        self.seeding -= 1;
        let mean = self.mean();
        if self.seeding == 0 {
            self.average.start(mean);
        }
        mean
    }

    /// The mean that the values of the seed stand for.
    fn mean(&self) -> f64 {
        self.sum / self.divisor as f64
    }

    /// The sums of a whole series in its place, from the first after the seed on.
    #[inline(always)]
    pub(super) fn over(mut self, values: &mut [f64]) {
        let Some((seed, rest)) = values.split_at_mut_checked(self.seeds) else {
            return;
        };
        for value in seed {
            self.sum += *value;
        }
        self.average.start(self.mean());
        self.average.go_over(rest);
    }
}
