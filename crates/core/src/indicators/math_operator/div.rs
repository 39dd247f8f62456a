//! Quotient of two columns.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Quotient of two columns: the first over the second.
    ///
    /// # Formula
    /// `div[t] = first[t] / second[t]`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. Infinite for a number over 0, NaN for 0 over 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// The definition. TA-Lib `DIV`, which `tests/ta_lib/DIV.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let div = strikewise::indicators::div(&[6.0, 1.0], &[3.0, 2.0])?;
    /// assert_eq!(div, [2.0, 0.5]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    div (div_into) Div: DivMachine {
        group: MathOperator,
        ta_lib: Some("DIV"),
        inputs: [first, second],
        parameters: {},
        output: div,
    }
}

/// The machine of [`div`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DivMachine;

impl DivMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<2, 1> for DivMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        [first / second]
    }
}
