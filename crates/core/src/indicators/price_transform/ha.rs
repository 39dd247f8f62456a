//! Heikin-Ashi candles.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Heikin-Ashi candles: bars that are averaged with those before, so that trends show.
    ///
    /// # Formula
    /// `ha_close = (open + high + low + close) / 4`; `ha_open` is halfway between `ha_open` and `ha_close` of the bar
    /// before, and between `open` and `close` at the first; `ha_high = max(high, ha_open, ha_close)` and `ha_low =
    /// min(low, ha_open, ha_close)`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// Four values for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// D. Valcu, "Using the Heikin-Ashi Technique", *Stocks & Commodities*, 2004. TA-Lib `HA`, which
    /// `tests/ta_lib/HA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let (open, high) = ([10.0, 12.0], [14.0, 16.0]);
    /// let (low, close) = ([8.0, 11.0], [12.0, 15.0]);
    /// let candles = strikewise::indicators::ha(&open, &high, &low, &close)?;
    /// assert_eq!(candles.ha_open, [11.0, 11.0]);
    /// assert_eq!(candles.ha_high, [14.0, 16.0]);
    /// assert_eq!(candles.ha_low, [8.0, 11.0]);
    /// assert_eq!(candles.ha_close, [11.0, 13.5]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ha (ha_into) Ha: HaMachine {
        group: PriceTransform,
        ta_lib: Some("HA"),
        inputs: [open, high, low, close],
        parameters: {},
        outputs: HeikinAshi {
            /// Halfway through the body of the candle before.
            ha_open,
            /// The highest of the bar and of the candle.
            ha_high,
            /// The lowest of the bar and of the candle.
            ha_low,
            /// Mean of the four prices of the bar.
            ha_close,
        },
    }
}

/// The machine of [`ha`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HaMachine {
    /// Open and close of the candle before.
    previous: Option<[f64; 2]>,
}

impl HaMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<4, 4> for HaMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Decay {
            kept: 0.5,
            stages: 1,
        }
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 4] {
        let [body_open, body_close] = self.previous.unwrap_or([open, close]);
        let ha_open = f64::midpoint(body_open, body_close);
        let ha_close = (open + high + low + close) / 4.0;
        self.previous = Some([ha_open, ha_close]);
        [
            ha_open,
            high.max(ha_open).max(ha_close),
            low.min(ha_open).min(ha_close),
            ha_close,
        ]
    }
}
