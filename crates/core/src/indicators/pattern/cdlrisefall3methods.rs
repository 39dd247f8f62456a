//! Rising and falling three methods.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Rising and falling three methods: a long candle, three small ones against it, and another long one.
    ///
    /// # Formula
    /// The value at the last of five candles is 100 for a white first candle and -100 for a black one if
    /// - the first and the fifth have one colour, the three between them the other;
    /// - the first and the fifth have long bodies, the three between them short ones that reach into the range of the
    ///   first;
    /// - of three black candles the second and the third close lower than the one before, of three white ones higher;
    /// - the fifth opens beyond the fourth close and closes beyond the first close: above if white, below if black.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short below the average body of the 10 candles before it.
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
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLRISEFALL3METHODS`, which `tests/ta_lib/CDLRISEFALL3METHODS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one, three small black ones, and another long white one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 108.5, 99.5, 108.0],
    ///     [107.0, 107.5, 105.6, 106.0],
    ///     [106.0, 106.5, 104.6, 105.0],
    ///     [105.0, 105.5, 103.6, 104.0],
    ///     [105.0, 110.5, 104.5, 110.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlrisefall3methods(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlrisefall3methods (cdlrisefall3methods_into) CdlRiseFall3Methods: "CDLRISEFALL3METHODS" {
        lookback: 14,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth, fifth]: [Candle<'_>; 5]) -> f64 {
    let goes_on = if first.is_white() {
        all([
            third.close < second.close,
            fourth.close < third.close,
            fifth.open > fourth.close,
            fifth.close > first.close,
        ])
    } else {
        all([
            third.close > second.close,
            fourth.close > third.close,
            fifth.open < fourth.close,
            fifth.close < first.close,
        ])
    };
    let is_held =
        |candle: &Candle<'_>| all([candle.bottom() < first.high, candle.top() > first.low]);
    coloured(
        &first,
        all([
            goes_on,
            !first.has_colour_of(&second),
            second.has_colour_of(&third),
            third.has_colour_of(&fourth),
            !fourth.has_colour_of(&fifth),
            is_held(&second),
            is_held(&third),
            is_held(&fourth),
            first.has_long_body(),
            second.has_short_body(),
            third.has_short_body(),
            fourth.has_short_body(),
            fifth.has_long_body(),
        ]),
    )
}
