//! Zero-lag exponential moving average.

use super::super::blocks::{Average, Ring};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Zero-lag exponential moving average: the EMA of values moved forward by its lag.
    ///
    /// # Formula
    /// `zlema = ema(2 · close[t] - close[t - lag], period)` with `lag = (period - 1) / 2`, rounded down.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `lag + period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Ehlers and R. Way, "Zero Lag (Well, Almost)", *Stocks & Commodities*, 2010. TA-Lib `ZLEMA`, which
    /// `tests/ta_lib/ZLEMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let zlema = strikewise::indicators::zlema(&close, 30)?;
    /// assert!((zlema[59] - 105.548_085_700_935_08).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    zlema (zlema_into) Zlema: ZlemaMachine {
        group: Overlap,
        ta_lib: Some("ZLEMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: zlema,
        seeded,
    }
}

/// The machine of [`zlema`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ZlemaMachine {
    lag: usize,
    before: Ring,
    average: Average,
}

impl ZlemaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            lag: (period - 1) / 2,
            before: Ring::new((period - 1) / 2),
            average: Average::exponential(period),
        })
    }
}

impl Machine<1, 1> for ZlemaMachine {
    fn lookback(&self) -> usize {
        self.lag + self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        if self.lag == 0 {
            return [self.average.next(close)];
        }
        let is_full = self.before.is_full();
        let before = self.before.push(close);
        [if is_full {
            self.average.next(2.0 * close - before)
        } else {
            f64::NAN
        }]
    }
}
