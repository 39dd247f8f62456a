//! A stop some average true ranges behind the close.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::mean_range::MeanRange;
use crate::Result;

indicator! {
    /// ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend.
    ///
    /// # Formula
    /// With `distance = multiplier · atr(period)`:
    /// - if this close and the one before are above the stop before, `stop = max(stop before, close - distance)`;
    /// - if both are below it, `stop = min(stop before, close + distance)`;
    /// - else the close has crossed it or touches it: `stop = close - distance` above it, `close + distance` if not.
    ///
    /// The first stop is below the close. The trend is up where the stop is the one below.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more bars, 14 as a rule; `multiplier` is 0 to 1000, 3 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period`. On flat prices the stop is the close.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`; `INVALID_PARAMETER` for `period` or
    /// `multiplier`.
    ///
    /// # Source
    /// The rule of S. Vervoort, "Average True Range Trailing Stops", *Technical Analysis of Stocks & Commodities*,
    /// 2009, on the [average true range](super::super::atr()) of Wilder.
    ///
    /// # Examples
    /// ```
    /// // True ranges of 2, so that the stop is 2 away; the last close falls through it.
    /// let high = [11.0, 12.0, 13.0, 11.0];
    /// let low = [9.0, 10.0, 11.0, 10.0];
    /// let close = [10.0, 11.0, 12.0, 10.0];
    /// let stop = strikewise::indicators::atr_trailing_stop(&high, &low, &close, 1, 1.0)?;
    /// assert!(stop.stop[0].is_nan());
    /// assert_eq!(stop.stop[1..], [9.0, 10.0, 12.0]);
    /// assert_eq!(stop.trend[1..], [1.0, 1.0, -1.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    atr_trailing_stop (atr_trailing_stop_into) AtrTrailingStop: AtrTrailingStopMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
            multiplier: f64 = 3.0, 0.0..=1e3;
        },
        outputs: AtrTrailingStopLine {
            /// The stop.
            stop,
            /// 1 up, -1 down.
            trend,
        },
        seeded,
    }
}

/// The machine of [`atr_trailing_stop`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AtrTrailingStopMachine {
    multiplier: f64,
    previous: Option<f64>,
    range: MeanRange,
    stop: Option<f64>,
}

impl AtrTrailingStopMachine {
    pub(crate) fn new(period: usize, multiplier: f64) -> Result<Self> {
        Ok(Self {
            multiplier,
            previous: None,
            range: MeanRange::new(period),
            stop: None,
        })
    }
}

impl Machine<3, 2> for AtrTrailingStopMachine {
    fn lookback(&self) -> usize {
        self.range.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    fn set_seed(&mut self, seed: Seed) {
        self.range.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let previous = self.previous.replace(close);
        let (Some(previous), Some(range)) = (previous, self.range.next(high, low, close)) else {
            return [f64::NAN; 2];
        };
        let distance = self.multiplier * range;
        let (below, above) = (close - distance, close + distance);
        let (stop, trend) = match self.stop {
            None => (below, 1.0),
            Some(stop) if close > stop && previous > stop => (below.max(stop), 1.0),
            Some(stop) if close < stop && previous < stop => (above.min(stop), -1.0),
            Some(stop) if close > stop => (below, 1.0),
            Some(_) => (above, -1.0),
        };
        self.stop = Some(stop);
        [stop, trend]
    }
}
