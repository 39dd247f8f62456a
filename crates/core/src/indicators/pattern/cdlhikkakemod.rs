//! Modified hikkake.

use super::super::declare::indicator;
use super::candle::{Candles, Level};
use super::confirmation::{CHANCES, Confirmation, break_out};
use super::rule::{Pattern, Rule};
use crate::Result;

indicator! {
    /// Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way.
    ///
    /// # Formula
    /// The value at the last of four candles is 100 or -100 if
    /// - the second has a lower high and a higher low than the first, and the third than the second;
    /// - for 100, the fourth has a lower high and a lower low than the third, and the second closes near its low, or at
    ///   it;
    /// - for -100, the fourth has a higher high and a higher low than the third, and the second closes near its high, or
    ///   at it.
    ///
    /// The first of the next three candles that closes above the high of the third (after 100), or below its low (after
    /// -100), has the value 200 or -200, unless a new pattern ends before or with it.
    ///
    /// Near is a fifth of the average of `high - low` over the 5 candles before the one that is compared with.
    ///
    /// # Arguments
    /// Columns of equal length. The opens do not matter.
    ///
    /// # Returns
    /// One value for each bar, the first at index 10; 0 where the pattern is neither found nor confirmed.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// D. Chesler, "Trading False Moves with the Hikkake Pattern", *Active Trader*, 2004. TA-Lib `CDLHIKKAKEMOD`, which
    /// `tests/ta_lib/CDLHIKKAKEMOD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Ordinary days, two inside bars, a false break below them, and the rise above.
    /// let mut bars = vec![[100.0, 102.0, 98.0, 101.0]; 14];
    /// bars.extend([
    ///     [100.0, 101.5, 98.5, 98.8],
    ///     [99.0, 101.0, 99.0, 100.0],
    ///     [99.5, 100.5, 98.0, 98.5],
    ///     [99.0, 102.0, 98.5, 101.5],
    /// ]);
    /// let column = |of: usize| bars.iter().map(|bar| bar[of]).collect::<Vec<_>>();
    /// let found = strikewise::indicators::cdlhikkakemod(&column(0), &column(1), &column(2), &column(3))?;
    /// assert_eq!(found[14..], [0.0, 0.0, 100.0, 200.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cdlhikkakemod (cdlhikkakemod_into) CdlHikkakeMod: PatternMachine {
        group: Pattern,
        ta_lib: Some("CDLHIKKAKEMOD"),
        inputs: [open, high, low, close],
        parameters: {},
        output: cdlhikkakemod,
    }
}

type PatternMachine = Pattern<Judge>;

impl PatternMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::of(Judge::default()))
    }
}

/// The rule of [`cdlhikkakemod`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Judge {
    confirmation: Confirmation,
}

impl Rule for Judge {
    const LOOKBACK: usize = Self::UNJUDGED + CHANCES as usize;
    /// What is near for the second candle, two before the last, is said by the five candles before it.
    const UNJUDGED: usize = 7;

    #[inline(always)]
    fn judge(&mut self, candles: &Candles<'_>) -> f64 {
        let [first, second, third, fourth] = candles.last();
        let is_inside = second.high < first.high
            && second.low > first.low
            && third.high < second.high
            && third.low > second.low;
        let found = break_out(third, fourth).filter(|&(signal, _)| {
            let near = second.level(Level::NEAR);
            is_inside
                && if signal > 0.0 {
                    second.close <= second.low + near
                } else {
                    second.close >= second.high - near
                }
        });
        self.confirmation.take(found, fourth.close)
    }
}
