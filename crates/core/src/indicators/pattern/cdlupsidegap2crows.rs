//! Upside gap two crows.

use super::candle::{Candle, Level, all, bearish};
use super::rule::pattern;

pattern! {
    /// Upside gap two crows: two black candles above a long white one, the second around the first.
    ///
    /// # Formula
    /// The value at the last of three candles is -100 if
    /// - the first is white and has a long body;
    /// - the second is black, has a short body and gaps above the first;
    /// - the third is black, opens above the second open, and closes below the second close and above the first.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
    /// body of the 10 candles before it. A body is short up to the average body of the 10 candles before it. A gap is
    /// one between real bodies: the lower end of one is above the upper end of the other.
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
    /// 2008. TA-Lib `CDLUPSIDEGAP2CROWS`, which `tests/ta_lib/CDLUPSIDEGAP2CROWS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a long white one and two black ones above it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 106.2, 99.5, 106.0],
    ///     [109.0, 109.5, 107.5, 108.0],
    ///     [110.0, 110.5, 106.5, 107.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlupsidegap2crows(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&-100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlupsidegap2crows (cdlupsidegap2crows_into) CdlUpsideGap2Crows: "CDLUPSIDEGAP2CROWS" {
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
        third.open > second.open,
        third.close < second.close,
        third.close > first.close,
        first.has_long_body(),
        second.body() <= second.level(Level::BODY_SHORT),
    ]))
}
