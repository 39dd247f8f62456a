//! KDJ.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::stoch::StochMachine;
use crate::Result;

indicator! {
    /// KDJ: the stochastic oscillator with a third line, which leads.
    ///
    /// # Formula
    /// `k` is the average of [`fast_k`](super::super::stochf), `d` that of `k`, and `j = 3 · k - 2 · d`.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_k_period` is 1 or more, 9 as a rule. `slow_k_period` is 1 or more, 3 as a
    /// rule. `slow_k_average` is any [`MovingAverage`](super::super::MovingAverage). `slow_d_period` is 1 or more, 3 as
    /// a rule. `slow_d_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Three values for each bar; the first at index `fast_k_period + slow_k_period + slow_d_period - 3` with
    /// Wilder's averages. A bar at which the window has no range counts as 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// G. Lane, "Lane's Stochastics", *Stocks & Commodities*, 1984. TA-Lib `KDJ`, which `tests/ta_lib/KDJ.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::kdj(&high, &low, &close, 9, 3, MovingAverage::Rma, 3, MovingAverage::Rma)?;
    /// assert!((values.k[59] - 60.056_767_878_210_71).abs() < 1e-9);
    /// assert!((values.d[59] - 56.386_460_985_841_59).abs() < 1e-9);
    /// assert!((values.j[59] - 67.397_381_662_948_94).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kdj (kdj_into) Kdj: KdjMachine {
        group: Momentum,
        ta_lib: Some("KDJ"),
        inputs: [high, low, close],
        parameters: {
            fast_k_period: usize = 9, 1..=LONGEST;
            slow_k_period: usize = 3, 1..=LONGEST;
            slow_k_average: MovingAverage = MovingAverage::Rma, MovingAverage::Sma..=MovingAverage::Alma;
            slow_d_period: usize = 3, 1..=LONGEST;
            slow_d_average: MovingAverage = MovingAverage::Rma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: KdjLines {
            /// Average of where the close is in the range, in percent.
            k,
            /// Average of `k`.
            d,
            /// `3 · k - 2 · d`: beyond both where they part.
            j,
        },
        seeded,
    }
}

/// The machine of [`kdj`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KdjMachine {
    stoch: StochMachine,
}

impl KdjMachine {
    pub(crate) fn new(
        fast_k_period: usize,
        slow_k_period: usize,
        slow_k_average: MovingAverage,
        slow_d_period: usize,
        slow_d_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            stoch: StochMachine::new(
                fast_k_period,
                slow_k_period,
                slow_k_average,
                slow_d_period,
                slow_d_average,
            )?,
        })
    }
}

/// The third line.
#[inline(always)]
fn leading(k: f64, d: f64) -> f64 {
    3.0 * k - 2.0 * d
}

impl Machine<3, 3> for KdjMachine {
    fn lookback(&self) -> usize {
        self.stoch.lookback()
    }

    fn memory(&self) -> Memory {
        self.stoch.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.stoch.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 3]) -> [f64; 3] {
        let [k, d] = self.stoch.next(bar);
        [k, d, leading(k, d)]
    }

    fn run(self, first: usize, columns: [&[f64]; 3], [k, d, j]: [&mut [f64]; 3]) {
        self.stoch.run(first, columns, [&mut *k, &mut *d]);
        for ((j, k), d) in j.iter_mut().zip(k).zip(d) {
            *j = leading(*k, *d);
        }
    }
}
