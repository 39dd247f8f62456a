//! Ultimate oscillator.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::super::volatility::true_range;
use crate::Result;

indicator! {
    /// Ultimate oscillator: buying pressure over true range, of three windows.
    ///
    /// # Formula
    /// `ultosc = 100 · (4 · share(shortest) + 2 · share(middle) + share(longest)) / 7`, where the share of a window
    /// is the sum of `close - min(low, close[t - 1])` over that of the true ranges. The periods may be given in any
    /// order.
    ///
    /// # Arguments
    /// Columns of equal length. `first_period` is 1 or more, 7 as a rule. `second_period` is 1 or more, 14 as a
    /// rule. `third_period` is 1 or more, 28 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `max(first_period, second_period, third_period)`. 0 to 100; a
    /// window without any range counts as 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// L. Williams, "The Ultimate Oscillator", *Stocks & Commodities*, 1985. TA-Lib `ULTOSC`, which
    /// `tests/ta_lib/ULTOSC.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let ultosc = strikewise::indicators::ultosc(&high, &low, &close, 7, 14, 28)?;
    /// assert!((ultosc[59] - 56.210_275_277_577_026).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ultosc (ultosc_into) Ultosc: UltoscMachine {
        group: Momentum,
        ta_lib: Some("ULTOSC"),
        inputs: [high, low, close],
        parameters: {
            first_period: usize = 7, 1..=LONGEST;
            second_period: usize = 14, 1..=LONGEST;
            third_period: usize = 28, 1..=LONGEST;
        },
        output: ultosc,
    }
}

/// The machine of [`ultosc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct UltoscMachine {
    longest: usize,
    previous: Option<f64>,
    pressures: [Sum; 3],
    ranges: [Sum; 3],
}

impl UltoscMachine {
    pub(crate) fn new(
        first_period: usize,
        second_period: usize,
        third_period: usize,
    ) -> Result<Self> {
        let mut periods = [first_period, second_period, third_period];
        periods.sort_unstable();
        Ok(Self {
            longest: periods[2],
            previous: None,
            pressures: periods.map(Sum::new),
            ranges: periods.map(Sum::new),
        })
    }
}

impl Machine<3, 1> for UltoscMachine {
    fn lookback(&self) -> usize {
        self.longest
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let pressure = close - low.min(previous);
        let range = true_range(high, low, previous);
        let mut sum = 0.0;
        let sums = self.pressures.iter_mut().zip(&mut self.ranges);
        for ((pressures, ranges), weight) in sums.zip([4.0, 2.0, 1.0]) {
            let pressure = pressures.next(pressure);
            let range = ranges.next(range);
            if range > 0.0 {
                sum += weight * (pressure / range);
            }
        }
        [100.0 * (sum / 7.0)]
    }
}
