//! The standard normal distribution of [`Lanes`], without branches or calls, to the last places in both tails.

use super::lanes::{exp_parts, ln_ratio};
use super::mills::{DENOMINATOR, NUMERATOR, SHIFT};
use super::normal::{CENTRE, FAR_TAIL, INVERSE_SQRT_TAU, INVERSE_SQRT_TAU_REST, TAIL};
use super::polynomial::horner;
use super::simd::{Kernel, Lanes};
use std::marker::PhantomData;

/// Beyond it the density and the lower tail are 0 in doubles.
const BEYOND: f64 = 40.0;

/// `(Φ(x) - 1/2) / x` as a polynomial of `x²`: its series, of which the first term left out is 2e-19 at `x² = 1.66`.
const EXCESS: [f64; 18] = [
    INVERSE_SQRT_TAU,
    -0.066_490_380_066_905_44,
    0.009_973_557_010_035_817,
    -0.001_187_328_215_480_454_3,
    0.000_115_434_687_616_155_29,
    -9.444_656_259_503_615e-6,
    6.659_693_516_316_651e-7,
    -4.122_667_414_862_689e-8,
    2.273_529_824_372_806_5e-9,
    -1.130_117_164_161_921_3e-10,
    5.112_434_790_256_31e-12,
    -2.121_761_474_217_046e-13,
    8.133_418_984_498_675e-15,
    -2.896_516_732_371_323e-16,
    9.631_274_849_017_947e-18,
    -3.003_300_759_371_187_7e-19,
    8.816_507_911_032_844e-21,
    -2.444_913_958_521_713e-22,
];

/// A number as the nearest double and what that leaves.
#[derive(Debug, Clone, Copy)]
struct Double<L> {
    head: L,
    tail: L,
}

/// What the rounded product of two numbers leaves.
#[inline(always)]
fn left_of_product<L: Lanes>(one: L, other: L, product: L) -> L {
    if L::FUSED {
        one.mul_sub(other, product)
    } else {
        let (one_high, other_high) = (one.upper_half(), other.upper_half());
        let (one_low, other_low) = (one - one_high, other - other_high);
        ((one_high * other_high - product) + one_high * other_low + one_low * other_high)
            + one_low * other_low
    }
}

/// A sum and what its rounding leaves.
#[inline(always)]
fn sum<L: Lanes>(one: L, other: L) -> Double<L> {
    let head = one + other;
    let part = head - one;
    Double {
        head,
        tail: (one - (head - part)) + (other - part),
    }
}

/// Horner's scheme with what every step rounds away carried beside it.
#[inline(always)]
fn compensated_horner<L: Lanes, const N: usize>(x: L, coefficients: &[f64; N]) -> Double<L> {
    let mut head = L::splat(coefficients[N - 1]);
    let mut tail = L::splat(0.0);
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        let product = head * x;
        let left = left_of_product(head, x, product);
        let next = sum(product, L::splat(coefficients[i]));
        tail = tail.mul_add(x, left + next.tail);
        head = next.head;
    }
    Double { head, tail }
}

/// The Mills ratio `Φ(-y) / φ(y)` for `0 <= y <= 40`.
#[inline(always)]
fn mills_ratio<L: Lanes>(y: L) -> Double<L> {
    let shifted = sum(y, L::splat(SHIFT));
    let numerator = compensated_horner(shifted.head, &NUMERATOR);
    let denominator = compensated_horner(shifted.head, &DENOMINATOR);
    let head = numerator.head / denominator.head;
    let product = head * denominator.head;
    let rest = (numerator.head - product) - left_of_product(head, denominator.head, product);
    let rest = rest + head.neg_mul_add(denominator.tail, numerator.tail);
    // The derivative is `y M(y) - 1`.
    let slope = y.mul_sub(head, L::splat(1.0));
    Double {
        head,
        tail: slope.mul_add(shifted.tail, rest / denominator.head),
    }
}

/// `φ(y)` times a number, for `0 <= y <= 40`.
#[inline(always)]
fn weighted_density<L: Lanes>(y: L, factor: Double<L>) -> L {
    /// The exponential of what is below this is made larger first: it is too small for a double.
    const LEAST: f64 = -650.0;
    const UP: f64 = 200.0;
    let (square, left) = y.square();
    let parts = exp_parts(square, -0.5);
    let is_small = (square * L::splat(-0.5)).less(L::splat(LEAST));
    let up = L::select(is_small, L::splat(UP), L::splat(0.0));
    let power = parts.power.times_power_of_two(parts.rounded + up);
    // What the square, the constant and their product leave.
    let constant = L::splat(INVERSE_SQRT_TAU);
    let product = constant * factor.head;
    let correction = (left * L::splat(-0.5 * INVERSE_SQRT_TAU)) + L::splat(INVERSE_SQRT_TAU_REST);
    let rest = left_of_product(constant, factor.head, product)
        + constant.mul_add(factor.tail, correction * factor.head);
    let down = L::select(
        is_small,
        L::splat(f64::from_bits(BIAS_LESS_UP)),
        L::splat(1.0),
    );
    power * (product + rest) * down
}

