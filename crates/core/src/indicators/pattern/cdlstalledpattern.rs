//! Stalled pattern.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// Stalled pattern: two long white candles, and a small one that rides on their shoulder.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - all three are white, and each closes above the one before;
    /// - the first and the second have long bodies, the third a short one;
    /// - the second has a very short upper shadow and opens above the first open, inside the first body or near its
    ///   close;
    /// - the third opens no lower than the second close less its own body and what is near.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A shadow
    /// is very short below a tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the
    /// average of `high - low` over the 5 candles before the one that is compared with.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLSTALLEDPATTERN`, which `tests/ta_lib/CDLSTALLEDPATTERN.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then two long white ones and a small one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.5, 99.5, 106.0],
    ///     [104.0, 110.1, 103.5, 110.0],
    ///     [110.0, 111.5, 109.5, 110.8],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlstalledpattern(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlstalledpattern (cdlstalledpattern_into) CdlStalledPattern: "CDLSTALLEDPATTERN" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bearish(all([
        first.is_white(),
        second.is_white(),
        third.is_white(),
        third.close > second.close,
        second.close > first.close,
        second.open > first.open,
        second.open <= first.close + first.level(Level::NEAR),
        third.open >= second.close - third.body() - second.level(Level::NEAR),
        first.has_long_body(),
        second.has_long_body(),
        second.has_no_upper_shadow(),
        third.has_short_body(),
    ]))
}
