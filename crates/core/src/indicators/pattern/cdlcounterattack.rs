//! Counterattack lines.

use super::candle::{Candle, all, coloured};
use super::rule::pattern;

pattern! {
    /// Counterattack lines: two long candles of different colours with the same close.
    ///
    /// # Formula
    /// The value at the last of two candles is 100 for a white second candle and -100 for a black one if
    /// - the two have different colours and long bodies;
    /// - their closes are equal.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
    /// before the one compared with.
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
    /// 2008. TA-Lib `CDLCOUNTERATTACK`, which `tests/ta_lib/CDLCOUNTERATTACK.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long black one and a long white one that meets its close.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [110.0, 110.5, 101.5, 102.0],
    ///     [96.0, 102.5, 95.5, 102.1],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlcounterattack(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlcounterattack (cdlcounterattack_into) CdlCounterAttack: "CDLCOUNTERATTACK" {
        lookback: 11,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second]: [Candle<'_>; 2]) -> f64 {
    coloured(
        &second,
        all([
            !first.has_colour_of(&second),
            first.has_equal(first.close, second.close),
            first.has_long_body(),
            second.has_long_body(),
        ]),
    )
}
