//! Price and Greeks of one digital option, or of as many as there are lanes.
//!
//! Both payouts have one form: `base Φ(sign d)`, where the base is the discounted payout and `d` is the
//! one of `d1` and `d2` that belongs to it. [`Value`] has no branch; [`Value::inside`] says for which rows
//! it is accurate, and [`careful`] takes every other one.

use super::Payout;
use crate::math::lanes::{exp_of_multiple, ln_ratio};
use crate::math::mills::{mills, mills_fraction};
use crate::math::normal::INVERSE_SQRT_TAU;
use crate::math::simd::{Lanes, Plain};
use crate::pricing::Status;
use crate::pricing::black_scholes::{Inputs, Row, refusal};
use crate::pricing::normalised::log_moneyness;

/// Beyond so many standard deviations a tail is nothing, whatever it is multiplied with.
const CERTAIN: f64 = 100.0;

impl Payout {
    /// The sign of `w / 2` in the `d` of the price: `d1` for a share, `d2` for cash.
    const fn side(self) -> f64 {
        match self {
            Self::Cash => -1.0,
            Self::Asset => 1.0,
        }
    }
}

/// The branch-free path as far as the price, and what the Greeks need of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<L> {
    pub(super) price: L,
    root: L,
    total_volatility: L,
    /// The `d` of the price, and the other one.
    own: L,
    other: L,
    base: L,
    density: L,
    /// `1 / (spot w)`.
    inverse: L,
}

impl<L: Lanes> Value<L> {
    #[inline(always)]
    pub(super) fn new(inputs: Inputs<L>, payout: Payout) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        } = inputs;
        let root = years.sqrt();
        let total_volatility = volatility * root;
        let x = (rate - dividend_yield).mul_add(years, ln_ratio(spot, strike));
        let moneyness = x / total_volatility;
        let half = L::splat(0.5 * payout.side());
        let own = total_volatility.mul_add(half, moneyness);
        let other = total_volatility.neg_mul_add(half, moneyness);
        let base = match payout {
            Payout::Cash => exp_of_multiple(rate * years, -1.0),
            Payout::Asset => spot * exp_of_multiple(dividend_yield * years, -1.0),
        };
        let (head, tail) = own.square();
        let correction =
            tail.neg_mul_add(L::splat(0.5 * INVERSE_SQRT_TAU), L::splat(INVERSE_SQRT_TAU));
        let density = exp_of_multiple(head, -0.5) * correction;
        // One division serves the Mills ratio and the derivatives.
        let (numerator, denominator) = mills_fraction(own.abs());
        let deviation = spot * total_volatility;
        let inverse_of_both = L::splat(1.0) / (denominator * deviation);
        let tail = density * (numerator * deviation * inverse_of_both);
        let probability = L::select((sign * own).less(L::splat(0.0)), tail, L::splat(1.0) - tail);
        Self {
            price: base * probability,
            root,
            total_volatility,
            own,
            other,
            base,
            density,
            inverse: denominator * inverse_of_both,
        }
    }

    /// Whether the row is one that this path answers accurately.
    #[inline(always)]
    pub(super) fn inside(&self, inputs: Inputs<L>) -> L::Mask {
        // A NaN fails every comparison. Nothing within these bounds leaves the normal doubles.
        inputs.spot.within(1e-40, 1e40)
            & inputs.strike.within(1e-40, 1e40)
            & inputs.years.less_or_equal(L::splat(1e4))
            & inputs.volatility.less_or_equal(L::splat(1e4))
            & self.total_volatility.within(1e-9, 50.0)
            & self.own.abs().less_or_equal(L::splat(30.0))
            & (inputs.rate * inputs.years)
                .abs()
                .less_or_equal(L::splat(100.0))
            & (inputs.dividend_yield * inputs.years)
                .abs()
                .less_or_equal(L::splat(100.0))
    }

    /// Price and derivatives.
    #[inline(always)]
    pub(super) fn row(&self, inputs: Inputs<L>, payout: Payout) -> Row<L> {
        let Inputs {
            spot,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
            ..
        } = inputs;
        let weight = sign * self.base * self.density;
        let inverse_total = self.inverse * spot;
        let delta = weight * self.inverse;
        let rho = weight * inverse_total * years;
        // `d' / w`: of it gamma, vega and the decay are made.
        let other = self.other * inverse_total;
        let half_variance = L::splat(0.5) * volatility * volatility;
        let decay =
            weight * inverse_total * other.neg_mul_add(half_variance, rate - dividend_yield);
        let (delta, rho, growth) = match payout {
            Payout::Cash => (delta, self.price.neg_mul_add(years, rho), rate),
            Payout::Asset => {
                let per_share = self.price * self.inverse * self.total_volatility;
                (delta + per_share, rho, dividend_yield)
            }
        };
        Row {
            price: self.price,
            delta,
            gamma: -(weight * self.inverse * (other * self.inverse * self.total_volatility)),
            vega: -(weight * other * self.root),
            theta: growth.mul_sub(self.price, decay),
            rho,
        }
    }
}

