//! Price and Greeks of one European option under generalised Black-Scholes-Merton.
//!
//! Two paths with one meaning. The branch-free one ([`straight`]) computes several rows at once and says
//! for which of them it is accurate; [`careful`](mod@careful) takes every other one: limits, values too
//! small or too large for it, bad input.

pub(super) mod careful;
pub(super) mod straight;

pub(super) use careful::{careful, refusal};
use straight::Priced;

use super::{Greek, Status};
use crate::math::simd::{self, Kernel, Lanes, Mask as _};

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
    pub(super) fn splat<L: Lanes>(self) -> Inputs<L> {
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
    /// A row without an answer.
    pub(super) const NAN: Self = Self {
        price: f64::NAN,
        delta: f64::NAN,
        gamma: f64::NAN,
        vega: f64::NAN,
        theta: f64::NAN,
        rho: f64::NAN,
    };
}

/// What a [`Row`] is made of.
pub(super) const FIRST_ORDER: [Greek; 6] = [
    Greek::Price,
    Greek::Delta,
    Greek::Gamma,
    Greek::Vega,
    Greek::Theta,
    Greek::Rho,
];

/// One row down whichever path it belongs to.
pub(super) fn evaluate(inputs: Inputs) -> (Row, Status) {
    let ([price, delta, gamma, vega, theta, rho], status) = evaluate_greeks(inputs, FIRST_ORDER);
    let row = Row {
        price,
        delta,
        gamma,
        vega,
        theta,
        rho,
    };
    (row, status)
}

/// Any quantities of one row, down whichever path it belongs to.
pub(super) fn evaluate_greeks<const N: usize>(
    inputs: Inputs,
    greeks: [Greek; N],
) -> ([f64; N], Status) {
    simd::dispatch_one(One { inputs, greeks }).map_or_else(
        || {
            let (row, status) = careful(inputs);
            (greeks.map(|greek| row.greek(greek)), status)
        },
        |values| (values, Status::Ok),
    )
}

/// One row of the branch-free path.
#[derive(Clone)]
pub(super) struct One<const N: usize> {
    pub(super) inputs: Inputs,
    pub(super) greeks: [Greek; N],
}

impl<const N: usize> Kernel for One<N> {
    /// `None` where the row belongs to [`careful`].
    type Output = Option<[f64; N]>;

    #[inline(always)]
    fn run<L: Lanes>(self) -> Option<[f64; N]> {
        let inputs: Inputs<L> = self.inputs.splat();
        let carry = straight::carry(inputs.years, inputs.rate, inputs.dividend_yield);
        let (place, inside) = straight::place(inputs, carry);
        if !inside.any() {
            return None;
        }
        let value = straight::value(place, inputs.sign);
        let priced = Priced {
            inputs,
            place,
            value,
        };
        let mut values = [0.0; N];
        for (value, &greek) in values.iter_mut().zip(&self.greeks) {
            *value = priced.greek(greek).first();
        }
        Some(values)
    }
}
