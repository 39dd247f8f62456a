//! Piercing pattern.

use super::candle::{Candle, all, bullish};
use super::rule::pattern;

pattern! {
    /// Piercing pattern: a white candle that opens below a long black one and closes in its upper half.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 if
    /// - the first is black, the second white, and both have long bodies;
    /// - the second opens below the low of the first;
    /// - it closes below the first open, and above the first close by more than half the first body.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLPIERCING`, which `tests/ta_lib/CDLPIERCING.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a white one from below.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 103.5, 104.0],
    ///     [103.0, 108.5, 102.5, 108.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlpiercing(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlpiercing (cdlpiercing_into) CdlPiercing: "CDLPIERCING" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_white(),
        second.open < first.low,
        second.close < first.open,
        second.close > first.close + first.body() * 0.5,
        first.has_long_body(),
        second.has_long_body(),
    ]))
}
