//! Dark cloud cover.

use super::candle::{Candle, all, bearish};
use super::rule::pattern;

pattern! {
    /// Dark cloud cover: a black candle that opens above a long white one and closes deep in it.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 if
    /// - the first is white and has a long body;
    /// - the second is black and opens above the high of the first;
    /// - it closes above the first open, and below the first close by more than `penetration · body`.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it.
    ///
    /// # Arguments
    /// Columns of equal length. `penetration` is 0.0 to 3e37, 0.5 as a rule: how far, as a share of the first body, the
    /// second candle must close into it.
    ///
    /// # Returns
    /// One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for `penetration`.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLDARKCLOUDCOVER`, which `tests/ta_lib/CDLDARKCLOUDCOVER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one and a black one from above.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.5, 99.5, 106.0],
    ///     [107.0, 107.5, 101.0, 102.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdldarkcloudcover(&column(0), &column(1), &column(2), &column(3), 0.5)?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdldarkcloudcover (cdldarkcloudcover_into) CdlDarkCloudCover: "CDLDARKCLOUDCOVER" {
        lookback: 11,
        parameters: {
            penetration: f64 = 0.5, 0.0..=3e37;
        },
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2], penetration: f64) -> f64 {
    bearish(all([
        first.is_white(),
        second.is_black(),
        second.open > first.high,
        second.close > first.open,
        second.close < first.close - first.body() * penetration,
        first.has_long_body(),
    ]))
}
