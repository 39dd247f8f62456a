//! Advance block.

use super::candle::{Candle, Level, all, any, bearish};
use super::rule::pattern;

pattern! {
    /// Advance block: three white candles whose advance grows weaker.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - all three are white, and each closes above the one before;
    /// - the second and the third open above the open before, inside that body or near its close;
    /// - the first has a long body and a short upper shadow;
    /// - one of these is so: the second body is far shorter than the first and the third shorter than the second and
    ///   what is near together; the third is far shorter than the second; the bodies shrink and the second or the third
    ///   upper shadow is not short (above that level); the third body is shorter than the second and its upper shadow
    ///   is long.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is short below the
    /// average of the single shadows of the 10 candles before it. Near is a fifth of the average of `high - low` over
    /// the 5 candles before the one that is compared with. Far is three fifths of that average.
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
    /// 2008. TA-Lib `CDLADVANCEBLOCK`, which `tests/ta_lib/CDLADVANCEBLOCK.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that rise less and less.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.2, 99.5, 106.0],
    ///     [104.0, 109.5, 103.5, 108.0],
    ///     [107.0, 110.5, 106.5, 108.5],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdladvanceblock(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdladvanceblock (cdladvanceblock_into) CdlAdvanceBlock: "CDLADVANCEBLOCK" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let has_shadow =
        |candle: &Candle<'_>| candle.upper_shadow() > candle.level(Level::SHADOW_SHORT);
    let near = second.level(Level::NEAR);
    let is_second_shorter = second.body() < first.body();
    let is_third_shorter = third.body() < second.body();
    let is_second_far_shorter = second.body() < first.body() - first.level(Level::FAR);
    let is_third_far_shorter = third.body() < second.body() - second.level(Level::FAR);
    let is_blocked = any([
        all([is_second_far_shorter, third.body() < second.body() + near]),
        is_third_far_shorter,
        all([
            is_second_shorter,
            is_third_shorter,
            any([has_shadow(&second), has_shadow(&third)]),
        ]),
        all([
            is_third_shorter,
            third.upper_shadow() > third.level(Level::SHADOW_LONG),
        ]),
    ]);
    bearish(all([
        first.is_white(),
        second.is_white(),
        third.is_white(),
        third.close > second.close,
        second.close > first.close,
        second.open > first.open,
        third.open > second.open,
        second.open <= first.close + first.level(Level::NEAR),
        third.open <= second.close + near,
        first.has_long_body(),
        first.upper_shadow() < first.level(Level::SHADOW_SHORT),
        is_blocked,
    ]))
}
