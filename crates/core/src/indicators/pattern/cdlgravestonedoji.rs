//! Gravestone doji.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Gravestone doji: a doji that opens and closes at its low.
    ///
    /// # Formula
    /// The value is 100 if
    /// - it is a doji;
    /// - its lower shadow is very short, and its upper shadow is not (it is above that level).
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
    /// of the average of `high - low` over the 10 candles before it. A shadow is very short below a tenth of the
    /// average of `high - low` over the 10 candles before it.
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
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLGRAVESTONEDOJI`, which `tests/ta_lib/CDLGRAVESTONEDOJI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a doji at its low.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([99.0, 103.0, 98.9, 99.0]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlgravestonedoji(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlgravestonedoji (cdlgravestonedoji_into) CdlGravestoneDoji: "CDLGRAVESTONEDOJI" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    let very_short = candle.level(Level::SHADOW_VERY_SHORT);
    bullish(all([
        candle.is_doji(),
        candle.lower_shadow() < very_short,
        candle.upper_shadow() > very_short,
    ]))
}
