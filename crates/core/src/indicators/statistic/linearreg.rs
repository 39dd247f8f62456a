//! Linear regression.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Linear regression: where the straight line through the last `period` values ends.
    ///
    /// # Formula
    /// `linearreg = a + b · (period - 1)`, where `a + b · x` is the line of least squares through the last `period`
    /// values, the oldest at `x = 0`.
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
    /// A.-M. Legendre, 1805, for least squares. TA-Lib `LINEARREG`, which `tests/ta_lib/LINEARREG.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let end = strikewise::indicators::linearreg(&[1.0, 2.0, 6.0], 3)?;
    /// assert!(end[1].is_nan());
    /// assert_eq!(end[2], 5.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    linearreg (linearreg_into) Linearreg: LinearregMachine {
        group: Statistic,
        ta_lib: Some("LINEARREG"),
        inputs: [values],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: linearreg,
    }
}

/// The machine of [`linearreg`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LinearregMachine {
    line: Line,
}

impl LinearregMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
        })
    }
}

impl Machine<1, 1> for LinearregMachine {
    fn lookback(&self) -> usize {
        self.line.period() - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [self.line.next(value).after_the_middle(self.line.half())]
    }
}
