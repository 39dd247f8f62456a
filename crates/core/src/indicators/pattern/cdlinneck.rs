//! In-neck.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// In-neck: a white candle that closes just inside the long black one before.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 if
    /// - the first is black and has a long body;
    /// - the second is white and opens below the low of the first;
    /// - it closes at the first close or above it by no more than what is equal.
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
    /// 2008. TA-Lib `CDLINNECK`, which `tests/ta_lib/CDLINNECK.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a white one up to its close.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [100.0, 102.5, 99.5, 102.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlinneck(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlinneck (cdlinneck_into) CdlInNeck: "CDLINNECK" {
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
        second.close >= first.close,
        second.close <= first.close + first.level(Level::EQUAL),
        first.has_long_body(),
    ]))
}
