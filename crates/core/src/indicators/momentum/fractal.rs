//! Williams' fractals.

use super::super::blocks::{Maximum, Minimum, Ring};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Williams' fractals: highs and lows beyond all of their neighbours.
    ///
    /// # Formula
    /// `swing_high[t] = 100` if `high[t - right_bars]` is above the highs of the `left_bars` bars before it and of
    /// the `right_bars` after it; `swing_low` if the low is below theirs. The swing was `right_bars` bars ago:
    /// nothing is known sooner.
    ///
    /// # Arguments
    /// Columns of equal length. `left_bars` is 1 or more, 2 as a rule. `right_bars` is 1 or more, 2 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `left_bars + right_bars`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// B. Williams, *Trading Chaos*, 1995. TA-Lib `FRACTAL`, which `tests/ta_lib/FRACTAL.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 11.0, 13.0, 12.0, 11.0];
    /// let low = [9.0, 10.0, 12.0, 11.0, 10.0];
    /// let swings = strikewise::indicators::fractal(&high, &low, 2, 2)?;
    /// assert!(swings.swing_high[3].is_nan());
    /// assert_eq!((swings.swing_high[4], swings.swing_low[4]), (100.0, 0.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    fractal (fractal_into) Fractal: FractalMachine {
        group: Momentum,
        ta_lib: Some("FRACTAL"),
        inputs: [high, low],
        parameters: {
            left_bars: usize = 2, 1..=LONGEST;
            right_bars: usize = 2, 1..=LONGEST;
        },
        outputs: FractalSwings {
            /// 100 where a swing high is confirmed, else 0.
            swing_high,
            /// 100 where a swing low is confirmed, else 0.
            swing_low,
        },
    }
}

/// The machine of [`fractal`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FractalMachine {
    left_bars: usize,
    right_bars: usize,
    highs: Ring,
    lows: Ring,
    highs_right: Maximum,
    lows_right: Minimum,
    highs_left: Maximum,
    lows_left: Minimum,
    high_left: f64,
    low_left: f64,
}

impl FractalMachine {
    pub(crate) fn new(left_bars: usize, right_bars: usize) -> Result<Self> {
        Ok(Self {
            left_bars,
            right_bars,
            highs: Ring::new(right_bars),
            lows: Ring::new(right_bars),
            highs_right: Maximum::new(right_bars),
            lows_right: Minimum::new(right_bars),
            highs_left: Maximum::new(left_bars),
            lows_left: Minimum::new(left_bars),
            high_left: 0.0,
            low_left: 0.0,
        })
    }
}

impl Machine<2, 2> for FractalMachine {
    fn lookback(&self) -> usize {
        self.left_bars + self.right_bars
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 2] {
        let is_full = self.highs.is_full();
        let pivot_high = self.highs.push(high);
        let pivot_low = self.lows.push(low);
        let high_right = self.highs_right.next(high);
        let low_right = self.lows_right.next(low);
        if !is_full {
            return [f64::NAN; 2];
        }
        let is_high = pivot_high > high_right && pivot_high > self.high_left;
        let is_low = pivot_low < low_right && pivot_low < self.low_left;
        self.high_left = self.highs_left.next(pivot_high);
        self.low_left = self.lows_left.next(pivot_low);
        [is_high, is_low].map(|is_swing| if is_swing { 100.0 } else { 0.0 })
    }
}
