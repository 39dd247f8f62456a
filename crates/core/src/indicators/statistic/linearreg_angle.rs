//! Angle of the linear regression.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees.
    ///
    /// # Formula
    /// `linearreg_angle = 180 / π · arctan(b)`, where `a + b · x` is the line of least squares through the last
    /// `period` values, the oldest at `x = 0`.
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
    /// A.-M. Legendre, 1805, for least squares. TA-Lib `LINEARREG_ANGLE`, which `tests/ta_lib/LINEARREG_ANGLE.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let angle = strikewise::indicators::linearreg_angle(&[1.0, 2.0, 3.0], 3)?;
    /// assert!(angle[1].is_nan());
    /// assert!((angle[2] - 45.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    linearreg_angle (linearreg_angle_into) LinearregAngle: LinearregAngleMachine {
        group: Statistic,
        ta_lib: Some("LINEARREG_ANGLE"),
        inputs: [values],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: linearreg_angle,
    }
}

/// The machine of [`linearreg_angle`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LinearregAngleMachine {
    line: Line,
}

impl LinearregAngleMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
        })
    }
}

impl Machine<1, 1> for LinearregAngleMachine {
    fn lookback(&self) -> usize {
        self.line.period() - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [libm::atan(self.line.next(value).slope).to_degrees()]
    }
}
