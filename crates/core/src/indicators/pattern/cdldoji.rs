//! Doji.

use super::candle::{Candle, bullish};
use super::rule::pattern;

pattern! {
    /// Doji: a candle that closes where it opened, or nearly so.
    ///
    /// # Formula
    /// The value is 100 if
    /// - its body is at most a tenth of the average of `high - low` over the 10 candles before.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
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
    /// 2008. TA-Lib `CDLDOJI`, which `tests/ta_lib/CDLDOJI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then one with hardly a body.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([100.0, 102.0, 98.0, 100.2]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdldoji(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdldoji (cdldoji_into) CdlDoji: "CDLDOJI" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    bullish(candle.is_doji())
}
