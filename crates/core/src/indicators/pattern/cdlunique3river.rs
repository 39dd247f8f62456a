//! Unique three river bottom.

use super::candle::{Candle, all, bullish};
use super::rule::pattern;

pattern! {
    /// Unique three river bottom: a long black candle, a black one with a new low, and a small white one.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 if
    /// - the first is black and has a long body;
    /// - the second is black, opens not above the first open, closes above the first close, and has a lower low;
    /// - the third is white, has a short body, and opens above the second low.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short below the average body of the 10 candles before it.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLUNIQUE3RIVER`, which
    /// `tests/ta_lib/CDLUNIQUE3RIVER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one, one with a new low, and a small white one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 103.0, 104.0],
    ///     [108.0, 108.5, 100.0, 105.0],
    ///     [102.0, 103.5, 101.5, 103.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlunique3river(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlunique3river (cdlunique3river_into) CdlUnique3River: "CDLUNIQUE3RIVER" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_black(),
        third.is_white(),
        second.close > first.close,
        second.open <= first.open,
        second.low < first.low,
        third.open > second.low,
        first.has_long_body(),
        third.has_short_body(),
    ]))
}
