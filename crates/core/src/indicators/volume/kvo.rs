//! Klinger volume oscillator.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line.
    ///
    /// # Formula
    /// `kvo = ema(force, fast_period) - ema(force, slow_period)` and `signal = ema(kvo, signal_period)`, all from their
    /// first value, with `force = 100 · volume · |2 · range / travelled - 1| · trend` and `range = high - low`
    ///
    /// `trend` is 1 where `high + low + close` has risen, -1 where it has fallen, and as before (1 at first) where it
    /// has not moved. `travelled` is the sum of the ranges since the bar before the trend turned.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_period`, `slow_period` and `signal_period` are 2 or more; 34, 55 and 13 as a
    /// rule. They may be in any order.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `max(fast_period, slow_period, signal_period)`. A bar whose
    /// `travelled` is 0 has no force. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// S. J. Klinger, "Identifying Trends With Volume Analysis", *Stocks & Commodities*, 1997. TA-Lib `KVO`, which
    /// `tests/ta_lib/KVO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [12.0, 13.0, 15.0, 14.0];
    /// let low = [10.0, 11.0, 12.0, 12.0];
    /// let close = [11.0, 12.0, 14.0, 13.0];
    /// let volume = [10.0, 10.0, 10.0, 10.0];
    /// let lines = strikewise::indicators::kvo(&high, &low, &close, &volume, 2, 3, 2)?;
    /// assert!(lines.kvo[2].is_nan());
    /// assert!((lines.kvo[3] + 2350.0 / 63.0).abs() < 1e-12);
    /// assert!((lines.signal[3] + 3700.0 / 189.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kvo (kvo_into) Kvo: KvoMachine {
        group: Volume,
        ta_lib: Some("KVO"),
        inputs: [high, low, close, volume],
        parameters: {
            fast_period: usize = 34, 2..=LONGEST;
            slow_period: usize = 55, 2..=LONGEST;
            signal_period: usize = 13, 2..=LONGEST;
        },
        outputs: KlingerLines {
            /// Fast less slow average.
            kvo,
            /// Average of `kvo`.
            signal,
        },
    }
}

/// The machine of [`kvo`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KvoMachine {
    longest: usize,
    /// Of the last bar: the sum of its prices, its range, and the trend.
    previous: Option<(f64, f64, f64)>,
    travelled: f64,
    fast: Average,
    slow: Average,
    signal: Average,
}

impl KvoMachine {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            longest: fast_period.max(slow_period).max(signal_period),
            previous: None,
            travelled: 0.0,
            fast: Average::exponential(fast_period).about_zero(),
            slow: Average::exponential(slow_period).about_zero(),
            signal: Average::exponential(signal_period).about_zero(),
        })
    }
}

impl Machine<4, 2> for KvoMachine {
    fn lookback(&self) -> usize {
        self.longest
    }

    fn memory(&self) -> Memory {
        // A trend, and with it what was travelled, may last from the first bar.
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 2] {
        let prices = high + low + close;
        let range = high - low;
        let Some((prices_before, range_before, trend_before)) = self.previous else {
            self.previous = Some((prices, range, 1.0));
            return [f64::NAN; 2];
        };
        let trend = if prices > prices_before {
            1.0
        } else if prices < prices_before {
            -1.0
        } else {
            trend_before
        };
        self.previous = Some((prices, range, trend));
        let is_first = !self.signal.is_begun();
        if is_first || trend != trend_before {
            self.travelled = range_before;
        }
        self.travelled += range;
        let force = if self.travelled == 0.0 {
            0.0
        } else {
            volume * (2.0 * (range / self.travelled) - 1.0).abs() * 100.0 * trend
        };
        if is_first {
            self.fast.start(force);
            self.slow.start(force);
            self.signal.start(0.0);
            return [0.0; 2];
        }
        let kvo = self.fast.next(force) - self.slow.next(force);
        [kvo, self.signal.next(kvo)]
    }
}
