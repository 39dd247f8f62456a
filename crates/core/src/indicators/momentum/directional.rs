//! Wilder's directional movement.

use super::super::blocks::{Average, AverageOctets};
use super::super::machine::Memory;
use super::super::seed::Seed;
use crate::math::simd::Lanes;

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

/// [`directional_movement`], side by side.
#[inline(always)]
pub(super) fn directional_movements<E: Lanes>(
    [previous_high, previous_low]: [E; 2],
    [high, low]: [E; 2],
) -> (E, E) {
    let zero = E::splat(0.0);
    let up = high - previous_high;
    let down = previous_low - low;
    let plus = E::select(down.less(up) & zero.less(up), up, zero);
    let minus = E::select(up.less(down) & zero.less(down), down, zero);
    (plus, minus)
}

/// [`directional_index`], side by side, NaN where nothing moves.
#[inline(always)]
pub(super) fn directional_indices<E: Lanes>(plus: E, minus: E, range: E) -> E {
    let movement = plus + minus;
    let is_moving = E::splat(0.0).less(range) & (E::splat(1e-16) * range).less_or_equal(movement);
    let index = E::splat(100.0) * ((plus - minus).abs() / movement);
    E::select(is_moving, index, E::splat(f64::NAN))
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

    /// The sums that follow a whole seed of this sum, eight at a time.
    #[inline(always)]
    pub(super) fn after<E: Lanes>(mut self, sum: f64) -> AverageOctets<E> {
        self.sum = sum;
        self.average.start(self.mean());
        self.average.octets()
    }
}
