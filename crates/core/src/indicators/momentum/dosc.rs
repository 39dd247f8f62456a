//! Derivative oscillator.

use super::super::blocks::{Average, Sum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::rsi::RsiMachine;
use crate::Result;

indicator! {
    /// Derivative oscillator: a twice smoothed RSI less its own average.
    ///
    /// # Formula
    /// `smooth = ema(ema(rsi(close, period), first_period), second_period)`, `dosc = smooth - sma(smooth,
    /// signal_period)`.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule. `first_period` is 2 or more, 5 as a rule. `second_period`
    /// is 2 or more, 3 as a rule. `signal_period` is 2 or more, 9 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period + first_period + second_period + signal_period - 3`.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// C. Brown, *Technical Analysis for the Trading Professional*, 1999. TA-Lib `DOSC`, which
    /// `tests/ta_lib/DOSC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let dosc = strikewise::indicators::dosc(&close, 14, 5, 3, 9)?;
    /// assert!((dosc[59] - 0.453_572_427_806_157_9).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    dosc (dosc_into) Dosc: DoscMachine {
        group: Momentum,
        ta_lib: Some("DOSC"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
            first_period: usize = 5, 2..=LONGEST;
            second_period: usize = 3, 2..=LONGEST;
            signal_period: usize = 9, 2..=LONGEST;
        },
        output: dosc,
        seeded,
    }
}

/// The machine of [`dosc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DoscMachine {
    strength: RsiMachine,
    waiting: usize,
    first: Average,
    second: Average,
    signal_period: usize,
    signal: Sum,
}

impl DoscMachine {
    pub(crate) fn new(
        period: usize,
        first_period: usize,
        second_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            strength: RsiMachine::new(period)?,
            waiting: period,
            first: Average::exponential(first_period),
            second: Average::exponential(second_period),
            signal_period,
            signal: Sum::new(signal_period),
        })
    }
}

impl Machine<1, 1> for DoscMachine {
    fn lookback(&self) -> usize {
        self.strength.lookback()
            + self.first.lookback()
            + self.second.lookback()
            + self.signal_period
            - 1
    }

    fn memory(&self) -> Memory {
        self.strength
            .memory()
            .after(self.first.memory(1))
            .after(self.second.memory(1))
    }

    fn set_seed(&mut self, seed: Seed) {
        self.strength.set_seed(seed);
        self.waiting = self.strength.lookback();
        self.first.set_seed(seed);
        self.second.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let [strength] = self.strength.next([close]);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN];
        }
        let smooth = self.first.next(strength);
        if !self.first.is_begun() {
            return [f64::NAN];
        }
        let smooth = self.second.next(smooth);
        if !self.second.is_begun() {
            return [f64::NAN];
        }
        [smooth - self.signal.next(smooth) / self.signal_period as f64]
    }
}
