//! Volume-weighted average price.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::traded::Traded;
use crate::Result;

indicator! {
    /// Volume-weighted average price: the mean price of all that was traded since the first bar.
    ///
    /// # Formula
    /// `vwap[t] = Σ (high + low + close) / 3 · volume / Σ volume` over all bars up to this one.
    ///
    /// # Arguments
    /// Columns of equal length. For the average of a session, give the bars of that session.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. 0 until something was traded, as in TA-Lib.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// The usual definition. TA-Lib `VWAP`, which `tests/ta_lib/VWAP.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let price = [2.0, 5.0];
    /// let vwap = strikewise::indicators::vwap(&price, &price, &price, &[2.0, 1.0])?;
    /// assert_eq!(vwap, [2.0, 3.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    vwap (vwap_into) Vwap: VwapMachine {
        group: Volume,
        ta_lib: Some("VWAP"),
        inputs: [high, low, close, volume],
        parameters: {},
        output: vwap,
    }
}

/// The machine of [`vwap`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VwapMachine {
    traded: Traded,
}

impl VwapMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<4, 1> for VwapMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 1] {
        [self.traded.next(high, low, close, volume).unwrap_or(0.0)]
    }
}
