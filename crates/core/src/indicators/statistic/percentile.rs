//! Percentile.

use super::super::blocks::Sorted;
use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Percentile of the last `period` values, by the nearest rank.
    ///
    /// # Formula
    /// `percentile` is value number `⌈percentile · period / 100⌉`, at least the first, of the values in order of size.
    ///
    /// # Arguments
    /// One column. `period` is 2 to 10 000, 100 as a rule; `percentile` is 0 to 100, 50 as a rule.
    ///
    /// # Returns
    /// One of the values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", *American Statistician* 50, 1996,
    /// definition 1. TA-Lib `PERCENTILE`, which `tests/ta_lib/PERCENTILE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let percentile = strikewise::indicators::percentile(&[7.0, 1.0, 3.0, 5.0], 4, 75.0)?;
    /// assert!(percentile[2].is_nan());
    /// assert_eq!(percentile[3], 5.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    percentile (percentile_into) Percentile: PercentileMachine {
        group: Statistic,
        ta_lib: Some("PERCENTILE"),
        inputs: [values],
        parameters: {
            period: usize = 100, 2..=10_000;
            percentile: f64 = 50.0, 0.0..=100.0;
        },
        output: percentile,
    }
}

/// The machine of [`percentile`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PercentileMachine {
    period: usize,
    rank: usize,
    window: Sorted,
}

impl PercentileMachine {
    pub(crate) fn new(period: usize, percentile: f64) -> Result<Self> {
        // Multiplied first: the product is exact where both are whole, a hundredth is not.
        let rank = (percentile * period as f64 / 100.0).ceil();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the period"
        )]
        let rank = rank as usize;
        Ok(Self {
            period,
            rank: rank.clamp(1, period) - 1,
            window: Sorted::new(period),
        })
    }
}

impl Machine<1, 1> for PercentileMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.window.push(value);
        [self.window.rank(self.rank)]
    }
}
