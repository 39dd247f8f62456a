//! Implied volatility of one European option under the normal model.
//!
//! The premium becomes the value `z` of the out-of-the-money option of the same strike in units of the
//! distance `|F - K|`, a function of `x = |F - K| / (volatility sqrt(years))` alone, as P. Jäckel notes in
//! "Implied Normal Volatility" (2017): `z = φ(x) (1 - x M(x)) / x`. Its logarithm has the slope
//! `-1 / s` with `s = x (1 - x M(x))`; Halley's steps on it stay inside a bracket that shrinks.

use super::super::Status;
use super::super::black_scholes::Inputs;
use super::contract::{Carried, Tail, refusal};
use crate::math::normal::{self, INVERSE_SQRT_TAU};

/// `ln(2 pi) / 2`.
const HALF_LN_TAU: f64 = 0.918_938_533_204_672_8;
/// Below this distance in units of the value, `z` is linear in `1 / x` to the last digit.
const AT_THE_MONEY: f64 = 1e-9;
/// The error after a relative step `s` is of the order of `s³`: a step this small is the last.
const LAST_STEP: f64 = 1e-6;

/// Solves one row, whose volatility is not read.
pub(super) fn solve(inputs: Inputs, premium: f64) -> (f64, Status) {
    // A negative premium is a number like any other, and lies below every intrinsic value.
    if let Some(status) = refusal(inputs, premium.abs()) {
        return (f64::NAN, status);
    }
    let Inputs {
        years,
        rate,
        dividend_yield,
        sign,
        ..
    } = inputs;
    if years == 0.0 {
        return (f64::NAN, Status::Expired);
    }
    let Some(carried) = Carried::new(inputs) else {
        return (f64::NAN, Status::BadInput);
    };
    let distance = carried.gap.abs();
    let discounted_distance = distance * carried.rate_discount;
    let in_the_money = sign * carried.gap > 0.0;
    let (intrinsic, rounding) = if in_the_money {
        // Discounted values are rounded, each exponential by its argument too.
        let asset = carried.asset.abs() * (1.0 + (dividend_yield * years).abs());
        let payment = carried.payment.abs() * (1.0 + (rate * years).abs());
        (discounted_distance, 2.0 * f64::EPSILON * (asset + payment))
    } else {
        (0.0, 0.0)
    };
    let time_value = premium - intrinsic;
    if time_value < -rounding {
        return (f64::NAN, Status::BelowIntrinsic);
    }
    if time_value <= 0.0 {
        return (0.0, Status::Ok);
    }
    let total_volatility = if discounted_distance <= AT_THE_MONEY * time_value {
        let total = (time_value + 0.5 * discounted_distance) / INVERSE_SQRT_TAU;
        Some(total / carried.rate_discount)
    } else {
        standardised_distance(time_value, discounted_distance).map(|x| distance / x)
    };
    match total_volatility.map(|total| total / years.sqrt()) {
        Some(volatility) if volatility.is_finite() => (volatility, Status::Ok),
        Some(_) => (f64::NAN, Status::BadInput),
        None => (f64::NAN, Status::NoConvergence),
    }
}

/// The `x` at which the out-of-the-money option at `distance` is worth `value`, both discounted.
fn standardised_distance(value: f64, distance: f64) -> Option<f64> {
    let z = value / distance;
    let log_z = if z.is_normal() {
        libm::log(z)
    } else {
        libm::log(value) - libm::log(distance)
    };
    // `ln(1 + φ(0) / z)` is x near the money and about x² / 2 far from it.
    let t = if z > 1e-20 {
        libm::log1p(INVERSE_SQRT_TAU / z)
    } else {
        -HALF_LN_TAU - log_z
    };
    let mut x = t / (1.0 + 0.5 * t).sqrt();
    let (mut low, mut high) = (0.0_f64, f64::INFINITY);
    for _ in 0..100 {
        let tail = Tail::new(x);
        // Positive where the option at x is worth too much. Far out the density would underflow; near
        // the money its logarithm would lose digits against one that is large.
        let error = if z < 0.1 {
            libm::log(tail.value / x) - 0.5 * x * x - HALF_LN_TAU - log_z
        } else {
            libm::log(normal::pdf(x) * tail.value / (x * z))
        };
        if error > 0.0 {
            low = low.max(x);
        } else {
            high = high.min(x);
        }
        let inverse_slope = x * tail.value;
        let drift = tail.value * (2.0 + x * x) - 1.0;
        let step = error * inverse_slope / (1.0 - 0.5 * error * drift);
        if step.abs() <= LAST_STEP * x {
            return Some(x + step);
        }
        let next = x + step;
        x = if next > low && next < high {
            next
        } else if high.is_infinite() {
            2.0 * x
        } else if low > 0.0 {
            low.sqrt() * high.sqrt()
        } else {
            0.5 * high
        };
    }
    None
}
