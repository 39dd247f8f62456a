//! The shape of the distribution of a window, by sums of powers.

use super::super::blocks::not_below_zero;
use super::super::machine::Machine;
use crate::Result;
use std::marker::PhantomData;

/// Sums of powers of distances from the mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moments {
    pub(super) second: f64,
    pub(super) third: f64,
    pub(super) fourth: f64,
}

/// A statistic of a sample of `n` values.
pub(super) trait Shape: Clone + std::fmt::Debug + Send + Sync {
    fn of(n: f64, about_the_mean: Moments) -> f64;
}

/// A statistic of the last values, which sums as a [`Sum`](super::super::blocks::Sum) does.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ShapeMachine<S> {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    period: usize,
    /// Values of this block so far. Empty before the first value, as `ends` is.
    block: Vec<f64>,
    /// Sums of the powers of the distances from the pivot over the ends of the last block.
    ends: Vec<[f64; 4]>,
    phase: usize,
    /// The last value of the block before, which is part of every window until the next.
    pivot: f64,
    beginning: [f64; 4],
    shape: PhantomData<S>,
}

impl<S: Shape> ShapeMachine<S> {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            block: Vec::new(),
            ends: Vec::new(),
            phase: 0,
            pivot: 0.0,
            beginning: [0.0; 4],
            shape: PhantomData,
        })
    }

    /// The statistic, from sums of powers about the pivot.
    #[inline(always)]
    fn statistic(&self, [sum, squares, cubes, fourths]: [f64; 4]) -> f64 {
        let n = self.period as f64;
        let mean = sum / n;
        let square = mean * mean;
        S::of(
            n,
            Moments {
                second: not_below_zero(squares - n * square),
                third: cubes - 3.0 * mean * squares + 2.0 * n * square * mean,
                fourth: fourths - 4.0 * mean * cubes + 6.0 * square * squares
                    - 3.0 * n * square * square,
            },
        )
    }
}

/// The sums with one more distance.
#[inline(always)]
fn with(sums: [f64; 4], d: f64) -> [f64; 4] {
    let square = d * d;
    [
        sums[0] + d,
        sums[1] + square,
        sums[2] + square * d,
        sums[3] + square * square,
    ]
}

impl<S: Shape> Machine<1, 1> for ShapeMachine<S> {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let period = self.period;
        if self.block.len() != period || self.ends.len() != period || self.phase >= period {
            self.block = vec![0.0; period];
            self.ends = vec![[0.0; 4]; period];
            self.phase = 0;
        }
        self.block[self.phase] = value;
        self.phase += 1;
        if self.phase < period {
            self.beginning = with(self.beginning, value - self.pivot);
            let end = self.ends[self.phase];
            return [self.statistic(std::array::from_fn(|i| end[i] + self.beginning[i]))];
        }
        self.phase = 0;
        self.pivot = value;
        self.beginning = [0.0; 4];
        let mut ending = [0.0; 4];
        for (value, end) in self.block.iter().zip(&mut self.ends).rev() {
            ending = with(ending, value - self.pivot);
            *end = ending;
        }
        [self.statistic(ending)]
    }
}
