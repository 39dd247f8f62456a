//! Price volume trend.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Price volume trend: a running total of volume times the relative change of the close.
    ///
    /// # Formula
    /// `pvt[t] = pvt[t - 1] + (close[t] - close[t - 1]) / close[t - 1] · volume[t]`, from `pvt[0] = 0`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. A bar after a close of 0 adds nothing. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// The usual definition. TA-Lib `PVT`, which `tests/ta_lib/PVT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let pvt = strikewise::indicators::pvt(&[10.0, 15.0], &[5.0, 100.0])?;
    /// assert_eq!(pvt, [0.0, 50.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pvt (pvt_into) Pvt: PvtMachine {
        group: Volume,
        ta_lib: Some("PVT"),
        inputs: [close, volume],
        parameters: {},
        output: pvt,
    }
}

/// The machine of [`pvt`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PvtMachine {
    previous: Option<f64>,
    total: f64,
}

impl PvtMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<2, 1> for PvtMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        match self.previous.replace(close) {
            Some(previous) if previous != 0.0 => {
                self.total += (close - previous) / previous * volume;
            }
            _ => {}
        }
        [self.total]
    }
}
