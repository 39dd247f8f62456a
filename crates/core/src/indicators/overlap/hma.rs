//! Hull's moving average.

use super::super::blocks::WeightedSum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Hull's moving average: a weighted average with its lag taken back, then smoothed.
    ///
    /// # Formula
    /// `hma = wma(2 · wma(close, period / 2) - wma(close, period), √period)`, both lengths rounded down; the values
    /// themselves if the period is 1.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1 + √period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// A. Hull, 2005. TA-Lib `HMA`, which `tests/ta_lib/HMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let hma = strikewise::indicators::hma(&close, 20)?;
    /// assert!((hma[59] - 105.029_999_999_999_97).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    hma (hma_into) Hma: HmaMachine {
        group: Overlap,
        ta_lib: Some("HMA"),
        inputs: [close],
        parameters: {
            period: usize = 20, 1..=LONGEST;
        },
        output: hma,
    }
}

/// The machine of [`hma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HmaMachine {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    period: usize,
    half: WeightedSum,
    whole: WeightedSum,
    root: usize,
    last: WeightedSum,
    seen: usize,
}

impl HmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            half: WeightedSum::new(period / 2),
            whole: WeightedSum::new(period),
            root: period.isqrt(),
            last: WeightedSum::new(period.isqrt()),
            seen: 0,
        })
    }
}

impl Machine<1, 1> for HmaMachine {
    fn lookback(&self) -> usize {
        self.period - 1 + self.root - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        if self.period == 1 {
            return [close];
        }
        let divisor = |n: usize| n as f64 * (n as f64 + 1.0) / 2.0;
        let half = self.half.next(close) / divisor(self.period / 2);
        let whole = self.whole.next(close) / divisor(self.period);
        if self.seen < self.period - 1 {
            self.seen += 1;
            return [f64::NAN];
        }
        [self.last.next(2.0 * half - whole) / divisor(self.root)]
    }
}
