//! Pivot points at shares of Fibonacci.

use super::super::declare::indicator;
use super::levels::{Levels, LevelsMachine};

indicator! {
    /// Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range.
    ///
    /// # Formula
    /// With `high`, `low` and `close` of the bar before: `pivot = (high + low + close) / 3`, and levels
    /// `pivot ± 0.382 · (high - low)`, `pivot ± 0.618 · (high - low)` and `pivot ± (high - low)`.
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
    /// The usual definition, of unknown author: the pivot of [`pivot_points`](super::super::pivot_points()) with the
    /// shares of Fibonacci's retracements; `golden/fibonacci_pivot_points.json` compares with it in 50 digits.
    ///
    /// # Examples
    /// ```
    /// let levels = strikewise::indicators::fibonacci_pivot_points(&[12.0, 9.0], &[6.0, 8.0], &[9.0, 8.5])?;
    /// assert!(levels.pivot[0].is_nan());
    /// assert_eq!(levels.pivot[1], 9.0);
    /// assert!((levels.resistance_1[1] - 11.292).abs() < 1e-12);
    /// assert!((levels.support_2[1] - 5.292).abs() < 1e-12);
    /// assert_eq!((levels.resistance_3[1], levels.support_3[1]), (15.0, 3.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    fibonacci_pivot_points (fibonacci_pivot_points_into) FibonacciPivotPoints: FibonacciPivotPointsMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {},
        outputs: FibonacciPivotLevels {
            /// The mean of high, low and close.
            pivot,
            /// 0.382 of the range above the pivot.
            resistance_1,
            /// 0.618 of the range above the pivot.
            resistance_2,
            /// The whole range above the pivot.
            resistance_3,
            /// 0.382 of the range below the pivot.
            support_1,
            /// 0.618 of the range below the pivot.
            support_2,
            /// The whole range below the pivot.
            support_3,
        },
    }
}

type FibonacciPivotPointsMachine = LevelsMachine<Shares>;

/// The levels of [`fibonacci_pivot_points`].
#[derive(Debug, Clone)]
struct Shares;

impl Levels<7> for Shares {
    #[inline(always)]
    fn of([high, low, close]: [f64; 3]) -> [f64; 7] {
        let pivot = (high + low + close) / 3.0;
        let [first, second, third] = [0.382, 0.618, 1.0].map(|share| share * (high - low));
        [
            pivot,
            pivot + first,
            pivot + second,
            pivot + third,
            pivot - first,
            pivot - second,
            pivot - third,
        ]
    }
}
