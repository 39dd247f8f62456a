//! Absolute price oscillator.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Absolute price oscillator: a fast less a slow moving average.
    ///
    /// # Formula
    /// `apo = fast - slow`, two averages of the close. The fast period may be given second. Each average begins
    /// with the first bar.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more, 12 as a rule. `slow_period` is 2 or more, 26 as a rule.
    /// `moving_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period - 1` with the exponential average.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005. TA-Lib `APO`, which
    /// `tests/ta_lib/APO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let apo = strikewise::indicators::apo(&close, 12, 26, MovingAverage::Ema)?;
    /// assert!((apo[59] - 0.239_247_521_509_142_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    apo (apo_into) Apo: ApoMachine {
        group: Momentum,
        ta_lib: Some("APO"),
        inputs: [close],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Ema, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: apo,
        seeded,
    }
}

/// The machine of [`apo`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ApoMachine {
    fast: AnyAverage,
    slow: AnyAverage,
}

impl ApoMachine {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            fast: AnyAverage::new(moving_average, fast_period.min(slow_period))?,
            slow: AnyAverage::new(moving_average, fast_period.max(slow_period))?,
        })
    }
}

impl Machine<1, 1> for ApoMachine {
    fn lookback(&self) -> usize {
        self.slow.lookback().max(self.fast.lookback())
    }

    fn memory(&self) -> Memory {
        self.fast.memory().after(self.slow.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let fast = self.fast.next(close);
        let slow = self.slow.next(close);
        [fast - slow]
    }
}
