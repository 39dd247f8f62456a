//! Strength against a benchmark.

use super::super::blocks::Moments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent.
    ///
    /// # Formula
    /// `relative_strength[t] = 100 · (ratio[t] / sma(ratio, period)[t] - 1)` with `ratio = close / benchmark`.
    ///
    /// # Arguments
    /// Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
    /// the same days. `period` is 1 or more bars: 52 weekly ones as a rule, 200 or 252 daily ones.
    ///
    /// # Returns
    /// Percent for each bar, above 0 where the share does better than it did on average; the first at index
    /// `period - 1`. It does not depend on the level of either, so no bar is a base. 0 where both move alike.
    /// [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `benchmark` if it is not as long as `close`; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// The relative performance of the Mansfield chart service, as S. Weinstein's *Secrets for Profiting in Bull and
    /// Bear Markets*, 1988, made it known; `golden/relative_strength.json` compares with the formula in 50 digits.
    /// The plain ratio is `div`; the index of Wilder is [`rsi`](super::super::rsi()), which has no benchmark.
    ///
    /// # Examples
    /// ```
    /// // Ratios of 1 and 3: the last is half above the mean of both.
    /// let strength = strikewise::indicators::relative_strength(&[2.0, 9.0], &[2.0, 3.0], 2)?;
    /// assert!(strength[0].is_nan());
    /// assert_eq!(strength[1], 50.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    relative_strength (relative_strength_into) RelativeStrength: RelativeStrengthMachine {
        group: Momentum,
        ta_lib: None,
        inputs: [close, benchmark],
        parameters: { period: usize = 52, 1..=LONGEST; },
        output: relative_strength,
    }
}

/// The machine of [`relative_strength`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RelativeStrengthMachine {
    period: usize,
    ratios: Moments,
}

impl RelativeStrengthMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            ratios: Moments::new(period),
        })
    }
}

impl Machine<2, 1> for RelativeStrengthMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close, benchmark]: [f64; 2]) -> [f64; 1] {
        let ratio = close / benchmark;
        let (pivot, mean, _) = self.ratios.next_about(ratio);
        // The distance from the mean first: a quotient near 1 would lose it.
        [100.0 * (((ratio - pivot) - mean) / (pivot + mean))]
    }
}
