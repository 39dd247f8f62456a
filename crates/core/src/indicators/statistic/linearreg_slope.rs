//! Slope of the linear regression.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar.
    ///
    /// # Formula
    /// `linearreg_slope = b`, where `a + b · x` is the line of least squares through the last `period` values, the
    /// oldest at `x = 0`.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// A.-M. Legendre, 1805, for least squares. TA-Lib `LINEARREG_SLOPE`, which `tests/ta_lib/LINEARREG_SLOPE.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let slope = strikewise::indicators::linearreg_slope(&[1.0, 2.0, 6.0], 3)?;
    /// assert!(slope[1].is_nan());
    /// assert_eq!(slope[2], 2.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    linearreg_slope (linearreg_slope_into) LinearregSlope: LinearregSlopeMachine {
        group: Statistic,
        ta_lib: Some("LINEARREG_SLOPE"),
        inputs: [values],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: linearreg_slope,
    }
}

/// The machine of [`linearreg_slope`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LinearregSlopeMachine {
    line: Line,
}

impl LinearregSlopeMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
        })
    }
}

impl Machine<1, 1> for LinearregSlopeMachine {
    fn lookback(&self) -> usize {
        self.line.period() - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [self.line.next(value).slope]
    }
}
