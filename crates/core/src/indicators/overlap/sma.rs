//! Simple moving average.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Simple moving average: the mean of the last `period` closes.
    ///
    /// # Formula
    /// `sma[t] = (close[t - period + 1] + … + close[t]) / period`
    ///
    /// # Arguments
    /// `period` is 1 or more bars.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// TA-Lib `SMA`, which `golden/sma.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let average = strikewise::indicators::sma(&[1.0, 2.0, 6.0, 7.0], 3)?;
    /// assert!(average[1].is_nan());
    /// assert_eq!(average[2..], [3.0, 5.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sma (sma_into) Sma: SmaMachine {
        group: Overlap,
        ta_lib: Some("SMA"),
        inputs: [close],
        parameters: { period: usize = 30, 1..=LONGEST; },
        output: sma,
    }
}

/// The machine of [`sma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SmaMachine {
    period: usize,
    /// Of one bar in the mean: a product is much cheaper than a quotient.
    share: f64,
    sum: Sum,
}

impl SmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            share: 1.0 / period as f64,
            sum: Sum::new(period),
        })
    }
}

impl SmaMachine {
    /// The averages of a whole series in its place; what comes before the first means nothing.
    #[inline(always)]
    pub(super) fn over<L: Lanes>(self, values: &mut [f64]) {
        Sum::over_in_place::<L>(values, self.period);
        for average in values {
            *average *= self.share;
        }
    }
}

impl Machine<1, 1> for SmaMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.sum.next(close) * self.share]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for SmaMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [average]: [&mut [f64]; 1]) {
        Sum::over::<L>(close, self.period, average);
        for average in average {
            *average *= self.share;
        }
    }
}
