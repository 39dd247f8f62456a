//! Accumulation and distribution.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::money_flow::money_flow;
use crate::Result;

indicator! {
    /// Accumulation and distribution: a running total of volume, signed by where each bar closed within its range.
    ///
    /// # Formula
    /// `ad[t] = ad[t - 1] + ((close - low) - (high - close)) / (high - low) · volume`, from 0.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. A bar without a range adds nothing. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// M. Chaikin. TA-Lib `AD`, which `tests/ta_lib/AD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let ad = strikewise::indicators::ad(&[12.0, 12.0], &[10.0, 10.0], &[11.5, 10.5], &[100.0, 60.0])?;
    /// assert_eq!(ad, [50.0, 20.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ad (ad_into) Ad: AdMachine {
        group: Volume,
        ta_lib: Some("AD"),
        inputs: [high, low, close, volume],
        parameters: {},
        output: ad,
    }
}

/// The machine of [`ad`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AdMachine {
    total: f64,
}

impl AdMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<4, 1> for AdMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 1] {
        self.total += money_flow(high, low, close, volume);
        [self.total]
    }
}
