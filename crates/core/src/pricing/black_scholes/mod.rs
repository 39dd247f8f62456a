//! Price and Greeks of one European option under generalised Black-Scholes-Merton.
//!
//! Two paths with one meaning. The branch-free one ([`straight`]) computes several rows at once and says
//! for which of them it is accurate; [`careful`](mod@careful) takes every other one: limits, values too
//! small or too large for it, bad input.

pub(super) mod careful;
pub(super) mod straight;

pub(super) use careful::{careful, refusal};

use super::Status;
use crate::math::simd::{self, Kernel, Lanes, Mask as _};

/// Price and first-order Greeks of one row; raw derivatives, `theta` per year, `vega` and `rho` per 1.00.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row<T = f64> {
    pub(super) price: T,
    pub(super) delta: T,
    pub(super) gamma: T,
    pub(super) vega: T,
    pub(super) theta: T,
    pub(super) rho: T,
}

impl Row {
    const NAN: Self = Self {
        price: f64::NAN,
        delta: f64::NAN,
        gamma: f64::NAN,
        vega: f64::NAN,
        theta: f64::NAN,
        rho: f64::NAN,
    };

    /// Whether products of huge inputs left no number. Derivatives may be infinite, prices not.
    fn has_overflowed(&self) -> bool {
        let Self {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
        } = *self;
        !price.is_finite()
            || [delta, gamma, vega, theta, rho]
                .iter()
                .any(|value| value.is_nan())
    }
}

/// The inputs of one row, in the order of the vocabulary, or of as many rows as there are lanes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inputs<T = f64> {
    pub(super) spot: T,
    pub(super) strike: T,
    pub(super) years: T,
    pub(super) rate: T,
    pub(super) dividend_yield: T,
    pub(super) volatility: T,
    /// `+1` for a call, `-1` for a put.
    pub(super) sign: T,
}

impl Inputs {
    /// The same row in every lane.
    #[inline(always)]
    fn splat<L: Lanes>(self) -> Inputs<L> {
        Inputs {
            spot: L::splat(self.spot),
            strike: L::splat(self.strike),
            years: L::splat(self.years),
            rate: L::splat(self.rate),
            dividend_yield: L::splat(self.dividend_yield),
            volatility: L::splat(self.volatility),
            sign: L::splat(self.sign),
        }
    }
}

/// One row down whichever path it belongs to.
pub(super) fn evaluate(inputs: Inputs) -> (Row, Status) {
    simd::dispatch_one(inputs).map_or_else(|| careful(inputs), |row| (row, Status::Ok))
}

impl Kernel for Inputs {
    /// `None` where the row belongs to [`careful`].
    type Output = Option<Row>;

    #[inline(always)]
    fn run<L: Lanes>(self) -> Option<Row> {
        let inputs: Inputs<L> = self.splat();
        let (place, inside) = straight::place(inputs);
        if !inside.any() {
            return None;
        }
        let row = straight::row(inputs, place, straight::value(place, inputs.sign));
        Some(Row {
            price: row.price.first(),
            delta: row.delta.first(),
            gamma: row.gamma.first(),
            vega: row.vega.first(),
            theta: row.theta.first(),
            rho: row.rho.first(),
        })
    }
}
