//! Chande-Kroll stops.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::chandelier_exit::ChandelierExitMachine;
use crate::Result;

indicator! {
    /// Chande-Kroll stops: levels an average range away from recent extremes.
    ///
    /// # Formula
    /// `high_stop` is the highest, over `stop_period` bars, of `highest high of period bars - multiplier ·
    /// atr(period)`; `low_stop` the lowest of `lowest low + multiplier · atr`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 10 as a rule. `multiplier` is 0.0 to 3e37, 1.0 as a rule.
    /// `stop_period` is 1 or more, 9 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period + stop_period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `CKSP`, which `tests/ta_lib/CKSP.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::cksp(&high, &low, &close, 10, 1.0, 9)?;
    /// assert!((values.high_stop[59] - 96.615_175_185_188_52).abs() < 1e-9);
    /// assert!((values.low_stop[59] - 111.384_824_814_811_48).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cksp (cksp_into) Cksp: CkspMachine {
        group: Overlap,
        ta_lib: Some("CKSP"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 10, 2..=LONGEST;
            multiplier: f64 = 1.0, 0.0..=3e37;
            stop_period: usize = 9, 1..=LONGEST;
        },
        outputs: ChandeKrollStops {
            /// The stop of short positions' side: the highest of the preliminary stops below highs.
            high_stop,
            /// The lowest of the preliminary stops above lows.
            low_stop,
        },
        seeded,
    }
}

/// The machine of [`cksp`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CkspMachine {
    /// The preliminary stops.
    exit: ChandelierExitMachine,
    /// Bars left before the first that has them.
    waiting: usize,
    stop_period: usize,
    high_stop: Maximum,
    low_stop: Minimum,
}

impl CkspMachine {
    pub(crate) fn new(period: usize, multiplier: f64, stop_period: usize) -> Result<Self> {
        let exit = ChandelierExitMachine::new(period, multiplier)?;
        Ok(Self {
            waiting: exit.lookback(),
            exit,
            stop_period,
            high_stop: Maximum::new(stop_period),
            low_stop: Minimum::new(stop_period),
        })
    }
}

impl Machine<3, 2> for CkspMachine {
    fn lookback(&self) -> usize {
        self.exit.lookback() + self.stop_period - 1
    }

    fn memory(&self) -> Memory {
        self.exit.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.exit.set_seed(seed);
        self.waiting = self.exit.lookback();
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 3]) -> [f64; 2] {
        let [below_high, above_low] = self.exit.next(bar);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN; 2];
        }
        [
            self.high_stop.next(below_high),
            self.low_stop.next(above_low),
        ]
    }
}
