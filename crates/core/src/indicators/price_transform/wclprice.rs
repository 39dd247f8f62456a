//! Weighted close.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Weighted close: the mean of high, low and close, the close counted twice.
    ///
    /// # Formula
    /// `wclprice = (high + low + 2 · close) / 4`
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
    /// The usual definition. TA-Lib `WCLPRICE`, which `tests/ta_lib/WCLPRICE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let price = strikewise::indicators::wclprice(&[14.0], &[8.0], &[13.0])?;
    /// assert_eq!(price, [12.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    wclprice (wclprice_into) Wclprice: WclpriceMachine {
        group: PriceTransform,
        ta_lib: Some("WCLPRICE"),
        inputs: [high, low, close],
        parameters: {},
        output: wclprice,
    }
}

/// The machine of [`wclprice`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WclpriceMachine;

impl WclpriceMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<3, 1> for WclpriceMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        [(high + low + 2.0 * close) / 4.0]
    }
}
