//! Mat hold.

use super::candle::{Candle, all, bullish};
use super::rule::pattern;

pattern! {
    /// Mat hold: a long white candle, three small ones that give little back, and a new high.
    ///
    /// # Formula
    /// The value at the last of five candles is 100 if
    /// - the first is white and has a long body, the second is black, the fifth is white;
    /// - the second, the third and the fourth have short bodies;
    /// - the second gaps above the first;
    /// - the lower ends of the third and fourth bodies are below the first close, but by less than `penetration · body`
    ///   of the first;
    /// - the upper end of the third body is below the second open, that of the fourth below that of the third;
    /// - the fifth opens above the fourth close and closes above the highs of the second, third and fourth.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A gap is
    /// one between real bodies: the lower end of one is above the upper end of the other.
    ///
    /// # Arguments
    /// Columns of equal length. `penetration` is 0.0 to 3e37, 0.5 as a rule: how much of the first body the third and
    /// the fourth candle may give back, as a share.
    ///
    /// # Returns
    /// One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for `penetration`.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLMATHOLD`, which
    /// `tests/ta_lib/CDLMATHOLD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one, three small ones, and a new high.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 108.5, 99.5, 108.0],
    ///     [110.0, 110.5, 108.8, 109.2],
    ///     [108.8, 109.2, 107.0, 107.5],
    ///     [107.3, 107.8, 106.0, 106.5],
    ///     [107.5, 112.5, 107.0, 112.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlmathold(&column(0), &column(1), &column(2), &column(3), 0.5)?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlmathold (cdlmathold_into) CdlMatHold: "CDLMATHOLD" {
        lookback: 14,
        parameters: {
            penetration: f64 = 0.5, 0.0..=3e37;
        },
    }
}

#[inline(always)]
fn judge([first, second, third, fourth, fifth]: [Candle<'_>; 5], penetration: f64) -> f64 {
    let floor = first.close - first.body() * penetration;
    let holds = |candle: &Candle<'_>| all([candle.bottom() < first.close, candle.bottom() > floor]);
    bullish(all([
        first.is_white(),
        second.is_black(),
        fifth.is_white(),
        second.gaps_above(&first),
        holds(&third),
        holds(&fourth),
        third.top() < second.open,
        fourth.top() < third.top(),
        fifth.open > fourth.close,
        fifth.close > second.high.max(third.high).max(fourth.high),
        first.has_long_body(),
        second.has_short_body(),
        third.has_short_body(),
        fourth.has_short_body(),
    ]))
}
