//! Identical three crows.

use super::candle::{Candle, all, bearish};
use super::rule::pattern;

pattern! {
    /// Identical three crows: three falling black candles that open where the one before closed.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - all three are black, each closes below the one before, and each has a very short lower shadow;
    /// - the second and the third open at a price that is equal to the close before.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
    /// tenth of the average of `high - low` over the 10 candles before it. Equal is up to a twentieth of the average of
    /// `high - low` over the 5 candles before the one compared with.
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
    /// 2008. TA-Lib `CDLIDENTICAL3CROWS`, which `tests/ta_lib/CDLIDENTICAL3CROWS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then three that fall, each from where the last closed.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.2, 104.9, 105.0],
    ///     [105.0, 105.2, 100.9, 101.0],
    ///     [101.0, 101.2, 96.9, 97.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlidentical3crows(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlidentical3crows (cdlidentical3crows_into) CdlIdentical3Crows: "CDLIDENTICAL3CROWS" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bearish(all([
        first.is_black(),
        second.is_black(),
        third.is_black(),
        first.close > second.close,
        second.close > third.close,
        first.has_equal(first.close, second.open),
        second.has_equal(second.close, third.open),
        first.has_no_lower_shadow(),
        second.has_no_lower_shadow(),
        third.has_no_lower_shadow(),
    ]))
}
