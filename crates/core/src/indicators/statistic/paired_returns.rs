//! Returns of a share and of its benchmark, side by side.

use super::super::blocks::Comoments;
use super::super::machine::Machine;
use super::super::price_transform::log_return;
use crate::Result;
use std::marker::PhantomData;

/// A number that is made of how returns vary together.
pub(crate) trait Coefficient: Clone + std::fmt::Debug + Send + Sync {
    /// Of the sums of products over a window: of the share's returns with themselves, of the benchmark's with
    /// themselves, and of both.
    fn of(share: f64, benchmark: f64, both: f64) -> f64;
}

/// The logarithmic returns of the last bars, and what is made of them.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PairedReturnsMachine<C> {
    period: usize,
    previous: Option<[f64; 2]>,
    returns: Comoments,
    coefficient: PhantomData<C>,
}

impl<C: Coefficient> PairedReturnsMachine<C> {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            returns: Comoments::new(period),
            coefficient: PhantomData,
        })
    }
}

impl<C: Coefficient> Machine<2, 1> for PairedReturnsMachine<C> {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close, benchmark]: [f64; 2]) -> [f64; 1] {
        let Some([close_before, benchmark_before]) = self.previous.replace([close, benchmark])
        else {
            return [f64::NAN];
        };
        let spread = self.returns.next(
            log_return(close_before, close),
            log_return(benchmark_before, benchmark),
        );
        [C::of(spread.first, spread.second, spread.both)]
    }
}
