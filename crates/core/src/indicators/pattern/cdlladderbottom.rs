//! Ladder bottom.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Ladder bottom: four black candles down, and a white one that leaps up.
    ///
    /// # Formula
    /// The value at the last of five candles is 100 if
    /// - the first four are black;
    /// - the first three have ever lower opens and ever lower closes;
    /// - the upper shadow of the fourth is not very short (above that level);
    /// - the fifth is white, opens above the fourth open and closes above the fourth high.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
    /// tenth of the average of `high - low` over the 10 candles before it.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLLADDERBOTTOM`, which
    /// `tests/ta_lib/CDLLADDERBOTTOM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then four that fall and one that leaps up.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 105.5, 106.0],
    ///     [108.0, 108.5, 103.5, 104.0],
    ///     [106.0, 106.5, 101.5, 102.0],
    ///     [102.0, 105.0, 99.5, 100.0],
    ///     [103.0, 107.0, 102.5, 106.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlladderbottom(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlladderbottom (cdlladderbottom_into) CdlLadderBottom: "CDLLADDERBOTTOM" {
        lookback: 14,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth, fifth]: [Candle<'_>; 5]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_black(),
        third.is_black(),
        fourth.is_black(),
        fifth.is_white(),
        first.open > second.open,
        second.open > third.open,
        first.close > second.close,
        second.close > third.close,
        fifth.open > fourth.open,
        fifth.close > fourth.high,
        fourth.upper_shadow() > fourth.level(Level::SHADOW_VERY_SHORT),
    ]))
}
