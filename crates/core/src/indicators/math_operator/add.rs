//! Sum of two columns.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Sum of two columns, bar by bar.
    ///
    /// # Formula
    /// `add[t] = first[t] + second[t]`
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
    /// The definition. TA-Lib `ADD`, which `tests/ta_lib/ADD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let add = strikewise::indicators::add(&[6.0, 1.0], &[3.0, 2.0])?;
    /// assert_eq!(add, [9.0, 3.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    add (add_into) Add: AddMachine {
        group: MathOperator,
        ta_lib: Some("ADD"),
        inputs: [first, second],
        parameters: {},
        output: add,
    }
}

/// The machine of [`add`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AddMachine;

impl AddMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<2, 1> for AddMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        [first + second]
    }
}
