//! Median.

use super::super::blocks::Sorted;
use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Median: the middle of the last `period` values.
    ///
    /// # Formula
    /// `median` is the middle one of the values in order of size, or halfway between the two in the middle.
    ///
    /// # Arguments
    /// One column. `period` is 2 to 10 000, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `MEDIAN`, which `tests/ta_lib/MEDIAN.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let median = strikewise::indicators::median(&[7.0, 1.0, 3.0, 5.0], 4)?;
    /// assert!(median[2].is_nan());
    /// assert_eq!(median[3], 4.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    median (median_into) Median: MedianMachine {
        group: Statistic,
        ta_lib: Some("MEDIAN"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=10_000;
        },
        output: median,
    }
}

/// The machine of [`median`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MedianMachine {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    period: usize,
    window: Sorted,
}

impl MedianMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            window: Sorted::new(period),
        })
    }
}

impl Machine<1, 1> for MedianMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.window.push(value);
        let lower = self.window.rank((self.period - 1) / 2);
        [if self.period % 2 == 1 {
            lower
        } else {
            f64::midpoint(lower, self.window.rank(self.period / 2))
        }]
    }
}
