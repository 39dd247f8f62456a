//! Three stars in the south.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Three stars in the south: three black candles that fall less and less.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 if
    /// - all three are black;
    /// - the first has a long body and a long lower shadow;
    /// - the second has a smaller body, opens above the first close and not above its high, and has a low below that
    ///   close and not below the first low; its lower shadow is not very short (above that level);
    /// - the third has a short body and very short shadows, and lies inside the range of the second.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A shadow
    /// is long above the candle's own body. A shadow is very short below a tenth of the average of `high - low` over
    /// the 10 candles before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDL3STARSINSOUTH`, which
    /// `tests/ta_lib/CDL3STARSINSOUTH.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that fall less and less.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.2, 95.0, 104.0],
    ///     [106.0, 106.5, 98.0, 102.0],
    ///     [101.0, 101.1, 99.9, 100.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3starsinsouth(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3starsinsouth (cdl3starsinsouth_into) Cdl3StarsInSouth: "CDL3STARSINSOUTH" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_black(),
        third.is_black(),
        second.body() < first.body(),
        second.open > first.close,
        second.open <= first.high,
        second.low < first.close,
        second.low >= first.low,
        third.low > second.low,
        third.high < second.high,
        first.has_long_body(),
        first.lower_shadow() > first.level(Level::SHADOW_LONG),
        second.lower_shadow() > second.level(Level::SHADOW_VERY_SHORT),
        third.has_short_body(),
        third.has_no_lower_shadow(),
        third.has_no_upper_shadow(),
    ]))
}
