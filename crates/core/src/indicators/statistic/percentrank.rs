//! Percent rank.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Percent rank: how many of the `period` values before are below this one, in percent.
    ///
    /// # Formula
    /// `percentrank[t] = 100 · count / period`, where `count` is how many of `values[t - period]` to `values[t - 1]`
    /// are below `values[t]`.
    ///
    /// # Arguments
    /// One column. `period` is 2 to 10 000, 100 as a rule.
    ///
    /// # Returns
    /// One value for each bar, 0 to 100; the first at index `period`. An equal value is not below: 0 for a flat series.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `PERCENTRANK`, which `tests/ta_lib/PERCENTRANK.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let rank = strikewise::indicators::percentrank(&[1.0, 2.0, 3.0, 4.0, 3.5], 4)?;
    /// assert!(rank[3].is_nan());
    /// assert_eq!(rank[4], 75.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    percentrank (percentrank_into) Percentrank: PercentrankMachine {
        group: Statistic,
        ta_lib: Some("PERCENTRANK"),
        inputs: [values],
        parameters: {
            period: usize = 100, 2..=10_000;
        },
        output: percentrank,
    }
}

/// The machine of [`percentrank`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PercentrankMachine {
    period: usize,
    before: Ring,
}

impl PercentrankMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            before: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for PercentrankMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let below = self.before.count_below(value);
        self.before.push(value);
        [100.0 * (below as f64 / self.period as f64)]
    }
}
