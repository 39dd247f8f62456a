//! Fast stochastic oscillator.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::stochastic::FastK;
use crate::Result;

indicator! {
    /// Fast stochastic oscillator: where the close is between the low and the high of a window.
    ///
    /// # Formula
    /// `fast_k = 100 · (close - lowest) / (highest - lowest)` over the last `fast_k_period` bars; `fast_d` is its
    /// average.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_k_period` is 1 or more, 5 as a rule. `fast_d_period` is 1 or more, 3 as a
    /// rule. `fast_d_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Two values for each bar; the first at index `fast_k_period + fast_d_period - 2` with simple averages. 0 to
    /// 100 with averages that do not overshoot; `fast_k` is 0 where the window has no range. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// G. Lane, "Lane's Stochastics", *Stocks & Commodities*, 1984. TA-Lib `STOCHF`, which
    /// `tests/ta_lib/STOCHF.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::stochf(&high, &low, &close, 5, 3, MovingAverage::Sma)?;
    /// assert!((values.fast_k[59] - 60.0).abs() < 1e-9);
    /// assert!((values.fast_d[59] - 61.666_666_666_666_664).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stochf (stochf_into) Stochf: StochfMachine {
        group: Momentum,
        ta_lib: Some("STOCHF"),
        inputs: [high, low, close],
        parameters: {
            fast_k_period: usize = 5, 1..=LONGEST;
            fast_d_period: usize = 3, 1..=LONGEST;
            fast_d_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: StochfLines {
            /// Where the close is in the range, in percent.
            fast_k,
            /// Average of `fast_k`.
            fast_d,
        },
        seeded,
    }
}

/// The machine of [`stochf`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StochfMachine {
    fast_k: FastK,
    fast_d: AnyAverage,
}

impl StochfMachine {
    pub(crate) fn new(
        fast_k_period: usize,
        fast_d_period: usize,
        fast_d_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            fast_k: FastK::new(fast_k_period),
            fast_d: AnyAverage::new(fast_d_average, fast_d_period)?,
        })
    }
}

impl Machine<3, 2> for StochfMachine {
    fn lookback(&self) -> usize {
        self.fast_k.lookback() + self.fast_d.lookback()
    }

    fn memory(&self) -> Memory {
        self.fast_d.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.fast_d.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        match self.fast_k.next(high, low, close) {
            Some(fast_k) => [fast_k, self.fast_d.next(fast_k)],
            None => [f64::NAN; 2],
        }
    }
}
