//! Acceleration bands.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Acceleration bands: averages of highs and lows, widened by the range of each bar.
    ///
    /// # Formula
    /// `upper = sma(high · (1 + 4 r))`, `middle = sma(close)`, `lower = sma(low · (1 - 4 r))` with `r = (high -
    /// low) / (high + low)`, 0 where that sum is 0.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 20 as a rule.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// P. Headley, *Big Trends in Trading*, 2002. TA-Lib `ACCBANDS`, which `tests/ta_lib/ACCBANDS.json` compares
    /// with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::accbands(&high, &low, &close, 20)?;
    /// assert!((values.upper[59] - 151.122_583_458_128_64).abs() < 1e-9);
    /// assert!((values.middle[59] - 104.95).abs() < 1e-9);
    /// assert!((values.lower[59] - 63.372_583_458_128_63).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    accbands (accbands_into) Accbands: AccbandsMachine {
        group: Overlap,
        ta_lib: Some("ACCBANDS"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
        },
        outputs: AccelerationBands {
            /// The average of highs raised by the range.
            upper,
            /// The average of the closes.
            middle,
            /// The average of lows lowered by the range.
            lower,
        },
    }
}

/// The machine of [`accbands`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AccbandsMachine {
    period: usize,
    upper: Sum,
    middle: Sum,
    lower: Sum,
}

impl AccbandsMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            upper: Sum::new(period),
            middle: Sum::new(period),
            lower: Sum::new(period),
        })
    }
}

impl Machine<3, 3> for AccbandsMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 3] {
        let n = self.period as f64;
        let total = high + low;
        let range = if total == 0.0 {
            0.0
        } else {
            4.0 * (high - low) / total
        };
        [
            self.upper.next(high * (1.0 + range)) / n,
            self.middle.next(close) / n,
            self.lower.next(low * (1.0 - range)) / n,
        ]
    }
}
