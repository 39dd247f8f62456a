//! The logarithm of a quotient of two positive numbers.

use super::lanes::ln_ratio;
use super::simd::One;

/// `ln(a / b)` for positive `a` and `b`. Where they are close, it starts from their difference, which is
/// exact there; the logarithm of a rounded quotient is not.
#[inline(always)]
pub(crate) fn log_ratio(a: f64, b: f64) -> f64 {
    if a.is_normal() && b.is_normal() {
        of_normal(a, b)
    } else {
        of_any(a, b)
    }
}

/// [`log_ratio`] of each pair of two columns, bit for bit.
#[inline(always)]
pub(crate) fn log_ratios(a: &[f64], b: &[f64], ratios: &mut [f64]) {
    let are_normal = |column: &[f64]| column.iter().filter(|value| !value.is_normal()).count() == 0;
    let pairs = ratios.iter_mut().zip(a.iter().zip(b));
    // Without a branch inside, the loop compiles to vector code.
    if are_normal(a) && are_normal(b) {
        for (ratio, (&a, &b)) in pairs {
            *ratio = of_normal(a, b);
        }
    } else {
        for (ratio, (&a, &b)) in pairs {
            *ratio = log_ratio(a, b);
        }
    }
}

/// The same bits on every machine: without fused multiplication.
#[inline(always)]
fn of_normal(a: f64, b: f64) -> f64 {
    ln_ratio(One::<false>(a), One(b)).0
}

#[cold]
#[inline(never)]
fn of_any(a: f64, b: f64) -> f64 {
    libm::log(a) - libm::log(b)
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
