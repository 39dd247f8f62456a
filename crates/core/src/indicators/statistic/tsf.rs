//! Time series forecast.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Time series forecast: the straight line through the last `period` values, one bar further on.
    ///
    /// # Formula
    /// `tsf = a + b · period`, where `a + b · x` is the line of least squares through the last `period` values, the
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
    /// A.-M. Legendre, 1805, for least squares. TA-Lib `TSF`, which `tests/ta_lib/TSF.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let forecast = strikewise::indicators::tsf(&[1.0, 2.0, 6.0], 3)?;
    /// assert!(forecast[1].is_nan());
    /// assert_eq!(forecast[2], 8.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    tsf (tsf_into) Tsf: TsfMachine {
        group: Statistic,
        ta_lib: Some("TSF"),
        inputs: [values],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: tsf,
    }
}

/// The machine of [`tsf`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TsfMachine {
    line: Line,
}

impl TsfMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
        })
    }
}

impl Machine<1, 1> for TsfMachine {
    fn lookback(&self) -> usize {
        self.line.period() - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        [self
            .line
            .next(value)
            .after_the_middle(self.line.half() + 1.0)]
    }
}
