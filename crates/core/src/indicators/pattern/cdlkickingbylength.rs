//! Kicking by length.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Kicking by length: two marubozus with a gap between them, of which the longer one says the direction.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 if the candle with the longer body is white and -100 if it is black
    /// (the first one if they are equally long), if
    /// - the two have different colours, long bodies, and very short shadows on both sides;
    /// - the second lies above a black first candle, or below a white one, without a common price, shadows included.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
    /// 10 candles before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLKICKINGBYLENGTH`, which
    /// `tests/ta_lib/CDLKICKINGBYLENGTH.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black marubozu and a shorter white one above it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [108.0, 108.1, 99.9, 100.0],
    ///     [110.0, 115.1, 109.9, 115.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlkickingbylength(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlkickingbylength (cdlkickingbylength_into) CdlKickingByLength: "CDLKICKINGBYLENGTH" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    let is_away = if first.is_black() {
        second.is_wholly_above(&first)
    } else {
        second.is_wholly_below(&first)
    };
    let is_marubozu = |candle: &Candle<'_>| {
        all([
            candle.has_long_body(),
            candle.has_no_upper_shadow(),
            candle.has_no_lower_shadow(),
        ])
    };
    let is_found = all([
        !first.has_colour_of(&second),
        is_away,
        is_marubozu(&first),
        is_marubozu(&second),
    ]);
    let longer = if second.body() > first.body() {
        second
    } else {
        first
    };
    coloured(&longer, is_found)
}
