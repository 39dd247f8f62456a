//! One row, accurate everywhere, with its status.
//!
//! A rational first guess (inverse Bachelier below the inflection, inverse error function above) is refined
//! by third-order Householder steps on `ln b`, where `b` is the value of the out-of-the-money option in units
//! of its own side, or on `ln(1 - b)` where the option is worth more than half of its side, inside a bracket
//! that cannot be left.
//!
//! It runs on one class of instructions only.

use crate::math::mills::pair_anywhere;
use crate::math::normal::{self, INVERSE_SQRT_TAU};
use crate::math::polynomial::horner;
use crate::math::simd::{Lanes as _, Plain};
use crate::pricing::Status;
use crate::pricing::black_scholes::{Inputs, refusal};
use crate::pricing::normalised::{Place, excess, log_moneyness};

/// Solves one row, whose premium stands in the place of the volatility.
pub(super) fn solve(inputs: Inputs) -> (f64, Status) {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility: premium,
        sign,
    } = inputs;
    // A negative premium is a number like any other, and lies below every intrinsic value.
    if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, premium.abs()) {
        return (f64::NAN, status);
    }
    if years == 0.0 {
        return (f64::NAN, Status::Expired);
    }
    let (dividends, interest) = (dividend_yield * years, rate * years);
    let carry = (rate - dividend_yield) * years;
    let (dividend_discount, rate_discount) = (libm::exp(-dividends), libm::exp(-interest));
    let forward = spot * dividend_discount;
    let discounted_strike = strike * rate_discount;
    let x = log_moneyness(spot, strike, carry);
    if !(forward.is_normal() && discounted_strike.is_normal() && x.is_finite()) {
        return (f64::NAN, Status::BadInput);
    }
    let side = if x <= 0.0 { forward } else { discounted_strike };
    let intrinsic = if sign * x <= 0.0 {
        0.0
    } else {
        excess(spot, strike, carry, dividend_discount, rate_discount).abs()
    };
    let time_value = premium - intrinsic;
    // Discounted values are rounded, each exponential by its argument too. A price may have discounted the strike by
    // yield and carry, one after the other.
    let exponents = interest.abs() + dividends.abs() + carry.abs();
    let rounding = 2.0
        * f64::EPSILON
        * (forward * (1.0 + dividends.abs()) + discounted_strike * (1.0 + exponents));
    let below = if intrinsic == 0.0 { 0.0 } else { -rounding };
    if time_value < below {
        return (f64::NAN, Status::BelowIntrinsic);
    }
    if time_value >= side {
        return (f64::NAN, Status::AboveMaximum);
    }
    if time_value <= 0.0 {
        return (0.0, Status::Ok);
    }
    match total_volatility(x.abs(), time_value, side) {
        Some(w) => (w / years.sqrt(), Status::Ok),
        None => (f64::NAN, Status::NoConvergence),
    }
}

/// `ln(2 pi) / 2`.
const HALF_LN_TAU: f64 = 0.918_938_533_204_672_8;

/// The error after a relative step `s` is of the order of `s⁴`: a step this small is the last.
const LAST_STEP: f64 = 3e-5;

