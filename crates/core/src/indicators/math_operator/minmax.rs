//! Smallest and largest value.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Smallest and largest of the last `period` values.
    ///
    /// # Formula
    /// `minimum = min(values[t - period + 1], …, values[t])`, and `maximum` likewise.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 30 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `MINMAX`, which `tests/ta_lib/MINMAX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let extremes = strikewise::indicators::minmax(&[5.0, 7.0, 6.0, 2.0], 3)?;
    /// assert!(extremes.minimum[1].is_nan());
    /// assert_eq!(extremes.minimum[2..], [5.0, 2.0]);
    /// assert_eq!(extremes.maximum[2..], [7.0, 7.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    minmax (minmax_into) Minmax: MinmaxMachine {
        group: MathOperator,
        ta_lib: Some("MINMAX"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
        },
        outputs: Extremes {
            /// The smallest value.
            minimum,
            /// The largest value.
            maximum,
        },
    }
}

/// The machine of [`minmax`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MinmaxMachine {
    period: usize,
    lowest: Minimum,
    highest: Maximum,
}

impl MinmaxMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            lowest: Minimum::new(period),
            highest: Maximum::new(period),
        })
    }
}

impl Machine<1, 2> for MinmaxMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 2] {
        [self.lowest.next(value), self.highest.next(value)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 2]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 2> for MinmaxMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], [minimum, maximum]: [&mut [f64]; 2]) {
        Minimum::over::<L>(values, self.period, minimum);
        Maximum::over::<L>(values, self.period, maximum);
    }
}
