//! Levels of support and resistance that a bar leaves for the next one.

use super::super::machine::Machine;
use crate::Result;
use std::marker::PhantomData;

/// Levels that are made of the high, the low and the close of a bar.
pub(crate) trait Levels<const O: usize>: Clone + std::fmt::Debug + Send + Sync {
    fn of(bar: [f64; 3]) -> [f64; O];
}

/// Gives the levels of the bar before.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LevelsMachine<L> {
    previous: Option<[f64; 3]>,
    levels: PhantomData<L>,
}

impl<L> LevelsMachine<L> {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            previous: None,
            levels: PhantomData,
        })
    }
}

impl<L: Levels<O>, const O: usize> Machine<3, O> for LevelsMachine<L> {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 3]) -> [f64; O] {
        match self.previous.replace(bar) {
            Some(previous) => L::of(previous),
            None => [f64::NAN; O],
        }
    }
}

/// A pivot, three levels of resistance above it, and three of support below, as floor traders reckon them.
#[inline(always)]
pub(super) fn around(pivot: f64, high: f64, low: f64) -> [f64; 7] {
    let range = high - low;
    [
        pivot,
        2.0 * pivot - low,
        pivot + range,
        high + 2.0 * (pivot - low),
        2.0 * pivot - high,
        pivot - range,
        low - 2.0 * (high - pivot),
    ]
}
