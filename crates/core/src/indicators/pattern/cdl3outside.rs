//! Three outside up and three outside down.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Three outside up and three outside down: an engulfing candle, and one that confirms it.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 for a white second candle and -100 for a black one if
    /// - the first and the second have different colours;
    /// - the second opens and closes beyond the body of the first on both sides;
    /// - the third closes above the second if that is white, below it if it is black.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 3; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDL3OUTSIDE`, which
    /// `tests/ta_lib/CDL3OUTSIDE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a black one, a white one around it, and one that rises further.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [104.0, 104.5, 101.5, 102.0],
    ///     [101.0, 106.0, 100.5, 105.0],
    ///     [105.0, 107.5, 104.5, 107.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3outside(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3outside (cdl3outside_into) Cdl3Outside: "CDL3OUTSIDE" {
        lookback: 3,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let is_found = if second.is_white() {
        all([
            first.is_black(),
            second.close > first.open,
            second.open < first.close,
            third.close > second.close,
        ])
    } else {
        all([
            first.is_white(),
            second.open > first.close,
            second.close < first.open,
            third.close < second.close,
        ])
    };
    coloured(&second, is_found)
}
