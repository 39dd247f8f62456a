//! Three white soldiers.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Three white soldiers: three rising white candles that close near their highs.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 if
    /// - all three are white, each closes above the one before, and each has a very short upper shadow;
    /// - the second and the third open above the open before, inside that body or near its close;
    /// - the second and the third have bodies that are not far shorter than the one before;
    /// - the third body is above the average body of the 10 candles before it.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
    /// tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the average of `high -
    /// low` over the 5 candles before the one that is compared with. Far is three fifths of that average.
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
    /// 2008. TA-Lib `CDL3WHITESOLDIERS`, which `tests/ta_lib/CDL3WHITESOLDIERS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that rise.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 103.1, 99.5, 103.0],
    ///     [102.0, 105.1, 101.5, 105.0],
    ///     [104.0, 107.1, 103.5, 107.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3whitesoldiers(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3whitesoldiers (cdl3whitesoldiers_into) Cdl3WhiteSoldiers: "CDL3WHITESOLDIERS" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bullish(all([
        first.is_white(),
        second.is_white(),
        third.is_white(),
        third.close > second.close,
        second.close > first.close,
        second.open > first.open,
        third.open > second.open,
        second.open <= first.close + first.level(Level::NEAR),
        third.open <= second.close + second.level(Level::NEAR),
        second.body() > first.body() - first.level(Level::FAR),
        third.body() > second.body() - second.level(Level::FAR),
        first.has_no_upper_shadow(),
        second.has_no_upper_shadow(),
        third.has_no_upper_shadow(),
        third.body() > third.level(Level::BODY_SHORT),
    ]))
}
