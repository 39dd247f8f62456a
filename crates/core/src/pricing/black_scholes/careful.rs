//! The careful path: every row, accurate everywhere, one at a time.

use super::straight::Value;
use super::{Inputs, Row};
use crate::math::normal;
use crate::math::simd::{One, Plain};
use crate::pricing::Status;
use crate::pricing::normalised::{excess, log_moneyness, out_of_the_money};

/// What the row comes down to, discounted.
#[derive(Debug, Clone, Copy)]
struct Market {
    forward: f64,
    strike: f64,
    /// The first less the second, without their cancellation.
    excess: f64,
    /// The logarithm of their quotient.
    x: f64,
}

/// Every row, accurate everywhere, with its status.
pub(in crate::pricing) fn careful(inputs: Inputs) -> (Row, Status) {
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
    let (dividend_discount, rate_discount) =
        (libm::exp(-dividend_yield * years), libm::exp(-rate * years));
    let carry = (rate - dividend_yield) * years;
    let market = Market {
        forward: spot * dividend_discount,
        strike: strike * rate_discount,
        excess: excess::<Plain>(
            One(spot),
            One(strike),
            One(carry),
            One(dividend_discount),
            One(rate_discount),
        )
        .0,
        x: log_moneyness(spot, strike, carry),
    };
    // Rates and times so large that they overflow leave no distance to the money.
    if market.x.is_nan() || !(market.forward.is_finite() && market.strike.is_finite()) {
        return (Row::NAN, Status::BadInput);
    }
    let root = years.sqrt();
    let total_volatility = volatility * root;
    let row = if total_volatility == 0.0 || market.x.is_infinite() {
        limit(inputs, market)
    } else {
        let Value {
            asset,
            payment,
            price,
            weight,
        } = value(market, total_volatility, inputs.sign);
        Row {
            price,
            delta: asset / spot,
            gamma: weight / total_volatility / spot / spot,
            vega: weight * root,
            theta: dividend_yield * asset - rate * payment - 0.5 * volatility * (weight / root),
            rho: payment * years,
        }
    };
    if row.has_overflowed() {
        (Row::NAN, Status::BadInput)
    } else {
        (row, Status::Ok)
    }
}

/// The parts of the value, from the out-of-the-money option of the strike.
fn value(market: Market, total_volatility: f64, sign: f64) -> Value<f64> {
    let Market {
        forward,
        strike,
        excess,
        x,
    } = market;
    let call_is_out = x <= 0.0;
    let (side, other) = if call_is_out {
        (forward, strike)
    } else {
        (strike, forward)
    };
    let out = out_of_the_money(x.abs(), total_volatility);
    let far = side * out.far_tail;
    let (near, far, price) = if call_is_out == (sign > 0.0) {
        (side * out.near_tail, far, side * out.value)
    } else {
        (
            side * out.near_rest,
            other - far,
            excess.abs() + side * out.value,
        )
    };
    let (asset, payment) = if call_is_out {
        (near, far)
    } else {
        (far, near)
    };
    Value {
        asset: sign * asset,
        payment: sign * payment,
        price,
        weight: side * out.slope,
    }
}

/// Why a row has no answer, if it has none. `measure` is the volatility or the premium.
pub(in crate::pricing) fn refusal(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    measure: f64,
) -> Option<Status> {
    let finite = [spot, strike, years, rate, dividend_yield, measure]
        .iter()
        .all(|v| v.is_finite());
    if !finite || spot <= 0.0 || strike < 0.0 || measure < 0.0 {
        Some(Status::BadInput)
    } else if years < 0.0 {
        Some(Status::Expired)
    } else {
        None
    }
}

/// The value without uncertainty: expired, no volatility, or a strike of zero. Derivatives are the
/// limits from inside the domain; at the money forward some of them are infinite.
fn limit(inputs: Inputs, market: Market) -> Row {
    let Market {
        forward,
        strike,
        excess,
        x,
    } = market;
    let Inputs {
        spot,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let exercised = if x == 0.0 {
        0.5
    } else if sign * x > 0.0 {
        1.0
    } else {
        0.0
    };
    let asset = sign * forward * exercised;
    let payment = sign * strike * exercised;
    let at_the_money = x == 0.0;
    let decay = if at_the_money && volatility > 0.0 {
        f64::INFINITY
    } else {
        0.0
    };
    Row {
        price: if at_the_money {
            0.0
        } else {
            (sign * excess).max(0.0)
        },
        delta: asset / spot,
        gamma: if at_the_money { f64::INFINITY } else { 0.0 },
        vega: if at_the_money {
            forward * normal::pdf(0.0) * years.sqrt()
        } else {
            0.0
        },
        theta: dividend_yield * asset - rate * payment - decay,
        rho: payment * years,
    }
}
