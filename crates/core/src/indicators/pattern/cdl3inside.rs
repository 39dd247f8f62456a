//! Three inside up and three inside down.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// Three inside up and three inside down: a harami, and a candle that confirms it.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 for a black first candle and -100 for a white one if
    /// - the body of the first is long;
    /// - the body of the second is short, and lies inside that of the first without a common end;
    /// - the third has the other colour than the first and closes beyond the open of the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short up to the average body of the 10 candles before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDL3INSIDE`, which
    /// `tests/ta_lib/CDL3INSIDE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one, a small one inside it, and one that rises above both.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [104.0, 106.0, 103.5, 105.0],
    ///     [105.0, 112.0, 104.5, 111.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3inside(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3inside (cdl3inside_into) Cdl3Inside: "CDL3INSIDE" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let is_confirmed = if first.is_white() {
        all([third.is_black(), third.close < first.open])
    } else {
        all([third.is_white(), third.close > first.open])
    };
    coloured(
        &third,
        all([
            is_confirmed,
            second.is_inside(&first),
            first.has_long_body(),
            second.body() <= second.level(Level::BODY_SHORT),
        ]),
    )
}
