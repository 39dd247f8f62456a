//! Where a close is in the range of a window.

use super::super::blocks::{Maximum, Minimum};
use crate::math::simd::Lanes;

/// The raw stochastic, in percent.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct FastK {
    period: usize,
    /// Bars left until there is a whole window.
    waiting: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl FastK {
    /// Of one bar or more.
    pub(super) fn new(period: usize) -> Self {
        Self {
            period,
            waiting: period - 1,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        }
    }

    pub(super) fn lookback(&self) -> usize {
        self.period - 1
    }

    /// Takes a bar; nothing until the window is whole.
    #[inline(always)]
    pub(super) fn next(&mut self, high: f64, low: f64, close: f64) -> Option<f64> {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        if self.waiting > 0 {
            self.waiting -= 1;
            return None;
        }
        Some(place(highest, lowest, close))
    }

    /// Takes a whole series; what is stored before the first whole window means nothing. `scratch` is as long.
    #[inline(always)]
    pub(super) fn over<L: Lanes>(
        &self,
        [high, low, close]: [&[f64]; 3],
        places: &mut [f64],
        scratch: &mut [f64],
    ) {
        Maximum::over::<L>(high, self.period, places);
        Minimum::over::<L>(low, self.period, scratch);
        for ((highest, lowest), &close) in places.iter_mut().zip(scratch).zip(close) {
            *highest = place(*highest, *lowest, close);
        }
    }
}

/// Where a close is between the lowest and the highest price, in percent; 0 where they are one.
#[inline(always)]
pub(super) fn place(highest: f64, lowest: f64, close: f64) -> f64 {
    let place = 100.0 * ((close - lowest) / (highest - lowest));
    if is_flat(highest, lowest) { 0.0 } else { place }
}

/// Whether a range is no more than rounding.
#[inline(always)]
pub(super) fn is_flat(highest: f64, lowest: f64) -> bool {
    (highest - lowest).abs() <= 1e-14 * (highest.abs() + lowest.abs())
}
