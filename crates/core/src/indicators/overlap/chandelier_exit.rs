//! Chandelier exit.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::MeanRange;
use crate::Result;

indicator! {
    /// Chandelier exit: stops some average true ranges below the highest high, and above the lowest low.
    ///
    /// # Formula
    /// `long_exit = highest high - multiplier · atr(period)`, `short_exit = lowest low + multiplier · atr(period)`,
    /// with the extremes of the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 22 as a rule. `multiplier` is 0.0 to 3e37, 3.0 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// C. Le Beau, as in A. Elder, *Come Into My Trading Room*, 2002; `golden/chandelier_exit.json` compares with the
    /// formula in 50 digits. The stops of [`cksp`](super::super::cksp()) are extremes of these.
    ///
    /// # Examples
    /// ```
    /// let (high, low, close) = ([10.0, 12.0, 13.0], [8.0, 10.0, 12.0], [9.0, 11.0, 12.5]);
    /// // True ranges of 3 and 2, their mean 2.5.
    /// let exit = strikewise::indicators::chandelier_exit(&high, &low, &close, 2, 2.0)?;
    /// assert!(exit.long_exit[1].is_nan());
    /// assert_eq!((exit.long_exit[2], exit.short_exit[2]), (8.0, 15.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    chandelier_exit (chandelier_exit_into) ChandelierExit: ChandelierExitMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            period: usize = 22, 2..=LONGEST;
            multiplier: f64 = 3.0, 0.0..=3e37;
        },
        outputs: ChandelierExits {
            /// Where a long position ends: below the highest high.
            long_exit,
            /// Where a short position ends: above the lowest low.
            short_exit,
        },
        seeded,
    }
}

/// The machine of [`chandelier_exit`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ChandelierExitMachine {
    period: usize,
    multiplier: f64,
    range: MeanRange,
    highest: Maximum,
    lowest: Minimum,
}

impl ChandelierExitMachine {
    pub(crate) fn new(period: usize, multiplier: f64) -> Result<Self> {
        Ok(Self {
            period,
            multiplier,
            range: MeanRange::new(period),
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<3, 2> for ChandelierExitMachine {
    fn lookback(&self) -> usize {
        self.range.lookback().max(self.period - 1)
    }

    fn memory(&self) -> Memory {
        self.range.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.range.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        let Some(range) = self.range.next(high, low, close) else {
            return [f64::NAN; 2];
        };
        let distance = self.multiplier * range;
        [highest - distance, lowest + distance]
    }
}
