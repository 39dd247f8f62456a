//! Horner evaluation.

use super::simd::Lanes;

/// `c[0] + c[1] x + c[2] x² + …`
#[inline(always)]
pub(crate) fn horner<L: Lanes, const N: usize>(x: L, coefficients: &[f64; N]) -> L {
    let mut sum = L::splat(coefficients[N - 1]);
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        sum = sum.mul_add(x, L::splat(coefficients[i]));
    }
    sum
}

/// A polynomial `p` at two points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AtTwo<L> {
    /// `p(a)`.
    pub(crate) first: L,
    /// `p(b)`.
    pub(crate) second: L,
    /// `(p(b) - p(a)) / (b - a)`, formed without the subtractions: as accurate for neighbours as for
    /// strangers, and the derivative where they meet.
    pub(crate) divided_difference: L,
}

/// Horner's scheme at `a` and `b` together. The partial sums at `b` are the coefficients of the
/// quotient `(p(x) - p(b)) / (x - b)`, which a third sum evaluates at `a`.
#[inline(always)]
pub(crate) fn horner_at_two<L: Lanes, const N: usize>(
    a: L,
    b: L,
    coefficients: &[f64; N],
) -> AtTwo<L> {
    let mut first = L::splat(coefficients[N - 1]);
    let mut second = first;
    // The first two steps of the third sum are known: nothing, and the leading coefficient.
    let mut divided_difference = first;
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        if i < N - 2 {
            divided_difference = divided_difference.mul_add(a, second);
        }
        let coefficient = L::splat(coefficients[i]);
        first = first.mul_add(a, coefficient);
        second = second.mul_add(b, coefficient);
    }
    AtTwo {
        first,
        second,
        divided_difference,
    }
}
