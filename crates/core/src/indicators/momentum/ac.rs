//! Accelerator oscillator.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::ao::AoMachine;
use crate::Result;

indicator! {
    /// Accelerator oscillator: the awesome oscillator less its own average.
    ///
    /// # Formula
    /// `ac = ao - sma(ao, signal_period)`, where `ao` is the [awesome oscillator](super::super::ao).
    ///
    /// # Arguments
    /// Columns of equal length. `fast_period` is 2 or more, 5 as a rule. `slow_period` is 2 or more, 34 as a rule.
    /// `signal_period` is 2 or more, 5 as a rule. They may be in any order.
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period + signal_period - 2`. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// B. Williams, *New Trading Dimensions*, 1998. TA-Lib `AC`, which `tests/ta_lib/AC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let ac = strikewise::indicators::ac(&high, &low, 5, 34, 5)?;
    /// assert!((ac[59] + 0.008_235_294_117_642_41).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ac (ac_into) Ac: AcMachine {
        group: Momentum,
        ta_lib: Some("AC"),
        inputs: [high, low],
        parameters: {
            fast_period: usize = 5, 2..=LONGEST;
            slow_period: usize = 34, 2..=LONGEST;
            signal_period: usize = 5, 2..=LONGEST;
        },
        output: ac,
    }
}

/// The machine of [`ac`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AcMachine {
    oscillator: AoMachine,
    waiting: usize,
    before: usize,
    signal_period: usize,
    signal: Sum,
}

impl AcMachine {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            oscillator: AoMachine::new(fast_period, slow_period)?,
            waiting: fast_period.max(slow_period) - 1,
            before: fast_period.max(slow_period) - 1,
            signal_period,
            signal: Sum::new(signal_period),
        })
    }
}

impl Machine<2, 1> for AcMachine {
    fn lookback(&self) -> usize {
        self.before + self.signal_period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let [oscillator] = self.oscillator.next([high, low]);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN];
        }
        [oscillator - self.signal.next(oscillator) / self.signal_period as f64]
    }
}
