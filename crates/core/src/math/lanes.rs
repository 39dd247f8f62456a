//! Elementary functions of [`Lanes`], without branches or calls.
//!
//! Their domains are narrow and unchecked: callers send rows outside them down the careful path.

use super::polynomial::horner;
use super::simd::Lanes;

/// `(2^x - 1) / x` on `[-0.5, 0.5]`, minimax of degree 10 (relative error of `2^x` 2e-17 before rounding).
#[expect(
    clippy::approx_constant,
    reason = "fitted coefficients near powers of ln 2"
)]
const EXP2_M1: [f64; 11] = [
    0.693_147_180_559_945_3,
    0.240_226_506_959_101_3,
    0.055_504_108_664_820_08,
    0.009_618_129_107_593_984,
    0.001_333_355_814_677_601_5,
    0.000_154_035_304_573_026_48,
    1.525_273_349_218_371_1e-5,
    1.321_543_517_962_408_1e-6,
    1.017_819_980_384_924_6e-7,
    7.073_802_064_606_861_4e-9,
    4.434_759_754_278_15e-10,
];
/// `(2 atanh(s) - 2 s) / s³` as a polynomial of `s²` for `|s| <= 0.2` (error 2e-17).
const ATANH: [f64; 7] = [
    0.666_666_666_666_735_2,
    0.399_999_999_957_216,
    0.285_714_294_738_082_3,
    0.222_221_321_240_499_2,
    0.181_866_157_659_075_7,
    0.152_450_237_437_987_75,
    0.154_081_078_890_800_36,
];
/// ln 2 in two parts: the product of an exponent and the first is exact.
const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// Adding it rounds to an integer that sits in the low bits of the sum.
pub(crate) const ROUND: f64 = 6_755_399_441_055_744.0;

/// `factor x log2(e) - integer`, without the rounding of the product, which the exponential would magnify.
#[inline(always)]
fn log2_fraction<L: Lanes>(x: L, factor: f64, integer: L) -> L {
    const HIGH: f64 = 1.442_695_021_629_333_5;
    const LOW: f64 = 1.925_962_991_126_617_5e-8;
    /// What the constant of the standard library leaves out.
    const REST: f64 = 2.035_527_374_093_103_3e-17;
    if L::FUSED {
        let fraction = x.mul_sub(L::splat(factor * std::f64::consts::LOG2_E), integer);
        x.mul_add(L::splat(factor * REST), fraction)
    } else {
        let high = x.upper_half();
        let cross = (x - high) * L::splat(factor * HIGH) + x * L::splat(factor * LOW);
        (high * L::splat(factor * HIGH) - integer) + cross
    }
}

/// `exp(x)` for `|x| <= 700`.
#[inline(always)]
pub(crate) fn exp<L: Lanes>(x: L) -> L {
    exp_of_multiple(x, 1.0)
}

/// `exp(factor x)` for `|factor x| <= 700`, where the factor is a power of two of either sign.
#[inline(always)]
pub(crate) fn exp_of_multiple<L: Lanes>(x: L, factor: f64) -> L {
    let parts = exp_parts(x, factor);
    parts.power.times_power_of_two(parts.rounded)
}

/// An exponential as a number near 1 and the power of two that it is to be multiplied by, for
/// [`Lanes::times_power_of_two`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct ExpParts<L> {
    pub(crate) power: L,
    pub(crate) rounded: L,
}

/// [`exp_of_multiple`] in parts.
#[inline(always)]
pub(crate) fn exp_parts<L: Lanes>(x: L, factor: f64) -> ExpParts<L> {
    let round = L::splat(ROUND);
    let rounded = x.mul_add(L::splat(factor * std::f64::consts::LOG2_E), round);
    let fraction = log2_fraction(x, factor, rounded - round);
    ExpParts {
        power: horner(fraction, &EXP2_M1).mul_add(fraction, L::splat(1.0)),
        rounded,
    }
}

/// `exp(x)` and `exp(x) - 1` for `|x| <= 700`, both with full relative accuracy.
#[inline(always)]
pub(crate) fn exp_and_exp_m1<L: Lanes>(x: L) -> (L, L) {
    let round = L::splat(ROUND);
    let rounded = x.mul_add(L::splat(std::f64::consts::LOG2_E), round);
    let fraction = log2_fraction(x, 1.0, rounded - round);
    let power_m1 = fraction * horner(fraction, &EXP2_M1);
    let one = L::splat(1.0);
    let scale = one.times_power_of_two(rounded);
    (
        scale.mul_add(power_m1, scale),
        scale.mul_add(power_m1, scale - one),
    )
}

/// `ln(a / b)` for positive normal `a` and `b`, exact to rounding near `a = b` because the difference
/// `a - b` is formed before any division.
#[inline(always)]
pub(crate) fn ln_ratio<L: Lanes>(a: L, b: L) -> L {
    let (scaled, exponent) = a.align(b);
    ln_aligned((a - scaled) / (a + scaled), exponent)
}

