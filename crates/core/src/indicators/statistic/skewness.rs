//! Skewness.

use super::super::declare::indicator;
use super::shape::{Moments, Shape, ShapeMachine};

indicator! {
    /// Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one.
    ///
    /// # Formula
    /// `skewness = n / ((n - 1) (n - 2)) · Σ (value - mean)³ / s³` with `n = period` and the sample variance `s²`.
    ///
    /// # Arguments
    /// One column: [returns](super::super::log_returns) as a rule. `period` is 3 to 10 000, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. Above 0 where high values have the longer tail. NaN
    /// where the values do not move in the window. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// D. N. Joanes and C. A. Gill, "Comparing Measures of Sample Skewness and Kurtosis", *The Statistician* 47, 1998:
    /// G₁, which spreadsheets and pandas have. `golden/skewness.json` compares with it in 50 digits.
    ///
    /// # Examples
    /// ```
    /// let skewness = strikewise::indicators::skewness(&[0.0, 0.0, 3.0, 6.0], 3)?;
    /// assert!(skewness[1].is_nan());
    /// assert!((skewness[2] - 3.0_f64.sqrt()).abs() < 1e-12);
    /// assert!(skewness[3].abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    skewness (skewness_into) Skewness: SkewnessMachine {
        group: Statistic,
        ta_lib: None,
        inputs: [values],
        parameters: {
            period: usize = 30, 3..=10_000;
        },
        output: skewness,
    }
}

type SkewnessMachine = ShapeMachine<Lean>;

/// The statistic of [`skewness`].
#[derive(Debug, Clone)]
struct Lean;

impl Shape for Lean {
    #[inline(always)]
    fn of(n: f64, about_the_mean: Moments) -> f64 {
        let variance = about_the_mean.second / (n - 1.0);
        n / ((n - 1.0) * (n - 2.0)) * (about_the_mean.third / (variance * variance.sqrt()))
    }
}
