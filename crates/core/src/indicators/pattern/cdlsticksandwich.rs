//! Stick sandwich.

use super::candle::{Candle, all, bullish};
use super::rule::pattern;

pattern! {
    /// Stick sandwich: a white candle between two black ones with the same close.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 if
    /// - the first and the third are black, the second is white;
    /// - the low of the second is above the first close;
    /// - the closes of the first and the third are equal.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Equal is up to a twentieth of
    /// the average of `high - low` over the 5 candles before the one compared with.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 7; 0 where the pattern is not found. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// T. Bulkowski, *Encyclopedia of Candlestick Charts*, 2008. TA-Lib `CDLSTICKSANDWICH`, which
    /// `tests/ta_lib/CDLSTICKSANDWICH.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a black, a white and a black one.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [105.0, 105.5, 101.5, 102.0],
    ///     [103.0, 107.0, 102.5, 106.0],
    ///     [105.0, 105.5, 101.0, 102.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlsticksandwich(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlsticksandwich (cdlsticksandwich_into) CdlStickSandwich: "CDLSTICKSANDWICH" {
        lookback: 7,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    bullish(all([
        first.is_black(),
        second.is_white(),
        third.is_black(),
        second.low > first.close,
        first.has_equal(first.close, third.close),
    ]))
}
