//! Internal bar strength.

use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Internal bar strength: where in its range the bar closed.
    ///
    /// # Formula
    /// `ibs = (close - low) / (high - low)`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar. 0 to 1; 0.5 where a bar has no range. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// The usual definition. TA-Lib `IBS`, which `tests/ta_lib/IBS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let ibs = strikewise::indicators::ibs(&high, &low, &close)?;
    /// assert!((ibs[59] - 0.6).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ibs (ibs_into) Ibs: IbsMachine {
        group: Momentum,
        ta_lib: Some("IBS"),
        inputs: [high, low, close],
        parameters: {},
        output: ibs,
    }
}

/// The machine of [`ibs`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct IbsMachine {}

impl IbsMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {})
    }
}

impl Machine<3, 1> for IbsMachine {
    fn lookback(&self) -> usize {
        0
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let range = high - low;
        [if range > 0.0 {
            (close - low) / range
        } else {
            0.5
        }]
    }
}
