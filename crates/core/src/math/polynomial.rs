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

/// A polynomial `p` at two points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AtTwo {
    /// `p(a)`.
    pub(crate) first: f64,
    /// `p(b)`.
    pub(crate) second: f64,
    /// `(p(b) - p(a)) / (b - a)`, formed without the subtractions: as accurate for neighbours as for
    /// strangers, and the derivative where they meet.
    pub(crate) divided_difference: f64,
}

/// Horner's scheme at `a` and `b` together. The partial sums at `b` are the coefficients of the
/// quotient `(p(x) - p(b)) / (x - b)`, which a third sum evaluates at `a`.
#[inline(always)]
pub(crate) fn horner_at_two<M: MultiplyAdd, const N: usize>(
    a: f64,
    b: f64,
    coefficients: &[f64; N],
) -> AtTwo {
    let mut first = coefficients[N - 1];
    let mut second = coefficients[N - 1];
    let mut divided_difference = 0.0;
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        divided_difference = M::multiply_add(divided_difference, a, second);
        first = M::multiply_add(first, a, coefficients[i]);
        second = M::multiply_add(second, b, coefficients[i]);
    }
    AtTwo {
        first,
        second,
        divided_difference,
    }
}
