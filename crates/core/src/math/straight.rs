//! Elementary functions without branches or calls, for loops that the compiler vectorises.
//!
//! Their domains are narrow and unchecked: callers send rows outside them down the careful path.

use super::polynomial::horner;
use super::simd::MultiplyAdd;

/// `2^x` on `[-0.5, 0.5]`, minimax of degree 11 (relative error 2e-17 before rounding).
#[expect(
    clippy::approx_constant,
    reason = "fitted coefficients near powers of ln 2"
)]
const EXP2: [f64; 12] = [
    1.0,
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
const ROUND: f64 = 6_755_399_441_055_744.0;

/// `exp(x)` for `|x| <= 700`.
#[inline(always)]
pub(crate) fn exp<M: MultiplyAdd>(x: f64) -> f64 {
    let rounded = x * std::f64::consts::LOG2_E + ROUND;
    let power = horner::<M, 12>(M::log2_fraction(x, rounded - ROUND), &EXP2);
    f64::from_bits(power.to_bits().wrapping_add(rounded.to_bits() << 52))
}

/// Largest argument of [`exp_m1`], of either sign.
pub(crate) const EXP_M1_GREATEST: f64 = 0.125;

/// `exp(x) - 1` for `|x| <= EXP_M1_GREATEST`, with full relative accuracy.
#[inline(always)]
pub(crate) fn exp_m1<M: MultiplyAdd>(x: f64) -> f64 {
    /// `1 / (n + 1)!`: the first term left out is 2e-17 of the sum.
    const TAYLOR: [f64; 10] = [
        1.0,
        1.0 / 2.0,
        1.0 / 6.0,
        1.0 / 24.0,
        1.0 / 120.0,
        1.0 / 720.0,
        1.0 / 5_040.0,
        1.0 / 40_320.0,
        1.0 / 362_880.0,
        1.0 / 3_628_800.0,
    ];
    x * horner::<M, 10>(x, &TAYLOR)
}

/// `ln(a / b)` for positive normal `a` and `b`, exact to rounding near `a = b` because the difference
/// `a - b` is formed before any division.
#[inline(always)]
pub(crate) fn ln_ratio<M: MultiplyAdd>(a: f64, b: f64) -> f64 {
    const HALF: u64 = 1 << 51;
    const BIAS: u64 = 2048 << 52;
    // e = the power of two that brings b within a factor [2/3, 3/2] of a (a biased difference of bit patterns).
    let difference = a
        .to_bits()
        .wrapping_sub(b.to_bits())
        .wrapping_add(HALF)
        .wrapping_add(BIAS);
    let scaled = f64::from_bits(
        b.to_bits()
            .wrapping_add((difference & 0xfff0_0000_0000_0000).wrapping_sub(BIAS)),
    );
    let exponent = f64::from_bits(0x4330_0000_0000_0000 | (difference >> 52))
        - (4_503_599_627_370_496.0 + 2048.0);
    let s = (a - scaled) / (a + scaled);
    let square = s * s;
    let series = M::multiply_add(horner::<M, 7>(square, &ATANH), square, 2.0);
    exponent * LN_2_HIGH + M::multiply_add(s, series, exponent * LN_2_LOW)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::simd::{Fused, Plain};

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

    fn agrees<M: MultiplyAdd>() {
        for &(x, expected) in EXP {
            // The constant that changes the base costs 2e-17 of the argument.
            let error = (exp::<M>(x) / expected - 1.0).abs();
            assert!(
                error <= 2.0 * f64::EPSILON + 2e-17 * x.abs(),
                "exp({x}) {error:e}"
            );
        }
        for &(a, b, expected) in LN_RATIO {
            assert!(close(ln_ratio::<M>(a, b), expected), "ln({a} / {b})");
        }
        for &(x, expected) in EXP_M1 {
            assert!(close(exp_m1::<M>(x), expected), "exp({x}) - 1");
        }
    }

    #[test]
    fn agrees_with_its_reference() {
        agrees::<Fused>();
        agrees::<Plain>();
    }
}
