//! Tasuki gap.

use super::candle::{Candle, Level, all, coloured};
use super::rule::pattern;

pattern! {
    /// Tasuki gap: a gap, and a candle of the other colour that does not close it.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 for a gap above and -100 for a gap below if
    /// - the second is white and gaps above the first, or is black and gaps below it;
    /// - the third has the other colour and opens inside the second body;
    /// - it closes inside the gap, between the second open and the body of the first;
    /// - the difference of the second and the third body is less than what is near.
    ///
    /// A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
    /// of `high - low` over the 5 candles before the one that is compared with. A gap is one between real bodies: the
    /// lower end of one is above the upper end of the other.
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
    /// S. Nison, *Japanese Candlestick Charting Techniques*, 1991. T. Bulkowski, *Encyclopedia of Candlestick Charts*,
    /// 2008. TA-Lib `CDLTASUKIGAP`, which `tests/ta_lib/CDLTASUKIGAP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, then a white one above a gap and a black one into it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [104.0, 107.0, 103.5, 106.5],
    ///     [105.5, 106.0, 102.5, 103.0],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdltasukigap(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found.last(), Some(&100.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdltasukigap (cdltasukigap_into) CdlTasukiGap: "CDLTASUKIGAP" {
        lookback: 7,
        parameters: {},
    }
}

#[inline(always)]
fn judge([first, second, third]: [Candle<'_>; 3]) -> f64 {
    let is_in_gap = if second.is_white() {
        all([
            second.gaps_above(&first),
            third.is_black(),
            third.open < second.close,
            third.open > second.open,
            third.close < second.open,
            third.close > first.top(),
        ])
    } else {
        all([
            second.gaps_below(&first),
            third.is_white(),
            third.open < second.open,
            third.open > second.close,
            third.close > second.open,
            third.close < first.bottom(),
        ])
    };
    coloured(
        &second,
        all([
            is_in_gap,
            (second.body() - third.body()).abs() < second.level(Level::NEAR),
        ]),
    )
}
