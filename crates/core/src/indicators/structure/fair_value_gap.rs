//! Fair-value gaps.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::zones::{Zone, Zones, sign};
use crate::Result;

indicator! {
    /// Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one.
    ///
    /// # Formula
    /// Bar `t` forms a bullish gap if `low[t] > high[t - 2]`: from `bottom = high[t - 2]` to `top = low[t]`. It forms a
    /// bearish gap if `high[t] < low[t - 2]`: from `bottom = high[t]` to `top = low[t - 2]`. Bars that only touch leave no
    /// gap. It is told at bar `t`, the last of the three, without lag.
    ///
    /// Bars after it fill a bullish gap from above, by `(top - low) / (top - bottom)` for the lowest low so far, and a
    /// bearish one from below, by `(high - bottom) / (top - bottom)` for the highest high. A bar that reaches the far
    /// side, `low <= bottom` or `high >= top`, has filled it, and the gap is forgotten. (A fill of 0.5 is what ICT calls
    /// consequent encroachment.)
    ///
    /// # Arguments
    /// Columns of equal length. `remembered` is the number of open gaps that are kept, 1 to 64: a new gap takes the place
    /// of the oldest.
    ///
    /// # Returns
    /// Six values for each bar; the first at index 2. `direction`, `top`, `bottom` and `filled` are of the newest gap
    /// that is open after this bar: 0 and NaN if there is none. A bar can fill old gaps and form a new one.
    /// [Gaps](super::super#gaps) in the data are skipped: the three bars are the last whole ones.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` if it is not as long as `high`; `INVALID_PARAMETER` for `remembered`.
    ///
    /// # Accuracy and cost
    /// Each bar is compared with every gap that is kept.
    ///
    /// # Source
    /// The three-bar imbalance of ICT (M. J. Huddleston) as commonly described. The inequalities, and the rule for the
    /// fill, are our own.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 13.0, 15.0, 14.0, 13.0];
    /// let low = [9.0, 10.0, 12.0, 11.5, 10.0];
    /// let gap = strikewise::indicators::fair_value_gap(&high, &low, 8)?;
    /// // Between the high of 10 and the low of 12; a low of 11.5 fills a quarter, a low of 10 all.
    /// assert_eq!((gap.formed[2], gap.top[2], gap.bottom[2], gap.filled[2]), (1.0, 12.0, 10.0, 0.0));
    /// assert_eq!((gap.formed[3], gap.direction[3], gap.filled[3]), (0.0, 1.0, 0.25));
    /// assert_eq!((gap.direction[4], gap.gaps_filled[4]), (0.0, 1.0));
    /// assert!(gap.top[4].is_nan());
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    fair_value_gap (fair_value_gap_into) FairValueGap: FairValueGapMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low],
        parameters: { remembered: usize = 8, 1..=64; },
        outputs: OpenGap {
            /// 1 if this bar forms a bullish gap, -1 for a bearish one, else 0.
            formed,
            /// 1 if the newest open gap is bullish, -1 if it is bearish, 0 if there is none.
            direction,
            /// Its upper edge.
            top,
            /// Its lower edge.
            bottom,
            /// The share of its height that is filled, 0 to 1.
            filled,
            /// How many of the gaps that were open before this bar it filled.
            gaps_filled,
        },
    }
}

/// The machine of [`fair_value_gap`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FairValueGapMachine {
    /// High and low of the last bar and of the one before it.
    last: Option<(f64, f64)>,
    last_but_one: Option<(f64, f64)>,
    gaps: Zones,
}

impl FairValueGapMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(remembered: usize) -> Result<Self> {
        Ok(Self {
            last: None,
            last_but_one: None,
            gaps: Zones::new(remembered),
        })
    }
}

/// The gap between a bar and the one two bars before.
#[inline]
fn gap((first_high, first_low): (f64, f64), high: f64, low: f64) -> Option<Zone> {
    if low > first_high {
        Some(Zone::new(true, low, first_high))
    } else if high < first_low {
        Some(Zone::new(false, first_low, high))
    } else {
        None
    }
}

impl Machine<2, 6> for FairValueGapMachine {
    fn lookback(&self) -> usize {
        2
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 6] {
        let gaps_filled = self.gaps.next(high, low);
        let first = std::mem::replace(&mut self.last_but_one, self.last.replace((high, low)));
        let mut formed = 0.0;
        if let Some(gap) = first.and_then(|first| gap(first, high, low)) {
            formed = sign(gap.is_bullish);
            self.gaps.push(gap);
        }
        let [direction, top, bottom, filled] = self.gaps.newest();
        [formed, direction, top, bottom, filled, gaps_filled]
    }
}
