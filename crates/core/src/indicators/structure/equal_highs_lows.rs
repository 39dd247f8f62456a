//! Equal highs and lows.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::AtrMachine;
use super::swings::SwingFinder;
use crate::Result;

indicator! {
    /// Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest.
    ///
    /// # Formula
    /// When bar `t` confirms a [swing](super::super::swing_points) high of level `b` and the swing high confirmed
    /// before it had level `a`, the two are equal if `|b - a| <= tolerance · atr[t]`, with [`atr`](super::super::atr)
    /// of `period` bars at the bar that confirms. Their level is `max(a, b)`, and stands until a bar trades beyond it,
    /// `high > level`, or a newer pair is confirmed. Equal lows are the mirror: `min(a, b)`, until `low < level`.
    ///
    /// The lag is that of the later swing: `right` bars.
    ///
    /// # Arguments
    /// Columns of equal length; `left`, `right` and `period` are 1 or more bars. `tolerance` is a share of the average true
    /// range, 0 to 100; with 0 only levels that are the same number are equal.
    ///
    /// # Returns
    /// Four values for each bar; the first at index `max(left + right, period)`: pairs that are confirmed earlier are left
    /// out, for want of an average range. A level is NaN where there is none; at the bar that trades beyond it there is
    /// none any more, so compare the bar with the level of the bar before. A flat series has none.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `left`, `right`,
    /// `period` or `tolerance`.
    ///
    /// # Source
    /// The "relative equal highs" of ICT (M. J. Huddleston) as commonly described. The tolerance and the life of a level
    /// are our own rule.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 12.0, 11.0, 12.125, 11.0, 13.0];
    /// let low = [9.0, 11.0, 10.0, 11.125, 10.0, 11.0];
    /// let close = [9.5, 11.5, 10.5, 11.5, 10.5, 12.0];
    /// let equal = strikewise::indicators::equal_highs_lows(&high, &low, &close, 1, 1, 1, 0.1)?;
    /// // Bar 4 confirms the high of 12.125 after one of 12; its true range is 1.5.
    /// assert_eq!(equal.is_equal_highs[2..], [0.0, 0.0, 1.0, 0.0]);
    /// assert!(equal.equal_highs[3].is_nan());
    /// assert_eq!(equal.equal_highs[4], 12.125);
    /// assert!(equal.equal_highs[5].is_nan());
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    equal_highs_lows (equal_highs_lows_into) EqualHighsLows: EqualHighsLowsMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
            period: usize = 14, 1..=LONGEST;
            tolerance: f64 = 0.1, 0.0..=100.0;
        },
        outputs: EqualLevels {
            /// The level of the last equal highs, until it is traded through.
            equal_highs,
            /// The level of the last equal lows, until it is traded through.
            equal_lows,
            /// 1 if this bar confirms equal highs, else 0.
            is_equal_highs,
            /// 1 if this bar confirms equal lows, else 0.
            is_equal_lows,
        },
        seeded,
    }
}

/// Pairs of equal highs; of equal lows, if all prices are negated.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Pairs {
    /// The last swing.
    last: Option<f64>,
    level: Option<f64>,
}

impl Pairs {
    /// Takes the extreme of a bar and the swing that the bar confirms; says whether it confirms a pair.
    #[inline]
    fn next(&mut self, extreme: f64, swing: Option<f64>, tolerance: Option<f64>) -> bool {
        self.level.take_if(|level| extreme > *level);
        let Some(swing) = swing else {
            return false;
        };
        let (Some(last), Some(tolerance)) = (self.last.replace(swing), tolerance) else {
            return false;
        };
        let is_equal = (swing - last).abs() <= tolerance;
        if is_equal {
            self.level = Some(last.max(swing));
        }
        is_equal
    }
}

/// The machine of [`equal_highs_lows`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EqualHighsLowsMachine {
    tolerance: f64,
    swings: SwingFinder,
    range: AtrMachine,
    /// Bars that still come before the first average range.
    rangeless: usize,
    highs: Pairs,
    lows: Pairs,
}

impl EqualHighsLowsMachine {
    pub(crate) fn new(left: usize, right: usize, period: usize, tolerance: f64) -> Result<Self> {
        let range = AtrMachine::new(period)?;
        Ok(Self {
            tolerance,
            swings: SwingFinder::new(left, right),
            rangeless: range.lookback(),
            range,
            highs: Pairs::default(),
            lows: Pairs::default(),
        })
    }
}

impl Machine<3, 4> for EqualHighsLowsMachine {
    fn lookback(&self) -> usize {
        self.swings.lookback().max(self.range.lookback())
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    fn set_seed(&mut self, seed: Seed) {
        self.range.set_seed(seed);
        self.rangeless = self.range.lookback();
    }

    #[inline]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 4] {
        let [range] = self.range.next([high, low, close]);
        let tolerance = (self.rangeless == 0).then_some(self.tolerance * range);
        self.rangeless = self.rangeless.saturating_sub(1);
        let [swing_high, swing_low] = self.swings.next(high, low);
        let is_highs = self.highs.next(high, swing_high, tolerance);
        let swing_low = swing_low.map(std::ops::Neg::neg);
        let is_lows = self.lows.next(-low, swing_low, tolerance);
        [
            self.highs.level.unwrap_or(f64::NAN),
            self.lows.level.map_or(f64::NAN, std::ops::Neg::neg),
            f64::from(u8::from(is_highs)),
            f64::from(u8::from(is_lows)),
        ]
    }
}
