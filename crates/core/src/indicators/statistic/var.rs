//! Variance.

use super::super::blocks::{Moments, Reading, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

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
    variance: Variance,
    moments: Moments,
}

#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Variance {
    period: usize,
}

impl Reading<1> for Variance {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 1] {
        [window.squares / E::splat(self.period as f64)]
    }
}

impl VarMachine {
    pub(crate) fn new(period: usize, _deviations: f64) -> Result<Self> {
        Ok(Self {
            variance: Variance { period },
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for VarMachine {
    fn lookback(&self) -> usize {
        self.variance.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.moments.read(value, self.variance)
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for VarMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        Moments::over::<L, _, 1>(values, self.variance.period, self.variance, outputs);
    }
}
