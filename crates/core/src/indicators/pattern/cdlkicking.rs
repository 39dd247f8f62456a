//! Kicking.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Kicking: two marubozus of different colours with a gap between them.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 for a white second candle and -100 for a black one if
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLKICKING`, which
    /// `tests/ta_lib/CDLKICKING.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a black marubozu and a white one above it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [105.0, 105.1, 99.9, 100.0],
    ///     [107.0, 112.1, 106.9, 112.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlkicking(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlkicking (cdlkicking_into) CdlKicking: "CDLKICKING" {
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
    coloured(&second, is_found)
}
