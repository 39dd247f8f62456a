//! Wilder's moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Wilder's moving average: exponential, but it takes `1 / period` of each value.
    ///
    /// # Formula
    /// `rma[t] = rma[t - 1] + (close[t] - rma[t - 1]) / period`, from the mean of the first `period` values.
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
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `RMA`, which `tests/ta_lib/RMA.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let rma = strikewise::indicators::rma(&close, 30)?;
    /// assert!((rma[59] - 105.059_212_066_218_24).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rma (rma_into) Rma: RmaMachine {
        group: Overlap,
        ta_lib: Some("RMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: rma,
        seeded,
    }
}

/// The machine of [`rma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RmaMachine {
    average: Average,
}

impl RmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            average: Average::wilder(period),
        })
    }
}

impl RmaMachine {
    /// The averages of a whole series in its place; what comes before the first means nothing.
    #[inline(always)]
    pub(super) fn over<L: Lanes>(self, values: &mut [f64]) {
        self.average.over_in_place::<L>(values);
    }
}

impl Machine<1, 1> for RmaMachine {
    const REMEMBERS_GAPS: bool = true;

    fn lookback(&self) -> usize {
        self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.average.next(close)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for RmaMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [rma]: [&mut [f64]; 1]) {
        self.average.over::<L>(close, rma);
    }
}
