//! Plus directional movement.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::one_sided::MovementMachine;

indicator! {
    /// Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing.
    ///
    /// # Formula
    /// The movement of a bar is `high[t] - high[t - 1]` where that is positive and more than it went the other way,
    /// else 0. `plus_dm[t] = plus_dm[t - 1] · (1 - 1 / period) + movement[t]`, from the sum of the first `period -
    /// 1` movements; the movement itself where `period` is 1.
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
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `PLUS_DM`, which
    /// `tests/ta_lib/PLUS_DM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let plus_dm = strikewise::indicators::plus_dm(&high, &low, 14)?;
    /// assert!((plus_dm[59] - 2.368_323_976_327_330_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    plus_dm (plus_dm_into) PlusDm: PlusDmMachine {
        group: Momentum,
        ta_lib: Some("PLUS_DM"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: plus_dm,
        seeded,
    }
}

type PlusDmMachine = MovementMachine<true>;
