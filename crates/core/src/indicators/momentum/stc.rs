//! Schaff trend cycle.

use super::super::blocks::{Average, Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Schaff trend cycle: MACD, taken through two smoothed stochastics.
    ///
    /// # Formula
    /// The line `ema(close, fast_period) - ema(close, slow_period)` is turned into where it is between its lowest
    /// and highest of `cycle_period` values, in percent (the value before where there is no range), and smoothed by
    /// half: `s[t] = s[t - 1] + (value - s[t - 1]) / 2`. The same once more gives `stc`. The fast period may be
    /// given second.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more, 23 as a rule. `slow_period` is 2 or more, 50 as a rule.
    /// `cycle_period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period - 1 + 2 · (cycle_period - 1)`. 0 to 100.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// D. Schaff, *The Schaff Trend Cycle*, 1999. TA-Lib `STC`, which `tests/ta_lib/STC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..120_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let stc = strikewise::indicators::stc(&close, 23, 50, 10)?;
    /// assert!((stc[119] - 76.153_815_377_570_31).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stc (stc_into) Stc: StcMachine {
        group: Momentum,
        ta_lib: Some("STC"),
        inputs: [close],
        parameters: {
            fast_period: usize = 23, 2..=LONGEST;
            slow_period: usize = 50, 2..=LONGEST;
            cycle_period: usize = 10, 2..=LONGEST;
        },
        output: stc,
        seeded,
    }
}

/// The machine of [`stc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StcMachine {
    before: usize,
    waiting: usize,
    fast: Average,
    slow: Average,
    cycles: [Cycle; 2],
}

impl StcMachine {
    pub(crate) fn new(fast_period: usize, slow_period: usize, cycle_period: usize) -> Result<Self> {
        let fast = fast_period.min(slow_period);
        let slow = fast_period.max(slow_period);
        Ok(Self {
            before: slow - 1,
            waiting: slow - 1,
            fast: Average::exponential(fast).after(slow - fast),
            slow: Average::exponential(slow),
            cycles: [Cycle::new(cycle_period), Cycle::new(cycle_period)],
        })
    }
}

impl Machine<1, 1> for StcMachine {
    fn lookback(&self) -> usize {
        self.before + 2 * (self.cycles[0].period - 1)
    }

    fn memory(&self) -> Memory {
        self.slow.memory(2).after(Memory::Decay {
            kept: 0.5,
            stages: 2,
        })
    }

    fn set_seed(&mut self, seed: Seed) {
        self.before = seed.values(self.slow.period()) - 1;
        self.waiting = self.before;
        let delay = self.slow.period() - self.fast.period();
        self.fast.delay_by(if self.before == 0 { 0 } else { delay });
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let (fast_pivot, fast) = self.fast.next_about(close);
        let (slow_pivot, slow) = self.slow.next_about(close);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN];
        }
        let line = (fast_pivot - slow_pivot) + (fast - slow);
        let [first, second] = &mut self.cycles;
        [match first.next(line) {
            Some(value) => second.next(value).unwrap_or(f64::NAN),
            None => f64::NAN,
        }]
    }
}

/// One stochastic and its smoothing.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Cycle {
    period: usize,
    values: usize,
    highest: Maximum,
    lowest: Minimum,
    place: f64,
    smooth: f64,
}

impl Cycle {
    fn new(period: usize) -> Self {
        Self {
            period,
            values: 0,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
            place: 0.0,
            smooth: 0.0,
        }
    }

    fn next(&mut self, value: f64) -> Option<f64> {
        let highest = self.highest.next(value);
        let lowest = self.lowest.next(value);
        self.values = self
            .values
            .saturating_add(1)
            .min(self.period.saturating_add(1));
        if self.values < self.period {
            return None;
        }
        let range = highest - lowest;
        if range > 0.0 {
            self.place = 100.0 * ((value - lowest) / range);
        }
        self.smooth = if self.values == self.period {
            self.place
        } else {
            self.smooth + 0.5 * (self.place - self.smooth)
        };
        Some(self.smooth)
    }
}
