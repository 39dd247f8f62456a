//! Homing pigeon.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Homing pigeon: a small black body inside a long black one.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 if
    /// - both are black;
    /// - the body of the first is long, that of the second short;
    /// - the second opens below the first open and closes above the first close.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short up to the average body of the 10 candles before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLHOMINGPIGEON`, which
    /// `tests/ta_lib/CDLHOMINGPIGEON.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a small black one inside it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [105.0, 105.5, 103.5, 104.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlhomingpigeon(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlhomingpigeon (cdlhomingpigeon_into) CdlHomingPigeon: "CDLHOMINGPIGEON" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_black(),
        second.open < first.open,
        second.close > first.close,
        first.has_long_body(),
        second.body() <= second.level(Level::BODY_SHORT),
    ]))
}
