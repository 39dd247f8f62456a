//! Horner evaluation.

use super::simd::MultiplyAdd;

/// `c[0] + c[1] x + c[2] x² + …`
#[inline(always)]
pub(crate) fn horner<M: MultiplyAdd, const N: usize>(x: f64, coefficients: &[f64; N]) -> f64 {
    let mut sum = coefficients[N - 1];
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        sum = M::multiply_add(sum, x, coefficients[i]);
    }
    sum
}
