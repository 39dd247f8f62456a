//! Long line.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// Long line: a long body with short shadows.
    ///
    /// # Formula
    /// The value is 100 for a white candle and -100 for a black one if
    /// - the body is long;
    /// - both shadows are short.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A shadow is short below the average of the single shadows of the 10 candles
    /// before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLLONGLINE`, which
    /// `tests/ta_lib/CDLLONGLINE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one with short shadows.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([99.0, 104.0, 98.5, 103.5]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdllongline(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdllongline (cdllongline_into) CdlLongLine: "CDLLONGLINE" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    let short = candle.level(Level::SHADOW_SHORT);
    coloured(
        &candle,
        all([
            candle.has_long_body(),
            candle.upper_shadow() < short,
            candle.lower_shadow() < short,
        ]),
    )
}
