//! Fractal adaptive moving average.

use super::super::blocks::{Maximum, Minimum, Ring};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::{LONGEST, invalid};
use crate::Result;

indicator! {
    /// Fractal adaptive moving average: an EMA that takes more the less jagged the prices are.
    ///
    /// # Formula
    /// `frama[t] = (1 - α) · frama[t - 1] + α · (high + low) / 2` with `α = exp(-4.6 (D - 1))` and the fractal
    /// dimension `D = 1 + log₂((r1 + r2) / r)`, where `r1` and `r2` are the ranges of the newer and the older half
    /// of the window and `r` that of the whole; `α = 1` where a half has no range or their sum is no more than the
    /// whole.
    ///
    /// # Arguments
    /// `period` is even. Columns of equal length. `period` is 2 or more, 16 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. Ehlers, "FRAMA: Fractal Adaptive Moving Average", 2005. TA-Lib `FRAMA`, which `tests/ta_lib/FRAMA.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let frama = strikewise::indicators::frama(&high, &low, 16)?;
    /// assert!((frama[59] - 103.450_770_567_948_33).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    frama (frama_into) Frama: FramaMachine {
        group: Overlap,
        ta_lib: Some("FRAMA"),
        inputs: [high, low],
        parameters: {
            period: usize = 16, 2..=LONGEST;
        },
        output: frama,
    }
}

/// The machine of [`frama`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FramaMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
    highs: Ring,
    lows: Ring,
    seen: usize,
    average: f64,
}

impl FramaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        if !period.is_multiple_of(2) {
            return Err(invalid("period", period, "must be even"));
        }
        Ok(Self {
            period,
            highest: Maximum::new(period / 2),
            lowest: Minimum::new(period / 2),
            highs: Ring::new(period / 2),
            lows: Ring::new(period / 2),
            seen: 0,
            average: 0.0,
        })
    }
}

impl Machine<2, 1> for FramaMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    fn memory(&self) -> Memory {
        Memory::Decay {
            kept: 1.0 - libm::exp(-4.6),
            stages: 1,
        }
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let new_high = self.highest.next(high);
        let new_low = self.lowest.next(low);
        let old_high = self.highs.push(new_high);
        let old_low = self.lows.push(new_low);
        let price = f64::midpoint(high, low);
        if self.seen < self.period {
            self.seen += 1;
            self.average = price;
            return [f64::NAN];
        }
        let (new, old) = (new_high - new_low, old_high - old_low);
        let whole = new_high.max(old_high) - new_low.min(old_low);
        if new > 0.0 && old > 0.0 && new + old > whole {
            let share = libm::exp(-4.6 / std::f64::consts::LN_2 * libm::log((new + old) / whole));
            self.average += share * (price - self.average);
        } else {
            self.average = price;
        }
        [self.average]
    }
}
