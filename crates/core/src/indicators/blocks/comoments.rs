//! Variances and covariance of windows of pairs, without cancellation.

use super::moments::not_below_zero;

/// Sums of the squared deviations of two values from their means and of the product of both, over the last `period`
/// pairs, by blocks and about a pivot as [`Moments`](super::Moments).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Comoments {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
    period: usize,
    /// Pairs of this block so far, then their sums over the ends of the last block. Empty before the first pair, as
    /// `ends` is.
    block: Vec<[f64; 2]>,
    ends: Vec<Sums>,
    phase: usize,
    pivot: [f64; 2],
    beginning: Sums,
}

/// Sums of distances from a pivot, and of their products.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Sums {
    x: f64,
    y: f64,
    xx: f64,
    xy: f64,
    yy: f64,
}

impl Sums {
    #[inline(always)]
    fn take(&mut self, [x, y]: [f64; 2], pivot: [f64; 2]) {
        let (x, y) = (x - pivot[0], y - pivot[1]);
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.xy += x * y;
        self.yy += y * y;
    }

    #[inline(always)]
    fn with(self, other: Self) -> Self {
        Self {
            x: self.x + other.x,
            y: self.y + other.y,
            xx: self.xx + other.xx,
            xy: self.xy + other.xy,
            yy: self.yy + other.yy,
        }
    }

    /// The sums about the means instead of the pivot.
    #[inline(always)]
    fn about_the_means(self, n: f64) -> Spread {
        Spread {
            first: not_below_zero(self.xx - self.x * (self.x / n)),
            both: self.xy - self.x * (self.y / n),
            second: not_below_zero(self.yy - self.y * (self.y / n)),
        }
    }
}

/// What [`Comoments`] gives: sums of products of deviations from the means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    /// Of the first with itself.
    pub(crate) first: f64,
    /// Of the first with the second.
    pub(crate) both: f64,
    /// Of the second with itself.
    pub(crate) second: f64,
}

impl Comoments {
    /// Of one pair or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            block: Vec::new(),
            ends: Vec::new(),
            phase: 0,
            pivot: [0.0; 2],
            beginning: Sums::default(),
        }
    }

    /// Takes a pair and gives the sums, which mean nothing before there are `period` pairs.
    #[inline]
    pub(crate) fn next(&mut self, first: f64, second: f64) -> Spread {
        let period = self.period;
        if self.block.len() != period || self.ends.len() != period || self.phase >= period {
            self.block = vec![[0.0; 2]; period];
            self.ends = vec![Sums::default(); period];
            self.phase = 0;
        }
        let pair = [first, second];
        self.block[self.phase] = pair;
        self.phase += 1;
        if self.phase < period {
            self.beginning.take(pair, self.pivot);
            return self.ends[self.phase]
                .with(self.beginning)
                .about_the_means(period as f64);
        }
        self.phase = 0;
        self.pivot = pair;
        self.beginning = Sums::default();
        let mut ending = Sums::default();
        for (pair, end) in self.block.iter().zip(&mut self.ends).rev() {
            ending.take(*pair, self.pivot);
            *end = ending;
        }
        ending.about_the_means(period as f64)
    }
}
