//! Price and Greeks of one European option under the normal model.
//!
//! The option out of the money comes first. At `x = |F - K| / (volatility sqrt(years))` it is worth
//! `volatility sqrt(years) (φ(x) - x Φ(-x))` before discounting, and with the Mills ratio `M` the
//! bracket is `φ(x) (1 - x M(x)) = -φ(x) M'(x)`: the derivative is evaluated, not the difference. The
//! option in the money follows by put-call parity.

use super::super::Status;
use super::super::black_scholes::Inputs;
use super::super::scalar::ContractGreeks;
use crate::math::mills::mills_and_descent;
use crate::math::normal::{self, INVERSE_SQRT_TAU};

/// The Mills ratio at one distance `x >= 0` from the money.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tail {
    /// `M(x) = Φ(-x) / φ(x)`.
    pub(super) ratio: f64,
    /// `-M'(x) = 1 - x M(x)`: the value of the option in units of `φ(x) volatility sqrt(years)`.
    pub(super) value: f64,
}

impl Tail {
    pub(super) fn new(x: f64) -> Self {
        let (ratio, value) = mills_and_descent(x);
        Self { ratio, value }
    }
}

/// Why a row has no answer, if it has none. `measure` is the volatility or the premium.
pub(super) fn refusal(inputs: Inputs, measure: f64) -> Option<Status> {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        ..
    } = inputs;
    let finite = [spot, strike, years, rate, dividend_yield, measure]
        .iter()
        .all(|v| v.is_finite());
    if !finite || measure < 0.0 {
        Some(Status::BadInput)
    } else if years < 0.0 {
        Some(Status::Expired)
    } else {
        None
    }
}

/// Greatest carry up to which `F - K` starts from `spot - strike`, which is exact near the money.
const SMALL_CARRY: f64 = 0.5;

/// What the contract is worth without volatility, in parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Carried {
    /// `F - K`, not discounted.
    pub(super) gap: f64,
    pub(super) dividend_discount: f64,
    pub(super) rate_discount: f64,
    /// `spot e^(-dividend_yield years)`.
    pub(super) asset: f64,
    /// `strike e^(-rate years)`.
    pub(super) payment: f64,
}

impl Carried {
    /// Nothing if a number is too large, or a discount too small, for a double.
    pub(super) fn new(inputs: Inputs) -> Option<Self> {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            ..
        } = inputs;
        let carry = (rate - dividend_yield) * years;
        let gap = if carry.abs() <= SMALL_CARRY {
            (spot - strike) + spot * libm::expm1(carry)
        } else {
            spot * libm::exp(carry) - strike
        };
        let dividend_discount = libm::exp(-dividend_yield * years);
        let rate_discount = libm::exp(-rate * years);
        let carried = Self {
            gap,
            dividend_discount,
            rate_discount,
            asset: spot * dividend_discount,
            payment: strike * rate_discount,
        };
        let representable = carried.gap.is_finite()
            && dividend_discount.is_normal()
            && rate_discount.is_normal()
            && carried.asset.is_finite()
            && carried.payment.is_finite();
        representable.then_some(carried)
    }

    /// `dividend_yield asset - rate payment`. The smaller of the two is multiplied by the difference
    /// of the rates, so that nothing cancels when they are near each other.
    fn carry(self, inputs: Inputs) -> f64 {
        let difference = self.gap * self.rate_discount;
        let (growth, part) = if self.asset.abs() > self.payment.abs() {
            (inputs.dividend_yield, self.payment)
        } else {
            (inputs.rate, self.asset)
        };
        growth * difference + (inputs.dividend_yield - inputs.rate) * part
    }
}

fn refused(status: Status) -> ContractGreeks {
    ContractGreeks {
        price: f64::NAN,
        delta: f64::NAN,
        gamma: f64::NAN,
        vega: f64::NAN,
        theta: f64::NAN,
        rho: f64::NAN,
        status,
    }
}

/// Price and Greeks of any row, good or bad.
pub(super) fn evaluate(inputs: Inputs) -> ContractGreeks {
    if let Some(status) = refusal(inputs, inputs.volatility) {
        return refused(status);
    }
    let Some(carried) = Carried::new(inputs) else {
        return refused(Status::BadInput);
    };
    let total_volatility = inputs.volatility * inputs.years.sqrt();
    let row = if total_volatility > 0.0 {
        uncertain(inputs, carried, total_volatility)
    } else {
        certain(inputs, carried)
    };
    // Products of huge inputs may leave no number. Derivatives may be infinite, prices not.
    let derivatives = [row.delta, row.gamma, row.vega, row.theta, row.rho];
    if row.price.is_finite() && !derivatives.iter().any(|value| value.is_nan()) {
        row
    } else {
        refused(Status::BadInput)
    }
}

fn uncertain(inputs: Inputs, carried: Carried, total_volatility: f64) -> ContractGreeks {
    let Inputs {
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let Carried {
        gap,
        dividend_discount,
        rate_discount,
        asset,
        payment,
    } = carried;
    let x = gap.abs() / total_volatility;
    let root = years.sqrt();
    let (density, tail) = (normal::pdf(x), Tail::new(x));
    let beyond = density * tail.ratio;
    let out_of_the_money = rate_discount * total_volatility * (density * tail.value);
    let vega = rate_discount * density * root;
    let decay = 0.5 * rate_discount * density * volatility / root;
    // Delta and rho are sums of a tail and a density, in two ways by parity; each is written without
    // the terms that cancel on its side of the money.
    let (price, exercised, theta, rho) = if sign * gap > 0.0 {
        let exercised = sign * (1.0 - beyond);
        (
            gap.abs() * rate_discount + out_of_the_money,
            exercised,
            exercised * carried.carry(inputs) + rate * (volatility * vega) - decay,
            years * (exercised * payment - volatility * vega),
        )
    } else {
        let exercised = sign * beyond;
        (
            out_of_the_money,
            exercised,
            rate * out_of_the_money + (dividend_yield - rate) * exercised * asset - decay,
            years * (exercised * asset - out_of_the_money),
        )
    };
    ContractGreeks {
        price,
        delta: exercised * dividend_discount,
        gamma: dividend_discount * (dividend_discount / rate_discount) * density / total_volatility,
        vega,
        theta,
        rho,
        status: Status::Ok,
    }
}

/// The value without uncertainty: expired, or no volatility. Derivatives are the limits from inside
/// the domain; at the money forward some of them are infinite.
fn certain(inputs: Inputs, carried: Carried) -> ContractGreeks {
    let sign = inputs.sign;
    let at_the_money = carried.gap == 0.0;
    let probability = if at_the_money {
        0.5
    } else {
        f64::from(sign * carried.gap > 0.0)
    };
    let exercised = sign * probability;
    let (gamma, vega) = if at_the_money {
        let vega = INVERSE_SQRT_TAU * carried.rate_discount * inputs.years.sqrt();
        (f64::INFINITY, vega)
    } else {
        (0.0, 0.0)
    };
    let decay = if at_the_money && inputs.volatility > 0.0 {
        f64::INFINITY
    } else {
        0.0
    };
    ContractGreeks {
        price: (sign * carried.gap).max(0.0) * carried.rate_discount,
        delta: exercised * carried.dividend_discount,
        gamma,
        vega,
        theta: exercised * carried.carry(inputs) - decay,
        rho: exercised * carried.payment * inputs.years,
        status: Status::Ok,
    }
}
