//! The branch-free path: from a row to its target, and from a guess to the volatility.

use super::guess::Guess;
use crate::math::lanes::{ln_aligned, ln_ratio};
use crate::math::mills::{self, pair_fractions};
use crate::math::simd::{Lanes, Mask as _};
use crate::pricing::black_scholes::Inputs;
use crate::pricing::black_scholes::straight::{Carry, discount};

/// `sqrt(2 pi)`.
const SQRT_TAU: f64 = 2.506_628_274_631_000_7;

/// What is solved for one row: the total volatility at which the out-of-the-money option at `distance` is
/// worth `value` of its `side`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target<L> {
    /// `|ln(F / D)|`.
    pub(super) distance: L,
    /// Time value of the option in currency; NaN where the row is outside of what this path can answer.
    pub(super) value: L,
    /// The smaller of discounted forward and discounted strike: more than any volatility can give.
    pub(super) side: L,
    /// `|F - D|`.
    pub(super) gap: L,
    /// Square root of the years.
    pub(super) root: L,
}

/// First stage.
#[inline(always)]
pub(super) fn normalise<L: Lanes>(inputs: Inputs<L>, carry: Carry<L>) -> Target<L> {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility: premium,
        sign,
    } = inputs;
    let zero = L::splat(0.0);
    let discounted = discount(inputs, carry);
    let x = (rate - dividend_yield).mul_add(years, ln_ratio(spot, strike));
    let call_is_out = x.less_or_equal(zero);
    let is_out = call_is_out ^ sign.less(zero);
    let side = L::select(call_is_out, discounted.forward, discounted.strike);
    let gap = discounted.excess.abs();
    let value = premium - L::select(is_out, zero, gap);
    // A NaN fails every comparison.
    let inside = spot.within(1e-100, 1e100)
        & strike.within(1e-100, 1e100)
        & years.within(1e-12, 1e4)
        & (rate * years).abs().less_or_equal(L::splat(100.0))
        & (dividend_yield * years)
            .abs()
            .less_or_equal(L::splat(100.0))
        & L::splat(1e-290).less_or_equal(value)
        & value.less(side);
    Target {
        distance: x.abs(),
        value: L::select(inside, value, L::splat(f64::NAN)),
        side,
        gap,
        root: carry.root,
    }
}

/// Newton's step on a logarithm at one total volatility, and the ratios of derivatives that its third-order
/// corrections need; everything in units of the total volatility.
#[derive(Debug, Clone, Copy)]
struct Step<L> {
    newton: L,
    second: L,
    third: L,
}

impl<L: Lanes> Step<L> {
    /// The logarithm is that of the option, or of what its side is worth more, where that is the part
    /// without cancellation: `φ(lower) (M(lower) - M(upper))` or `φ(lower) (M(-lower) + M(upper))`. The
    /// logarithm of the density needs no exponential.
    #[inline(always)]
    fn new(target: Target<L>, guess: Guess<L>) -> (Self, L::Mask) {
        let Target {
            distance,
            value,
            side,
            ..
        } = target;
        let Guess {
            total_volatility,
            inverse,
        } = guess;
        let half = L::splat(0.5);
        let half_volatility = half * total_volatility;
        let ratio = distance * inverse;
        let lower = distance.mul_sub(inverse, half_volatility);
        let upper = distance.mul_add(inverse, half_volatility);
        let in_tail = L::splat(mills::LEAST).less_or_equal(lower);
        let near = L::select(in_tail, lower, -lower);
        let gap = L::select(in_tail, total_volatility, ratio + ratio);
        let ratios = pair_fractions(near, upper, gap);
        let part = L::select(in_tail, value, side - value);
        let numerator = L::select(in_tail, ratios.difference, ratios.near + ratios.far);
        let denominator = ratios.denominator;

        let sought = part * (denominator * L::splat(SQRT_TAU));
        let (here, exponent) = sought.align(numerator * side);
        let sum = sought + here;
        // One division for the logarithm, the slope and its inverse.
        let product = numerator * denominator;
        let inverse_of_all = L::splat(1.0) / (sum * product);
        let logarithm = ln_aligned((sought - here) * (product * inverse_of_all), exponent);
        let sum_over_all = sum * inverse_of_all;
        let inverse_slope = numerator * numerator * sum_over_all * inverse;
        let log_slope = denominator * denominator * sum_over_all * total_volatility;

        let error = (half * lower).mul_add(lower, logarithm);
        let newton = error * inverse_slope;
        let drift = L::select(in_tail, -log_slope, log_slope);
        let newton = L::select(in_tail, newton, -newton);
        let curvature = lower * upper;
        let second = curvature + drift;
        let square = ratio * ratio;
        let quarter = half_volatility * half_volatility;
        // curvature² - 3 ratio² - w²/4 + 3 curvature drift + 2 drift²
        let third = curvature.mul_add(
            drift.mul_add(L::splat(3.0), curvature),
            (drift + drift).mul_sub(drift, square.mul_add(L::splat(3.0), quarter)),
        );
        let answerable = upper.less_or_equal(L::splat(mills::GREATEST))
            & near.less_or_equal(L::splat(mills::GREATEST))
            & total_volatility.within(1e-9, 100.0);
        (
            Self {
                newton,
                second,
                third,
            },
            answerable,
        )
    }

    /// The series of the inverse function to third order, where the step is small.
    #[inline(always)]
    fn series(self) -> L {
        let Self {
            newton,
            second,
            third,
        } = self;
        let half = L::splat(0.5);
        // newton (1 - second newton / 2 + (second² / 2 - third / 6) newton²)
        let cubic = (half * second).mul_sub(second, third * L::splat(1.0 / 6.0));
        let correction = cubic.mul_sub(newton, half * second);
        (newton * newton).mul_add(correction, newton)
    }

    /// Householder's step of third order.
    #[inline(always)]
    fn rational(self) -> L {
        let Self {
            newton,
            second,
            third,
        } = self;
        let one = L::splat(1.0);
        let numerator = (second * L::splat(0.5)).mul_add(newton, one);
        let denominator = newton.mul_add(third.mul_add(newton * L::splat(1.0 / 6.0), second), one);
        newton * numerator / denominator
    }
}

/// The error after a relative step `s` is some `s⁴`: a step this small is the last.
const LAST_STEP: f64 = 6e-5;

/// Last stage: the volatility, or NaN where two steps leave it less than exact.
#[inline(always)]
pub(super) fn refine<L: Lanes>(target: Target<L>, guess: Guess<L>) -> L {
    let last_step = L::splat(LAST_STEP);
    let (step, mut good) = Step::new(target, guess);
    let mut total_volatility = guess.total_volatility;
    let mut relative = step.series();
    let again = last_step.less(step.newton.abs());
    good = good & !again;
    if again.any() {
        let better = step.rational().mul_add(total_volatility, total_volatility);
        let next = Guess {
            total_volatility: better,
            inverse: L::splat(1.0) / better,
        };
        let (step, next_is_good) = Step::new(target, next);
        let next_is_good = next_is_good & step.newton.abs().less_or_equal(last_step);
        total_volatility = L::select(again, better, total_volatility);
        relative = L::select(again, step.series(), relative);
        good = good | (again & next_is_good);
    }
    let solved = relative.mul_add(total_volatility, total_volatility) / target.root;
    L::select(good, solved, L::splat(f64::NAN))
}
