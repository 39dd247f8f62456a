//! Weighted moving average.

use super::super::blocks::WeightedSum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Weighted moving average: the newest of the last `period` values weighs most.
    ///
    /// # Formula
    /// `wma[t] = Σ (i + 1) · close[t - period + 1 + i] / (period · (period + 1) / 2)` over `0 <= i < period`.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `WMA`, which `tests/ta_lib/WMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let wma = strikewise::indicators::wma(&close, 30)?;
    /// assert!((wma[59] - 105.137_634_408_602_15).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    wma (wma_into) Wma: WmaMachine {
        group: Overlap,
        ta_lib: Some("WMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: wma,
    }
}

/// The machine of [`wma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WmaMachine {
    period: usize,
    sum: WeightedSum,
}

impl WmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            sum: WeightedSum::new(period),
        })
    }
}

impl Machine<1, 1> for WmaMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let n = self.period as f64;
        [self.sum.next(close) / (n * (n + 1.0) / 2.0)]
    }
}
