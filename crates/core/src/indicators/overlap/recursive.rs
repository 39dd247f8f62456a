//! A recursive average of the close: what EMA and RMA have in common.

use super::super::blocks::Average;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::seed::Seed;
use crate::Result;
use crate::math::simd::Lanes;
use std::marker::PhantomData;

/// What share an average of a period takes from a new value.
pub(crate) trait Share: Clone + std::fmt::Debug + Send + Sync {
    fn average(period: usize) -> Average;
}

/// A recursive average of a period.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RecursiveMachine<S> {
    average: Average,
    share: PhantomData<S>,
}

impl<S: Share> RecursiveMachine<S> {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            average: S::average(period),
            share: PhantomData,
        })
    }

    /// The averages of a whole series in its place; what comes before the first means nothing.
    #[inline(always)]
    pub(super) fn over<L: Lanes>(self, values: &mut [f64]) {
        self.average.over_in_place::<L>(values);
    }
}

impl<S: Share> Machine<1, 1> for RecursiveMachine<S> {
    const REMEMBERS_GAPS: bool = true;

    fn lookback(&self) -> usize {
        self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.average.next(close)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl<S: Share> Vectored<1, 1> for RecursiveMachine<S> {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [averages]: [&mut [f64]; 1]) {
        self.average.over::<L>(close, averages);
    }
}
