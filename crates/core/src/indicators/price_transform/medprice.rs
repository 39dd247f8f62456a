//! Median price.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Median price: the middle of the range of a bar.
    ///
    /// # Formula
    /// `medprice = (high + low) / 2`
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
    /// The usual definition. TA-Lib `MEDPRICE`, which `tests/ta_lib/MEDPRICE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let price = strikewise::indicators::medprice(&[14.0], &[8.0])?;
    /// assert_eq!(price, [11.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    medprice (medprice_into) Medprice: MedpriceMachine {
        group: PriceTransform,
        ta_lib: Some("MEDPRICE"),
        inputs: [high, low],
        parameters: {},
        output: medprice,
    }
}

/// The machine of [`medprice`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MedpriceMachine;

impl MedpriceMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<2, 1> for MedpriceMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        [f64::midpoint(high, low)]
    }
}
