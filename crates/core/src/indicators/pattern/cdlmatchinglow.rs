//! Matching low.

use super::candle::{Candle, all, bullish};
use super::rule::pattern;

pattern! {
    /// Matching low: two black candles with the same close.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 if
    /// - both are black;
    /// - their closes are equal.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Equal is up to a twentieth of
    /// the average of `high - low` over the 5 candles before the one compared with.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 6; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLMATCHINGLOW`, which
    /// `tests/ta_lib/CDLMATCHINGLOW.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then two black ones down to one price.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [104.0, 104.5, 99.5, 100.0],
    ///     [102.0, 102.5, 99.5, 100.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlmatchinglow(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlmatchinglow (cdlmatchinglow_into) CdlMatchingLow: "CDLMATCHINGLOW" {
        lookback: 6,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_black(),
        first.has_equal(first.close, second.close),
    ]))
}
