//! Evening doji star.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// Evening doji star: a doji above a long white candle, and a fall.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - the first is white and has a long body;
    /// - the second is a doji that gaps above the first;
    /// - the third is black, has a body above the average body of the 10 candles before it, and closes below the first
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
    /// 2008. TA-Lib `CDLEVENINGDOJISTAR`, which `tests/ta_lib/CDLEVENINGDOJISTAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one, a doji above it, and a black one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.2, 99.5, 106.0],
    ///     [108.0, 109.0, 107.0, 108.1],
    ///     [106.0, 106.5, 101.0, 102.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdleveningdojistar(&column(0), &column(1), &column(2), &column(3), 0.3)?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdleveningdojistar (cdleveningdojistar_into) CdlEveningDojiStar: "CDLEVENINGDOJISTAR" {
        lookback: 12,
        parameters: {
            penetration: f64 = 0.3, 0.0..=3e37;
        },
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3], penetration: f64) -> f64 {
    bearish(all([
        first.is_white(),
        third.is_black(),
        second.gaps_above(&first),
        third.close < first.close - first.body() * penetration,
        first.has_long_body(),
        second.is_doji(),
        third.body() > third.level(Level::BODY_SHORT),
    ]))
}
