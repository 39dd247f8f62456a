//! Williams' accumulation/distribution.

use super::super::blocks::Total;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Williams' accumulation/distribution: the sum of how far bars closed from their true extremes.
    ///
    /// # Formula
    /// A bar that closed above the one before adds `close - min(low, close[t - 1])`, one that closed below it adds
    /// `close - max(high, close[t - 1])`, from 0 at the first bar.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// L. Williams, *How I Made One Million Dollars Last Year Trading Commodities*, 1973. TA-Lib `WAD`, which
    /// `tests/ta_lib/WAD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let wad = strikewise::indicators::wad(&high, &low, &close)?;
    /// assert!((wad[59] + 82.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    wad (wad_into) Wad: WadMachine {
        group: Momentum,
        ta_lib: Some("WAD"),
        inputs: [high, low, close],
        parameters: {},
        output: wad,
    }
}

/// The machine of [`wad`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WadMachine {
    previous: Option<f64>,
    total: Total,
}

impl WadMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            previous: None,
            total: Total::default(),
        })
    }
}

impl Machine<3, 1> for WadMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let previous = self.previous.replace(close).unwrap_or(close);
        [self.total.next(if close > previous {
            close - low.min(previous)
        } else if close < previous {
            close - high.max(previous)
        } else {
            0.0
        })]
    }
}
