//! Rickshaw man.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Rickshaw man: a doji with two long shadows and its body in the middle.
    ///
    /// # Formula
    /// The value is 100 if
    /// - it is a doji, and both its shadows are long;
    /// - the lower end of the body is not above the middle of the range by more than what is near, and the upper end
    ///   not below it by more.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
    /// of the average of `high - low` over the 10 candles before it. A shadow is long above the candle's own body. Near
    /// is a fifth of the average of `high - low` over the 5 candles before the one that is compared with.
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
    /// 2008. TA-Lib `CDLRICKSHAWMAN`, which `tests/ta_lib/CDLRICKSHAWMAN.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a doji in the middle of its range.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([100.0, 103.0, 97.0, 100.1]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlrickshawman(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlrickshawman (cdlrickshawman_into) CdlRickshawMan: "CDLRICKSHAWMAN" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    let long = candle.level(Level::SHADOW_LONG);
    let near = candle.level(Level::NEAR);
    let middle = candle.low + (candle.high - candle.low) / 2.0;
    bullish(all([
        candle.lower_shadow() > long,
        candle.upper_shadow() > long,
        candle.bottom() <= middle + near,
        candle.top() >= middle - near,
        candle.is_doji(),
    ]))
}
