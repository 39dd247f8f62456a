//! Camarilla levels.

use super::super::declare::indicator;
use super::levels::{Levels, LevelsMachine};

indicator! {
    /// Camarilla levels: support and resistance around the close before, by its range.
    ///
    /// # Formula
    /// With `high`, `low` and `close` of the bar before: `close ± 1.1 · (high - low) / d` with `d` of 12, 6, 4 and 2
    /// for the first to the fourth level.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// 8 values for each bar; the first at index 1. All are the close where the bar before has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`.
    ///
    /// # Source
    /// Ascribed to N. Scott, 1989, as the sites that trade by it give it. There is no pivot among them: that is the
    /// one of [`pivot_points`](super::super::pivot_points()).
    ///
    /// # Examples
    /// ```
    /// let levels = strikewise::indicators::camarilla(&[16.0, 9.0], &[4.0, 8.0], &[10.0, 8.5])?;
    /// assert!(levels.resistance_1[0].is_nan());
    /// assert!((levels.resistance_1[1] - 11.1).abs() < 1e-12);
    /// assert!((levels.support_4[1] - 3.4).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    camarilla (camarilla_into) Camarilla: CamarillaMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {},
        outputs: CamarillaLevels {
            /// 1.1 / 12 of the range above the close.
            resistance_1,
            /// 1.1 / 6 of the range above the close.
            resistance_2,
            /// 1.1 / 4 of the range above the close.
            resistance_3,
            /// 1.1 / 2 of the range above the close.
            resistance_4,
            /// 1.1 / 12 of the range below the close.
            support_1,
            /// 1.1 / 6 of the range below the close.
            support_2,
            /// 1.1 / 4 of the range below the close.
            support_3,
            /// 1.1 / 2 of the range below the close.
            support_4,
        },
    }
}

type CamarillaMachine = LevelsMachine<Parts>;

/// The levels of [`camarilla`].
#[derive(Debug, Clone)]
struct Parts;

impl Levels<8> for Parts {
    #[inline(always)]
    fn of([high, low, close]: [f64; 3]) -> [f64; 8] {
        let [first, second, third, fourth] =
            [12.0, 6.0, 4.0, 2.0].map(|part| 1.1 * (high - low) / part);
        [
            close + first,
            close + second,
            close + third,
            close + fourth,
            close - first,
            close - second,
            close - third,
            close - fourth,
        ]
    }
}
