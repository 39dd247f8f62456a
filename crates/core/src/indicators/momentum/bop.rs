//! Balance of power.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Balance of power: which side won the bar.
    ///
    /// # Formula
    /// `bop = (close - open) / (high - low)`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar. -1 to 1; 0 where a bar has no range. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// I. Livshin, "Balance of Power", *Stocks & Commodities*, 2001. TA-Lib `BOP`, which `tests/ta_lib/BOP.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let open = column(|i| 100 + i * 5 % 9);
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let bop = strikewise::indicators::bop(&open, &high, &low, &close)?;
    /// assert!((bop[59] + 0.05).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    bop (bop_into) Bop: BopMachine {
        group: Momentum,
        ta_lib: Some("BOP"),
        inputs: [open, high, low, close],
        parameters: {},
        output: bop,
    }
}

/// The machine of [`bop`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct BopMachine {}

impl BopMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {})
    }
}

impl Machine<4, 1> for BopMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        let range = high - low;
        [if range > 0.0 {
            (close - open) / range
        } else {
            0.0
        }]
    }
}
