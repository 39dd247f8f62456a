//! The standard normal distribution, accurate to the last places in both tails.

use super::normal_lanes::{self, Column, Function};
use super::polynomial::horner;
use super::simd::{Lanes as _, Plain, dispatch};
use crate::{Error, ErrorCode, Result};
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

/// `1 / sqrt(2 pi)`, and what the double leaves of it.
pub(crate) const INVERSE_SQRT_TAU: f64 = 0.398_942_280_401_432_7;
pub(super) const INVERSE_SQRT_TAU_REST: f64 = -2.492_327_202_777_3e-17;

/// What the double leaves of `1 / sqrt(2)`.
const FRAC_1_SQRT_2_REST: f64 = -4.833_646_656_726_457e-17;

/// Density `φ(x) = exp(-x²/2) / sqrt(2 pi)`, to 2 units in the last place.
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
    let correction = INVERSE_SQRT_TAU_REST - 0.5 * tail.0 * INVERSE_SQRT_TAU;
    let exponential = libm::exp(-0.5 * head.0);
    exponential.mul_add(INVERSE_SQRT_TAU, exponential * correction)
}

/// Distribution function `Φ(x)`, to 2 units in the last place, 4 below -3: the lower tail has full relative accuracy.
///
/// ```
/// use strikewise::math::normal::cdf;
/// assert_eq!(cdf(0.0), 0.5);
/// assert!((cdf(-10.0) / 7.619_853_024_160_527e-24 - 1.0).abs() < 1e-15);
/// ```
#[must_use]
pub fn cdf(x: f64) -> f64 {
    if x.abs() > 40.0 {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let (head, tail) = by_root_two(-x);
    0.5 * (libm::erfc(head) - slope_of_erf(head) * tail)
}

/// The `x` at which [`cdf`] is `p`, to 2 units in the last place: infinite at 0 and 1, NaN outside.
///
/// A rational approximation and one step of Newton's method. For probabilities next to 1, give the other tail:
/// `-inverse_cdf(1 - p)`.
///
/// Source: M. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37, 1988.
///
/// ```
/// use strikewise::math::normal::inverse_cdf;
/// assert_eq!(inverse_cdf(0.5), 0.0);
/// assert!((inverse_cdf(0.975) - 1.959_963_984_540_054).abs() < 1e-15);
/// assert!((inverse_cdf(1e-300) / -37.047_096_299_361_201 - 1.0).abs() < 1e-15);
/// ```
#[must_use]
pub fn inverse_cdf(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.0 || p == 1.0 {
        return if p == 0.0 {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    let centred = p - 0.5;
    let guess = rational_inverse(p, centred);
    if centred.abs() <= 0.25 {
        // Near the middle, it is what the distribution function exceeds 1/2 by that keeps its digits.
        let (head, tail) = by_root_two(guess);
        let excess = 0.5 * (libm::erf(head) + slope_of_erf(head) * tail);
        return guess - (excess - centred) / pdf(guess);
    }
    let (tail, outside) = if centred < 0.0 {
        (p, guess)
    } else {
        (1.0 - p, -guess)
    };
    let solved = outside - (cdf(outside) - tail) / pdf(outside);
    if centred < 0.0 { solved } else { -solved }
}

/// [`pdf`] of a column, side by side, within 2 units in the last place of the exact densities.
///
/// # Errors
/// `LENGTH_MISMATCH` if the columns are not of one length.
///
/// # Examples
/// ```
/// use strikewise::math::normal::pdf_into;
/// let mut densities = [0.0; 2];
/// pdf_into(&[0.0, -40.0], &mut densities)?;
/// assert_eq!(densities, [0.398_942_280_401_432_7, 0.0]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn pdf_into(x: &[f64], densities: &mut [f64]) -> Result<()> {
    into::<normal_lanes::Pdf>("densities", x, densities)
}

/// [`cdf`] of a column, side by side, within 2 units in the last place of the exact probabilities, in the lower tail too.
///
/// # Errors
/// `LENGTH_MISMATCH` if the columns are not of one length.
///
/// # Examples
/// ```
/// use strikewise::math::normal::cdf_into;
/// let mut probabilities = [0.0; 2];
/// cdf_into(&[0.0, -10.0], &mut probabilities)?;
/// assert_eq!(probabilities[0], 0.5);
/// assert!((probabilities[1] / 7.619_853_024_160_527e-24 - 1.0).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn cdf_into(x: &[f64], probabilities: &mut [f64]) -> Result<()> {
    into::<normal_lanes::Cdf>("probabilities", x, probabilities)
}

/// [`inverse_cdf`] of a column, side by side, within 2 units in the last place of the exact values.
///
/// # Errors
/// `LENGTH_MISMATCH` if the columns are not of one length.
///
/// # Examples
/// ```
/// use strikewise::math::normal::inverse_cdf_into;
/// let mut x = [0.0; 2];
/// inverse_cdf_into(&[0.5, 0.975], &mut x)?;
/// assert_eq!(x[0], 0.0);
/// assert!((x[1] - 1.959_963_984_540_054).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn inverse_cdf_into(p: &[f64], x: &mut [f64]) -> Result<()> {
    into::<normal_lanes::InverseCdf>("x", p, x)
}

