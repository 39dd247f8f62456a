//! What Bollinger bands and all that is measured by them are made of.

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

/// A moving average and the deviations about the mean.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Band {
    period: usize,
    moments: Moments,
    /// The middle, unless it is the mean that the deviation is about.
    average: Option<AnyAverage>,
}

/// The middle, how far the close is above it, and the sum of the squared deviations from the mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) middle: f64,
    pub(crate) above: f64,
    pub(crate) squares: f64,
}

impl Band {
    pub(crate) fn new(period: usize, moving_average: MovingAverage) -> Result<Self> {
        Ok(Self {
            period,
            moments: Moments::new(period),
            average: if moving_average == MovingAverage::Sma {
                None
            } else {
                Some(AnyAverage::new(moving_average, period)?)
            },
        })
    }

    pub(crate) fn period(&self) -> usize {
        self.period
    }

    /// Whether the middle is the mean that the deviation is about.
    pub(crate) fn is_about_its_middle(&self) -> bool {
        self.average.is_none()
    }

    pub(crate) fn lookback(&self) -> usize {
        let average = self.average.as_ref().map_or(0, AnyAverage::lookback);
        average.max(self.period - 1)
    }

    pub(crate) fn memory(&self) -> Memory {
        self.average
            .as_ref()
            .map_or(Memory::Window, AnyAverage::memory)
    }

    pub(crate) fn set_seed(&mut self, seed: Seed) {
        if let Some(average) = &mut self.average {
            average.set_seed(seed);
        }
    }

    #[inline(always)]
    pub(crate) fn next(&mut self, close: f64) -> Spread {
        let (pivot, distance, squares) = self.moments.next_about(close);
        let (middle, above) = match &mut self.average {
            Some(average) => {
                let middle = average.next(close);
                (middle, close - middle)
            }
            // The mean is rounded to the digits of the price; the distance from it is not.
            None => (pivot + distance, (close - pivot) - distance),
        };
        Spread {
            middle,
            above,
            squares,
        }
    }
}

/// A band, and what is read from it.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct BandMachine<R> {
    band: Band,
    deviations_up: f64,
    deviations_down: f64,
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
            band: Band::new(period, moving_average)?,
            deviations_up,
            deviations_down,
            reading: PhantomData,
        })
    }
}

impl<R: Reading> Machine<1, 1> for BandMachine<R> {
    fn lookback(&self) -> usize {
        self.band.lookback()
    }

    fn memory(&self) -> Memory {
        self.band.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.band.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let spread = self.band.next(close);
        let deviation = (spread.squares / self.band.period() as f64).sqrt();
        [R::of(Place {
            middle: spread.middle,
            height: spread.above + self.deviations_down * deviation,
            width: self.deviations_up * deviation + self.deviations_down * deviation,
        })]
    }
}
