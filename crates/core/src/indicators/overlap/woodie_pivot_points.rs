//! Woodie's pivot points.

use super::super::declare::indicator;
use super::super::machine::Machine;
use super::levels::around;
use crate::Result;

indicator! {
    /// Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open.
    ///
    /// # Formula
    /// With `high` and `low` of the bar before and the `open` of this one: `pivot = (high + low + 2 · open) / 4`; the
    /// levels are made of it as in [`pivot_points`](super::super::pivot_points()).
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// 7 values for each bar, known at its open; the first at index 1. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `open`.
    ///
    /// # Source
    /// K. Wood, as charting programs give it; `golden/woodie_pivot_points.json` compares with it in 50 digits. Some
    /// sites take the close of the bar before instead of the open.
    ///
    /// # Examples
    /// ```
    /// let levels = strikewise::indicators::woodie_pivot_points(&[7.0, 10.0], &[12.0, 11.0], &[6.0, 9.0])?;
    /// assert!(levels.pivot[0].is_nan());
    /// assert_eq!(levels.pivot[1], 9.5);
    /// assert_eq!((levels.resistance_1[1], levels.support_1[1]), (13.0, 7.0));
    /// assert_eq!((levels.resistance_2[1], levels.support_2[1]), (15.5, 3.5));
    /// assert_eq!((levels.resistance_3[1], levels.support_3[1]), (19.0, 1.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    woodie_pivot_points (woodie_pivot_points_into) WoodiePivotPoints: WoodiePivotPointsMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [open, high, low],
        parameters: {},
        outputs: WoodiePivotLevels {
            /// Halfway between the open and the middle of the bar before.
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

/// The machine of [`woodie_pivot_points`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WoodiePivotPointsMachine {
    /// High and low.
    previous: Option<[f64; 2]>,
}

impl WoodiePivotPointsMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<3, 7> for WoodiePivotPointsMachine {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low]: [f64; 3]) -> [f64; 7] {
        let Some([high, low]) = self.previous.replace([high, low]) else {
            return [f64::NAN; 7];
        };
        around((high + low + 2.0 * open) / 4.0, high, low)
    }
}
