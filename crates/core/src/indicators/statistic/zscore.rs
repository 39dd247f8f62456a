//! Distance from the mean in deviations.

use super::super::blocks::{Moments, Reading, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Z-score: how many standard deviations the last value is from the mean of a window.
    ///
    /// # Formula
    /// `zscore[t] = (values[t] - mean) / sd` over the last `period` values, the last one included, where `sd` has
    /// `period - delta_degrees_of_freedom` in the denominator.
    ///
    /// # Arguments
    /// `period` is 2 or more values, 30 as a rule. `delta_degrees_of_freedom` is 0 for the deviation of a population,
    /// which [`bbands`](super::super::bbands) has too (a score of 2 is then on the upper band of two deviations), and 1
    /// for that of a sample, which pandas-ta takes.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. NaN where the window is flat: there is no deviation
    /// to measure with. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `period` or `delta_degrees_of_freedom`.
    ///
    /// # Source
    /// The usual definition; `golden/zscore.json` compares with it in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // The mean is 2 and the deviation 1, or the root of 2 as that of a sample.
    /// let score = strikewise::indicators::zscore(&[1.0, 3.0], 2, 0)?;
    /// assert!(score[0].is_nan());
    /// assert_eq!(score[1], 1.0);
    /// assert!((strikewise::indicators::zscore(&[1.0, 3.0], 2, 1)?[1] - 0.5_f64.sqrt()).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    zscore (zscore_into) Zscore: ZscoreMachine {
        group: Statistic,
        ta_lib: None,
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
            delta_degrees_of_freedom: usize = 0, 0..=1;
        },
        output: zscore,
    }
}

/// The machine of [`zscore`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ZscoreMachine {
    period: usize,
    score: Score,
    moments: Moments,
}

#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Score {
    denominator: f64,
}

impl Reading<1> for Score {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 1] {
        let variance = window.squares / E::splat(self.denominator);
        // 0 / 0 in a flat window is the NaN that it should be.
        [((window.value - window.pivot) - window.mean) / variance.sqrt()]
    }
}

impl ZscoreMachine {
    pub(crate) fn new(period: usize, delta_degrees_of_freedom: usize) -> Result<Self> {
        Ok(Self {
            period,
            score: Score {
                denominator: period as f64 - delta_degrees_of_freedom as f64,
            },
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for ZscoreMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.moments.read(value, self.score)
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for ZscoreMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        Moments::over::<L, _, 1>(values, self.period, self.score, outputs);
    }
}