/// Every row, accurate everywhere, with its status.
pub(super) fn careful(inputs: Inputs, payout: Payout) -> (Row, Status) {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        ..
    } = inputs;
    if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, volatility) {
        return (Row::NAN, status);
    }
    let base = match payout {
        Payout::Cash => libm::exp(-rate * years),
        Payout::Asset => spot * libm::exp(-dividend_yield * years),
    };
    let x = log_moneyness(spot, strike, (rate - dividend_yield) * years);
    // Rates and times so large that they overflow leave no distance to the money, or no payout.
    if x.is_nan() || !base.is_finite() {
        return (Row::NAN, Status::BadInput);
    }
    let total_volatility = volatility * years.sqrt();
    let half = 0.5 * payout.side() * total_volatility;
    let moneyness = x / total_volatility;
    let (own, other) = (moneyness + half, moneyness - half);
    let row = if x == 0.0 && total_volatility == 0.0 {
        at_the_money(inputs, base, payout)
    } else if total_volatility > 0.0 && x.is_finite() && own.abs() <= CERTAIN {
        uncertain(inputs, base, payout, own, other)
    } else {
        let side = if x.is_finite() { own } else { x };
        certain(inputs, base, payout, f64::from(inputs.sign * side > 0.0))
    };
    let derivatives = [row.delta, row.gamma, row.vega, row.theta, row.rho];
    // Products of huge inputs may leave no number. Derivatives may be infinite, prices not.
    if row.price.is_finite() && !derivatives.iter().any(|value| value.is_nan()) {
        (row, Status::Ok)
    } else {
        (Row::NAN, Status::BadInput)
    }
}

fn uncertain(inputs: Inputs, base: f64, payout: Payout, own: f64, other: f64) -> Row {
    let Inputs {
        spot,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let root = years.sqrt();
    let total_volatility = volatility * root;
    // The exponential in two halves, around the base: a tail below the doubles may be multiplied with
    // a payout so large that their product is not.
    let (head, tail) = Plain::splat(own).square();
    let half = libm::exp(-0.25 * head.0);
    let density = (base * half) * half * ((1.0 - 0.5 * tail.0) * INVERSE_SQRT_TAU);
    let tail = density * mills(own.abs());
    let price = if sign * own < 0.0 { tail } else { base - tail };
    // What has vanished stays nothing, however large its factor.
    let weighted = |factor: f64| {
        if density == 0.0 {
            0.0
        } else {
            sign * density * factor
        }
    };
    let delta = weighted(1.0 / total_volatility) / spot;
    let rho = weighted(root / volatility);
    let carry = rate - dividend_yield;
    let decay = weighted(carry / total_volatility - 0.5 * (other / years));
    let (delta, rho, growth) = match payout {
        Payout::Cash => (delta, rho - years * price, rate),
        Payout::Asset => (delta + price / spot, rho, dividend_yield),
    };
    Row {
        price,
        delta,
        gamma: -weighted(other / total_volatility / total_volatility) / spot / spot,
        vega: -weighted(other / volatility),
        theta: growth * price - decay,
        rho,
    }
}

/// The value if it is known which part of the payout the option brings: all or nothing.
fn certain(inputs: Inputs, base: f64, payout: Payout, part: f64) -> Row {
    let price = base * part;
    let (delta, growth, rho) = match payout {
        Payout::Cash => (0.0, inputs.rate, -inputs.years * price),
        Payout::Asset => (price / inputs.spot, inputs.dividend_yield, 0.0),
    };
    Row {
        price,
        delta,
        gamma: 0.0,
        vega: 0.0,
        theta: growth * price,
        rho,
    }
}

/// The forward exactly at the strike, and no uncertainty left: half of all, and the limits of derivatives.
fn at_the_money(inputs: Inputs, base: f64, payout: Payout) -> Row {
    let Inputs {
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let infinite = |direction: f64| {
        if direction == 0.0 {
            0.0
        } else {
            f64::INFINITY.copysign(direction)
        }
    };
    let half_variance = 0.5 * payout.side() * volatility * volatility;
    let carry = rate - dividend_yield;
    let row = certain(inputs, base, payout, 0.5);
    Row {
        delta: infinite(sign),
        gamma: if years > 0.0 {
            infinite(sign * payout.side())
        } else {
            infinite(-sign * (carry - half_variance))
        },
        vega: sign * payout.side() * base * (0.5 * INVERSE_SQRT_TAU * years.sqrt()),
        theta: row.theta - infinite(sign * (carry + half_variance)),
        rho: if years > 0.0 { infinite(sign) } else { 0.0 },
        ..row
    }
}
