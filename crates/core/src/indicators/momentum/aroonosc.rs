//! Aroon oscillator.

use super::super::blocks::{HighestPlace, LowestPlace};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Aroon oscillator: Aroon up less Aroon down.
    ///
    /// # Formula
    /// `aroonosc = aroon_up - aroon_down` of [`aroon`](super::super::aroon).
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. -100 to 100. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// T. Chande, "A Time Price Oscillator", *Stocks & Commodities*, 1995. TA-Lib `AROONOSC`, which
    /// `tests/ta_lib/AROONOSC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let aroonosc = strikewise::indicators::aroonosc(&high, &low, 14)?;
    /// assert!((aroonosc[59] - 0.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    aroonosc (aroonosc_into) Aroonosc: AroonoscMachine {
        group: Momentum,
        ta_lib: Some("AROONOSC"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: aroonosc,
    }
}

/// The machine of [`aroonosc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AroonoscMachine {
    period: usize,
    highest: HighestPlace,
    lowest: LowestPlace,
    bars: usize,
}

impl AroonoscMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: HighestPlace::new(period + 1),
            lowest: LowestPlace::new(period + 1),
            bars: 0,
        })
    }
}

impl Machine<2, 1> for AroonoscMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let now = self.bars;
        // Wraps only where a malformed snapshot says so.
        self.bars = self.bars.wrapping_add(1);
        let lowest = self.lowest.next(low, now);
        let highest = self.highest.next(high, now);
        [100.0 / self.period as f64 * (highest as f64 - lowest as f64)]
    }
}
