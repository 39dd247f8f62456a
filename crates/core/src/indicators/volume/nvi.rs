//! Negative volume index.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Negative volume index: the close, counted only on the days when volume fell.
    ///
    /// # Formula
    /// `nvi[t] = nvi[t - 1] · close[t] / close[t - 1]` where `volume[t] < volume[t - 1]`, else `nvi[t - 1]`; from 1000.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. A previous close of 0, and a step beyond the largest number,
    /// change nothing. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// P. Dysart; N. Fosback, *Stock Market Logic*, 1976. TA-Lib `NVI`, which `tests/ta_lib/NVI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let nvi = strikewise::indicators::nvi(&[10.0, 12.0, 13.0], &[100.0, 90.0, 95.0])?;
    /// assert_eq!(nvi, [1000.0, 1200.0, 1200.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    nvi (nvi_into) Nvi: NviMachine {
        group: Volume,
        ta_lib: Some("NVI"),
        inputs: [close, volume],
        parameters: {},
        output: nvi,
    }
}

/// The machine of [`nvi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct NviMachine {
    previous: Option<[f64; 2]>,
    index: f64,
}

impl NviMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            previous: None,
            index: 1000.0,
        })
    }
}

impl Machine<2, 1> for NviMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        if let Some([close_before, volume_before]) = self.previous.replace([close, volume])
            && volume < volume_before
            && close_before != 0.0
        {
            let change = (close - close_before) / close_before;
            let index = self.index + change * self.index;
            if index.is_finite() {
                self.index = index;
            }
        }
        [self.index]
    }
}
