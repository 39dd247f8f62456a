//! Choppiness index with true highs and lows.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::chop::ChoppinessMachine;

indicator! {
    /// Choppiness index with true highs and lows: a gap counts on both sides.
    ///
    /// # Formula
    /// `choptr = 100 · log10(Σ true_range / (highest - lowest)) / log10(period)` over the last `period` bars, where
    /// `highest` is that of `max(high, close[t - 1])` and `lowest` that of `min(low, close[t - 1])`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 100; 100 where the window has no range.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// E. W. Dreiss, 1993. TA-Lib `CHOPTR`, which `tests/ta_lib/CHOPTR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let choptr = strikewise::indicators::choptr(&high, &low, &close, 14)?;
    /// assert!((choptr[59] - 95.401_355_793_132_4).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    choptr (choptr_into) Choptr: ChoptrMachine {
        group: Momentum,
        ta_lib: Some("CHOPTR"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: choptr,
    }
}

type ChoptrMachine = ChoppinessMachine<true>;
