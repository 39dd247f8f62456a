//! Percentage volume oscillator.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::parameter::{LONGEST, check_order};
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Percentage volume oscillator: by how much percent a fast average of volume is above a slow one.
    ///
    /// # Formula
    /// `pvo = 100 · (fast - slow) / slow`, where `fast` and `slow` are the `moving_average` of the volume over
    /// `fast_period` and `slow_period` bars.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more bars, 12 as a rule; `slow_period` not below it, 26 as a rule. The
    /// `moving_average` is EMA as a rule. (TA-Lib exchanges a fast and a slow period in the wrong order; here they are
    /// refused.)
    ///
    /// # Returns
    /// One value for each bar; the first where the slow average has one, at index `slow_period - 1` for EMA. 0 where
    /// the slow average is below 1e-14. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `PVO`, which `tests/ta_lib/PVO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let pvo = strikewise::indicators::pvo(&[2.0, 4.0, 6.0], 2, 3, MovingAverage::Sma)?;
    /// assert!(pvo[1].is_nan());
    /// assert_eq!(pvo[2], 25.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pvo (pvo_into) Pvo: PvoMachine {
        group: Volume,
        ta_lib: Some("PVO"),
        inputs: [volume],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Ema, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: pvo,
        seeded,
    }
}

/// The machine of [`pvo`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PvoMachine {
    fast: AnyAverage,
    slow: AnyAverage,
}

impl PvoMachine {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        check_order("slow_period", fast_period, slow_period)?;
        Ok(Self {
            fast: AnyAverage::new(moving_average, fast_period)?,
            slow: AnyAverage::new(moving_average, slow_period)?,
        })
    }
}

impl Machine<1, 1> for PvoMachine {
    fn lookback(&self) -> usize {
        self.fast.lookback().max(self.slow.lookback())
    }

    fn memory(&self) -> Memory {
        self.slow.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [volume]: [f64; 1]) -> [f64; 1] {
        let fast = self.fast.next(volume);
        let slow = self.slow.next(volume);
        [if slow.abs() < 1e-14 {
            0.0
        } else {
            100.0 * ((fast - slow) / slow)
        }]
    }
}
