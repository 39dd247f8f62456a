//! Doji star.

use super::candle::{Candle, against, all};
use super::rule::pattern;

pattern! {
    /// Doji star: a doji that gaps away from a long candle.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 for a white first candle and 100 for a black one if
    /// - the body of the first is long;
    /// - the second is a doji that gaps above a white first candle, or below a black one.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
    /// candles before it. A gap is one between real bodies: the lower end of one is above the upper end of the other.
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
    /// 2008. TA-Lib `CDLDOJISTAR`, which `tests/ta_lib/CDLDOJISTAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one and a doji above it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.2, 99.5, 106.0],
    ///     [107.5, 108.5, 106.5, 107.6],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdldojistar(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdldojistar (cdldojistar_into) CdlDojiStar: "CDLDOJISTAR" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    let is_gap = if first.is_white() {
        second.gaps_above(&first)
    } else {
        second.gaps_below(&first)
    };
    against(
        &first,
        all([is_gap, first.has_long_body(), second.is_doji()]),
    )
}
