//! Variance.

use super::super::blocks::Moments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Variance of the last `period` values.
    ///
    /// # Formula
    /// `var = Σ (value - mean)² / period`
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 5 as a rule. `deviations` changes nothing; TA-Lib has it.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `VAR`, which `tests/ta_lib/VAR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let var = strikewise::indicators::var(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 8, 1.0)?;
    /// assert!(var[6].is_nan());
    /// assert_eq!(var[7], 4.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    var (var_into) Var: VarMachine {
        group: Statistic,
        ta_lib: Some("VAR"),
        inputs: [values],
        parameters: {
            period: usize = 5, 1..=LONGEST;
            deviations: f64 = 1.0, -f64::MAX..=f64::MAX;
        },
        output: var,
    }
}

/// The machine of [`var`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VarMachine {
    period: usize,
    moments: Moments,
}

impl VarMachine {
    pub(crate) fn new(period: usize, _deviations: f64) -> Result<Self> {
        Ok(Self {
            period,
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for VarMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let (_, squares) = self.moments.next(value);
        [squares / self.period as f64]
    }
}
