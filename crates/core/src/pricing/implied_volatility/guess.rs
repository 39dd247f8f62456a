//! The first guess.
//!
//! Under the normal model, the value of an option in units of `|F - D|` has the standardised distance as a
//! function of itself alone. Its inverse is one rational function here, and the way from the normal to the
//! lognormal volatility another: right to 6e-5 up to total volatilities of 3. Beyond, inverse Bachelier below
//! the inflection and inverse error function above, as in P. Jäckel's "By Implication" (2006), are right to
//! some 10 %.
//!
//! Every fit was made for this file, by iterated least squares that level the error.

use super::lanes::Target;
use crate::math::lanes::ln_ratio;
use crate::math::mills::mills_within;
use crate::math::normal::INVERSE_SQRT_TAU;
use crate::math::polynomial::horner;
use crate::math::simd::{Lanes, Mask as _};

/// A total volatility and its inverse.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guess<L> {
    pub(super) total_volatility: L,
    pub(super) inverse: L,
}

/// `tau² / x` as a function of `tau = sqrt(ln(1 + φ(0) / z))`, where the option at standardised distance `x` is
/// worth `z` of the distance: 1.1e-5 up to `tau = 12`, 4.5e-5 to the end of doubles.
const BACHELIER_NUMERATOR: [f64; 7] = [
    1.000_020_949_171_511_5,
    0.020_153_111_008_391_653,
    1.492_646_378_796_350_6,
    -0.047_808_304_550_134_156,
    0.227_518_066_509_432_38,
    -0.003_828_536_174_607_575_4,
    0.056_471_027_991_584_176,
];
const BACHELIER_DENOMINATOR: [f64; 6] = [
    1.0,
    0.021_290_424_886_039_667,
    0.726_034_365_893_277,
    -0.005_506_892_705_608_763,
    -0.012_320_845_566_524_135,
    0.079_925_515_514_414_2,
];

/// `(w / g - 1) / g²` for the normal volatility `g` in units of the logarithmic mean, as polynomials of `g²`
/// whose coefficients are polynomials of `d²`: 1.3e-5 of `w` up to distance 4 and total volatility 3.
const LOGNORMAL_NUMERATOR: ([f64; 3], [f64; 2], f64) = (
    [
        0.041_630_033_677_698_45,
        0.000_537_856_215_490_293_2,
        1.659_336_838_059_523_7e-6,
    ],
    [-0.005_421_182_522_582_623, -1.163_254_765_772_225_2e-5],
    3.772_231_389_577_653e-5,
);
const LOGNORMAL_DENOMINATOR: ([f64; 3], [f64; 2], f64) = (
    [1.0, 0.021_064_562_865_542_036, 9.350_529_809_776_974e-5],
    [-0.218_428_831_702_595_72, -0.002_400_707_177_824_206],
    0.010_751_987_679_425_734,
);
/// Greatest distance and normal volatility of that fit.
const GREATEST_DISTANCE: f64 = 4.0;
const GREATEST_NORMAL: f64 = 2.2;

/// At the money, both the distance and the quotient by which the guess multiplies it vanish; this much of the
/// value is added to both.
const OFFSET: f64 = 1e-7;

/// A polynomial of two variables of total degree 2.
#[inline(always)]
fn quadratic<L: Lanes>(x: L, y: L, (constant, linear, square): ([f64; 3], [f64; 2], f64)) -> L {
    let inner = y.mul_add(L::splat(square), horner(x, &linear));
    y.mul_add(inner, horner(x, &constant))
}

/// Second stage.
#[inline(always)]
pub(super) fn first_guess<L: Lanes>(target: Target<L>) -> Guess<L> {
    let Target {
        distance,
        value,
        side,
        gap,
        ..
    } = target;
    let one = L::splat(1.0);
    let offset = value * L::splat(OFFSET);
    let odds = (gap + offset).mul_add(L::splat(INVERSE_SQRT_TAU), value);
    let logarithm = ln_ratio(odds, value);
    let tau = logarithm.sqrt();
    let numerator = distance.mul_add(side, offset) * horner(tau, &BACHELIER_NUMERATOR);
    let denominator = side * logarithm * horner(tau, &BACHELIER_DENOMINATOR);
    let inverse_of_both = one / (numerator * denominator);
    let normal = numerator * numerator * inverse_of_both;
    let inverse_normal = denominator * denominator * inverse_of_both;

    let (d, g) = (distance * distance, normal * normal);
    let below = quadratic(d, g, LOGNORMAL_DENOMINATOR);
    let above = quadratic(d, g, LOGNORMAL_NUMERATOR).mul_add(g, below);
    let inverse_of_both = one / (above * below);
    let mut total_volatility = normal * above * (above * inverse_of_both);
    let mut inverse = inverse_normal * below * (below * inverse_of_both);
    let beyond =
        L::splat(GREATEST_DISTANCE).less(distance) | L::splat(GREATEST_NORMAL).less(normal);
    if beyond.any() {
        let coarse = coarse_guess(target, normal);
        total_volatility = L::select(beyond, coarse, total_volatility);
        inverse = L::select(beyond, one / coarse, inverse);
    }
    // The refinement takes the second as the inverse of the first.
    let error = total_volatility.neg_mul_add(inverse, one);
    Guess {
        total_volatility,
        inverse: inverse.mul_add(error, inverse),
    }
}

/// Beyond the range of the fit, from the normal volatility below the inflection.
#[inline(always)]
fn coarse_guess<L: Lanes>(target: Target<L>, normal: L) -> L {
    /// `sqrt(8)` times the inverse error function of `sqrt(1 - e^(-tau²))`, over `tau`.
    const ERROR_NUMERATOR: [f64; 3] = [
        2.508_138_602_473_461_7,
        -0.064_086_581_844_349_76,
        0.379_152_674_573_684_2,
    ];
    const ERROR_DENOMINATOR: [f64; 3] = [1.0, -0.020_603_835_402_934_964, 0.134_200_312_612_610_06];
    /// Shift of the upper branch that makes it meet the inflection point, over that point.
    const SHIFT_NUMERATOR: [f64; 3] = [
        1.157_808_764_244_027_2e-7,
        0.626_036_386_015_617,
        0.107_800_502_812_281_36,
    ];
    const SHIFT_DENOMINATOR: [f64; 3] = [1.0, 0.758_054_941_820_234_6, 0.108_269_615_260_377_58];

    let Target {
        distance,
        value,
        side,
        ..
    } = target;
    // Total volatility of the inflection point, and the value there.
    let inflection = (distance + distance).sqrt();
    let value_there =
        mills_within(inflection).neg_mul_add(L::splat(INVERSE_SQRT_TAU), L::splat(0.5));
    let low = normal * (normal * normal).mul_add(L::splat(1.0 / 24.0), L::splat(1.0));
    let tau = ln_ratio(side * side, (side - value) * (side + value)).sqrt();
    let inverse_error = tau * horner(tau, &ERROR_NUMERATOR) / horner(tau, &ERROR_DENOMINATOR);
    let shift =
        inflection * horner(inflection, &SHIFT_NUMERATOR) / horner(inflection, &SHIFT_DENOMINATOR);
    L::select(
        value.less(side * value_there),
        low.min(inflection),
        (inverse_error + shift).max(inflection),
    )
}
