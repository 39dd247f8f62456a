//! The machines of the directional movement of one side.

use super::super::machine::{Machine, Memory};
use super::super::seed::Seed;
use super::super::volatility::true_range;
use super::directional::{WilderSum, directional_movement};
use crate::Result;

/// The directional movement of one side, up or down.
#[inline(always)]
fn movement<const UP: bool>(previous: [f64; 2], bar: [f64; 2]) -> f64 {
    let (plus, minus) = directional_movement(previous, bar);
    if UP { plus } else { minus }
}

/// The machine of [`plus_dm`](super::super::plus_dm()) and [`minus_dm`](super::super::minus_dm()).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MovementMachine<const UP: bool> {
    period: usize,
    previous: Option<[f64; 2]>,
    movement: WilderSum,
}

impl<const UP: bool> MovementMachine<UP> {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            movement: WilderSum::new(period),
        })
    }
}

impl<const UP: bool> Machine<2, 1> for MovementMachine<UP> {
    fn lookback(&self) -> usize {
        self.movement.lookback().max(1)
    }

    fn memory(&self) -> Memory {
        self.movement.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.movement.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 2]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(bar) else {
            return [f64::NAN];
        };
        let movement = self.movement.next(movement::<UP>(previous, bar));
        [self.period as f64 * movement]
    }
}

/// The machine of [`plus_di`](super::super::plus_di()) and [`minus_di`](super::super::minus_di()).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct IndicatorMachine<const UP: bool> {
    unit: f64,
    previous: Option<[f64; 3]>,
    movement: WilderSum,
    range: WilderSum,
}

impl<const UP: bool> IndicatorMachine<UP> {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            unit: if period == 1 { 1.0 } else { 100.0 },
            previous: None,
            movement: WilderSum::new(period),
            range: WilderSum::new(period),
        })
    }
}

impl<const UP: bool> Machine<3, 1> for IndicatorMachine<UP> {
    fn lookback(&self) -> usize {
        self.movement.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.movement.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.movement.set_seed(seed);
        self.range.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let Some([previous_high, previous_low, previous_close]) =
            self.previous.replace([high, low, close])
        else {
            return [f64::NAN];
        };
        let movement = movement::<UP>([previous_high, previous_low], [high, low]);
        let movement = self.movement.next(movement);
        let range = self.range.next(true_range(high, low, previous_close));
        [if range > 0.0 {
            self.unit * (movement / range)
        } else {
            0.0
        }]
    }
}
