//! The logarithm of a quotient of two positive numbers.

use super::lanes::ln_ratio;
use super::simd::One;

/// `ln(a / b)` for positive `a` and `b`. Where they are close, it starts from their difference, which is
/// exact there; the logarithm of a rounded quotient is not.
pub(crate) fn log_ratio(a: f64, b: f64) -> f64 {
    if a.is_normal() && b.is_normal() {
        ln_ratio(One::<false>(a), One(b)).0
    } else {
        libm::log(a) - libm::log(b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_its_digits_near_one() {
        // ln(1 + 2^-40), from its series.
        let h = f64::from_bits((1023 - 40) << 52);
        let expected = h - 0.5 * h * h;
        assert!((log_ratio(1.0 + h, 1.0) / expected - 1.0).abs() < 1e-15);
        assert_eq!(log_ratio(f64::INFINITY, 1.0), f64::INFINITY);
        let subnormal = 5e-324;
        assert!((log_ratio(subnormal, 1.0) + 744.440_071_921_381_2).abs() < 1e-12);
    }
}
