//! The straight line through a window, without cancellation.

/// The line of least squares through the last `period` values, by blocks and about a pivot as
/// [`Moments`](super::Moments).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Line {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
    period: usize,
    /// Values of this block so far, then sums of distances over the ends of the last block. Empty before the first
    /// value, as `ends` is.
    block: Vec<f64>,
    /// The same sums, each distance times its place in its end, from 0.
    ends: Vec<f64>,
    phase: usize,
    pivot: f64,
    /// Sum of the distances of this block, and of them times their places from 0.
    sum: f64,
    weighted: f64,
}

/// What [`Line`] gives: the line passes through the mean in the middle of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fit {
    pivot: f64,
    /// The mean, as a distance from the pivot.
    distance: f64,
    /// How much the line rises from one bar to the next.
    pub(crate) slope: f64,
}

impl Fit {
    /// The line this many bars after the middle of the window.
    #[inline(always)]
    pub(crate) fn after_the_middle(self, bars: f64) -> f64 {
        self.pivot + (self.distance + self.slope * bars)
    }
}

impl Line {
    /// Through two values or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(2),
            block: Vec::new(),
            ends: Vec::new(),
            phase: 0,
            pivot: 0.0,
            sum: 0.0,
            weighted: 0.0,
        }
    }

    pub(crate) fn period(&self) -> usize {
        self.period
    }

    /// Half the bars from the first to the last of the window.
    pub(crate) fn half(&self) -> f64 {
        0.5 * (self.period as f64 - 1.0)
    }

    /// Takes a value and gives the line, which means nothing before there are `period` values.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> Fit {
        let period = self.period;
        if self.block.len() != period || self.ends.len() != period || self.phase >= period {
            self.block = vec![0.0; period];
            self.ends = vec![0.0; period];
            self.phase = 0;
        }
        self.block[self.phase] = value;
        let place = self.phase as f64;
        self.phase += 1;
        if self.phase < period {
            let d = value - self.pivot;
            self.sum += d;
            self.weighted += place * d;
            let before = (period - self.phase) as f64;
            return self.fit(
                self.block[self.phase] + self.sum,
                self.ends[self.phase] + (before * self.sum + self.weighted),
            );
        }
        self.phase = 0;
        self.pivot = value;
        self.sum = 0.0;
        self.weighted = 0.0;
        let (mut sum, mut weighted) = (0.0, 0.0);
        for (value, end) in self.block.iter_mut().zip(&mut self.ends).rev() {
            // An older value at place 0 moves the others one place on.
            weighted += sum;
            sum += *value - self.pivot;
            *value = sum;
            *end = weighted;
        }
        self.fit(sum, weighted)
    }

    #[inline(always)]
    fn fit(&self, sum: f64, weighted: f64) -> Fit {
        let n = self.period as f64;
        Fit {
            pivot: self.pivot,
            distance: sum / n,
            slope: 12.0 * (weighted - self.half() * sum) / (n * (n * n - 1.0)),
        }
    }
}
