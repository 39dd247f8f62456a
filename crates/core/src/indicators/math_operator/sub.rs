//! Difference of two columns.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Difference of two columns: the first less the second.
    ///
    /// # Formula
    /// `sub[t] = first[t] - second[t]`
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
    /// The definition. TA-Lib `SUB`, which `tests/ta_lib/SUB.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let sub = strikewise::indicators::sub(&[6.0, 1.0], &[3.0, 2.0])?;
    /// assert_eq!(sub, [3.0, -1.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sub (sub_into) Sub: SubMachine {
        group: MathOperator,
        ta_lib: Some("SUB"),
        inputs: [first, second],
        parameters: {},
        output: sub,
    }
}

/// The machine of [`sub`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SubMachine;

impl SubMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<2, 1> for SubMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        [first - second]
    }
}
