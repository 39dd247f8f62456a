//! Tri-star.

use super::candle::{Candle, Level, all, bearish, bullish};
use super::rule::pattern;

pattern! {
    /// Tri-star: three dojis, of which the second gaps away.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 or -100 if
    /// - all three bodies are up to a tenth of the average of `high - low` over the 10 candles before the first;
    /// - for -100, the second gaps above the first, and the upper end of the third body is below that of the second;
    /// - for 100, the second gaps below the first, and the lower end of the third body is above that of the second.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A gap is one between real
    /// bodies: the lower end of one is above the upper end of the other.
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
    /// 2008. TA-Lib `CDLTRISTAR`, which `tests/ta_lib/CDLTRISTAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three dojis, the second above the others.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 102.0, 98.0, 100.0],
    ///     [103.0, 104.0, 102.0, 103.0],
    ///     [101.0, 102.0, 100.0, 101.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdltristar(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdltristar (cdltristar_into) CdlTriStar: "CDLTRISTAR" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let most = first.level(Level::BODY_DOJI);
    let are_dojis = all([
        first.body() <= most,
        second.body() <= most,
        third.body() <= most,
    ]);
    let is_above = all([second.gaps_above(&first), third.top() < second.top()]);
    let is_below = all([second.gaps_below(&first), third.bottom() > second.bottom()]);
    bearish(all([are_dojis, is_above])) + bullish(all([are_dojis, is_below]))
}
