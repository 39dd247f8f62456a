//! Harami cross.

use super::candle::{Candle, against, all, flush};
use super::rule::pattern;

pattern! {
    /// Harami cross: a doji inside a long body.
    ///
    /// # Formula
    /// The value at the last of two candles is that of the other colour than the first candle has, 100 after a black
    /// one and -100 after a white one, where the bodies have no end in common, and 80 or -80 where they have, if
    /// - the body of the first is long;
    /// - the second is a doji, and its body lies inside that of the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
    /// candles before it.
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
    /// 2008. TA-Lib `CDLHARAMICROSS`, which `tests/ta_lib/CDLHARAMICROSS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a doji inside it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [105.0, 106.0, 104.0, 105.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlharamicross(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlharamicross (cdlharamicross_into) CdlHaramiCross: "CDLHARAMICROSS" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    let is_found = all([
        second.top() <= first.top(),
        second.bottom() >= first.bottom(),
        first.has_long_body(),
        second.is_doji(),
    ]);
    against(&first, is_found) * flush(!second.is_inside(&first))
}
