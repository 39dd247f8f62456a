//! Standard deviation.

use super::super::blocks::{Moments, Reading, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Standard deviation of the last `period` values, or some multiple of it.
    ///
    /// # Formula
    /// `stddev = deviations · sqrt(Σ (value - mean)² / period)`
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 5 as a rule; `deviations` is finite, 1 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `STDDEV`, which `tests/ta_lib/STDDEV.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let stddev = strikewise::indicators::stddev(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 8, 1.0)?;
    /// assert!(stddev[6].is_nan());
    /// assert_eq!(stddev[7], 2.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    stddev (stddev_into) Stddev: StddevMachine {
        group: Statistic,
        ta_lib: Some("STDDEV"),
        inputs: [values],
        parameters: {
            period: usize = 5, 2..=LONGEST;
            deviations: f64 = 1.0, -f64::MAX..=f64::MAX;
        },
        output: stddev,
    }
}

/// The machine of [`stddev`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct StddevMachine {
    deviation: Deviation,
    moments: Moments,
}

#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Deviation {
    period: usize,
    deviations: f64,
}

impl Reading<1> for Deviation {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 1] {
        let variance = window.squares / E::splat(self.period as f64);
        [variance.sqrt() * E::splat(self.deviations)]
    }
}

impl StddevMachine {
    pub(crate) fn new(period: usize, deviations: f64) -> Result<Self> {
        Ok(Self {
            deviation: Deviation { period, deviations },
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for StddevMachine {
    fn lookback(&self) -> usize {
        self.deviation.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        self.moments.read(value, self.deviation)
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for StddevMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [values]: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        Moments::over::<L, _, 1>(values, self.deviation.period, self.deviation, outputs);
    }
}
