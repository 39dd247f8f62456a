//! A moving average that is chosen by name.

use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::seed::Seed;
use super::alma::AlmaMachine;
use super::dema::DemaMachine;
use super::ema::EmaMachine;
use super::hma::HmaMachine;
use super::kama::KamaMachine;
use super::mama::MamaMachine;
use super::rma::RmaMachine;
use super::sma::SmaMachine;
use super::t3::T3Machine;
use super::tema::TemaMachine;
use super::trima::TrimaMachine;
use super::vidya::VidyaMachine;
use super::wma::WmaMachine;
use super::zlema::ZlemaMachine;
use crate::Result;
use crate::math::simd::Lanes;

/// The machine of any [`MovingAverage`], with the usual parameters beside its period.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(
    clippy::large_enum_variant,
    reason = "there are few of them, and each is in one place"
)]
pub(crate) enum AnyAverage {
    /// The values themselves.
    None,
    Sma(SmaMachine),
    Ema(EmaMachine),
    Wma(WmaMachine),
    Dema(DemaMachine),
    Tema(TemaMachine),
    Trima(TrimaMachine),
    Kama(KamaMachine),
    Mama(MamaMachine),
    T3(T3Machine),
    Hma(HmaMachine),
    Zlema(ZlemaMachine),
    Rma(RmaMachine),
    Vidya(VidyaMachine),
    Alma(AlmaMachine),
}

/// Does the same with the machine of every kind; the last expression is for none.
macro_rules! each {
    ($average:expr, $machine:ident => $what:expr, $nothing:expr) => {
        match $average {
            AnyAverage::None => $nothing,
            AnyAverage::Sma($machine) => $what,
            AnyAverage::Ema($machine) => $what,
            AnyAverage::Wma($machine) => $what,
            AnyAverage::Dema($machine) => $what,
            AnyAverage::Tema($machine) => $what,
            AnyAverage::Trima($machine) => $what,
            AnyAverage::Kama($machine) => $what,
            AnyAverage::Mama($machine) => $what,
            AnyAverage::T3($machine) => $what,
            AnyAverage::Hma($machine) => $what,
            AnyAverage::Zlema($machine) => $what,
            AnyAverage::Rma($machine) => $what,
            AnyAverage::Vidya($machine) => $what,
            AnyAverage::Alma($machine) => $what,
        }
    };
}

impl AnyAverage {
    pub(crate) fn new(average: MovingAverage, period: usize) -> Result<Self> {
        if period <= 1 {
            return Ok(Self::None);
        }
        Ok(match average {
            MovingAverage::Disabled => Self::None,
            MovingAverage::Sma => Self::Sma(SmaMachine::new(period)?),
            MovingAverage::Ema => Self::Ema(EmaMachine::new(period)?),
            MovingAverage::Wma => Self::Wma(WmaMachine::new(period)?),
            MovingAverage::Dema => Self::Dema(DemaMachine::new(period)?),
            MovingAverage::Tema => Self::Tema(TemaMachine::new(period)?),
            MovingAverage::Trima => Self::Trima(TrimaMachine::new(period)?),
            MovingAverage::Kama => Self::Kama(KamaMachine::new(period)?),
            MovingAverage::Mama => Self::Mama(MamaMachine::new(0.5, 0.05)?),
            MovingAverage::T3 => Self::T3(T3Machine::new(period, 0.7)?),
            MovingAverage::Hma => Self::Hma(HmaMachine::new(period)?),
            MovingAverage::Zlema => Self::Zlema(ZlemaMachine::new(period)?),
            MovingAverage::Rma => Self::Rma(RmaMachine::new(period)?),
            MovingAverage::Vidya => Self::Vidya(VidyaMachine::new(period, (3 * period + 2) / 4)?),
            MovingAverage::Alma => Self::Alma(AlmaMachine::new(period, 6.0, 0.85)?),
        })
    }

    pub(crate) fn lookback(&self) -> usize {
        each!(self, machine => machine.lookback(), 0)
    }

    pub(crate) fn memory(&self) -> Memory {
        each!(self, machine => machine.memory(), Memory::Window)
    }

    pub(crate) fn set_seed(&mut self, seed: Seed) {
        each!(self, machine => machine.set_seed(seed), ());
    }

    /// Takes a value and gives the average, which means nothing in its lookback.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        // What is chosen nearly always needs no call.
        if let Self::Sma(average) = self {
            average.next([value])[0]
        } else {
            self.next_of_any(value)
        }
    }

    fn next_of_any(&mut self, value: f64) -> f64 {
        each!(self, machine => machine.next([value])[0], value)
    }

    /// The averages of a whole series in its place, in an average that has taken nothing; what comes before the
    /// first means nothing.
    #[inline(always)]
    pub(crate) fn over<L: Lanes>(mut self, values: &mut [f64]) {
        match self {
            Self::None => {}
            Self::Sma(average) => average.over::<L>(values),
            Self::Ema(average) => average.over::<L>(values),
            Self::Rma(average) => average.over::<L>(values),
            _ => {
                for value in values {
                    *value = self.next(*value);
                }
            }
        }
    }
}