/// Bits of `2^-200`.
const BIAS_LESS_UP: u64 = (1023 - 200) << 52;

/// `value` where `x` is a number, else NaN.
#[inline(always)]
fn unless_nan<L: Lanes>(x: L, value: L) -> L {
    L::select(x.less_or_equal(x), value, x)
}

/// Density `φ(x)`.
#[inline(always)]
fn pdf<L: Lanes>(x: L) -> L {
    let one = Double {
        head: L::splat(1.0),
        tail: L::splat(0.0),
    };
    unless_nan(x, weighted_density(x.abs().min(L::splat(BEYOND)), one))
}

/// `Φ(-y)` for `y >= 0`.
#[inline(always)]
fn tail<L: Lanes>(y: L) -> L {
    let y = y.min(L::splat(BEYOND));
    weighted_density(y, mills_ratio(y))
}

/// Distribution function `Φ(x)`.
#[inline(always)]
fn cdf<L: Lanes>(x: L) -> L {
    let zero = L::splat(0.0);
    let outside = tail(x.abs());
    let value = L::select(x.less_or_equal(zero), outside, L::splat(1.0) - outside);
    unless_nan(x, value)
}

/// The `x` at which [`cdf`] is `p`; infinite at 0 and 1, NaN outside.
#[inline(always)]
fn inverse_cdf<L: Lanes>(p: L) -> L {
    let (zero, half, one) = (L::splat(0.0), L::splat(0.5), L::splat(1.0));
    let centred = p - half;
    let is_lower = centred.less(zero);
    let outside = L::select(is_lower, p, one - p);

    // Near the middle, it is what the distribution function exceeds 1/2 by that keeps its digits.
    let r = centred.neg_mul_add(centred, L::splat(0.180_625));
    let guess = centred * (horner(r, &CENTRE.0) / horner(r, &CENTRE.1));
    let share = compensated_horner(guess * guess, &EXCESS);
    let excess = guess * share.head;
    let left = guess * (share.tail + L::splat(INVERSE_SQRT_TAU_REST))
        + left_of_product(guess, share.head, excess);
    let middle = guess - ((excess - centred) + left) / pdf(guess);

    // Subnormal numbers have no exponent to take out.
    let is_small = outside.less(L::splat(1e-300));
    let normal = L::select(
        is_small,
        outside * L::splat(f64::from_bits(UP_100)),
        outside,
    );
    let left = L::select(is_small, L::splat(100.0 * std::f64::consts::LN_2), zero);
    let r = (left - ln_ratio(normal, one)).max(zero).sqrt();
    let (near, far) = (r - L::splat(1.6), r - L::splat(5.0));
    let guess = L::select(
        r.less_or_equal(L::splat(5.0)),
        horner(near, &TAIL.0) / horner(near, &TAIL.1),
        horner(far, &FAR_TAIL.0) / horner(far, &FAR_TAIL.1),
    );
    // `outside` is the tail beyond the guess.
    let solved = guess + (tail(guess) - outside) / pdf(guess);
    // A subnormal tail has lost its digits, and the guess has not.
    let solved = L::select(is_small, guess, solved);
    let solved = L::select(is_lower, -solved, solved);

    let value = L::select(centred.abs().less_or_equal(L::splat(0.4)), middle, solved);
    let infinity = L::splat(f64::INFINITY);
    let value = L::select(p.less_or_equal(zero), -infinity, value);
    let value = L::select(one.less_or_equal(p), infinity, value);
    L::select(p.within(0.0, 1.0), value, L::splat(f64::NAN))
}

/// Bits of `2^100`.
const UP_100: u64 = (1023 + 100) << 52;

/// One of them, of a number in every lane.
pub(super) trait Function {
    fn of<L: Lanes>(x: L) -> L;
}

/// Density.
pub(super) struct Pdf;
/// Distribution function.
pub(super) struct Cdf;
/// Its inverse.
pub(super) struct InverseCdf;

impl Function for Pdf {
    #[inline(always)]
    fn of<L: Lanes>(x: L) -> L {
        pdf(x)
    }
}

impl Function for Cdf {
    #[inline(always)]
    fn of<L: Lanes>(x: L) -> L {
        cdf(x)
    }
}

impl Function for InverseCdf {
    #[inline(always)]
    fn of<L: Lanes>(p: L) -> L {
        inverse_cdf(p)
    }
}

/// A function of a column; both columns are of one length.
pub(super) struct Column<'a, F> {
    from: &'a [f64],
    to: &'a mut [f64],
    function: PhantomData<F>,
}

impl<'a, F> Column<'a, F> {
    pub(super) fn new(from: &'a [f64], to: &'a mut [f64]) -> Self {
        Self {
            from,
            to,
            function: PhantomData,
        }
    }
}

