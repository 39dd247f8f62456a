//! Typical price.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Typical price: the mean of high, low and close.
    ///
    /// # Formula
    /// `typprice = (high + low + close) / 3`
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
    /// The usual definition. TA-Lib `TYPPRICE`, which `tests/ta_lib/TYPPRICE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let price = strikewise::indicators::typprice(&[14.0], &[8.0], &[11.0])?;
    /// assert_eq!(price, [11.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    typprice (typprice_into) Typprice: TyppriceMachine {
        group: PriceTransform,
        ta_lib: Some("TYPPRICE"),
        inputs: [high, low, close],
        parameters: {},
        output: typprice,
    }
}

/// The machine of [`typprice`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TyppriceMachine;

impl TyppriceMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<3, 1> for TyppriceMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        [(high + low + close) / 3.0]
    }
}
