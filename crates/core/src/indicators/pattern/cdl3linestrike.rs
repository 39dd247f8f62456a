//! Three line strike.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// Three line strike: three candles in one direction, and a fourth that takes all of it back.
    ///
    /// # Formula
    /// The value at the last of four candles is 100 for three white candles and -100 for three black ones if
    /// - the first three have one colour; white ones close ever higher, black ones ever lower;
    /// - the second and the third open inside the body before, or near it;
    /// - the fourth has the other colour, opens beyond the third close and closes beyond the first open.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
    /// of `high - low` over the 5 candles before the one that is compared with.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 8; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDL3LINESTRIKE`, which
    /// `tests/ta_lib/CDL3LINESTRIKE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that rise and one that falls below them.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 103.0, 99.5, 102.5],
    ///     [101.5, 105.0, 101.0, 104.5],
    ///     [103.5, 107.0, 103.0, 106.5],
    ///     [107.0, 107.5, 98.0, 99.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl3linestrike(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl3linestrike (cdl3linestrike_into) Cdl3LineStrike: "CDL3LINESTRIKE" {
        lookback: 8,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third, fourth]: [Candle<'_>; 4]) -> f64 {
    let is_struck = if third.is_white() {
        all([
            third.close > second.close,
            second.close > first.close,
            fourth.open > third.close,
            fourth.close < first.open,
        ])
    } else {
        all([
            third.close < second.close,
            second.close < first.close,
            fourth.open < third.close,
            fourth.close > first.open,
        ])
    };
    let opens_near = |candle: &Candle<'_>, before: &Candle<'_>| {
        let near = before.level(Level::NEAR);
        all([
            candle.open >= before.bottom() - near,
            candle.open <= before.top() + near,
        ])
    };
    coloured(
        &third,
        all([
            is_struck,
            first.has_colour_of(&second),
            second.has_colour_of(&third),
            !fourth.has_colour_of(&third),
            opens_near(&second, &first),
            opens_near(&third, &second),
        ]),
    )
}
