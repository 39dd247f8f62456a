//! Errors of many values, summed up.

/// Errors in ascending order. A value that is missing has an infinite one.
pub(crate) struct Errors(Vec<f64>);

impl Errors {
    pub(crate) fn new(errors: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = errors
            .map(|error| if error.is_nan() { f64::INFINITY } else { error })
            .collect();
        sorted.sort_by(f64::total_cmp);
        Self(sorted)
    }

    /// The smallest error that `percent` of all values do not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0[rank.saturating_sub(1)]
    }

    pub(crate) fn worst(&self) -> f64 {
        self.percentile(100)
    }
}
