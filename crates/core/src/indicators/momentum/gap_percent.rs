//! Overnight gap.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Gap: by how much percent a bar opens above the close before.
    ///
    /// # Formula
    /// `gap_percent[t] = 100 · (open[t] / close[t - 1] - 1)`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, known at its open; the first at index 1. Below 0 where it opens lower; NaN where the
    /// close before is not positive. [Gaps](super::super#gaps) in the data are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `close` if it is not as long as `open`.
    ///
    /// # Source
    /// The usual definition; `golden/gap_percent.json` compares with it in 50 digits.
    ///
    /// # Examples
    /// ```
    /// let gap = strikewise::indicators::gap_percent(&[9.0, 10.5, 12.0], &[10.0, 16.0, 13.0])?;
    /// assert!(gap[0].is_nan());
    /// assert_eq!(gap[1..], [5.0, -25.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    gap_percent (gap_percent_into) GapPercent: GapPercentMachine {
        group: Momentum,
        ta_lib: None,
        inputs: [open, close],
        parameters: {},
        output: gap_percent,
    }
}

/// The machine of [`gap_percent`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct GapPercentMachine {
    previous: Option<f64>,
}

impl GapPercentMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<2, 1> for GapPercentMachine {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, [open, close]: [f64; 2]) -> [f64; 1] {
        match self.previous.replace(close) {
            Some(previous) if previous > 0.0 => [100.0 * ((open - previous) / previous)],
            _ => [f64::NAN],
        }
    }
}
