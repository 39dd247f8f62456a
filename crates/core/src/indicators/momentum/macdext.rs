//! Moving average convergence/divergence, with moving averages of any kind.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::overlap::Delayed;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Moving average convergence/divergence, with moving averages of any kind.
    ///
    /// # Formula
    /// `macd = fast - slow`, `signal` its average, `histogram = macd - signal`. Fast and slow, with their periods,
    /// may be given in either order. Averages that remember begin so that both have their first value on one bar.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more, 12 as a rule. `fast_average` is any
    /// [`MovingAverage`](super::super::MovingAverage). `slow_period` is 2 or more, 26 as a rule. `slow_average` is any
    /// [`MovingAverage`](super::super::MovingAverage). `signal_period` is 1 or more, 9 as a rule. `signal_average` is
    /// any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Three values for each bar; the first at index `lookback()`: the longer one of fast and slow, plus that of
    /// the signal. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005. TA-Lib `MACDEXT`, which
    /// `tests/ta_lib/MACDEXT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::macdext(&close, 12, MovingAverage::Sma, 26, MovingAverage::Sma, 9, MovingAverage::Sma)?;
    /// assert!((values.macd[59] + 0.147_435_897_435_897_8).abs() < 1e-9);
    /// assert!((values.signal[59] - 0.024_928_774_928_775_335).abs() < 1e-9);
    /// assert!((values.histogram[59] + 0.172_364_672_364_673_12).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    macdext (macdext_into) Macdext: MacdextMachine {
        group: Momentum,
        ta_lib: Some("MACDEXT"),
        inputs: [close],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            fast_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
            slow_period: usize = 26, 2..=LONGEST;
            slow_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
            signal_period: usize = 9, 1..=LONGEST;
            signal_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: MacdextLines {
            /// Fast less slow average.
            macd,
            /// Average of `macd`.
            signal,
            /// `macd` less `signal`.
            histogram,
        },
        seeded,
    }
}

/// The machine of [`macdext`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MacdextMachine {
    fast: Delayed,
    slow: Delayed,
    signal: AnyAverage,
    /// Bars left before the first difference.
    waiting: usize,
}

impl MacdextMachine {
    pub(crate) fn new(
        fast_period: usize,
        fast_average: MovingAverage,
        slow_period: usize,
        slow_average: MovingAverage,
        signal_period: usize,
        signal_average: MovingAverage,
    ) -> Result<Self> {
        let mut fast = Delayed::new(AnyAverage::new(fast_average, fast_period)?);
        let mut slow = Delayed::new(AnyAverage::new(slow_average, slow_period)?);
        if slow_period < fast_period {
            std::mem::swap(&mut fast, &mut slow);
        }
        let mut machine = Self {
            fast,
            slow,
            signal: AnyAverage::new(signal_average, signal_period)?,
            waiting: 0,
        };
        machine.align();
        Ok(machine)
    }
}

impl Machine<1, 3> for MacdextMachine {
    fn lookback(&self) -> usize {
        self.before() + self.signal.lookback()
    }

    fn memory(&self) -> Memory {
        self.fast
            .memory()
            .after(self.slow.memory())
            .after(self.signal.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
        self.signal.set_seed(seed);
        self.align();
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 3] {
        let macd = self.fast.next(close) - self.slow.next(close);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN; 3];
        }
        let signal = self.signal.next(macd);
        [macd, signal, macd - signal]
    }
}

impl MacdextMachine {
    /// Bars before the first difference.
    fn before(&self) -> usize {
        self.fast.own_lookback().max(self.slow.own_lookback())
    }

    /// Lets both averages have their first values on one bar.
    fn align(&mut self) {
        let before = self.before();
        self.fast.delay_to(before);
        self.slow.delay_to(before);
        self.waiting = before;
    }
}
