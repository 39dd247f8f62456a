//! Sum.

use super::super::blocks;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Sum of the last `period` values.
    ///
    /// # Formula
    /// `sum = values[t - period + 1] + … + values[t]`
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `SUM`, which `tests/ta_lib/SUM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let sum = strikewise::indicators::sum(&[5.0, 7.0, 6.0, 2.0], 3)?;
    /// assert!(sum[1].is_nan());
    /// assert_eq!(sum[2..], [18.0, 15.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sum (sum_into) Sum: SumMachine {
        group: MathOperator,
        ta_lib: Some("SUM"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
        },
        output: sum,
    }
}

/// The machine of [`sum`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SumMachine {
    period: usize,
    window: blocks::Sum,
}

impl SumMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            window: blocks::Sum::new(period),
        })
    }
}

impl Machine<1, 1> for SumMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [self.window.next(value)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for SumMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], [results]: [&mut [f64]; 1]) {
        blocks::Sum::over::<L>(values, self.period, results);
    }
}
