//! The standard normal distribution, accurate in both tails.

use super::mills::mills;
use super::simd::{Lanes, Plain};

/// `1 / sqrt(2 pi)`.
pub(crate) const INVERSE_SQRT_TAU: f64 = 0.398_942_280_401_432_7;

/// Density `φ(x) = exp(-x²/2) / sqrt(2 pi)`.
///
/// ```
/// assert!((strikewise::math::normal::pdf(0.0) - 0.398_942_280_401_432_7).abs() < 1e-16);
/// ```
#[must_use]
pub fn pdf(x: f64) -> f64 {
    if x.abs() > 40.0 {
        return 0.0;
    }
    // The rounding of the square, which the exponential would magnify, is carried along.
    let (head, tail) = Plain::splat(x).square();
    libm::exp(-0.5 * head.0) * ((1.0 - 0.5 * tail.0) * INVERSE_SQRT_TAU)
}

/// Distribution function `Φ(x)`, with full relative accuracy in the lower tail.
///
/// ```
/// use strikewise::math::normal::cdf;
/// assert_eq!(cdf(0.0), 0.5);
/// assert!((cdf(-10.0) / 7.619_853_024_160_527e-24 - 1.0).abs() < 1e-14);
/// ```
#[must_use]
pub fn cdf(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    if x.is_infinite() {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let tail = pdf(x) * mills(x.abs());
    if x == 0.0 {
        0.5
    } else if x < 0.0 {
        tail
    } else {
        1.0 - tail
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::last_places::{error, lines};

    /// Argument, density and distribution function from mpmath 1.3.0 in 80 digits.
    const REFERENCE: &[(f64, f64, f64)] = &[
        (
            -37.5,
            1.728_233_732_284_105_4e-306,
            4.605_353_009_581_955e-308,
        ),
        (
            -30.0,
            1.473_646_134_878_547_6e-196,
            4.906_713_927_148_187e-198,
        ),
        (
            -20.0,
            5.520_948_362_159_764e-88,
            2.753_624_118_606_233_7e-89,
        ),
        (-12.3, 5.606_656_926_303_84e-34, 4.528_706_956_158_784_6e-35),
        (-8.0, 5.052_271_083_536_892e-15, 6.220_960_574_271_784e-16),
        (-5.0, 1.486_719_514_734_297_7e-6, 2.866_515_718_791_939e-7),
        (
            -3.1,
            0.003_266_819_056_199_919_5,
            0.000_967_603_213_218_356_6,
        ),
        (-2.0, 0.053_990_966_513_188_05, 0.022_750_131_948_179_21),
        (-1.0, 0.241_970_724_519_143_34, 0.158_655_253_931_457_05),
        (-0.7, 0.312_253_933_366_761_27, 0.241_963_652_223_073_03),
        (-0.1, 0.396_952_547_477_011_75, 0.460_172_162_722_971),
        (-0.001, 0.398_942_080_930_342_34, 0.499_601_057_786_088_93),
        (-1.0e-9, 0.398_942_280_401_432_7, 0.499_999_999_601_057_73),
        (0.0, 0.398_942_280_401_432_7, 0.5),
        (1.0e-9, 0.398_942_280_401_432_7, 0.500_000_000_398_942_3),
        (0.3, 0.381_387_815_460_524_1, 0.617_911_422_188_952_7),
        (1.0, 0.241_970_724_519_143_34, 0.841_344_746_068_542_9),
        (2.5, 0.017_528_300_493_568_537, 0.993_790_334_674_223_8),
        (6.0, 6.075_882_849_823_285e-9, 0.999_999_999_013_412_3),
        (9.0, 1.027_977_357_166_891_5e-18, 1.0),
    ];

    #[test]
    fn agrees_with_its_reference() {
        for &(x, density, cumulative) in REFERENCE {
            assert!((pdf(x) / density - 1.0).abs() <= 5e-16, "pdf({x})");
            assert!((cdf(x) / cumulative - 1.0).abs() <= 1e-15, "cdf({x})");
        }
    }

    #[test]
    fn ends_where_doubles_do() {
        assert_eq!(pdf(f64::INFINITY), 0.0);
        assert_eq!(pdf(f64::NEG_INFINITY), 0.0);
        assert_eq!(cdf(f64::NEG_INFINITY), 0.0);
        assert_eq!(cdf(f64::INFINITY), 1.0);
        assert_eq!(cdf(-40.0), 0.0);
        assert!(pdf(f64::NAN).is_nan());
        assert!(cdf(f64::NAN).is_nan());
    }

    #[test]
    fn both_functions_on_a_dense_grid() {
        for [x, density, density_left, cumulative, cumulative_left] in
            lines::<5>(include_str!("../../tests/accuracy/normal.csv"))
        {
            let at_density = error(pdf(x), density, density_left);
            assert!(at_density <= 3.0, "pdf({x}): {at_density} ulp");
            // The tail is the density times a Mills ratio, with the errors of both.
            let allowed = if x >= -10.0 { 7.0 } else { 12.0 };
            let at_cumulative = error(cdf(x), cumulative, cumulative_left);
            assert!(at_cumulative <= allowed, "cdf({x}): {at_cumulative} ulp");
        }
    }
}
