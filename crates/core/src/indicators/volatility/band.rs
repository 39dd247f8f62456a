//! Bollinger bands, for what is measured by them.

use super::super::blocks::Moments;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::seed::Seed;
use crate::Result;
use std::marker::PhantomData;

/// Where a close is between the bands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// The moving average.
    pub(crate) middle: f64,
    /// How far the close is above the lower band.
    pub(crate) height: f64,
    /// How far the upper band is above the lower one.
    pub(crate) width: f64,
}

/// A number that is made of a place.
pub(crate) trait Reading: Clone + std::fmt::Debug + Send + Sync {
    fn of(place: Place) -> f64;
}

/// A moving average, the standard deviation about the mean, and what is read from them.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct BandMachine<R> {
    period: usize,
    deviations_up: f64,
    deviations_down: f64,
    moments: Moments,
    /// The middle, unless it is the mean that the deviation is about.
    average: Option<AnyAverage>,
    reading: PhantomData<R>,
}

impl<R: Reading> BandMachine<R> {
    pub(crate) fn new(
        period: usize,
        deviations_up: f64,
        deviations_down: f64,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            period,
            deviations_up,
            deviations_down,
            moments: Moments::new(period),
            average: if moving_average == MovingAverage::Sma {
                None
            } else {
                Some(AnyAverage::new(moving_average, period)?)
            },
            reading: PhantomData,
        })
    }
}

impl<R: Reading> Machine<1, 1> for BandMachine<R> {
    fn lookback(&self) -> usize {
        let average = self.average.as_ref().map_or(0, AnyAverage::lookback);
        average.max(self.period - 1)
    }

    fn memory(&self) -> Memory {
        self.average
            .as_ref()
            .map_or(Memory::Window, AnyAverage::memory)
    }

    fn set_seed(&mut self, seed: Seed) {
        if let Some(average) = &mut self.average {
            average.set_seed(seed);
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let (pivot, distance, squares) = self.moments.next_about(close);
        let (middle, above) = match &mut self.average {
            Some(average) => {
                let middle = average.next(close);
                (middle, close - middle)
            }
            // The mean is rounded to the digits of the price; the distance from it is not.
            None => (pivot + distance, (close - pivot) - distance),
        };
        let deviation = (squares / self.period as f64).sqrt();
        [R::of(Place {
            middle,
            height: above + self.deviations_down * deviation,
            width: self.deviations_up * deviation + self.deviations_down * deviation,
        })]
    }
}
