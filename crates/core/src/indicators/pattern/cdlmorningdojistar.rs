//! Morning doji star.

use super::candle::{Candle, Level, all, bullish};
use super::rule::pattern;

pattern! {
    /// Morning doji star: a doji below a long black candle, and a rise.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 if
    /// - the first is black and has a long body;
    /// - the second is a doji that gaps below the first;
    /// - the third is white, has a body above the average body of the 10 candles before it, and closes above the first
    ///   close by more than `penetration · body` of the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
    /// candles before it. A gap is one between real bodies: the lower end of one is above the upper end of the other.
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
    /// 2008. TA-Lib `CDLMORNINGDOJISTAR`, which `tests/ta_lib/CDLMORNINGDOJISTAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one, a doji below it, and a white one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 103.5, 104.0],
    ///     [102.0, 103.0, 101.0, 102.1],
    ///     [104.0, 108.5, 103.5, 108.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlmorningdojistar(&column(0), &column(1), &column(2), &column(3), 0.3)?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlmorningdojistar (cdlmorningdojistar_into) CdlMorningDojiStar: "CDLMORNINGDOJISTAR" {
        lookback: 12,
        parameters: {
            penetration: f64 = 0.3, 0.0..=3e37;
        },
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3], penetration: f64) -> f64 {
    bullish(all([
        first.is_black(),
        third.is_white(),
        second.gaps_below(&first),
        third.close > first.close + first.body() * penetration,
        first.has_long_body(),
        second.is_doji(),
        third.body() > third.level(Level::BODY_SHORT),
    ]))
}
