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

/// Horner's scheme at `a`, and at `b = a + gap` for no more than that: the partial sums at `a` are the
/// coefficients of the quotient `(p(x) - p(a)) / (x - a)`, which a second sum evaluates at `b`. With
/// positive coefficients and arguments nothing cancels.
#[inline(always)]
pub(crate) fn horner_at_two<L: Lanes, const N: usize>(
    a: L,
    b: L,
    gap: L,
    coefficients: &[f64; N],
) -> AtTwo<L> {
    let mut first = L::splat(coefficients[N - 1]);
    let mut divided_difference = first;
    let mut i = N - 1;
    while i > 1 {
        i -= 1;
        first = first.mul_add(a, L::splat(coefficients[i]));
        divided_difference = divided_difference.mul_add(b, first);
    }
    first = first.mul_add(a, L::splat(coefficients[0]));
    AtTwo {
        first,
        second: divided_difference.mul_add(gap, first),
        divided_difference,
    }
}
