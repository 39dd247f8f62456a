//! Premier stochastic oscillator.

use super::super::blocks::{Average, Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::stochastic::is_flat;
use crate::Result;

indicator! {
    /// Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1.
    ///
    /// # Formula
    /// `pso = tanh(smooth / 2)` with `smooth = ema(ema((fast_k - 50) / 10, ema_period), ema_period)` and
    /// [`fast_k`](super::super::stochf), 50 where the window has no range.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_k_period` is 1 or more, 8 as a rule. `ema_period` is 1 or more, 5 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `fast_k_period + 2 · ema_period - 3`. -1 to 1.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// L. Leibfarth, "Premier Stochastic Oscillator", *Stocks & Commodities*, 2008. TA-Lib `PSO`, which
    /// `tests/ta_lib/PSO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let pso = strikewise::indicators::pso(&high, &low, &close, 8, 5)?;
    /// assert!((pso[59] - 0.308_894_698_596_7).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pso (pso_into) Pso: PsoMachine {
        group: Momentum,
        ta_lib: Some("PSO"),
        inputs: [high, low, close],
        parameters: {
            fast_k_period: usize = 8, 1..=LONGEST;
            ema_period: usize = 5, 1..=LONGEST;
        },
        output: pso,
        seeded,
    }
}

/// The machine of [`pso`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PsoMachine {
    waiting: usize,
    before: usize,
    highest: Maximum,
    lowest: Minimum,
    first: Average,
    second: Average,
}

impl PsoMachine {
    pub(crate) fn new(fast_k_period: usize, ema_period: usize) -> Result<Self> {
        Ok(Self {
            waiting: fast_k_period - 1,
            before: fast_k_period - 1,
            highest: Maximum::new(fast_k_period),
            lowest: Minimum::new(fast_k_period),
            first: Average::exponential(ema_period),
            second: Average::exponential(ema_period),
        })
    }
}

impl Machine<3, 1> for PsoMachine {
    fn lookback(&self) -> usize {
        self.before + self.first.lookback() + self.second.lookback()
    }

    fn memory(&self) -> Memory {
        self.first.memory(2)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.first.set_seed(seed);
        self.second.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN];
        }
        let fast_k = if is_flat(highest, lowest) {
            50.0
        } else {
            100.0 * ((close - lowest) / (highest - lowest))
        };
        let smooth = self.first.next(0.1 * (fast_k - 50.0));
        if !self.first.is_begun() {
            return [f64::NAN];
        }
        [libm::tanh(0.5 * self.second.next(smooth))]
    }
}
