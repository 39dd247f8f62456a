//! Cumulative sum.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Cumulative sum: of all values so far.
    ///
    /// # Formula
    /// `cumsum[t] = values[0] + … + values[t]`
    ///
    /// # Arguments
    /// One column.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// The definition. TA-Lib `CUMSUM`, which `tests/ta_lib/CUMSUM.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let cumsum = strikewise::indicators::cumsum(&[1.0, 2.0, 3.0])?;
    /// assert_eq!(cumsum, [1.0, 3.0, 6.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cumsum (cumsum_into) Cumsum: CumsumMachine {
        group: MathOperator,
        ta_lib: Some("CUMSUM"),
        inputs: [values],
        parameters: {},
        output: cumsum,
    }
}

/// The machine of [`cumsum`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CumsumMachine {
    total: f64,
}

impl CumsumMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<1, 1> for CumsumMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.total += value;
        [self.total]
    }
}
