//! Midpoint.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Midpoint: halfway between the largest and the smallest of the last `period` values.
    ///
    /// # Formula
    /// `midpoint = (max + min) / 2`
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
    /// The usual definition. TA-Lib `MIDPOINT`, which `tests/ta_lib/MIDPOINT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let midpoint = strikewise::indicators::midpoint(&close, 14)?;
    /// assert!((midpoint[59] - 105.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    midpoint (midpoint_into) Midpoint: MidpointMachine {
        group: Overlap,
        ta_lib: Some("MIDPOINT"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: midpoint,
    }
}

/// The machine of [`midpoint`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MidpointMachine {
    period: usize,
    high: Maximum,
    low: Minimum,
}

impl MidpointMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            high: Maximum::new(period),
            low: Minimum::new(period),
        })
    }
}

impl Machine<1, 1> for MidpointMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [f64::midpoint(self.high.next(close), self.low.next(close))]
    }
}
