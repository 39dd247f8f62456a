//! Keltner channel.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::MeanRange;
use crate::Result;

indicator! {
    /// Keltner channel: an average of prices, and lines some average true ranges above and below it.
    ///
    /// # Formula
    /// `middle = ema((high + low + close) / 3, period)`, `upper, lower = middle ± deviations · atr(atr_period)`;
    /// both averages begin so that their first values fall on one bar.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 20 as a rule. `atr_period` is 1 or more, 10 as a rule.
    /// `deviations` is -3e37 to 3e37, 2.0 as a rule.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `max(period - 1, atr_period)`. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// C. Keltner, *How to Make Money in Commodities*, 1960; with the average true range, L. B. Raschke. TA-Lib
    /// `KC`, which `tests/ta_lib/KC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::kc(&high, &low, &close, 20, 10, 2.0)?;
    /// assert!((values.upper[59] - 139.963_063_117_110_7).abs() < 1e-9);
    /// assert!((values.middle[59] - 104.557_252_385_330_77).abs() < 1e-9);
    /// assert!((values.lower[59] - 69.151_441_653_550_85).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kc (kc_into) Kc: KcMachine {
        group: Overlap,
        ta_lib: Some("KC"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            atr_period: usize = 10, 1..=LONGEST;
            deviations: f64 = 2.0, -3e37..=3e37;
        },
        outputs: KeltnerChannel {
            /// `middle` plus `deviations` average ranges.
            upper,
            /// The average of the typical price.
            middle,
            /// `middle` less `deviations` average ranges.
            lower,
        },
        seeded,
    }
}

/// The machine of [`kc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KcMachine {
    deviations: f64,
    middle: Average,
    range: MeanRange,
}

impl KcMachine {
    pub(crate) fn new(period: usize, atr_period: usize, deviations: f64) -> Result<Self> {
        let mut machine = Self {
            deviations,
            middle: Average::exponential(period),
            range: MeanRange::new(atr_period),
        };
        machine.align();
        Ok(machine)
    }

    /// Lets the averages begin so that both have their first value on one bar.
    fn align(&mut self) {
        self.middle.delay_by(0);
        self.range.delay_by(0);
        let (middle, range) = (self.middle.lookback(), self.range.lookback());
        self.middle.delay_by(range.saturating_sub(middle));
        self.range.delay_by(middle.saturating_sub(range));
    }
}

impl Machine<3, 3> for KcMachine {
    fn lookback(&self) -> usize {
        self.middle.lookback()
    }

    fn memory(&self) -> Memory {
        self.middle.memory(1).beside(self.range.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.middle.set_seed(seed);
        self.range.set_seed(seed);
        self.align();
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 3] {
        let middle = self.middle.next((high + low + close) / 3.0);
        let Some(range) = self.range.next(high, low, close) else {
            return [f64::NAN; 3];
        };
        let band = range * self.deviations;
        [middle + band, middle, middle - band]
    }
}
