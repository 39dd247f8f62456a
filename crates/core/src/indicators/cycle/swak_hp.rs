//! One-pole high-pass filter.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;
use std::f64::consts::PI;

indicator! {
    /// One-pole high-pass filter: what is left of the close without the trend and the long cycles.
    ///
    /// # Formula
    /// `y[t] = (1 - a / 2) (c[t] - c[t - 1]) + (1 - a) y[t - 1]`, where `a = (cos θ + sin θ - 1) / cos θ` and `θ = 2π /
    /// period`; before the first bar the close was as in it, and `y` was 0.
    ///
    /// # Arguments
    /// `period` is 5 to 100 000 bars, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0; the first `period` bars or so are warming up.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. F. Ehlers, "Swiss Army Knife Indicator", *Stocks & Commodities*, 2006. TA-Lib `SWAK_HP`, which
    /// `tests/ta_lib/SWAK_HP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::swak_hp(&close, 20)?;
    /// assert!((values[99] + 4.318_648_104_255_594).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    swak_hp (swak_hp_into) SwakHp: SwakHpMachine {
        group: Cycle,
        ta_lib: Some("SWAK_HP"),
        inputs: [close],
        parameters: {
            period: usize = 20, 5..=100_000;
        },
        output: swak_hp,
    }
}

/// The machine of [`swak_hp`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SwakHpMachine {
    gain: f64,
    kept: f64,
    previous: Option<f64>,
    value: f64,
}

impl SwakHpMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        // cos θ + sin θ - 1 and cos θ by half the angle, which loses no digits where the period is long.
        let (sine, cosine) = libm::sincos(PI / period as f64);
        let taken = 2.0 * sine * (cosine - sine) / (1.0 - 2.0 * sine * sine);
        Ok(Self {
            gain: 1.0 - 0.5 * taken,
            kept: 1.0 - taken,
            previous: None,
            value: 0.0,
        })
    }
}

impl Machine<1, 1> for SwakHpMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Decay {
            kept: self.kept.abs(),
            stages: 1,
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let previous = self.previous.replace(close).unwrap_or(close);
        self.value = self.gain * (close - previous) + self.kept * self.value;
        [self.value]
    }
}
