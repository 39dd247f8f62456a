//! Market facilitation index.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Market facilitation index: the range of a bar for each unit of volume.
    ///
    /// # Formula
    /// `marketfi = (high - low) / volume`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. 0 for a bar without volume. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// B. Williams, *Trading Chaos*, 1995. TA-Lib `MARKETFI`, which `tests/ta_lib/MARKETFI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let marketfi = strikewise::indicators::marketfi(&[12.0, 12.0], &[10.0, 10.0], &[4.0, 0.0])?;
    /// assert_eq!(marketfi, [0.5, 0.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    marketfi (marketfi_into) Marketfi: MarketfiMachine {
        group: Volume,
        ta_lib: Some("MARKETFI"),
        inputs: [high, low, volume],
        parameters: {},
        output: marketfi,
    }
}

/// The machine of [`marketfi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MarketfiMachine;

impl MarketfiMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self)
    }
}

impl Machine<3, 1> for MarketfiMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [high, low, volume]: [f64; 3]) -> [f64; 1] {
        [if volume == 0.0 {
            0.0
        } else {
            (high - low) / volume
        }]
    }
}