/// The logarithm of a quotient after [`Lanes::align`], from `(a - scaled) / (a + scaled)`: for callers that
/// share the division with another.
#[inline(always)]
pub(crate) fn ln_aligned<L: Lanes>(s: L, exponent: L) -> L {
    let square = s * s;
    let series = horner(square, &ATANH).mul_add(square, L::splat(2.0));
    exponent.mul_add(
        L::splat(LN_2_HIGH),
        s.mul_add(series, exponent * L::splat(LN_2_LOW)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::last_places::{Function, error, lines, on_both_classes};
    use crate::math::simd::One;

    // References from mpmath 1.3.0 in 80 digits.
    const EXP: &[(f64, f64)] = &[
        (-700.0, 9.859_676_543_759_77e-305),
        (-300.25, 4.009_422_364_622_857e-131),
        (-1.0, 0.367_879_441_171_442_33),
        (-0.001, 0.999_000_499_833_375),
        (0.0, 1.0),
        (1.0e-9, 1.000_000_001),
        (0.5, 1.648_721_270_700_128_2),
        (33.3, 289_738_526_663_660.5),
        (690.0, 4.604_606_404_782_99e299),
    ];
    const LN_RATIO: &[(f64, f64, f64)] = &[
        (100.0, 100.0, 0.0),
        (100.0, 100.000_000_000_000_01, -1.421_085_471_520_200_2e-16),
        (100.0, 99.999, 1.000_005_000_038_108_4e-5),
        (100.0, 150.0, -0.405_465_108_108_164_4),
        (1.5, 1.0, 0.405_465_108_108_164_4),
        (3.0, 1.0e-5, 12.611_537_753_638_338),
        (1.0e-5, 3.0, -12.611_537_753_638_338),
        (1.0e100, 1.0e-100, 460.517_018_598_809_16),
        (123.456, 7.0, 2.869_974_668_227_950_8),
        (0.75, 1.0, -0.287_682_072_451_780_9),
    ];
    const EXP_M1: &[(f64, f64)] = &[
        (-0.125, -0.117_503_097_415_404_6),
        (-0.06, -0.058_235_466_415_751_29),
        (-1.0e-12, -9.999_999_999_995e-13),
        (0.0, 0.0),
        (1.0e-5, 1.000_005_000_016_666_8e-5),
        (0.03, 0.030_454_533_953_516_855),
        (0.125, 0.133_148_453_066_826_32),
    ];

    fn close(actual: f64, expected: f64) -> bool {
        (actual - expected).abs() <= 2.0 * f64::EPSILON * expected.abs()
    }

    fn agrees<const FUSED: bool>() {
        for &(x, expected) in EXP {
            // The constant that changes the base costs 2e-17 of the argument.
            let error = (exp(One::<FUSED>(x)).0 / expected - 1.0).abs();
            assert!(
                error <= 2.0 * f64::EPSILON + 2e-17 * x.abs(),
                "exp({x}) {error:e}"
            );
        }
        for &(a, b, expected) in LN_RATIO {
            assert!(
                close(ln_ratio(One::<FUSED>(a), One(b)).0, expected),
                "ln({a} / {b})"
            );
        }
        for &(x, expected) in EXP_M1 {
            let (power, power_m1) = exp_and_exp_m1(One::<FUSED>(x));
            assert!(close(power_m1.0, expected), "exp({x}) - 1");
            assert_eq!(power, exp(One(x)));
        }
    }

    #[test]
    fn agrees_with_its_reference() {
        agrees::<true>();
        agrees::<false>();
    }

    struct Exp;
    struct ExpM1;
    struct LnRatio;

    impl Function for Exp {
        #[inline(always)]
        fn of<L: Lanes>([x, ..]: [L; 3]) -> L {
            exp(x)
        }
    }

    impl Function for ExpM1 {
        #[inline(always)]
        fn of<L: Lanes>([x, ..]: [L; 3]) -> L {
            exp_and_exp_m1(x).1
        }
    }

    impl Function for LnRatio {
        #[inline(always)]
        fn of<L: Lanes>([a, b, _]: [L; 3]) -> L {
            ln_ratio(a, b)
        }
    }

    #[test]
    fn exponential_on_a_dense_grid() {
        let table = lines::<3>(include_str!("../../tests/accuracy/exp.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0]; 3]).collect();
        let errors = |results: &[f64]| -> Vec<(f64, f64)> {
            let error = |(&actual, &[x, nearest, left]): (&f64, &[f64; 3])| {
                (x, error(actual, nearest, left))
            };
            results.iter().zip(&table).map(error).collect()
        };
        let [fused, plain] = on_both_classes::<Exp>(&rows);
        for (x, error) in errors(&plain) {
            assert!(error <= 1.5, "exp({x}): {error} ulp");
        }
        for (x, error) in errors(&fused) {
            assert!(error <= 1.5, "exp({x}): {error} ulp");
        }
    }

    #[test]
    fn exponential_less_one_on_a_dense_grid() {
        let table = lines::<3>(include_str!("../../tests/accuracy/exp_m1.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0]; 3]).collect();
        for results in on_both_classes::<ExpM1>(&rows) {
            for (&actual, &[x, nearest, left]) in results.iter().zip(&table) {
                // As for the exponential, far from zero.
                let allowed = 3.0 + 0.13 * x.max(0.0);
                let error = error(actual, nearest, left);
                assert!(error <= allowed, "exp({x}) - 1: {error} ulp");
            }
        }
    }

    #[test]
    fn logarithm_of_a_quotient_on_a_dense_grid() {
        let table = lines::<4>(include_str!("../../tests/accuracy/ln_ratio.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0], row[1], 0.0]).collect();
        for results in on_both_classes::<LnRatio>(&rows) {
            for (&actual, &[a, b, nearest, left]) in results.iter().zip(&table) {
                let error = error(actual, nearest, left);
                assert!(error <= 2.0, "ln({a} / {b}): {error} ulp");
            }
        }
    }
}
