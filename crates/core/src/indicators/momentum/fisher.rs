//! Fisher transform.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::stochastic::is_flat;
use crate::Result;

indicator! {
    /// Fisher transform: the place of the price in its range, with sharp turning points.
    ///
    /// # Formula
    /// `place` is where `median = (high + low) / 2` is between its lowest and highest of `period` bars, 0 to 1, and
    /// 0.5 where there is no range. `smooth[t] = 0.67 · smooth[t - 1] + 0.66 · (place - 0.5)`, and ±0.999 beyond
    /// ±0.99; `fisher[t] = (ln((1 + smooth) / (1 - smooth)) + fisher[t - 1]) / 2`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. Ehlers, "Using the Fisher Transform", *Stocks & Commodities*, 2002. TA-Lib `FISHER`, which
    /// `tests/ta_lib/FISHER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let values = strikewise::indicators::fisher(&high, &low, 10)?;
    /// assert!((values.fisher[59] + 0.059_124_548_532_687_37).abs() < 1e-9);
    /// assert!((values.trigger[59] - 0.040_997_367_370_967_03).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    fisher (fisher_into) Fisher: FisherMachine {
        group: Momentum,
        ta_lib: Some("FISHER"),
        inputs: [high, low],
        parameters: {
            period: usize = 10, 2..=LONGEST;
        },
        outputs: FisherLines {
            /// The transform.
            fisher,
            /// Its value of the bar before.
            trigger,
        },
    }
}

/// The machine of [`fisher`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FisherMachine {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    period: usize,
    bars: usize,
    highest: Maximum,
    lowest: Minimum,
    smooth: f64,
    fisher: f64,
}

impl FisherMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            bars: 0,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
            smooth: 0.0,
            fisher: 0.0,
        })
    }
}

impl Machine<2, 2> for FisherMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    fn memory(&self) -> Memory {
        Memory::Decay {
            kept: 0.67,
            stages: 2,
        }
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 2] {
        let median = f64::midpoint(high, low);
        let highest = self.highest.next(median);
        let lowest = self.lowest.next(median);
        if self.bars < self.period - 1 {
            self.bars += 1;
            return [f64::NAN; 2];
        }
        let place = if is_flat(highest, lowest) {
            0.5
        } else {
            (median - lowest) / (highest - lowest)
        };
        let smooth = 0.67 * self.smooth + 0.66 * (place - 0.5);
        self.smooth = if smooth.abs() > 0.99 {
            0.999_f64.copysign(smooth)
        } else {
            smooth
        };
        let trigger = self.fisher;
        self.fisher = 0.5 * (libm::log((1.0 + self.smooth) / (1.0 - self.smooth)) + trigger);
        [self.fisher, trigger]
    }
}
