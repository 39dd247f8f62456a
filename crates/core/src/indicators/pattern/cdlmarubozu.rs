//! Marubozu.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Marubozu: a long body with next to no shadows.
    ///
    /// # Formula
    /// The value is 100 for a white candle and -100 for a black one if
    /// - the body is long;
    /// - both shadows are very short.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
    /// 10 candles before it.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLMARUBOZU`, which
    /// `tests/ta_lib/CDLMARUBOZU.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one without shadows.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([99.0, 104.1, 98.9, 104.0]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlmarubozu(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlmarubozu (cdlmarubozu_into) CdlMarubozu: "CDLMARUBOZU" {
        lookback: 10,
        parameters: {},
    }
}

#[inline(always)]
fn judge([candle]: [Candle<'_>; 1]) -> f64 {
    coloured(
        &candle,
        all([
            candle.has_long_body(),
            candle.has_no_upper_shadow(),
            candle.has_no_lower_shadow(),
        ]),
    )
}