/// The total volatility `w` at which the out-of-the-money option at `distance` is worth `time_value`,
/// which is less than `side`.
fn total_volatility(distance: f64, time_value: f64, side: f64) -> Option<f64> {
    let value = (time_value / side).max(f64::MIN_POSITIVE);
    // What the quotient lost to underflow, as a logarithm.
    let underflow = if value > f64::MIN_POSITIVE {
        0.0
    } else {
        libm::log(time_value) - libm::log(side) - libm::log(value)
    };
    let complement = (side - time_value) / side;
    let mut w = first_guess(distance, value, complement);
    let (mut low, mut high) = (0.0_f64, f64::INFINITY);
    for _ in 0..100 {
        // Logarithms of densities need no exponential, and cannot underflow.
        let log_density = |lower: f64| -0.5 * lower * lower - HALF_LN_TAU;
        // Newton step on a logarithm, its slope, and the direction that the slope gives the rest.
        let (error, log_slope, drift) = match Place::new(distance, w) {
            Place::Tail { lower, ratios } if value < 0.5 => {
                let log_slope = 1.0 / ratios.difference;
                let error = libm::log(value * log_slope) + underflow - log_density(lower);
                (error, log_slope, -log_slope)
            }
            Place::Tail { lower, ratios } => {
                let slope = normal::pdf(lower);
                let at = 1.0 - slope * ratios.difference;
                let log_slope = slope / at;
                (libm::log(at / complement), log_slope, log_slope)
            }
            Place::Body {
                lower,
                opposite,
                far,
            } if value >= 0.5 => {
                let log_slope = 1.0 / (opposite + far);
                let error = log_density(lower) - libm::log(complement * log_slope);
                (error, log_slope, log_slope)
            }
            Place::Body {
                lower,
                opposite,
                far,
            } => {
                let slope = normal::pdf(lower);
                let at = 1.0 - slope * (opposite + far);
                let log_slope = slope / at;
                (libm::log(value / at), log_slope, -log_slope)
            }
        };
        // Everything in units of w, so that the smallest w cannot overflow its own powers.
        let newton = error / (log_slope * w);
        let drift = drift * w;
        let (ratio, quarter) = ((distance / w) * (distance / w), 0.25 * w * w);
        let curvature = ratio - quarter;
        let second = curvature + drift;
        let third = curvature * curvature - 3.0 * ratio - quarter
            + 3.0 * curvature * drift
            + 2.0 * drift * drift;
        let step = newton * (1.0 + 0.5 * second * newton)
            / (1.0 + newton * (second + third * newton / 6.0));
        let next = w + w * step;
        if step.abs() <= LAST_STEP {
            return Some(next);
        }
        if error > 0.0 {
            low = low.max(w);
        } else {
            high = high.min(w);
        }
        // Newton's step for the logarithm of w is the better one far from the root.
        let within = |candidate: f64| (candidate > low && candidate < high).then_some(candidate);
        w = within(next)
            .or_else(|| within(w * libm::exp(newton)))
            .unwrap_or_else(|| {
                if high.is_infinite() {
                    2.0 * w
                } else if low > 0.0 {
                    low.sqrt() * high.sqrt()
                } else {
                    0.5 * high
                }
            });
    }
    None
}

fn polynomial<const N: usize>(x: f64, coefficients: &[f64; N]) -> f64 {
    horner(Plain::splat(x), coefficients).0
}

/// Within 0.4 % in the middle of the range, 13 % at its worst (|x| = 8).
fn first_guess(distance: f64, value: f64, complement: f64) -> f64 {
    /// `sqrt(2 ln(1 + c / v))` to total volatility: rational fit of the inverse Bachelier formula.
    const BACHELIER_NUMERATOR: [f64; 5] = [
        1.0,
        0.360_169_001_582_016_6,
        0.846_850_613_923_007_3,
        -0.060_792_033_035_592_77,
        0.219_888_014_754_579_5,
    ];
    const BACHELIER_DENOMINATOR: [f64; 4] = [
        0.999_244_200_052_745_1,
        0.390_299_966_002_062_96,
        -0.141_698_432_436_356_08,
        0.311_683_359_021_460_2,
    ];
    /// Inverse error function of `sqrt(ln 1/(1 - y²))`.
    const ERROR_NUMERATOR: [f64; 3] = [
        0.886_760_904_815_195_3,
        -0.022_658_028_409_280_58,
        0.134_050_714_741_986_2,
    ];
    const ERROR_DENOMINATOR: [f64; 3] = [1.0, -0.020_603_835_402_934_964, 0.134_200_312_612_610_06];
    /// Shift of the upper branch that makes it meet the inflection point.
    const SHIFT_NUMERATOR: [f64; 3] = [
        1.157_808_764_244_027_2e-7,
        0.626_036_386_015_617,
        0.107_800_502_812_281_36,
    ];
    const SHIFT_DENOMINATOR: [f64; 3] = [1.0, 0.758_054_941_820_234_6, 0.108_269_615_260_377_58];

    // Total volatility of the inflection point, and the value there.
    let inflection = (2.0 * distance).sqrt();
    let value_there = INVERSE_SQRT_TAU * pair_anywhere(0.0, inflection, inflection).difference;
    if value < value_there {
        // |F - D| in units of the smaller side.
        let gap = libm::expm1(distance);
        let tau = (libm::log1p(INVERSE_SQRT_TAU * gap / value)).sqrt();
        let guess = distance * polynomial(tau, &BACHELIER_NUMERATOR)
            / (tau * tau * polynomial(tau, &BACHELIER_DENOMINATOR));
        (guess * (1.0 + guess * guess / 24.0)).min(inflection)
    } else {
        let shift = inflection * polynomial(inflection, &SHIFT_NUMERATOR)
            / polynomial(inflection, &SHIFT_DENOMINATOR);
        let tau = (-libm::log(complement * (1.0 + value))).sqrt();
        let inverse = if value < 1e-4 {
            value / INVERSE_SQRT_TAU
        } else {
            8.0_f64.sqrt() * tau * polynomial(tau, &ERROR_NUMERATOR)
                / polynomial(tau, &ERROR_DENOMINATOR)
        };
        (inverse + shift).max(inflection)
    }
}
