//! Separating lines.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Separating lines: two candles of different colours with the same open.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 for a white second candle and -100 for a black one if
    /// - the two have different colours, and their opens are equal;
    /// - the body of the second is long;
    /// - its lower shadow if it is white, its upper shadow if it is black, is very short.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
    /// 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles before the
    /// one compared with.
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
    /// 2008. TA-Lib `CDLSEPARATINGLINES`, which `tests/ta_lib/CDLSEPARATINGLINES.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a black one, and a white one from the same open.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [105.0, 105.5, 101.5, 102.0],
    ///     [105.0, 110.2, 104.9, 110.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlseparatinglines(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlseparatinglines (cdlseparatinglines_into) CdlSeparatingLines: "CDLSEPARATINGLINES" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    let opens_at_extreme = if second.is_white() {
        second.has_no_lower_shadow()
    } else {
        second.has_no_upper_shadow()
    };
    coloured(
        &second,
        all([
            !first.has_colour_of(&second),
            first.has_equal(first.open, second.open),
            second.has_long_body(),
            opens_at_extreme,
        ]),
    )
}
