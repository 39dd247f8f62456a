//! Breakaway.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Breakaway: a gap, three candles that go on, and one that comes back into the gap.
    ///
    /// # Formula
    /// The value at the last of five candles is 100 for a white fifth candle and -100 for a black one if
    /// - the body of the first is long;
    /// - the first, the second and the fourth have one colour, the fifth the other;
    /// - the second gaps below a black first candle, or above a white one;
    /// - the third and the fourth have, after a black first candle, lower highs and lower lows than the one before;
    ///   after a white one, higher highs and higher lows;
    /// - the fifth closes inside the gap, between the first close and the second open.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
    /// of the other.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLBREAKAWAY`, which
    /// `tests/ta_lib/CDLBREAKAWAY.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a fall with a gap, and a return into it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 103.5, 104.0],
    ///     [102.0, 102.5, 99.5, 100.0],
    ///     [100.5, 101.5, 98.0, 99.0],
    ///     [99.0, 100.0, 96.0, 97.0],
    ///     [97.0, 103.5, 96.5, 103.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlbreakaway(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlbreakaway (cdlbreakaway_into) CdlBreakaway: "CDLBREAKAWAY" {
        lookback: 14,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth, fifth]: [Candle<'_>; 5]) -> f64 {
    let breaks_away = if first.is_black() {
        all([
            second.gaps_below(&first),
            third.high < second.high,
            third.low < second.low,
            fourth.high < third.high,
            fourth.low < third.low,
            fifth.close > second.open,
            fifth.close < first.close,
        ])
    } else {
        all([
            second.gaps_above(&first),
            third.high > second.high,
            third.low > second.low,
            fourth.high > third.high,
            fourth.low > third.low,
            fifth.close < second.open,
            fifth.close > first.close,
        ])
    };
    coloured(
        &fifth,
        all([
            breaks_away,
            first.has_colour_of(&second),
            second.has_colour_of(&fourth),
            !fifth.has_colour_of(&fourth),
            first.has_long_body(),
        ]),
    )
}
