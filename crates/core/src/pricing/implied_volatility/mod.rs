//! Implied volatility of European options.
//!
//! Two paths with one meaning. The branch-free one ([`lanes`], in three stages: [`normalise`](lanes::normalise),
//! [`first_guess`](guess::first_guess), [`refine`](lanes::refine)) takes one third-order step from a guess that
//! is right to some 1e-5, or two where the guess is coarser; a batch runs each stage over a whole block
//! ([`blocks`]). Rows that it cannot answer to full accuracy come out NaN, and [`careful`] takes them: limits,
//! values too small or too large, bad input.
//!
//! Both turn the premium into the value of the out-of-the-money option of the same strike in units of its own
//! side, as P. Jäckel does in "Let's Be Rational" (Wilmott, 2015), and solve for the total volatility.

pub(super) mod blocks;
mod careful;
mod guess;
#[cfg(test)]
mod instruction_classes;
mod lanes;

use super::Status;
use super::black_scholes::Inputs;
use super::black_scholes::straight::carry;
use crate::math::simd::{self, Kernel, Lanes};

/// One row, whose premium stands in the place of the volatility.
#[derive(Clone, Copy)]
struct Alone(Inputs);

impl Kernel for Alone {
    /// NaN where the row belongs to [`careful`].
    type Output = f64;

    #[inline(always)]
    fn run<L: Lanes>(self) -> f64 {
        let inputs: Inputs<L> = self.0.splat();
        let carry = carry(inputs.years, inputs.rate, inputs.dividend_yield);
        let target = lanes::normalise(inputs, carry);
        lanes::refine(target, guess::first_guess(target)).first()
    }
}

/// Solves one row, whose premium stands in the place of the volatility: the same bits as a batch.
pub(super) fn solve(inputs: Inputs) -> (f64, Status) {
    let volatility = simd::dispatch_one(Alone(inputs));
    if volatility.is_nan() {
        careful::solve(inputs)
    } else {
        (volatility, Status::Ok)
    }
}