impl<F: Function> Kernel for Column<'_, F> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self) {
        let mut lanes = [0.0; 32];
        for (from, to) in self.from.chunks(L::COUNT).zip(self.to.chunks_mut(L::COUNT)) {
            // A chunk that is not full goes through the same code: a result does not depend on its place.
            lanes[..from.len()].copy_from_slice(from);
            F::of(L::load(&lanes)).store(&mut lanes);
            to.copy_from_slice(&lanes[..to.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::last_places::{self, error, lines, on_both_classes};

    impl<F: Function> last_places::Function for F {
        #[inline(always)]
        fn of<L: Lanes>([x, ..]: [L; 3]) -> L {
            F::of(x)
        }
    }

    struct Mills;

    impl Function for Mills {
        #[inline(always)]
        fn of<L: Lanes>(y: L) -> L {
            let ratio = mills_ratio(y);
            ratio.head + ratio.tail
        }
    }

    #[test]
    fn density_and_distribution_on_a_dense_grid() {
        let table = lines::<5>(include_str!("../../tests/accuracy/normal.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0]; 3]).collect();
        for results in on_both_classes::<Pdf>(&rows) {
            for (&actual, &[x, nearest, left, ..]) in results.iter().zip(&table) {
                let error = error(actual, nearest, left);
                assert!(error <= 2.0, "pdf({x}): {error} ulp");
            }
        }
        for results in on_both_classes::<Cdf>(&rows) {
            for (&actual, &[x, .., nearest, left]) in results.iter().zip(&table) {
                let error = error(actual, nearest, left);
                assert!(error <= 2.0, "cdf({x}): {error} ulp");
            }
        }
    }

    #[test]
    fn inverse_on_a_dense_grid() {
        let table = lines::<3>(include_str!("../../tests/accuracy/inverse_normal.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0]; 3]).collect();
        for results in on_both_classes::<InverseCdf>(&rows) {
            for (&actual, &[p, nearest, left]) in results.iter().zip(&table) {
                let error = error(actual, nearest, left);
                assert!(error <= 2.0, "inverse_cdf({p}): {error} ulp");
            }
        }
    }

    #[test]
    fn mills_ratio_on_a_dense_grid() {
        let table: Vec<_> = lines::<3>(include_str!("../../tests/accuracy/mills.csv"))
            .into_iter()
            .filter(|row| (0.0..=BEYOND).contains(&row[0]))
            .collect();
        let rows: Vec<_> = table.iter().map(|row| [row[0]; 3]).collect();
        for results in on_both_classes::<Mills>(&rows) {
            for (&actual, &[y, nearest, left]) in results.iter().zip(&table) {
                let error = error(actual, nearest, left);
                assert!(error <= 1.0, "mills_ratio({y}): {error} ulp");
            }
        }
    }

    #[test]
    fn ends_where_doubles_do() {
        let infinity = f64::INFINITY;
        let cases = [
            (-infinity, 0.0, 0.0),
            (-40.0, 0.0, 0.0),
            (-0.0, INVERSE_SQRT_TAU, 0.5),
            (50.0, 0.0, 1.0),
            (infinity, 0.0, 1.0),
            (f64::NAN, f64::NAN, f64::NAN),
        ];
        let rows = cases.map(|(x, ..)| [x; 3]);
        let same = |one: f64, other: f64| one == other || (one.is_nan() && other.is_nan());
        for results in on_both_classes::<Pdf>(&rows) {
            for (&(x, density, _), actual) in cases.iter().zip(results) {
                assert!(same(actual, density), "pdf({x}) = {actual}");
            }
        }
        for results in on_both_classes::<Cdf>(&rows) {
            for (&(x, _, cumulative), actual) in cases.iter().zip(results) {
                assert!(same(actual, cumulative), "cdf({x}) = {actual}");
            }
        }
        let cases = [
            (0.0, -infinity),
            (1.0, infinity),
            (0.5, 0.0),
            (-1e-300, f64::NAN),
            (1.1, f64::NAN),
            (infinity, f64::NAN),
            (f64::NAN, f64::NAN),
        ];
        let rows = cases.map(|(p, _)| [p; 3]);
        for results in on_both_classes::<InverseCdf>(&rows) {
            for (&(p, x), actual) in cases.iter().zip(results) {
                assert!(same(actual, x), "inverse_cdf({p}) = {actual}");
            }
        }
        // Subnormal tails.
        for results in on_both_classes::<Cdf>(&[[-38.0; 3]]) {
            assert!(
                (results[0] / 2.885_428e-316 - 1.0).abs() < 1e-6,
                "{results:?}"
            );
        }
        for results in on_both_classes::<InverseCdf>(&[[5e-324; 3]]) {
            assert!(
                (results[0] + 38.467_405_617_144_35).abs() < 1e-12,
                "{results:?}"
            );
        }
    }
}
