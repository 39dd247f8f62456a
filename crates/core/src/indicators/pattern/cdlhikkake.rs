//! Hikkake.

use super::super::declare::indicator;
use super::candle::Candles;
use super::confirmation::{CHANCES, Confirmation, break_out};
use super::rule::{Pattern, Rule};
use crate::Result;

indicator! {
    /// Hikkake: an inside bar, a false break out of it, and maybe the move the other way.
    ///
    /// # Formula
    /// The value at the last of three candles is 100 or -100 if
    /// - the second has a lower high and a higher low than the first;
    /// - for 100, the third has a lower high and a lower low than the second;
    /// - for -100, the third has a higher high and a higher low than the second.
    ///
    /// The first of the next three candles that closes above the high of the second (after 100), or below its low
    /// (after -100), has the value 200 or -200, unless a new pattern ends before or with it.
    ///
    /// # Arguments
    /// Columns of equal length. The opens do not matter.
    ///
    /// # Returns
    /// One value for each bar, the first at index 5; 0 where the pattern is neither found nor confirmed.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// D. Chesler, "Trading False Moves with the Hikkake Pattern", *Active Trader*, 2004. TA-Lib `CDLHIKKAKE`, which
    /// `tests/ta_lib/CDLHIKKAKE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, an inside bar, a false break below it, and the rise above it.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 101.5, 98.5, 100.5],
    ///     [99.5, 101.0, 97.5, 98.5],
    ///     [99.0, 103.0, 98.8, 102.5],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlhikkake(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found[14..], [0.0, 100.0, 200.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlhikkake (cdlhikkake_into) CdlHikkake: PatternMachine {
        group: Pattern,
        ta_lib: Some("CDLHIKKAKE"),
        inputs: [open, high, low, close],
        parameters: {},
        output: cdlhikkake,
    }
}

type PatternMachine = Pattern<Judge>;

impl PatternMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::of(Judge::default()))
    }
}

/// The rule of [`cdlhikkake`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Judge {
    confirmation: Confirmation,
}

impl Rule for Judge {
    const LOOKBACK: usize = Self::UNJUDGED + CHANCES as usize;
    const UNJUDGED: usize = 2;

    #[inline(always)]
    fn judge(&mut self, candles: &Candles<'_>) -> f64 {
        let [first, second, third] = candles.last();
        let is_inside = second.high < first.high && second.low > first.low;
        let found = break_out(second, third).filter(|_| is_inside);
        self.confirmation.take(found, third.close)
    }
}
