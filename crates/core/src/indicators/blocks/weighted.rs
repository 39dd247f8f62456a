//! Linearly weighted sums of windows, without drift.

/// `1 · v[t - period + 1] + 2 · v[t - period + 2] + … + period · v[t]`, by blocks as a [`Sum`](super::Sum).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct WeightedSum {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
    period: usize,
    /// Values of this block so far, then weighted sums over the ends of the last block. Empty before the first value.
    block: Vec<f64>,
    phase: usize,
    /// Sum of the values of this block, and of them times their places from 1.
    sum: f64,
    weighted: f64,
}

impl WeightedSum {
    /// Of one value or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            block: Vec::new(),
            phase: 0,
            sum: 0.0,
            weighted: 0.0,
        }
    }

    /// Takes a value and gives the sum, which means nothing before there are `period` values.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        if self.block.len() != self.period || self.phase >= self.period {
            self.block = vec![0.0; self.period];
            self.phase = 0;
        }
        self.block[self.phase] = value;
        self.phase += 1;
        if self.phase < self.period {
            self.sum += value;
            self.weighted += self.phase as f64 * value;
            let before = (self.period - self.phase) as f64;
            return self.block[self.phase] + (before * self.sum + self.weighted);
        }
        self.phase = 0;
        self.sum = 0.0;
        self.weighted = 0.0;
        let (mut sum, mut weighted) = (0.0, 0.0);
        for value in self.block.iter_mut().rev() {
            sum += *value;
            weighted += sum;
            *value = weighted;
        }
        weighted
    }
}
