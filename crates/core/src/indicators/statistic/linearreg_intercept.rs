//! Beginning of the linear regression.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Intercept of the linear regression: where the straight line through the last `period` values begins.
    ///
    /// # Formula
    /// `linearreg_intercept = a`, where `a + b · x` is the line of least squares through the last `period` values, the
    /// oldest at `x = 0`.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// A.-M. Legendre, 1805, for least squares. TA-Lib `LINEARREG_INTERCEPT`, which
    /// `tests/ta_lib/LINEARREG_INTERCEPT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let beginning = strikewise::indicators::linearreg_intercept(&[1.0, 2.0, 6.0], 3)?;
    /// assert!(beginning[1].is_nan());
    /// assert_eq!(beginning[2], 0.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    linearreg_intercept (linearreg_intercept_into) LinearregIntercept: LinearregInterceptMachine {
        group: Statistic,
        ta_lib: Some("LINEARREG_INTERCEPT"),
        inputs: [values],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: linearreg_intercept,
    }
}

/// The machine of [`linearreg_intercept`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LinearregInterceptMachine {
    line: Line,
}

impl LinearregInterceptMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
        })
    }
}

impl Machine<1, 1> for LinearregInterceptMachine {
    fn lookback(&self) -> usize {
        self.line.period() - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [self.line.next(value).after_the_middle(-self.line.half())]
    }
}
