//! Long-legged doji.

use super::candle::{Candle, Level, all, any, bullish};
use super::rule::pattern;

pattern! {
    /// Long-legged doji: a doji with a long shadow.
    ///
    /// # Formula
    /// The value is 100 if
    /// - it is a doji;
    /// - one of its shadows is long, or both.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
    /// of the average of `high - low` over the 10 candles before it. A shadow is long above the candle's own body.
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
    /// 2008. TA-Lib `CDLLONGLEGGEDDOJI`, which `tests/ta_lib/CDLLONGLEGGEDDOJI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a doji with long shadows.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([100.0, 103.0, 97.0, 100.1]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdllongleggeddoji(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdllongleggeddoji (cdllongleggeddoji_into) CdlLongLeggedDoji: "CDLLONGLEGGEDDOJI" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    let long = candle.level(Level::SHADOW_LONG);
    bullish(all([
        any([candle.lower_shadow() > long, candle.upper_shadow() > long]),
        candle.is_doji(),
    ]))
}
