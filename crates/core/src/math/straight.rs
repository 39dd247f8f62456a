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
