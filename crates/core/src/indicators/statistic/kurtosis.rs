//! Excess kurtosis.

use super::super::declare::indicator;
use super::shape::{Moments, Shape, ShapeMachine};

indicator! {
    /// Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution.
    ///
    /// # Formula
    /// `kurtosis = n (n + 1) / ((n - 1) (n - 2) (n - 3)) · Σ (value - mean)⁴ / s⁴ - 3 (n - 1)² / ((n - 2) (n - 3))`
    /// with `n = period` and the sample variance `s²`.
    ///
    /// # Arguments
    /// One column. `period` is 4 to 10 000, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. NaN where the values do not move in the window.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// D. N. Joanes and C. A. Gill, "Comparing Measures of Sample Skewness and Kurtosis", *The Statistician* 47, 1998:
    /// G₂. TA-Lib `KURTOSIS`, which `tests/ta_lib/KURTOSIS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let kurtosis = strikewise::indicators::kurtosis(&[1.0, 2.0, 3.0, 4.0], 4)?;
    /// assert!(kurtosis[2].is_nan());
    /// assert!((kurtosis[3] + 1.2).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kurtosis (kurtosis_into) Kurtosis: KurtosisMachine {
        group: Statistic,
        ta_lib: Some("KURTOSIS"),
        inputs: [values],
        parameters: {
            period: usize = 30, 4..=10_000;
        },
        output: kurtosis,
    }
}

type KurtosisMachine = ShapeMachine<Tails>;

/// The statistic of [`kurtosis`].
#[derive(Debug, Clone)]
struct Tails;

impl Shape for Tails {
    #[inline(always)]
    fn of(n: f64, about_the_mean: Moments) -> f64 {
        let variance = about_the_mean.second / (n - 1.0);
        let adjusted = n * (n + 1.0) / ((n - 1.0) * (n - 2.0) * (n - 3.0));
        let normal = 3.0 * (n - 1.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
        adjusted * (about_the_mean.fourth / (variance * variance)) - normal
    }
}
