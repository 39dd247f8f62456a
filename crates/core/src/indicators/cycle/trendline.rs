//! The average over the dominant cycle.

use super::super::blocks::Ring;
use super::transform::{LONGEST, whole_bars};

/// Ehlers' instantaneous trendline.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Trendline {
    closes: Ring,
    /// The last three means, newest first.
    means: [f64; 3],
}

impl Trendline {
    pub(crate) fn new() -> Self {
        Self {
            closes: Ring::new(LONGEST),
            means: [0.0; 3],
        }
    }

    /// Takes a close.
    #[inline]
    pub(crate) fn push(&mut self, close: f64) {
        self.closes.push(close);
    }

    /// The line over the last dominant cycle, once for each close from when there is one.
    #[inline]
    pub(crate) fn over(&mut self, period: f64) -> f64 {
        let bars = whole_bars(period);
        let mut sum = 0.0;
        for close in self.closes.iter().rev().take(bars) {
            sum += close;
        }
        let mean = if bars > 0 { sum / bars as f64 } else { 0.0 };
        let [one, two, three] = self.means;
        self.means = [mean, one, two];
        (4.0 * mean + 3.0 * one + 2.0 * two + three) / 10.0
    }
}
