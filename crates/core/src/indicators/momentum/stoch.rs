//! Stochastic oscillator.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::overlap::Delayed;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::stochastic::FastK;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Stochastic oscillator: where the close is between the low and the high of a window, smoothed.
    ///
    /// # Formula
    /// `slow_k` is the average of [`fast_k`](super::super::stochf), `slow_d` that of `slow_k`.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_k_period` is 1 or more, 5 as a rule. `slow_k_period` is 1 or more, 3 as a
    /// rule. `slow_k_average` is any [`MovingAverage`](super::super::MovingAverage). `slow_d_period` is 1 or more, 3 as
    /// a rule. `slow_d_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Two values for each bar; the first at index `fast_k_period + slow_k_period + slow_d_period - 3` with simple
    /// averages. 0 to 100 with averages that do not overshoot; a bar at which the window has no range counts as 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// G. Lane, "Lane's Stochastics", *Stocks & Commodities*, 1984. TA-Lib `STOCH`, which `tests/ta_lib/STOCH.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::stoch(&high, &low, &close, 5, 3, MovingAverage::Sma, 3, MovingAverage::Sma)?;
    /// assert!((values.slow_k[59] - 61.666_666_666_666_664).abs() < 1e-9);
    /// assert!((values.slow_d[59] - 57.222_222_222_222_22).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stoch (stoch_into) Stoch: StochMachine {
        group: Momentum,
        ta_lib: Some("STOCH"),
        inputs: [high, low, close],
        parameters: {
            fast_k_period: usize = 5, 1..=LONGEST;
            slow_k_period: usize = 3, 1..=LONGEST;
            slow_k_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
            slow_d_period: usize = 3, 1..=LONGEST;
            slow_d_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: StochLines {
            /// Average of where the close is in the range, in percent.
            slow_k,
            /// Average of `slow_k`.
            slow_d,
        },
        seeded,
    }
}

/// The machine of [`stoch`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StochMachine {
    fast_k: FastK,
    slow_k: AnyAverage,
    slow_d: Delayed,
}

impl StochMachine {
    pub(crate) fn new(
        fast_k_period: usize,
        slow_k_period: usize,
        slow_k_average: MovingAverage,
        slow_d_period: usize,
        slow_d_average: MovingAverage,
    ) -> Result<Self> {
        let slow_k = AnyAverage::new(slow_k_average, slow_k_period)?;
        let mut slow_d = Delayed::new(AnyAverage::new(slow_d_average, slow_d_period)?);
        slow_d.delay_by(slow_k.lookback());
        Ok(Self {
            fast_k: FastK::new(fast_k_period),
            slow_k,
            slow_d,
        })
    }
}

impl Machine<3, 2> for StochMachine {
    fn lookback(&self) -> usize {
        self.fast_k.lookback() + self.slow_d.lookback()
    }

    fn memory(&self) -> Memory {
        self.slow_k.memory().after(self.slow_d.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.slow_k.set_seed(seed);
        self.slow_d.set_seed(seed);
        self.slow_d.delay_by(self.slow_k.lookback());
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let Some(fast_k) = self.fast_k.next(high, low, close) else {
            return [f64::NAN; 2];
        };
        let slow_k = self.slow_k.next(fast_k);
        [slow_k, self.slow_d.next(slow_k)]
    }

    fn run(self, _: usize, columns: [&[f64]; 3], outputs: [&mut [f64]; 2]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<3, 2> for StochMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(
        self,
        [high, low, close]: [&[f64]; 3],
        [slow_k, slow_d]: [&mut [f64]; 2],
    ) {
        self.fast_k.over::<L>([high, low, close], slow_k, slow_d);
        let first = self.fast_k.lookback();
        let (Some(slow_k), Some(slow_d)) = (slow_k.get_mut(first..), slow_d.get_mut(first..))
        else {
            return;
        };
        self.slow_k.over::<L>(slow_k);
        slow_d.copy_from_slice(slow_k);
        self.slow_d.over::<L>(slow_d);
    }
}
