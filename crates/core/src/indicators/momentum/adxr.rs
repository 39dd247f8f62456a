//! Average directional index rating.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::adx::AdxMachine;
use crate::Result;

indicator! {
    /// Average directional index rating: ADX, averaged with itself of `period - 1` bars before.
    ///
    /// # Formula
    /// `adxr[t] = (adx[t] + adx[t - period + 1]) / 2` with [`adx`](super::super::adx).
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `3 · period - 2`. 0 to 100. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `ADXR`, which
    /// `tests/ta_lib/ADXR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let adxr = strikewise::indicators::adxr(&high, &low, &close, 14)?;
    /// assert!((adxr[59] - 19.875_651_677_150_664).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    adxr (adxr_into) Adxr: AdxrMachine {
        group: Momentum,
        ta_lib: Some("ADXR"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: adxr,
        seeded,
    }
}

/// The machine of [`adxr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AdxrMachine {
    period: usize,
    index: AdxMachine,
    before: Ring,
}

impl AdxrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            index: AdxMachine::new(period)?,
            before: Ring::new(period - 1),
        })
    }
}

impl Machine<3, 1> for AdxrMachine {
    fn lookback(&self) -> usize {
        self.index.lookback() + self.period - 1
    }

    fn memory(&self) -> Memory {
        self.index.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.index.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let [index] = self.index.next([high, low, close]);
        if !self.index.is_begun() {
            return [f64::NAN];
        }
        [f64::midpoint(index, self.before.push(index))]
    }
}
