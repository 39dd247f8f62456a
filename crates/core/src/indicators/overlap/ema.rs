//! Exponential moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Exponential moving average: each bar takes a share of what is new and keeps the rest.
    ///
    /// # Formula
    /// `ema[t] = ema[t - 1] + 2 / (period + 1) · (close[t] - ema[t - 1])`, from
    /// `ema[period - 1] = (close[0] + … + close[period - 1]) / period`.
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
    /// TA-Lib `EMA`, which `golden/ema.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let average = strikewise::indicators::ema(&[1.0, 2.0, 6.0, 7.0], 3)?;
    /// assert!(average[1].is_nan());
    /// assert_eq!(average[2..], [3.0, 5.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ema (ema_into) Ema: EmaMachine {
        group: Overlap,
        ta_lib: Some("EMA"),
        inputs: [close],
        parameters: { period: usize = 30, 1..=LONGEST; },
        output: ema,
        seeded,
    }
}

/// The machine of [`ema`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EmaMachine {
    average: Average,
}

impl EmaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            average: Average::exponential(period),
        })
    }
}

impl EmaMachine {
    /// The averages of a whole series in its place; what comes before the first means nothing.
    #[inline(always)]
    pub(super) fn over<L: Lanes>(self, values: &mut [f64]) {
        self.average.over_in_place::<L>(values);
    }
}

impl Machine<1, 1> for EmaMachine {
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

impl Vectored<1, 1> for EmaMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [ema]: [&mut [f64]; 1]) {
        self.average.over::<L>(close, ema);
    }
}
