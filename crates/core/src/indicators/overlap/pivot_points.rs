//! Pivot points of floor traders.

use super::super::declare::indicator;
use super::levels::{Levels, LevelsMachine, around};

indicator! {
    /// Classic pivot points: levels of support and resistance from the bar before.
    ///
    /// # Formula
    /// With `high`, `low` and `close` of the bar before: `pivot = (high + low + close) / 3`,
    /// `resistance_1 = 2 · pivot - low`, `resistance_2 = pivot + (high - low)`,
    /// `resistance_3 = high + 2 · (pivot - low)`; `support_1 = 2 · pivot - high`,
    /// `support_2 = pivot - (high - low)`, `support_3 = low - 2 · (high - pivot)`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// 7 values for each bar; the first at index 1. All are the close where the bar before has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`.
    ///
    /// # Source
    /// The arithmetic of floor traders, older than its books. For the levels of a session on shorter bars, see
    /// [`session_pivot_points`](super::super::session_pivot_points()).
    ///
    /// # Examples
    /// ```
    /// let levels = strikewise::indicators::pivot_points(&[12.0, 9.0], &[6.0, 8.0], &[9.0, 8.5])?;
    /// assert!(levels.pivot[0].is_nan());
    /// assert_eq!(levels.pivot[1], 9.0);
    /// assert_eq!((levels.resistance_1[1], levels.support_1[1]), (12.0, 6.0));
    /// assert_eq!((levels.resistance_2[1], levels.support_2[1]), (15.0, 3.0));
    /// assert_eq!((levels.resistance_3[1], levels.support_3[1]), (18.0, 0.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pivot_points (pivot_points_into) PivotPoints: PivotPointsMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {},
        outputs: PivotLevels {
            /// The mean of high, low and close.
            pivot,
            /// As far above the pivot as the low is below it.
            resistance_1,
            /// A whole range above the pivot.
            resistance_2,
            /// As far above the high as twice from the low to the pivot.
            resistance_3,
            /// As far below the pivot as the high is above it.
            support_1,
            /// A whole range below the pivot.
            support_2,
            /// As far below the low as twice from the pivot to the high.
            support_3,
        },
    }
}

type PivotPointsMachine = LevelsMachine<Classic>;

/// The levels of [`pivot_points`].
#[derive(Debug, Clone)]
pub(super) struct Classic;

impl Levels<7> for Classic {
    #[inline(always)]
    fn of([high, low, close]: [f64; 3]) -> [f64; 7] {
        around((high + low + close) / 3.0, high, low)
    }
}
