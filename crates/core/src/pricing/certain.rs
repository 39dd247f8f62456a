//! American options of which nothing is uncertain: no time, no volatility, or a strike of nothing.

use super::Status;
use super::black_scholes::{Inputs, Row};
use crate::math::normal::INVERSE_SQRT_TAU;

/// The best moment to exercise, from today's point of view.
///
/// Exercise after `t` years is worth `g(t) = ±(spot e^(-qt) - strike e^(-rt))` today. `g` turns at most
/// once, where `q spot e^(-qt) = r strike e^(-rt)`: the best moment is there, now, or at expiry.
pub(super) fn american(inputs: Inputs) -> (Row, Status) {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
    } = inputs;
    let value = |t: f64| {
        let (interest, yielded) = (rate * t, dividend_yield * t);
        let worth = if interest.abs().max(yielded.abs()) < 0.5 {
            // What little time changes is not lost beside spot and strike.
            (spot - strike) + (spot * libm::expm1(-yielded) - strike * libm::expm1(-interest))
        } else {
            spot * libm::exp(-yielded) - strike * libm::exp(-interest)
        };
        sign * worth
    };
    let carry = rate - dividend_yield;
    let turn = libm::log((rate * strike) / (dividend_yield * spot)) / carry;
    let turns = turn > 0.0 && turn < years;

    // Adding 0 makes nothing of a put a positive nothing.
    let (mut best, mut price) = (0.0, sign * (spot - strike) + 0.0);
    for (moment, possible) in [(turn, turns), (years, true)] {
        let worth = value(moment);
        if possible && (worth > price || worth.is_nan()) {
            (best, price) = (moment, worth);
        }
    }
    if price < 0.0 {
        let worthless = Row {
            price: 0.0,
            delta: 0.0,
            gamma: 0.0,
            vega: 0.0,
            theta: 0.0,
            rho: 0.0,
        };
        return (worthless, Status::Ok);
    }
    let at_the_money = price == 0.0 && strike > 0.0;
    let exercised = if at_the_money { 0.5 } else { 1.0 };
    let delta = exercised * sign * libm::exp(-dividend_yield * best);
    let payment = exercised * sign * strike * libm::exp(-rate * best);
    let gamma = if at_the_money {
        f64::INFINITY
    } else if turns && best == turn {
        // The best moment moves with spot.
        dividend_yield * delta / (carry * spot)
    } else {
        0.0
    };
    // More time is worth something only to those who wait for all of it.
    let waiting = if best == years {
        dividend_yield * spot * delta - rate * payment
    } else {
        0.0
    };
    let theta = if at_the_money && years == 0.0 && volatility > 0.0 {
        f64::NEG_INFINITY
    } else {
        waiting.min(0.0)
    };
    // At the money until the end, the first bit of volatility counts at once.
    let vega = if at_the_money && value(years) == 0.0 {
        spot * libm::exp(-dividend_yield * years) * INVERSE_SQRT_TAU * years.sqrt()
    } else {
        0.0
    };
    let row = Row {
        price,
        delta,
        gamma,
        vega,
        theta,
        // Moving the best moment changes nothing: what is left is the strike's own discount.
        rho: payment * best,
    };
    // Rates and times so large that they overflow leave no price.
    if price.is_finite()
        && ![delta, gamma, vega, theta, row.rho]
            .iter()
            .any(|v| v.is_nan())
    {
        (row, Status::Ok)
    } else {
        (Row::NAN, Status::BadInput)
    }
}
