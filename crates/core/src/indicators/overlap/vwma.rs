//! Volume-weighted moving average.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Volume-weighted moving average: the mean of the last `period` values, weighted by volume.
    ///
    /// # Formula
    /// `vwma[t] = Σ close · volume / Σ volume` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. NaN where nothing was traded in the whole window,
    /// unless the period is 1. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `VWMA`, which `tests/ta_lib/VWMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let volume = column(|i| 1000 + 100 * (i % 5));
    /// let vwma = strikewise::indicators::vwma(&close, &volume, 30)?;
    /// assert!((vwma[59] - 104.972_222_222_222_23).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    vwma (vwma_into) Vwma: VwmaMachine {
        group: Overlap,
        ta_lib: Some("VWMA"),
        inputs: [close, volume],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: vwma,
    }
}

/// The machine of [`vwma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VwmaMachine {
    period: usize,
    value: Sum,
    volume: Sum,
}

impl VwmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            value: Sum::new(period),
            volume: Sum::new(period),
        })
    }
}

impl Machine<2, 1> for VwmaMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        if self.period == 1 {
            return [close];
        }
        [self.value.next(close * volume) / self.volume.next(volume)]
    }
}
