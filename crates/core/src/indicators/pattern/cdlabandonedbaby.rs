//! Abandoned baby.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// Abandoned baby: a doji, cut off from both its neighbours.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 for a white first candle and 100 for a black one if
    /// - the body of the first is long, the second is a doji, and the third body is above the average body of the 10
    ///   candles before it;
    /// - the second lies above a white first candle, or below a black one, without a common price, shadows included;
    /// - the third has the other colour than the first, lies back on its side of the second without a common price, and
    ///   closes into the first body by more than `penetration · body`.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
    /// candles before it.
    ///
    /// # Arguments
    /// Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
    /// third candle must close into it.
    ///
    /// # Returns
    /// One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for `penetration`.
    ///
    /// # Source
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLABANDONEDBABY`, which `tests/ta_lib/CDLABANDONEDBABY.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one, a doji far above, and a black one far below it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 108.2, 99.8, 108.0],
    ///     [111.0, 112.0, 110.0, 111.0],
    ///     [108.5, 109.0, 103.0, 104.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlabandonedbaby(&column(0), &column(1), &column(2), &column(3), 0.3)?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlabandonedbaby (cdlabandonedbaby_into) CdlAbandonedBaby: "CDLABANDONEDBABY" {
        lookback: 12,
        parameters: {
            penetration: f64 = 0.3, 0.0..=3e37;
        },
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3], penetration: f64) -> f64 {
    let depth = first.body() * penetration;
    let is_abandoned = if first.is_white() {
        all([
            third.is_black(),
            second.is_wholly_above(&first),
            third.is_wholly_below(&second),
            third.close < first.close - depth,
        ])
    } else {
        all([
            third.is_white(),
            second.is_wholly_below(&first),
            third.is_wholly_above(&second),
            third.close > first.close + depth,
        ])
    };
    coloured(
        &third,
        all([
            is_abandoned,
            first.has_long_body(),
            second.is_doji(),
            third.body() > third.level(Level::BODY_SHORT),
        ]),
    )
}
