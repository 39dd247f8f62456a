//! On-neck.

use super::candle::{Candle, all, bearish};
use super::rule::pattern;

pattern! {
    /// On-neck: a white candle that closes at the low of the long black one before.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 if
    /// - the first is black and has a long body;
    /// - the second is white and opens below the low of the first;
    /// - its close and the low of the first are equal.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
    /// before the one compared with.
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
    /// 2008. TA-Lib `CDLONNECK`, which `tests/ta_lib/CDLONNECK.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a white one up to its low.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [100.0, 102.0, 99.5, 101.6],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlonneck(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlonneck (cdlonneck_into) CdlOnNeck: "CDLONNECK" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bearish(all([
        first.is_black(),
        second.is_white(),
        second.open < first.low,
        first.has_equal(first.low, second.close),
        first.has_long_body(),
    ]))
}
