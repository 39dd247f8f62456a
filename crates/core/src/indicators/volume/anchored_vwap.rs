//! Volume-weighted average price from an anchor on.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::traded::Traded;
use crate::Result;

indicator! {
    /// Anchored VWAP: the mean price since an anchor, weighted by volume.
    ///
    /// # Formula
    /// `anchored_vwap[t] = Σ typical · volume / Σ volume` from the first bar of the anchor to this one, both included,
    /// with `typical = (high + low + close) / 3`.
    ///
    /// # Arguments
    /// Columns of equal length. `anchor` is the number of the anchor that a bar counts from: 0 before the first, and
    /// another number wherever the sums start anew, at a low, at the day of a report. From a column that marks anchors
    /// with 1 among zeros, [`cumsum`](super::super::cumsum) makes it.
    ///
    /// # Returns
    /// One value for each bar. NaN where the anchor is 0, and while nothing has been traded since it.
    /// [Gaps](super::super#gaps) are skipped; the sums of an anchor at one start with the bar after it.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`.
    ///
    /// # Source
    /// The usual definition, from B. Shannon's *Maximum Trading Gains with Anchored VWAP*, 2023;
    /// `golden/anchored_vwap.json` compares with it in 50 digits. TA-Lib's `VWAP` is anchored at the first bar only.
    ///
    /// # Examples
    /// ```
    /// let price = [8.0, 2.0, 5.0, 9.0];
    /// let volume = [1.0, 2.0, 1.0, 3.0];
    /// let anchor = [0.0, 1.0, 1.0, 2.0];
    /// let vwap = strikewise::indicators::anchored_vwap(&price, &price, &price, &volume, &anchor)?;
    /// assert!(vwap[0].is_nan());
    /// assert_eq!(vwap[1..], [2.0, 3.0, 9.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    anchored_vwap (anchored_vwap_into) AnchoredVwap: AnchoredVwapMachine {
        group: Volume,
        ta_lib: None,
        inputs: [high, low, close, volume, anchor],
        parameters: {},
        output: anchored_vwap,
    }
}

/// The machine of [`anchored_vwap`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AnchoredVwapMachine {
    anchor: f64,
    traded: Traded,
}

impl AnchoredVwapMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<5, 1> for AnchoredVwapMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume, anchor]: [f64; 5]) -> [f64; 1] {
        if anchor != self.anchor {
            self.anchor = anchor;
            self.traded = Traded::default();
        }
        if anchor == 0.0 {
            return [f64::NAN];
        }
        let vwap = self.traded.next(high, low, close, volume);
        [vwap.unwrap_or(f64::NAN)]
    }
}
