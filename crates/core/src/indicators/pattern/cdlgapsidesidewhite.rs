//! Side-by-side white lines.

use super::candle::{Candle, Level, all, any, bearish, bullish};
use super::rule::pattern;

pattern! {
    /// Side-by-side white lines: a gap, and behind it two white candles of one size.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 for a gap above and -100 for a gap below if
    /// - the second and the third gap above the first, or both gap below it;
    /// - the second and the third are white;
    /// - their opens are equal, and the difference of their bodies is up to what is near.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
    /// of `high - low` over the 5 candles before the one that is compared with. Equal is up to a twentieth of the
    /// average of `high - low` over the 5 candles before the one compared with. A gap is one between real bodies: the
    /// lower end of one is above the upper end of the other.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 7; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLGAPSIDESIDEWHITE`, which `tests/ta_lib/CDLGAPSIDESIDEWHITE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a gap and two white ones alike.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [104.0, 107.0, 103.5, 106.0],
    ///     [104.1, 107.0, 103.5, 106.2],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlgapsidesidewhite(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlgapsidesidewhite (cdlgapsidesidewhite_into) CdlGapSideSideWhite: "CDLGAPSIDESIDEWHITE" {
        lookback: 7,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let is_above = all([second.gaps_above(&first), third.gaps_above(&first)]);
    let is_below = all([second.gaps_below(&first), third.gaps_below(&first)]);
    let near = second.level(Level::NEAR);
    let is_found = all([
        any([is_above, is_below]),
        second.is_white(),
        third.is_white(),
        third.body() >= second.body() - near,
        third.body() <= second.body() + near,
        second.has_equal(second.open, third.open),
    ]);
    if is_above {
        bullish(is_found)
    } else {
        bearish(is_found)
    }
}