fn into<F: Function>(name: &'static str, from: &[f64], to: &mut [f64]) -> Result<()> {
    if from.len() != to.len() {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            name,
            format!("{} rows", to.len()),
            format!("must have as many rows as what it is of, {}", from.len()),
        ));
    }
    dispatch(Column::<F>::new(from, to));
    Ok(())
}

/// `x / sqrt(2)` as a double and what that leaves.
fn by_root_two(x: f64) -> (f64, f64) {
    let head = x * FRAC_1_SQRT_2;
    (
        head,
        x.mul_add(FRAC_1_SQRT_2, -head) + x * FRAC_1_SQRT_2_REST,
    )
}

fn slope_of_erf(x: f64) -> f64 {
    FRAC_2_SQRT_PI * libm::exp(-x * x)
}

/// Good to some 1e-15.
fn rational_inverse(p: f64, centred: f64) -> f64 {
    let ratio = |x: f64, numerator: &[f64; 8], denominator: &[f64; 8]| {
        (horner(Plain::splat(x), numerator) / horner(Plain::splat(x), denominator)).first()
    };
    if centred.abs() <= 0.425 {
        let r = centred.mul_add(-centred, 0.180_625);
        return centred * ratio(r, &CENTRE.0, &CENTRE.1);
    }
    let tail = if centred < 0.0 { p } else { 1.0 - p };
    let r = (-libm::log(tail)).sqrt();
    let outside = if r <= 5.0 {
        ratio(r - 1.6, &TAIL.0, &TAIL.1)
    } else {
        ratio(r - 5.0, &FAR_TAIL.0, &FAR_TAIL.1)
    };
    outside.copysign(centred)
}

/// Numerator and denominator of Wichura's `PPND16`, constant terms first.
pub(super) type Rational = ([f64; 8], [f64; 8]);

pub(super) const CENTRE: Rational = (
    [
        3.387_132_872_796_366_6,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_3e3,
        1.373_169_376_550_946e4,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_66e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5.226_495_278_852_854e3,
    ],
);
pub(super) const TAIL: Rational = (
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        2.417_807_251_774_506e-1,
        2.272_384_498_926_918_4e-2,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        6.897_673_349_851e-1,
        1.481_039_764_274_800_8e-1,
        1.519_866_656_361_645_7e-2,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
);
pub(super) const FAR_TAIL: Rational = (
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        2.965_605_718_285_048_7e-1,
        2.653_218_952_657_612_4e-2,
        1.242_660_947_388_078_4e-3,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    [
        1.0,
        5.998_322_065_558_88e-1,
        1.369_298_809_227_358e-1,
        1.487_536_129_085_061_5e-2,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
);

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
            assert!((cdf(x) / cumulative - 1.0).abs() <= 5e-16, "cdf({x})");
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
    fn every_function_on_a_dense_grid() {
        for [x, density, density_left, cumulative, cumulative_left] in
            lines::<5>(include_str!("../../tests/accuracy/normal.csv"))
        {
            let at_density = error(pdf(x), density, density_left);
            assert!(at_density <= 2.0, "pdf({x}): {at_density} ulp");
            let allowed = if x >= -3.0 { 2.0 } else { 4.0 };
            let at_cumulative = error(cdf(x), cumulative, cumulative_left);
            assert!(at_cumulative <= allowed, "cdf({x}): {at_cumulative} ulp");
        }
        for [p, x, left] in lines::<3>(include_str!("../../tests/accuracy/inverse_normal.csv")) {
            let error = error(inverse_cdf(p), x, left);
            assert!(error <= 2.0, "inverse_cdf({p}): {error} ulp");
        }
    }

    #[test]
    fn columns_are_the_numbers_one_by_one() {
        let x: Vec<f64> = (0..59).map(|i| 0.37 * f64::from(i) - 11.0).collect();
        let mut results = [(); 3].map(|()| vec![0.0; x.len()]);
        let [densities, probabilities, back] = &mut results;
        assert!(pdf_into(&x, densities).is_ok());
        assert!(cdf_into(&x, probabilities).is_ok());
        assert!(inverse_cdf_into(probabilities, back).is_ok());
        for (i, &x) in x.iter().enumerate() {
            assert!((densities[i] / pdf(x) - 1.0).abs() <= 1e-15, "{x}");
            assert!((probabilities[i] / cdf(x) - 1.0).abs() <= 2e-15, "{x}");
            assert!(x > 3.0 || (back[i] - x).abs() <= 3e-14, "{x}");
        }
        let error =
            cdf_into(&x, &mut [0.0]).map_err(|error| (error.code(), error.argument().to_owned()));
        assert_eq!(
            error,
            Err((ErrorCode::LengthMismatch, "probabilities".to_owned()))
        );
    }

    #[test]
    fn the_inverse_ends_where_probabilities_do() {
        assert_eq!(inverse_cdf(0.0), f64::NEG_INFINITY);
        assert_eq!(inverse_cdf(1.0), f64::INFINITY);
        assert!(inverse_cdf(5e-324) < -38.0);
        assert!(inverse_cdf(1.0 - f64::EPSILON / 2.0) > 8.0);
        for p in [-1e-300, 1.1, f64::NAN, f64::INFINITY] {
            assert!(inverse_cdf(p).is_nan(), "{p}");
        }
    }
}
