//! Implied volatility of one European option.
//!
//! The premium becomes the value `b` of the out-of-the-money option of the same strike in units of
//! its own side, as P. Jäckel does in "Let's Be Rational" (Wilmott, 2015). A rational first guess
//! (inverse Bachelier below the inflection, inverse error function above) is refined by third-order
//! Householder steps on `ln b`, or on `ln(1 - b)` where the option is worth more than half of its
//! side, inside a bracket that cannot be left.

use super::black_scholes::refusal;
use super::normalised::{excess, log_moneyness, out_of_the_money};
use super::{OptionKind, Status};
use crate::math::mills::mills;
use crate::math::normal;
use crate::math::polynomial::horner;
use crate::math::simd::Plain;

/// Solves one row.
pub(super) fn solve(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    premium: f64,
    kind: OptionKind,
) -> (f64, Status) {
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
    let intrinsic = if kind.sign() * x <= 0.0 {
        0.0
    } else {
        excess::<Plain>(spot, strike, carry, dividend_discount, rate_discount).abs()
    };
    let time_value = premium - intrinsic;
    // Discounted values are rounded, each exponential by its argument too.
    let rounding = 2.0
        * f64::EPSILON
        * (forward * (1.0 + dividends.abs()) + discounted_strike * (1.0 + interest.abs()));
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
    let value = time_value / side;
    let complement = (side - time_value) / side;
    match total_volatility(x.abs(), value, complement) {
        Some(w) => (w / years.sqrt(), Status::Ok),
        None => (f64::NAN, Status::NoConvergence),
    }
}

/// The error after a relative step `s` is of the order of `s⁴`: a step this small is the last.
const LAST_STEP: f64 = 3e-5;

/// The total volatility `w` at which the out-of-the-money option at `distance` is worth `value`.
fn total_volatility(distance: f64, value: f64, complement: f64) -> Option<f64> {
    let mut w = first_guess(distance, value, complement);
    let (mut low, mut high) = (0.0_f64, f64::INFINITY);
    let on_value = value < 0.5;
    for _ in 0..100 {
        let at = out_of_the_money(distance, w);
        // Newton step on the logarithm, and the ratio (log slope)' / (log slope) that Householder adds.
        let (error, log_slope) = if on_value {
            if at.value > 0.0 {
                (libm::log(value / at.value), at.slope / at.value)
            } else {
                (f64::INFINITY, f64::INFINITY)
            }
        } else {
            (
                libm::log(at.complement / complement),
                at.slope / at.complement,
            )
        };
        let newton = error / log_slope;
        let ratio = distance / w;
        let curvature = ratio * ratio / w - 0.25 * w;
        let third = curvature * curvature - 3.0 * (ratio / w) * (ratio / w) - 0.25;
        let drift = if on_value { -log_slope } else { log_slope };
        let second = curvature + drift;
        let third = third + 3.0 * curvature * drift + 2.0 * drift * drift;
        let step = newton * (1.0 + 0.5 * second * newton)
            / (1.0 + newton * (second + third * newton / 6.0));
        let next = w + step;
        if step.abs() <= LAST_STEP * w {
            return Some(next);
        }
        if error > 0.0 {
            low = low.max(w);
        } else {
            high = high.min(w);
        }
        w = if next > low && next < high {
            next
        } else if high.is_infinite() {
            2.0 * w
        } else if low > 0.0 {
            (low * high).sqrt()
        } else {
            0.5 * high
        };
    }
    None
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
    let value_there = 0.5 - normal::pdf(0.0) * mills(inflection.min(38.0));
    if value < value_there {
        // |F - D| in units of the smaller side.
        let gap = libm::expm1(distance);
        let tau = (libm::log1p(normal::pdf(0.0) * gap / value)).sqrt();
        let guess = distance * horner::<Plain, _>(tau, &BACHELIER_NUMERATOR)
            / (tau * tau * horner::<Plain, _>(tau, &BACHELIER_DENOMINATOR));
        (guess * (1.0 + guess * guess / 24.0)).min(inflection)
    } else {
        let shift = inflection * horner::<Plain, _>(inflection, &SHIFT_NUMERATOR)
            / horner::<Plain, _>(inflection, &SHIFT_DENOMINATOR);
        let tau = (-libm::log(complement * (1.0 + value))).sqrt();
        let inverse = if value < 1e-4 {
            value / normal::pdf(0.0)
        } else {
            8.0_f64.sqrt() * tau * horner::<Plain, _>(tau, &ERROR_NUMERATOR)
                / horner::<Plain, _>(tau, &ERROR_DENOMINATOR)
        };
        (inverse + shift).max(inflection)
    }
}
