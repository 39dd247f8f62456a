//! Engulfing.

use super::candle::{Candle, all, any, coloured, flush};
use super::rule::pattern;

pattern! {
    /// Engulfing: a body around the body before, of the other colour.
    ///
    /// # Formula
    /// The value at the last of two candles is that of the colour of the second candle, 100 for white and -100 for
    /// black, where it reaches beyond the first body on both sides, and 80 or -80 where one end is the same, if
    /// - the two have different colours;
    /// - the body of the second reaches beyond that of the first on one side at least, and is not inside it on the
    ///   other.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 2; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLENGULFING`, which `tests/ta_lib/CDLENGULFING.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a black one and a white one around it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [103.0, 103.5, 100.5, 101.0],
    ///     [100.5, 104.5, 100.0, 104.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlengulfing(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlengulfing (cdlengulfing_into) CdlEngulfing: "CDLENGULFING" {
        lookback: 2,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    let is_top_shared = second.top() == first.top();
    let is_bottom_shared = second.bottom() == first.bottom();
    let is_around = all([
        !second.has_colour_of(&first),
        second.top() >= first.top(),
        second.bottom() <= first.bottom(),
        !all([is_top_shared, is_bottom_shared]),
    ]);
    coloured(&second, is_around) * flush(any([is_top_shared, is_bottom_shared]))
}
