//! Hammer.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Hammer: a small body with a long lower shadow, near the low before.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 if
    /// - the body of the second is short, its lower shadow is long, its upper shadow very short;
    /// - the lower end of its body is not above the low of the first and what is near together.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
    /// average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
    /// below a tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the average of
    /// `high - low` over the 5 candles before the one that is compared with.
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
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLHAMMER`, which `tests/ta_lib/CDLHAMMER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a small one with a long lower shadow.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([98.0, 98.6, 94.0, 98.5]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlhammer(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlhammer (cdlhammer_into) CdlHammer: "CDLHAMMER" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bullish(all([
        second.lower_shadow() > second.level(Level::SHADOW_LONG),
        second.has_short_body(),
        second.has_no_upper_shadow(),
        second.bottom() <= first.low + first.level(Level::NEAR),
    ]))
}
