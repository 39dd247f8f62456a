//! Stochastic RSI.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::rsi::RsiMachine;
use super::stochastic::FastK;
use crate::Result;

indicator! {
    /// Stochastic RSI: where the RSI is between its own low and high of a window.
    ///
    /// # Formula
    /// The [fast stochastic oscillator](super::super::stochf) of [`rsi`](super::super::rsi), which stands for high, low
    /// and close.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule. `fast_k_period` is 1 or more, 5 as a rule. `fast_d_period`
    /// is 1 or more, 3 as a rule. `fast_d_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period + fast_k_period + fast_d_period - 2` with simple
    /// averages. 0 to 100 with averages that do not overshoot; `fast_k` is 0 where the RSI has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `STOCHRSI`, which
    /// `tests/ta_lib/STOCHRSI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::stochrsi(&close, 14, 5, 3, MovingAverage::Sma)?;
    /// assert!((values.fast_k[59] - 58.268_355_687_696_86).abs() < 1e-9);
    /// assert!((values.fast_d[59] - 65.907_030_260_077_72).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stochrsi (stochrsi_into) Stochrsi: StochrsiMachine {
        group: Momentum,
        ta_lib: Some("STOCHRSI"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
            fast_k_period: usize = 5, 1..=LONGEST;
            fast_d_period: usize = 3, 1..=LONGEST;
            fast_d_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: StochrsiLines {
            /// Where the RSI is in its range, in percent.
            fast_k,
            /// Average of `fast_k`.
            fast_d,
        },
        seeded,
    }
}

/// The machine of [`stochrsi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StochrsiMachine {
    strength: RsiMachine,
    waiting: usize,
    fast_k: FastK,
    fast_d: AnyAverage,
}

impl StochrsiMachine {
    pub(crate) fn new(
        period: usize,
        fast_k_period: usize,
        fast_d_period: usize,
        fast_d_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            strength: RsiMachine::new(period)?,
            waiting: period,
            fast_k: FastK::new(fast_k_period),
            fast_d: AnyAverage::new(fast_d_average, fast_d_period)?,
        })
    }
}

impl Machine<1, 2> for StochrsiMachine {
    fn lookback(&self) -> usize {
        self.strength.lookback() + self.fast_k.lookback() + self.fast_d.lookback()
    }

    fn memory(&self) -> Memory {
        self.strength.memory().after(self.fast_d.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.strength.set_seed(seed);
        self.waiting = self.strength.lookback();
        self.fast_d.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 2] {
        let [strength] = self.strength.next([close]);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN; 2];
        }
        match self.fast_k.next(strength, strength, strength) {
            Some(fast_k) => [fast_k, self.fast_d.next(fast_k)],
            None => [f64::NAN; 2],
        }
    }
}
