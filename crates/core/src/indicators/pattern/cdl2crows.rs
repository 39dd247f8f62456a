//! Two crows.

use super::candle::{Candle, all, bearish};
use super::rule::pattern;

pattern! {
    /// Two crows: two black candles after a long white one, the second of which falls back into it.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - the first is white and has a long body;
    /// - the second is black and gaps above the first;
    /// - the third is black, opens inside the body of the second and closes inside that of the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
    /// of the other.
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
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDL2CROWS`, which
    /// `tests/ta_lib/CDL2CROWS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one and two black ones.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [101.0, 109.2, 100.8, 109.0],
    ///     [113.0, 114.0, 111.0, 112.0],
    ///     [112.5, 113.0, 105.0, 106.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdl2crows(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdl2crows (cdl2crows_into) Cdl2Crows: "CDL2CROWS" {
        lookback: 12,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bearish(all([
        first.is_white(),
        second.is_black(),
        third.is_black(),
        second.gaps_above(&first),
        third.open < second.open,
        third.open > second.close,
        third.close > first.open,
        third.close < first.close,
        first.has_long_body(),
    ]))
}
