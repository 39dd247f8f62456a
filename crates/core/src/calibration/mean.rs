//! The mean of a series whose windows overlap, and how well it is known.

/// A mean over dates, with the error that is left when neighbouring dates share part of what they measure.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MeanEstimate {
    /// Dates.
    pub dates: usize,
    /// Their mean.
    pub mean: f64,
    /// Its standard error; null where the dates are too few to tell.
    pub standard_error: Option<f64>,
    /// Mean over standard error; null without one.
    pub t_statistic: Option<f64>,
}

impl MeanEstimate {
    /// The mean of one value a date, in the order of the dates, each of which overlaps the next `overlap` ones. `None` of
    /// nothing, or where a value is not finite.
    ///
    /// # Formula
    /// With deviations `d` from the mean of `n` values and `γ(k) = Σ d(t) d(t-k) / n`:
    /// `s² = [γ(0) + 2 Σ(k=1..overlap) (1 - k / (overlap + 1)) γ(k)] / n · n / (n - 1)`. Without overlap that is the usual
    /// standard error. `n` must be at least `overlap + 2`; an error of zero is none, since then nothing varied.
    ///
    /// # Source
    /// W. Newey, K. West, "A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation Consistent Covariance
    /// Matrix", 1987.
    ///
    /// # Examples
    /// ```
    /// use strikewise::calibration::MeanEstimate;
    /// let apart = MeanEstimate::new(&[0.1, 0.2, 0.0, 0.1], 0).unwrap();
    /// assert!((apart.mean - 0.1).abs() < 1e-15);
    /// assert!((apart.standard_error.unwrap() - 0.040_824_829_046_386_3).abs() < 1e-15);
    /// assert_eq!(MeanEstimate::new(&[0.1, 0.2], 1).unwrap().standard_error, None);
    /// ```
    #[must_use]
    pub fn new(values: &[f64], overlap: usize) -> Option<Self> {
        if values.is_empty() || !values.iter().all(|value| value.is_finite()) {
            return None;
        }
        let dates = values.len();
        let count = dates as f64;
        let mean = values.iter().sum::<f64>() / count;
        let covariance = |lag: usize| -> f64 {
            let pairs = values.iter().zip(&values[lag..]);
            pairs.map(|(a, b)| (a - mean) * (b - mean)).sum::<f64>() / count
        };
        let standard_error = (dates >= overlap.saturating_add(2)).then(|| {
            let shared: f64 = (1..=overlap)
                .map(|lag| (1.0 - lag as f64 / (overlap + 1) as f64) * covariance(lag))
                .sum();
            ((covariance(0) + 2.0 * shared).max(0.0) / (count - 1.0)).sqrt()
        });
        let standard_error = standard_error.filter(|error| *error > 0.0);
        Some(Self {
            dates,
            mean,
            standard_error,
            t_statistic: standard_error.map(|error| mean / error),
        })
    }
}
