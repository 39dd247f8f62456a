//! True strength index.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// True strength index: smoothed changes over smoothed sizes of changes.
    ///
    /// # Formula
    /// `tsi = 100 · ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period),
    /// second_period)` with `change[t] = close[t] - close[t - 1]`.
    ///
    /// # Arguments
    /// One column. `first_period` is 2 or more, 25 as a rule. `second_period` is 2 or more, 13 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `first_period + second_period - 1`. -100 to 100; 0 for a series
    /// that has not moved. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// W. Blau, "True Strength Index", *Stocks & Commodities*, 1991. TA-Lib `TSI`, which `tests/ta_lib/TSI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let tsi = strikewise::indicators::tsi(&close, 25, 13)?;
    /// assert!((tsi[59] - 0.604_165_401_584_839_1).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    tsi (tsi_into) Tsi: TsiMachine {
        group: Momentum,
        ta_lib: Some("TSI"),
        inputs: [close],
        parameters: {
            first_period: usize = 25, 2..=LONGEST;
            second_period: usize = 13, 2..=LONGEST;
        },
        output: tsi,
        seeded,
    }
}

/// The machine of [`tsi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TsiMachine {
    previous: Option<f64>,
    changes: [Average; 2],
    sizes: [Average; 2],
}

/// Changes and their sizes are counted from the same number, so that they fade alike where prices stand still.
fn average(period: usize) -> Average {
    Average::exponential(period).about_zero()
}

impl TsiMachine {
    pub(crate) fn new(first_period: usize, second_period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            changes: [first_period, second_period].map(average),
            sizes: [first_period, second_period].map(average),
        })
    }
}

impl Machine<1, 1> for TsiMachine {
    fn lookback(&self) -> usize {
        self.changes[0].lookback() + self.changes[1].lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.changes[0].memory(1).after(self.changes[1].memory(1))
    }

    fn set_seed(&mut self, seed: Seed) {
        for average in self.changes.iter_mut().chain(&mut self.sizes) {
            average.set_seed(seed);
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = close - previous;
        let [first, second] = &mut self.changes;
        let [first_size, second_size] = &mut self.sizes;
        let smooth = first.next(change);
        let smooth_size = first_size.next(change.abs());
        if !first.is_begun() {
            return [f64::NAN];
        }
        let change = second.next(smooth);
        let size = second_size.next(smooth_size);
        [if size > 0.0 {
            // Both averages are rounded: a series that only falls could be a hair below -100.
            100.0 * (change / size).clamp(-1.0, 1.0)
        } else {
            0.0
        }]
    }
}
