//! Largest value.

use super::super::blocks::Maximum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Largest of the last `period` values.
    ///
    /// # Formula
    /// `max = max(values[t - period + 1], …, values[t])`
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
    /// The definition. TA-Lib `MAX`, which `tests/ta_lib/MAX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let max = strikewise::indicators::max(&[5.0, 7.0, 6.0, 2.0], 3)?;
    /// assert!(max[1].is_nan());
    /// assert_eq!(max[2..], [7.0, 7.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    max (max_into) Max: MaxMachine {
        group: MathOperator,
        ta_lib: Some("MAX"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
        },
        output: max,
    }
}

/// The machine of [`max`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MaxMachine {
    period: usize,
    window: Maximum,
}

impl MaxMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            window: Maximum::new(period),
        })
    }
}

impl Machine<1, 1> for MaxMachine {
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

impl Vectored<1, 1> for MaxMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], [results]: [&mut [f64]; 1]) {
        Maximum::over::<L>(values, self.period, results);
    }
}
