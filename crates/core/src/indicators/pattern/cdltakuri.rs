//! Takuri.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Takuri: a dragonfly doji with a very long lower shadow.
    ///
    /// # Formula
    /// The value is 100 if
    /// - it is a doji;
    /// - its upper shadow is very short, its lower shadow very long.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
    /// of the average of `high - low` over the 10 candles before it. A shadow is very long above twice the candle's own
    /// body. A shadow is very short below a tenth of the average of `high - low` over the 10 candles before it.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLTAKURI`, which
    /// `tests/ta_lib/CDLTAKURI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a doji at its high with a very long lower shadow.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([101.0, 101.1, 96.0, 101.0]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdltakuri(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdltakuri (cdltakuri_into) CdlTakuri: "CDLTAKURI" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    bullish(all([
        candle.lower_shadow() > candle.level(Level::SHADOW_VERY_LONG),
        candle.is_doji(),
        candle.has_no_upper_shadow(),
    ]))
}
