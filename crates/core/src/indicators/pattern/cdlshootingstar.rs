//! Shooting star.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// Shooting star: a small body with a long upper shadow, above the body before.
    ///
    /// # Formula
    /// The value at the last of two candles is -100 if
    /// - the second gaps above the first;
    /// - its body is short, its upper shadow is long, its lower shadow very short.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
    /// average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
    /// below a tenth of the average of `high - low` over the 10 candles before it. A gap is one between real bodies:
    /// the lower end of one is above the upper end of the other.
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
    /// 2008. TA-Lib `CDLSHOOTINGSTAR`, which `tests/ta_lib/CDLSHOOTINGSTAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a small one above, with a long upper shadow.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.push([102.0, 106.0, 101.9, 102.5]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlshootingstar(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlshootingstar (cdlshootingstar_into) CdlShootingStar: "CDLSHOOTINGSTAR" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    bearish(all([
        second.gaps_above(&first),
        second.upper_shadow() > second.level(Level::SHADOW_LONG),
        second.has_short_body(),
        second.has_no_lower_shadow(),
    ]))
}
