//! The standard normal distribution, accurate in both tails.

use super::mills::mills;
use super::simd::{MultiplyAdd, Plain};

/// `1 / sqrt(2 pi)`.
pub(crate) const INVERSE_SQRT_TAU: f64 = 0.398_942_280_401_432_7;

/// Density `φ(x) = exp(-x²/2) / sqrt(2 pi)`.
///
/// ```
/// assert!((strikewise::math::normal::pdf(0.0) - 0.398_942_280_401_432_7).abs() < 1e-16);
/// ```
#[must_use]
pub fn pdf(x: f64) -> f64 {
    if x.abs() > 40.0 {
        return 0.0;
    }
    // The rounding of the square, which the exponential would magnify, is carried along.
    let (head, tail) = Plain::square(x);
    libm::exp(-0.5 * head) * ((1.0 - 0.5 * tail) * INVERSE_SQRT_TAU)
}

/// Distribution function `Φ(x)`, with full relative accuracy in the lower tail.
///
/// ```
/// use strikewise::math::normal::cdf;
/// assert_eq!(cdf(0.0), 0.5);
/// assert!((cdf(-10.0) / 7.619_853_024_160_527e-24 - 1.0).abs() < 1e-14);
/// ```
#[must_use]
pub fn cdf(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    if x.is_infinite() {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let tail = pdf(x) * mills(x.abs());
    if x == 0.0 {
        0.5
    } else if x < 0.0 {
        tail
    } else {
        1.0 - tail
    }
}
