//! A moving average that begins later.

use super::super::machine::Memory;
use super::super::seed::Seed;
use super::AnyAverage;
use crate::math::simd::Lanes;

/// Any moving average, which leaves out its first values: so that several have their first averages at one bar.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Delayed {
    average: AnyAverage,
    delay: usize,
    waiting: usize,
}

impl Delayed {
    pub(crate) fn new(average: AnyAverage) -> Self {
        Self {
            average,
            delay: 0,
            waiting: 0,
        }
    }

    /// Leaves out this many values.
    pub(crate) fn delay_by(&mut self, values: usize) {
        self.delay = values;
        self.waiting = values;
    }

    /// Leaves out as many values as there must be so that the first average comes after `lookback`.
    pub(crate) fn delay_to(&mut self, lookback: usize) {
        self.delay_by(lookback.saturating_sub(self.own_lookback()));
    }

    /// Values before the first average, with those that are left out.
    pub(crate) fn lookback(&self) -> usize {
        self.delay + self.own_lookback()
    }

    /// Values before the first average, without those that are left out.
    pub(crate) fn own_lookback(&self) -> usize {
        self.average.lookback()
    }

    pub(crate) fn memory(&self) -> Memory {
        self.average.memory()
    }

    pub(crate) fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    /// Takes a value and gives the average, which means nothing in its lookback.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        if self.waiting > 0 {
            self.waiting -= 1;
            return f64::NAN;
        }
        self.average.next(value)
    }

    /// The averages of a whole series in its place, if none was taken; what comes before the first means nothing.
    #[inline(always)]
    pub(crate) fn over<L: Lanes>(self, values: &mut [f64]) {
        self.average
            .over::<L>(values.get_mut(self.delay..).unwrap_or_default());
    }
}
