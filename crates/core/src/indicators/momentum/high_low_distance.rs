//! How far the close is from the extremes of a year.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included.
    ///
    /// # Formula
    /// `from_high = 100 · (close / highest high - 1)`, `from_low = 100 · (close / lowest low - 1)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more bars, 252 for a year of daily ones.
    ///
    /// # Returns
    /// Two values for each bar, `from_high` 0 or below and `from_low` 0 or above; the first at index `period - 1`. NaN
    /// where the lowest low is not positive: prices have a percentage, spreads have none. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// The usual definition; `golden/high_low_distance.json` compares with it in 50 digits. Some sites take the highest
    /// and lowest close: give the close for `high` and `low`.
    ///
    /// # Examples
    /// ```
    /// let (high, low, close) = ([20.0, 16.0], [12.0, 8.0], [15.0, 10.0]);
    /// let distance = strikewise::indicators::high_low_distance(&high, &low, &close, 2)?;
    /// assert!(distance.from_high[0].is_nan());
    /// assert_eq!((distance.from_high[1], distance.from_low[1]), (-50.0, 25.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    high_low_distance (high_low_distance_into) HighLowDistance: HighLowDistanceMachine {
        group: Momentum,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            period: usize = 252, 1..=LONGEST;
        },
        outputs: HighLowDistances {
            /// By how much percent the close is above the highest high: not above 0.
            from_high,
            /// By how much percent the close is above the lowest low: not below 0.
            from_low,
        },
    }
}

/// The machine of [`high_low_distance`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HighLowDistanceMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl HighLowDistanceMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<3, 2> for HighLowDistanceMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        if lowest > 0.0 {
            [highest, lowest].map(|extreme| 100.0 * ((close - extreme) / extreme))
        } else {
            [f64::NAN; 2]
        }
    }
}
