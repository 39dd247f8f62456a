//! Chaikin oscillator.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::money_flow::money_flow;
use crate::Result;

indicator! {
    /// Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad).
    ///
    /// # Formula
    /// `adosc = ema(ad, fast_period) - ema(ad, slow_period)`, both averages from the first value of `ad`.
    ///
    /// # Arguments
    /// Columns of equal length. `fast_period` is 2 or more, 3 as a rule; `slow_period` is 2 or more, 10 as a rule. They
    /// may be in either order.
    ///
    /// # Returns
    /// One value for each bar; the first at index `max(fast_period, slow_period) - 1`. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// M. Chaikin. TA-Lib `ADOSC`, which `tests/ta_lib/ADOSC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // The total is 50, 20 and 50.
    /// let (high, low) = ([12.0; 3], [10.0; 3]);
    /// let close = [11.5, 10.5, 12.0];
    /// let volume = [100.0, 60.0, 30.0];
    /// let adosc = strikewise::indicators::adosc(&high, &low, &close, &volume, 2, 3)?;
    /// assert!(adosc[1].is_nan());
    /// assert!((adosc[2] - (130.0 / 3.0 - 42.5)).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    adosc (adosc_into) Adosc: AdoscMachine {
        group: Volume,
        ta_lib: Some("ADOSC"),
        inputs: [high, low, close, volume],
        parameters: {
            fast_period: usize = 3, 2..=LONGEST;
            slow_period: usize = 10, 2..=LONGEST;
        },
        output: adosc,
    }
}

/// The machine of [`adosc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AdoscMachine {
    total: f64,
    fast: Average,
    slow: Average,
    longest: usize,
}

impl AdoscMachine {
    pub(crate) fn new(fast_period: usize, slow_period: usize) -> Result<Self> {
        Ok(Self {
            total: 0.0,
            fast: Average::exponential(fast_period).about_zero(),
            slow: Average::exponential(slow_period).about_zero(),
            longest: fast_period.max(slow_period),
        })
    }
}

impl Machine<4, 1> for AdoscMachine {
    fn lookback(&self) -> usize {
        self.longest - 1
    }

    fn memory(&self) -> Memory {
        // The level of the total is in both averages, and leaves no trace in their difference.
        Average::exponential(self.longest).memory(1)
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 1] {
        self.total += money_flow(high, low, close, volume);
        if !self.fast.is_begun() {
            self.fast.start(self.total);
            self.slow.start(self.total);
            return [0.0];
        }
        [self.fast.next(self.total) - self.slow.next(self.total)]
    }
}
