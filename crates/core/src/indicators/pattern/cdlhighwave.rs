//! High wave.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// High wave: a small body with very long shadows.
    ///
    /// # Formula
    /// The value is 100 for a white candle and -100 for a black one if
    /// - the body is short;
    /// - both shadows are very long.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
    /// average body of the 10 candles before it. A shadow is very long above twice the candle's own body.
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
    /// 2008. TA-Lib `CDLHIGHWAVE`, which `tests/ta_lib/CDLHIGHWAVE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a small one with very long shadows.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([100.0, 104.0, 96.5, 100.5]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlhighwave(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlhighwave (cdlhighwave_into) CdlHighWave: "CDLHIGHWAVE" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    let very_long = candle.level(Level::SHADOW_VERY_LONG);
    coloured(
        &candle,
        all([
            candle.upper_shadow() > very_long,
            candle.lower_shadow() > very_long,
            candle.has_short_body(),
        ]),
    )
}
