//! Swing points.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::swings::SwingFinder;
use crate::Result;

indicator! {
    /// Swing points: the last confirmed swing high and swing low, known when they were confirmed.
    ///
    /// # Formula
    /// Bar `p` is a swing high if `high[p] >= high[i]` for the `left` bars `i` before it and `high[p] > high[j]` for
    /// the `right` bars `j` after it; it is a swing low if `low[p] <= low[i]` and `low[p] < low[j]`. Of equal highs in
    /// a row the last is the swing, and only when the market has left it.
    ///
    /// Bar `p + right` confirms it: the swing is unknown before that bar has closed, and nothing is written back to
    /// bar `p`. One bar can confirm both a high and a low.
    ///
    /// # Arguments
    /// Columns of equal length; `left` and `right` are 1 or more bars. 2 and 2 are Williams' fractals; traders who
    /// want fewer swings take 5 or 10.
    ///
    /// # Returns
    /// Six values for each bar; the first at index `left + right`. A level, and the bars since it, are NaN until the
    /// first swing of the side. A flat series has no swings. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` if it is not as long as `high`; `INVALID_PARAMETER` for `left` or `right`.
    ///
    /// # Source
    /// B. Williams, *Trading Chaos*, 1995 (fractals: two lower highs, or higher lows, on each side). Any number of bars,
    /// and what becomes of equal values, are our own rule.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 11.0, 13.0, 12.0, 11.0];
    /// let low = [9.0, 10.0, 12.0, 11.0, 10.0];
    /// let swings = strikewise::indicators::swing_points(&high, &low, 2, 2)?;
    /// assert!(swings.swing_high[3].is_nan());
    /// assert_eq!((swings.swing_high[4], swings.is_swing_high[4]), (13.0, 1.0));
    /// assert_eq!(swings.bars_since_high[4], 2.0);
    /// assert!(swings.swing_low[4].is_nan());
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    swing_points (swing_points_into) SwingPoints: SwingPointsMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
        },
        outputs: SwingLevels {
            /// The last confirmed swing high.
            swing_high,
            /// The last confirmed swing low.
            swing_low,
            /// 1 if this bar confirms `swing_high`, else 0.
            is_swing_high,
            /// 1 if this bar confirms `swing_low`, else 0.
            is_swing_low,
            /// Bars since the high itself: `right` at the bar that confirms it.
            bars_since_high,
            /// Bars since the low itself: `right` at the bar that confirms it.
            bars_since_low,
        },
    }
}

/// The machine of [`swing_points`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SwingPointsMachine {
    right: usize,
    swings: SwingFinder,
    /// Level and bars since it.
    high: Option<(f64, usize)>,
    low: Option<(f64, usize)>,
}

impl SwingPointsMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(left: usize, right: usize) -> Result<Self> {
        Ok(Self {
            right,
            swings: SwingFinder::new(left, right),
            high: None,
            low: None,
        })
    }
}

impl Machine<2, 6> for SwingPointsMachine {
    fn lookback(&self) -> usize {
        self.swings.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 6] {
        let [new_high, new_low] = self.swings.next(high, low);
        for (last, new) in [(&mut self.high, new_high), (&mut self.low, new_low)] {
            *last = match new {
                Some(level) => Some((level, self.right)),
                None => last.map(|(level, bars)| (level, bars.saturating_add(1))),
            };
        }
        let of = |last: Option<(f64, usize)>| {
            last.map_or((f64::NAN, f64::NAN), |(level, bars)| (level, bars as f64))
        };
        let (swing_high, bars_since_high) = of(self.high);
        let (swing_low, bars_since_low) = of(self.low);
        [
            swing_high,
            swing_low,
            f64::from(u8::from(new_high.is_some())),
            f64::from(u8::from(new_low.is_some())),
            bars_since_high,
            bars_since_low,
        ]
    }
}
