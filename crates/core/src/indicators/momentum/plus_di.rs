//! Plus directional indicator.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::one_sided::IndicatorMachine;

indicator! {
    /// Plus directional indicator: plus directional movement in percent of true range.
    ///
    /// # Formula
    /// `plus_di = 100 · plus_dm / range`, where `range` is the true range summed as [`plus_dm`](super::super::plus_dm)
    /// is. With a `period` of 1, the movement over the true range of each bar, as a fraction (TA-Lib has it so).
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
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `PLUS_DI`, which
    /// `tests/ta_lib/PLUS_DI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let plus_di = strikewise::indicators::plus_di(&high, &low, &close, 14)?;
    /// assert!((plus_di[59] - 0.961_064_179_705_315_5).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    plus_di (plus_di_into) PlusDi: PlusDiMachine {
        group: Momentum,
        ta_lib: Some("PLUS_DI"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: plus_di,
        seeded,
    }
}

type PlusDiMachine = IndicatorMachine<true>;
