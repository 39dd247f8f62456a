//! Three black crows.

use super::candle::{Candle, all, bearish};
use super::rule::pattern;

pattern! {
    /// Three black crows: three falling black candles after a white one.
    ///
    /// # Formula
    /// The value at the last of four candles is -100 if
    /// - the candle before the three is white, and its high is above the first close;
    /// - the three are black, each closes below the one before, and each has a very short lower shadow;
    /// - the second and the third open inside the body before.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
    /// tenth of the average of `high - low` over the 10 candles before it.
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
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDL3BLACKCROWS`, which `tests/ta_lib/CDL3BLACKCROWS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that fall.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [101.5, 102.0, 98.0, 98.1],
    ///     [100.0, 100.2, 95.0, 95.1],
    ///     [97.0, 97.2, 92.0, 92.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3blackcrows(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3blackcrows (cdl3blackcrows_into) Cdl3BlackCrows: "CDL3BLACKCROWS" {
        lookback: 13,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth]: [Candle<'_>; 4]) -> f64 {
    bearish(all([
        first.is_white(),
        second.is_black(),
        third.is_black(),
        fourth.is_black(),
        third.open < second.open,
        third.open > second.close,
        fourth.open < third.open,
        fourth.open > third.close,
        first.high > second.close,
        second.close > third.close,
        third.close > fourth.close,
        second.has_no_lower_shadow(),
        third.has_no_lower_shadow(),
        fourth.has_no_lower_shadow(),
    ]))
}
