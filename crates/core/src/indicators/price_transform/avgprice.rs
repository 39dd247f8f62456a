//! Average price.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Average price: the mean of the four prices of a bar.
    ///
    /// # Formula
    /// `avgprice = (open + high + low + close) / 4`
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
    /// The usual definition. TA-Lib `AVGPRICE`, which `tests/ta_lib/AVGPRICE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let price = strikewise::indicators::avgprice(&[10.0], &[14.0], &[8.0], &[12.0])?;
    /// assert_eq!(price, [11.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    avgprice (avgprice_into) Avgprice: AvgpriceMachine {
        group: PriceTransform,
        ta_lib: Some("AVGPRICE"),
        inputs: [open, high, low, close],
        parameters: {},
        output: avgprice,
    }
}

/// The machine of [`avgprice`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AvgpriceMachine;

impl AvgpriceMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<4, 1> for AvgpriceMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        [(high + low + close + open) / 4.0]
    }
}
