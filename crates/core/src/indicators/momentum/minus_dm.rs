//! Minus directional movement.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::one_sided::MovementMachine;

indicator! {
    /// Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing.
    ///
    /// # Formula
    /// The movement of a bar is `low[t - 1] - low[t]` where that is positive and more than it went the other way,
    /// else 0. `minus_dm[t] = minus_dm[t - 1] · (1 - 1 / period) + movement[t]`, from the sum of the first
    /// `period - 1` movements; the movement itself where `period` is 1.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`, or 1 for a period of 1. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `MINUS_DM`, which
    /// `tests/ta_lib/MINUS_DM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let minus_dm = strikewise::indicators::minus_dm(&high, &low, 14)?;
    /// assert!((minus_dm[59] - 3.571_408_266_597_15).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    minus_dm (minus_dm_into) MinusDm: MinusDmMachine {
        group: Momentum,
        ta_lib: Some("MINUS_DM"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: minus_dm,
        seeded,
    }
}

type MinusDmMachine = MovementMachine<false>;
