//! DeMark's pivot points.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// DeMark's pivot points: a pivot and one level on each side, by how the bar before closed.
    ///
    /// # Formula
    /// With the prices of the bar before, `x = high + low + close` and once more the high if it closed above its open,
    /// the low if below, the close if at it: `pivot = x / 4`, `resistance_1 = x / 2 - low`,
    /// `support_1 = x / 2 - high`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// Three values for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `open`.
    ///
    /// # Source
    /// T. DeMark, *The New Science of Technical Analysis*, 1994; `golden/demark_pivot_points.json` compares with it in
    /// 50 digits.
    ///
    /// # Examples
    /// ```
    /// let (open, high, low, close) = ([7.0, 9.0], [12.0, 9.5], [6.0, 8.0], [10.0, 8.5]);
    /// let levels = strikewise::indicators::demark_pivot_points(&open, &high, &low, &close)?;
    /// assert!(levels.pivot[0].is_nan());
    /// assert_eq!((levels.resistance_1[1], levels.pivot[1], levels.support_1[1]), (14.0, 10.0, 8.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    demark_pivot_points (demark_pivot_points_into) DemarkPivotPoints: DemarkPivotPointsMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [open, high, low, close],
        parameters: {},
        outputs: DemarkPivotLevels {
            /// The mean of high, low, close, and one of them again.
            pivot,
            /// Twice the pivot, less the low.
            resistance_1,
            /// Twice the pivot, less the high.
            support_1,
        },
    }
}

/// The machine of [`demark_pivot_points`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DemarkPivotPointsMachine {
    previous: Option<[f64; 4]>,
}

impl DemarkPivotPointsMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<4, 3> for DemarkPivotPointsMachine {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 4]) -> [f64; 3] {
        let Some([open, high, low, close]) = self.previous.replace(bar) else {
            return [f64::NAN; 3];
        };
        let again = if close > open {
            high
        } else if close < open {
            low
        } else {
            close
        };
        let sum = high + low + close + again;
        [0.25 * sum, 0.5 * sum - low, 0.5 * sum - high]
    }
}
