//! Standard deviation.

use super::super::blocks::Moments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Standard deviation of the last `period` values, or some multiple of it.
    ///
    /// # Formula
    /// `stddev = deviations · sqrt(Σ (value - mean)² / period)`
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 5 as a rule; `deviations` is finite, 1 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `STDDEV`, which `tests/ta_lib/STDDEV.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let stddev = strikewise::indicators::stddev(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 8, 1.0)?;
    /// assert!(stddev[6].is_nan());
    /// assert_eq!(stddev[7], 2.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stddev (stddev_into) Stddev: StddevMachine {
        group: Statistic,
        ta_lib: Some("STDDEV"),
        inputs: [values],
        parameters: {
            period: usize = 5, 2..=LONGEST;
            deviations: f64 = 1.0, -f64::MAX..=f64::MAX;
        },
        output: stddev,
    }
}

/// The machine of [`stddev`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StddevMachine {
    period: usize,
    deviations: f64,
    moments: Moments,
}

impl StddevMachine {
    pub(crate) fn new(period: usize, deviations: f64) -> Result<Self> {
        Ok(Self {
            period,
            deviations,
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for StddevMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let (_, squares) = self.moments.next(value);
        [(squares / self.period as f64).sqrt() * self.deviations]
    }
}
