//! The out-of-the-money option in units of its own side: what the careful pricing path and the
//! implied volatility share.
//!
//! With `F = spot exp(-q T)`, `D = strike exp(-r T)`, `x = ln(F / D)` and total volatility
//! `w = volatility sqrt(T)`, the out-of-the-money option (call if `x <= 0`, else put) is worth
//! `N b(|x|, w)`, where `N = min(F, D)` and `b = Φ(-lower) - exp(|x|) Φ(-upper)` with
//! `lower = |x|/w - w/2`, `upper = |x|/w + w/2`. Since `exp(|x|) φ(upper) = φ(lower)`,
//! `b = φ(lower) (M(lower) - M(upper))` with the Mills ratio `M`.

use crate::math::log_ratio::log_ratio;
use crate::math::mills::{self, Pair, mills};
use crate::math::normal;

/// `ln(spot / strike) + (rate - dividend_yield) years`.
pub(super) fn log_moneyness(spot: f64, strike: f64, carry: f64) -> f64 {
    log_ratio(spot, strike) + carry
}

/// `F - D`, positive where the call is in the money. The difference of the two rounded discounted
/// values would cancel near the money; while the carry is small,
/// `F - D = exp(-q T) (spot - strike - strike (exp(-carry) - 1))` starts from an exact difference.
pub(super) fn excess(
    spot: f64,
    strike: f64,
    carry: f64,
    dividend_discount: f64,
    rate_discount: f64,
) -> f64 {
    if carry.abs() < 0.5 {
        dividend_discount * ((spot - strike) - strike * libm::expm1(-carry))
    } else {
        spot * dividend_discount - strike * rate_discount
    }
}

/// Where one total volatility puts an option, given `distance = |x| >= 0` and `w > 0`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// `b = φ(lower) ratios.difference`.
    Tail { lower: f64, ratios: Pair<f64> },
    /// The option is worth so much that its complement is the accurate part:
    /// `1 - b = φ(lower) (M(-lower) + M(upper))`.
    Body { lower: f64, opposite: f64, far: f64 },
}

impl Place {
    pub(super) fn new(distance: f64, total_volatility: f64) -> Self {
        let half = 0.5 * total_volatility;
        let lower = distance / total_volatility - half;
        let upper = distance / total_volatility + half;
        if lower >= mills::LEAST {
            let ratios = mills::pair_anywhere(lower, upper, total_volatility);
            Self::Tail { lower, ratios }
        } else {
            Self::Body {
                lower,
                opposite: mills(-lower),
                far: mills(upper),
            }
        }
    }
}

/// `b` and its parts at one total volatility.
#[derive(Debug, Clone, Copy)]
pub(super) struct OutOfTheMoney<T> {
    /// `Φ(-lower)`.
    pub(super) near_tail: T,
    /// `Φ(lower)`.
    pub(super) near_rest: T,
    /// `exp(|x|) Φ(-upper)`.
    pub(super) far_tail: T,
    /// `b`, in `[0, 1)`.
    pub(super) value: T,
    /// `db/dw = φ(lower)`.
    pub(super) slope: T,
}

/// All parts for `distance = |x| >= 0` and `total_volatility = w > 0`.
pub(super) fn out_of_the_money(distance: f64, total_volatility: f64) -> OutOfTheMoney<f64> {
    match Place::new(distance, total_volatility) {
        Place::Tail { lower, ratios } => {
            let slope = normal::pdf(lower);
            let near_tail = slope * ratios.near;
            OutOfTheMoney {
                near_tail,
                near_rest: 1.0 - near_tail,
                far_tail: slope * ratios.far,
                value: slope * ratios.difference,
                slope,
            }
        }
        Place::Body {
            lower,
            opposite,
            far,
        } => {
            let slope = normal::pdf(lower);
            let near_rest = slope * opposite;
            let far_tail = slope * far;
            OutOfTheMoney {
                near_tail: 1.0 - near_rest,
                near_rest,
                far_tail,
                value: 1.0 - (near_rest + far_tail),
                slope,
            }
        }
    }
}
