//! Thrusting.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// Thrusting: a white candle that closes in the lower half of the long black one before.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 if
    /// - the first is black and has a long body;
    /// - the second is white and opens below the low of the first;
    /// - it closes above the first close by more than what is equal, and not above the middle of the first body.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
    /// before the one compared with.
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
    /// 2008. TA-Lib `CDLTHRUSTING`, which `tests/ta_lib/CDLTHRUSTING.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a white one into its lower half.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [100.0, 105.5, 99.5, 105.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlthrusting(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlthrusting (cdlthrusting_into) CdlThrusting: "CDLTHRUSTING" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bearish(all([
        first.is_black(),
        second.is_white(),
        second.open < first.low,
        second.close > first.close + first.level(Level::EQUAL),
        second.close <= first.close + first.body() * 0.5,
        first.has_long_body(),
    ]))
}
