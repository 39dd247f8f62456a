//! Elder ray index.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Elder ray index: how far bulls and bears could drive the price from its average.
    ///
    /// # Formula
    /// `bull_power = high - ema(close, period)`, `bear_power = low - ema(close, period)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 13 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// A. Elder, *Trading for a Living*, 1993. TA-Lib `ERI`, which `tests/ta_lib/ERI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::eri(&high, &low, &close, 13)?;
    /// assert!((values.bull_power[59] - 8.632_364_402_688_225).abs() < 1e-9);
    /// assert!((values.bear_power[59] + 11.367_635_597_311_775).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    eri (eri_into) Eri: EriMachine {
        group: Momentum,
        ta_lib: Some("ERI"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 13, 1..=LONGEST;
        },
        outputs: EriPowers {
            /// High less average.
            bull_power,
            /// Low less average.
            bear_power,
        },
        seeded,
    }
}

/// The machine of [`eri`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EriMachine {
    average: Average,
}

impl EriMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            average: Average::exponential(period),
        })
    }
}

impl Machine<3, 2> for EriMachine {
    fn lookback(&self) -> usize {
        self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let (pivot, average) = self.average.next_about(close);
        [(high - pivot) - average, (low - pivot) - average]
    }
}
