//! Upside and downside gap three methods.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Upside and downside gap three methods: a gap, and a candle of the other colour that closes it.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 for a white first candle and -100 for a black one if
    /// - the first and the second have one colour, the third has the other;
    /// - the second gaps above a white first candle, or below a black one;
    /// - the third opens inside the second body and closes inside that of the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A gap is one between real
    /// bodies: the lower end of one is above the upper end of the other.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLXSIDEGAP3METHODS`, which
    /// `tests/ta_lib/CDLXSIDEGAP3METHODS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a white one above a gap and a black one through it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [104.0, 107.0, 103.5, 106.5],
    ///     [105.0, 105.5, 100.0, 100.5],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlxsidegap3methods(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlxsidegap3methods (cdlxsidegap3methods_into) CdlXSideGap3Methods: "CDLXSIDEGAP3METHODS" {
        lookback: 2,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let is_gap = if first.is_white() {
        second.gaps_above(&first)
    } else {
        second.gaps_below(&first)
    };
    coloured(
        &first,
        all([
            is_gap,
            first.has_colour_of(&second),
            !second.has_colour_of(&third),
            third.open < second.top(),
            third.open > second.bottom(),
            third.close < first.top(),
            third.close > first.bottom(),
        ]),
    )
}
