//! The points at which the exercise boundary is solved for, and the rules that integrate over it.
//!
//! The boundary is a polynomial `G(s)` of degree `N` with `G(0) = 0`, given by its values at the Chebyshev
//! points of `s = (time / years)^(1 / 2 STRETCH)` on `[0, 1]`. With `STRETCH = 1` that is a polynomial in the
//! square root of time, as the boundary asks for; 2 crowds the points at expiry, where the boundary
//! has a logarithm that polynomials approach slowly.

use super::quadrature::{GaussLegendre, cosine, square_root};

/// `N` points and integrals of `Q` terms.
#[derive(Debug)]
pub(super) struct Grid<const N: usize, const Q: usize, const STRETCH: usize> {
    /// `s` at the points; the last is 1. The point at 0 is left out.
    pub(super) node: [f64; N],
    /// Square root of the fraction of time at the points.
    pub(super) root: [f64; N],
    /// Square root of the fraction of time that lies between a moment of the integral and its end.
    pub(super) lag: [f64; Q],
    /// Weights of the integral over that fraction.
    pub(super) weight: [f64; Q],
    /// `s` at a moment of the integral, as a fraction of `s` at its end.
    pub(super) ratio: [f64; Q],
    /// `cos(pi k / N)` for `k` in `0..N`.
    pub(super) cosine: [f64; N],
}

impl<const N: usize, const Q: usize, const STRETCH: usize> Grid<N, Q, STRETCH> {
    pub(super) const fn new() -> Self {
        let mut grid = Self {
            node: [0.0; N],
            root: [0.0; N],
            lag: [0.0; Q],
            weight: [0.0; Q],
            ratio: [0.0; Q],
            cosine: [0.0; N],
        };
        let mut i = 0;
        while i < N {
            // sin² of half the angle, without the difference.
            let angle = std::f64::consts::PI * (i + 1) as f64 / N as f64;
            let node = if i + 1 == N {
                1.0
            } else {
                0.5 * (1.0 - cosine(angle))
            };
            grid.node[i] = node;
            grid.root[i] = if STRETCH == 1 { node } else { node * node };
            grid.cosine[i] = cosine(std::f64::consts::PI * i as f64 / N as f64);
            i += 1;
        }
        let rule = GaussLegendre::<Q>::new();
        let mut k = 0;
        while k < Q {
            let moment = Moment::new::<STRETCH>(rule.point[k]);
            grid.lag[k] = moment.lag;
            grid.ratio[k] = moment.ratio;
            grid.weight[k] = 2.0 * moment.lag * moment.slope * rule.weight[k];
            k += 1;
        }
        grid
    }

    /// The weights that give `G(s)` from its values at the points.
    #[inline(always)]
    pub(super) const fn weights_at(&self, s: f64) -> [f64; N] {
        let mut row = [0.0; N];
        let mut j = 0;
        while j < N {
            if s == self.node[j] {
                row[j] = 1.0;
                return row;
            }
            j += 1;
        }
        // The barycentric formula; the point at 0 has a weight and no value.
        let mut sum = 0.5 / s;
        let mut sign = -1.0;
        let mut j = 0;
        while j < N {
            let share = if j + 1 == N { 0.5 * sign } else { sign };
            row[j] = share / (s - self.node[j]);
            sum += row[j];
            sign = -sign;
            j += 1;
        }
        let scale = 1.0 / sum;
        let mut j = 0;
        while j < N {
            row[j] *= scale;
            j += 1;
        }
        row
    }
}

/// A moment of an integral over the time that lies before its end, from a parameter in `[0, 1]`. Both the
/// root of the time from the moment to the end and that from the start to the moment are smooth in it, so
/// that neither end slows the rule down.
struct Moment {
    lag: f64,
    ratio: f64,
    /// Derivative of the lag.
    slope: f64,
}

impl Moment {
    const fn new<const STRETCH: usize>(y: f64) -> Self {
        let denominator = 1.0 + y * y;
        let (lag, ratio) = (2.0 * y / denominator, (1.0 - y * y) / denominator);
        let slope = 2.0 * ratio / denominator;
        if STRETCH == 1 {
            return Self { lag, ratio, slope };
        }
        // With s² the root of time: 1 - s⁴ = (1 - s²) (1 + s²).
        let factor = square_root(1.0 + ratio * ratio);
        Self {
            lag: lag * factor,
            ratio,
            slope: slope * factor - lag * ratio / factor * 4.0 * y / (denominator * denominator),
        }
    }
}

/// Where the weights for the moments of all integrals come from.
pub(super) trait Weights<const N: usize> {
    /// The weights that give `G` at moment `k` of the integral up to point `i`.
    fn at(&self, i: usize, k: usize) -> [f64; N];
}

/// All weights of a small grid, as data.
#[derive(Debug)]
pub(super) struct Table<const N: usize, const Q: usize>([[[f64; N]; Q]; N]);

impl<const N: usize, const Q: usize> Table<N, Q> {
    pub(super) const fn new<const STRETCH: usize>(grid: &Grid<N, Q, STRETCH>) -> Self {
        let mut rows = [[[0.0; N]; Q]; N];
        let mut i = 0;
        while i < N {
            let mut k = 0;
            while k < Q {
                rows[i][k] = grid.weights_at(grid.node[i] * grid.ratio[k]);
                k += 1;
            }
            i += 1;
        }
        Self(rows)
    }
}

impl<const N: usize, const Q: usize> Weights<N> for Table<N, Q> {
    #[inline(always)]
    fn at(&self, i: usize, k: usize) -> [f64; N] {
        self.0[i][k]
    }
}

/// Weights of a large grid are worked out where they are used: the table would be larger than the
/// rest of the library.
impl<const N: usize, const Q: usize, const STRETCH: usize> Weights<N> for Grid<N, Q, STRETCH> {
    #[inline(always)]
    fn at(&self, i: usize, k: usize) -> [f64; N] {
        self.weights_at(self.node[i] * self.ratio[k])
    }
}
