//! Product of two columns.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Product of two columns, bar by bar.
    ///
    /// # Formula
    /// `mult[t] = first[t] · second[t]`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// The definition. TA-Lib `MULT`, which `tests/ta_lib/MULT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let mult = strikewise::indicators::mult(&[6.0, 1.0], &[3.0, 2.0])?;
    /// assert_eq!(mult, [18.0, 2.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mult (mult_into) Mult: MultMachine {
        group: MathOperator,
        ta_lib: Some("MULT"),
        inputs: [first, second],
        parameters: {},
        output: mult,
    }
}

/// The machine of [`mult`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MultMachine;

impl MultMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<2, 1> for MultMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        [first * second]
    }
}
