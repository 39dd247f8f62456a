//! Stochastic momentum index.

use super::super::blocks::{Average, Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Stochastic momentum index: how far the close is from the middle of a window, twice smoothed.
    ///
    /// # Formula
    /// `smi = 100 · ema(ema(close - middle, slow_period), fast_period) / (ema(ema(highest - lowest, slow_period),
    /// fast_period) / 2)` with `middle = (highest + lowest) / 2` over the last `period` bars; `signal = ema(smi,
    /// signal_period)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 13 as a rule. `fast_period` is 2 or more, 2 as a rule.
    /// `slow_period` is 2 or more, 25 as a rule. `signal_period` is 2 or more, 9 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period + fast_period + slow_period + signal_period - 4`. 0
    /// where there has been no range. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// W. Blau, "Stochastic Momentum", *Stocks & Commodities*, 1993. TA-Lib `SMI`, which `tests/ta_lib/SMI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::smi(&high, &low, &close, 13, 2, 25, 9)?;
    /// assert!((values.smi[59] - 11.295_503_752_893_03).abs() < 1e-9);
    /// assert!((values.signal[59] - 9.975_376_820_077_317).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    smi (smi_into) Smi: SmiMachine {
        group: Momentum,
        ta_lib: Some("SMI"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 13, 2..=LONGEST;
            fast_period: usize = 2, 2..=LONGEST;
            slow_period: usize = 25, 2..=LONGEST;
            signal_period: usize = 9, 2..=LONGEST;
        },
        outputs: SmiLines {
            /// The index.
            smi,
            /// Its exponential average.
            signal,
        },
        seeded,
    }
}

/// The machine of [`smi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SmiMachine {
    waiting: usize,
    before: usize,
    highest: Maximum,
    lowest: Minimum,
    distances: [Average; 2],
    ranges: [Average; 2],
    signal: Average,
}

/// Distances and ranges are counted from the same number, so that they fade alike where prices stand still.
fn average(period: usize) -> Average {
    Average::exponential(period).about_zero()
}

impl SmiMachine {
    pub(crate) fn new(
        period: usize,
        fast_period: usize,
        slow_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            waiting: period - 1,
            before: period - 1,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
            distances: [slow_period, fast_period].map(average),
            ranges: [slow_period, fast_period].map(average),
            signal: Average::exponential(signal_period),
        })
    }
}

impl Machine<3, 2> for SmiMachine {
    fn lookback(&self) -> usize {
        self.before
            + self.distances[0].lookback()
            + self.distances[1].lookback()
            + self.signal.lookback()
    }

    fn memory(&self) -> Memory {
        self.distances[0]
            .memory(1)
            .after(self.distances[1].memory(1))
            .after(self.signal.memory(1))
    }

    fn set_seed(&mut self, seed: Seed) {
        for average in self.distances.iter_mut().chain(&mut self.ranges) {
            average.set_seed(seed);
        }
        self.signal.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN; 2];
        }
        let [slow, fast] = &mut self.distances;
        let [slow_range, fast_range] = &mut self.ranges;
        let distance = slow.next(close - f64::midpoint(highest, lowest));
        let range = slow_range.next(highest - lowest);
        if !slow.is_begun() {
            return [f64::NAN; 2];
        }
        let distance = fast.next(distance);
        let range = fast_range.next(range);
        if !fast.is_begun() {
            return [f64::NAN; 2];
        }
        let index = if range > 0.0 {
            100.0 * (distance / (0.5 * range))
        } else {
            0.0
        };
        [index, self.signal.next(index)]
    }
}
