//! Minus directional indicator.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::one_sided::IndicatorMachine;

indicator! {
    /// Minus directional indicator: minus directional movement in percent of true range.
    ///
    /// # Formula
    /// `minus_di = 100 · minus_dm / range`, where `range` is the true range summed as
    /// [`minus_dm`](super::super::minus_dm) is. With a `period` of 1, the movement over the true range of each bar, as
    /// a fraction (TA-Lib has it so).
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 100; 0 where there is no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `MINUS_DI`, which
    /// `tests/ta_lib/MINUS_DI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let minus_di = strikewise::indicators::minus_di(&high, &low, &close, 14)?;
    /// assert!((minus_di[59] - 1.449_274_926_250_876).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    minus_di (minus_di_into) MinusDi: MinusDiMachine {
        group: Momentum,
        ta_lib: Some("MINUS_DI"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: minus_di,
        seeded,
    }
}

type MinusDiMachine = IndicatorMachine<false>;
