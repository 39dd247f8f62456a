//! Wilder's smoothing, under RSI and ATR.

/// Weights of Wilder's average: it keeps `(period - 1) / period` of itself and takes `1 / period` of the new
/// value. Two products wait for the previous value less long than a quotient would.
#[derive(Debug, Clone, Copy)]
pub(super) struct Smoothing {
    kept: f64,
    taken: f64,
}

impl Smoothing {
    pub(super) fn new(period: usize) -> Self {
        let n = period as f64;
        Self {
            kept: (n - 1.0) / n,
            taken: 1.0 / n,
        }
    }

    pub(super) fn next(self, average: f64, value: f64) -> f64 {
        average * self.kept + value * self.taken
    }
}
