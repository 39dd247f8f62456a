//! The middle and the width of Bollinger bands, for what is measured by them.

use super::super::blocks::Moments;
use super::super::machine::Memory;
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use crate::Result;

/// A moving average, and the standard deviation about the mean.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Band {
    period: usize,
    moments: Moments,
    /// The middle, unless it is the mean that the deviation is about.
    average: Option<AnyAverage>,
}

/// Where a value is in the band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// The moving average.
    pub(crate) middle: f64,
    /// How far the value is above it.
    pub(crate) above: f64,
    /// One standard deviation.
    pub(crate) deviation: f64,
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

    /// Values before the first that has a place.
    pub(crate) fn lookback(&self) -> usize {
        let average = self.average.as_ref().map_or(0, AnyAverage::lookback);
        average.max(self.period - 1)
    }

    pub(crate) fn memory(&self) -> Memory {
        self.average
            .as_ref()
            .map_or(Memory::Window, AnyAverage::memory)
    }

    /// Takes a value and gives its place, which means nothing in the lookback.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> Place {
        let (pivot, distance, squares) = self.moments.next_about(value);
        let (middle, above) = match &mut self.average {
            Some(average) => {
                let middle = average.next(value);
                (middle, value - middle)
            }
            // The mean is rounded to the digits of the price; the distance from it is not.
            None => (pivot + distance, (value - pivot) - distance),
        };
        Place {
            middle,
            above,
            deviation: (squares / self.period as f64).sqrt(),
        }
    }
}
