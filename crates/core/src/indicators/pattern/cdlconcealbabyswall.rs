//! Concealing baby swallow.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Concealing baby swallow: a fall whose third candle is swallowed by the fourth.
    ///
    /// # Formula
    /// The value at the last of four candles is 100 if
    /// - all four are black;
    /// - the first and the second have very short shadows on both sides;
    /// - the third gaps below the second, but its high is above the second close; its upper shadow is not very short
    ///   (above that level);
    /// - the fourth has a higher high and a lower low than the third.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
    /// tenth of the average of `high - low` over the 10 candles before it. A gap is one between real bodies: the lower
    /// end of one is above the upper end of the other.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 13; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLCONCEALBABYSWALL`, which
    /// `tests/ta_lib/CDLCONCEALBABYSWALL.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then four black ones, the third inside the fourth.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.1, 104.9, 105.0],
    ///     [105.0, 105.1, 99.9, 100.0],
    ///     [98.0, 101.0, 95.0, 96.0],
    ///     [102.0, 102.5, 93.0, 94.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlconcealbabyswall(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlconcealbabyswall (cdlconcealbabyswall_into) CdlConcealBabySwall: "CDLCONCEALBABYSWALL" {
        lookback: 13,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth]: [Candle<'_>; 4]) -> f64 {
    let is_marubozu =
        |candle: &Candle<'_>| all([candle.has_no_lower_shadow(), candle.has_no_upper_shadow()]);
    bullish(all([
        first.is_black(),
        second.is_black(),
        third.is_black(),
        fourth.is_black(),
        third.gaps_below(&second),
        third.high > second.close,
        fourth.high > third.high,
        fourth.low < third.low,
        is_marubozu(&first),
        is_marubozu(&second),
        third.upper_shadow() > third.level(Level::SHADOW_VERY_SHORT),
    ]))
}
