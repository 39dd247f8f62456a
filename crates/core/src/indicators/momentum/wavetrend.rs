//! Wave trend oscillator.

use super::super::blocks::{Average, Sum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Wave trend oscillator: a smoothed channel index.
    ///
    /// # Formula
    /// `typical = (high + low + close) / 3`, `average = ema(typical, channel_period)`, `deviation = ema(|typical -
    /// average|, channel_period)`, `wt1 = ema((typical - average) / (0.015 · deviation), average_period)`, `wt2 =
    /// sma(wt1, signal_period)`. A bar that changes neither the typical price nor its average has no distance.
    ///
    /// # Arguments
    /// Columns of equal length. `channel_period` is 2 or more, 10 as a rule. `average_period` is 1 or more, 21 as a
    /// rule. `signal_period` is 1 or more, 4 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `2 · channel_period + average_period + signal_period - 4`. 0 for
    /// a series that has not moved. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// LazyBear, 2014. TA-Lib `WAVETREND`, which `tests/ta_lib/WAVETREND.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::wavetrend(&high, &low, &close, 10, 21, 4)?;
    /// assert!((values.wt1[59] - 1.442_809_901_666_053_6).abs() < 1e-9);
    /// assert!((values.wt2[59] + 1.905_492_301_377_800_5).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    wavetrend (wavetrend_into) Wavetrend: WavetrendMachine {
        group: Momentum,
        ta_lib: Some("WAVETREND"),
        inputs: [high, low, close],
        parameters: {
            channel_period: usize = 10, 2..=LONGEST;
            average_period: usize = 21, 1..=LONGEST;
            signal_period: usize = 4, 1..=LONGEST;
        },
        outputs: WavetrendLines {
            /// The smoothed index.
            wt1,
            /// Its simple average.
            wt2,
        },
        seeded,
    }
}

/// The machine of [`wavetrend`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WavetrendMachine {
    average: Average,
    deviation: Average,
    index: Average,
    signal_period: usize,
    signal: Sum,
    previous: Option<[f64; 2]>,
}

impl WavetrendMachine {
    pub(crate) fn new(
        channel_period: usize,
        average_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            average: Average::exponential(channel_period),
            deviation: Average::exponential(channel_period).about_zero(),
            index: Average::exponential(average_period),
            signal_period,
            signal: Sum::new(signal_period),
            previous: None,
        })
    }
}

impl Machine<3, 2> for WavetrendMachine {
    fn lookback(&self) -> usize {
        self.average.lookback()
            + self.deviation.lookback()
            + self.index.lookback()
            + self.signal_period
            - 1
    }

    fn memory(&self) -> Memory {
        self.average.memory(2).after(self.index.memory(1))
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
        self.deviation.set_seed(seed);
        self.index.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let typical = (high + low + close) / 3.0;
        let (pivot, average) = self.average.next_about(typical);
        if !self.average.is_begun() {
            return [f64::NAN; 2];
        }
        let now = [typical, pivot + average];
        let distance = if self.previous.replace(now) == Some(now) {
            0.0
        } else {
            (typical - pivot) - average
        };
        let deviation = 0.015 * self.deviation.next(distance.abs());
        if !self.deviation.is_begun() {
            return [f64::NAN; 2];
        }
        let index = self.index.next(if deviation > 0.0 {
            distance / deviation
        } else {
            0.0
        });
        if !self.index.is_begun() {
            return [f64::NAN; 2];
        }
        [index, self.signal.next(index) / self.signal_period as f64]
    }
}
