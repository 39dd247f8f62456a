//! Awesome oscillator.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Awesome oscillator: a fast less a slow simple average of the middles of the bars.
    ///
    /// # Formula
    /// `ao = sma(median, fast_period) - sma(median, slow_period)` with `median = (high + low) / 2`.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_period` is 2 or more, 5 as a rule. `slow_period` is 2 or more, 34 as a rule. They
    /// may be in either order.
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// B. Williams, *New Trading Dimensions*, 1998. TA-Lib `AO`, which `tests/ta_lib/AO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let ao = strikewise::indicators::ao(&high, &low, 5, 34)?;
    /// assert!((ao[59] + 0.035_294_117_647_055_145).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ao (ao_into) Ao: AoMachine {
        group: Momentum,
        ta_lib: Some("AO"),
        inputs: [high, low],
        parameters: {
            fast_period: usize = 5, 2..=LONGEST;
            slow_period: usize = 34, 2..=LONGEST;
        },
        output: ao,
    }
}

/// The machine of [`ao`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AoMachine {
    fast_period: usize,
    slow_period: usize,
    fast: Sum,
    slow: Sum,
}

impl AoMachine {
    pub(crate) fn new(fast_period: usize, slow_period: usize) -> Result<Self> {
        Ok(Self {
            fast_period,
            slow_period,
            fast: Sum::new(fast_period),
            slow: Sum::new(slow_period),
        })
    }
}

impl Machine<2, 1> for AoMachine {
    fn lookback(&self) -> usize {
        self.fast_period.max(self.slow_period) - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let median = f64::midpoint(high, low);
        let fast = self.fast.next(median) / self.fast_period as f64;
        let slow = self.slow.next(median) / self.slow_period as f64;
        [fast - slow]
    }
}
