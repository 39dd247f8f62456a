//! The distribution function of two correlated standard normal numbers.

use super::lanes::exp;
use super::mills::mills;
use super::normal::{self, INVERSE_SQRT_TAU};
use super::simd::One;

/// Strongest correlation for which the integral below is a smooth one.
const STRONGEST: f64 = 0.925;

/// Positive nodes and weights of Gauss and Legendre's rule of 20 points.
const NODES: [(f64, f64); 10] = [
    (0.076_526_521_133_497_34, 0.152_753_387_130_725_84),
    (0.227_785_851_141_645_07, 0.149_172_986_472_603_74),
    (0.373_706_088_715_419_55, 0.142_096_109_318_382_04),
    (0.510_867_001_950_827_1, 0.131_688_638_449_176_64),
    (0.636_053_680_726_515, 0.118_194_531_961_518_41),
    (0.746_331_906_460_150_8, 0.101_930_119_817_240_44),
    (0.839_116_971_822_218_8, 0.083_276_741_576_704_75),
    (0.912_234_428_251_326, 0.062_672_048_334_109_07),
    (0.963_971_927_277_913_8, 0.040_601_429_800_386_94),
    (0.993_128_599_185_094_9, 0.017_614_007_139_152_118),
];

/// Longest distance for which the rule is applied once to the whole range.
const ONE_PANEL: f64 = 8.0;
const MOST_PANELS: f64 = 64.0;

/// Whether the two numbers tend to the same side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The correlation as given.
    Same,
    /// Its negative.
    Opposite,
}

/// Two standard normal numbers of a given correlation, and of its negative.
///
/// # Formula
/// `Φ(x) Φ(y) + ∫ exp(-(x² + y² - 2 x y sin θ) / (2 cos² θ)) dθ / 2π`, from 0 to the arc sine of the
/// correlation, by Gauss and Legendre's rule of 20 points; far out, where the integrand is a narrow peak, on
/// several pieces.
///
/// # Accuracy
/// Against `mpmath` in 40 digits: absolute error below 1e-15. Positive correlations keep a relative error below
/// 1e-12 in the lower tail; negative ones an error of that size in units of `Φ(x) Φ(y)`.
///
/// # Source
/// R. Plackett, "A Reduction Formula for Normal Multivariate Integrals", Biometrika 41, 1954; A. Genz, "Numerical
/// Computation of Rectangular Bivariate and Trivariate Normal and t Probabilities", Statistics and Computing
/// 14, 2004.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Correlated {
    angle: f64,
    /// The points of the rule on the whole range.
    points: [Point; 2 * NODES.len()],
}

/// A point of the rule: its weight, the sine of the angle and `1 / cos²`.
#[derive(Debug, Clone, Copy)]
struct Point {
    weight: f64,
    sine: f64,
    inverse: f64,
}

impl Correlated {
    /// For a correlation from 0 to 0.925.
    pub(crate) fn new(correlation: f64) -> Self {
        debug_assert!((0.0..=STRONGEST).contains(&correlation));
        let angle = libm::asin(correlation);
        Self {
            angle,
            points: points(0.0, angle),
        }
    }

    /// `e^log_weight P(X < x, Y < y)`. The weight belongs inside because those that occur are as large as the
    /// probability is small.
    pub(crate) fn weighted_cdf(&self, log_weight: f64, x: f64, y: f64, side: Side) -> f64 {
        let ((first, one), (second, two)) = (tail(x), tail(y));
        let independent = first * second * libm::exp(log_weight + (one + two));
        let squares = 0.5 * (x * x + y * y);
        if !squares.is_finite() {
            return independent;
        }
        let sign = if side == Side::Same { 1.0 } else { -1.0 };
        let cross = sign * x * y;
        let far = x.abs().max(y.abs());
        let integral = if far <= ONE_PANEL {
            sum(&self.points, log_weight, squares, cross)
        } else {
            let panels = (far / ONE_PANEL).ceil().min(MOST_PANELS);
            let width = self.angle / panels;
            let (mut panel, mut integral) = (0.0, 0.0);
            while panel < panels {
                let points = points(panel * width, (panel + 1.0) * width);
                integral += sum(&points, log_weight, squares, cross);
                panel += 1.0;
            }
            integral
        };
        independent + sign * integral * (INVERSE_SQRT_TAU * INVERSE_SQRT_TAU)
    }
}

/// The rule between two angles.
fn points(from: f64, to: f64) -> [Point; 2 * NODES.len()] {
    let (middle, half) = (0.5 * (from + to), 0.5 * (to - from));
    std::array::from_fn(|i| {
        let (node, weight) = NODES[i / 2];
        let node = if i % 2 == 0 { node } else { -node };
        let sine = libm::sin(middle + half * node);
        Point {
            weight: half * weight,
            sine,
            inverse: 1.0 / ((1.0 - sine) * (1.0 + sine)),
        }
    })
}

fn sum(points: &[Point], log_weight: f64, squares: f64, cross: f64) -> f64 {
    points.iter().fold(0.0, |sum, point| {
        let exponent = log_weight - (squares - cross * point.sine) * point.inverse;
        sum + point.weight * exp(One::<false>(exponent.clamp(-700.0, 700.0))).0
    })
}

/// `e^log_weight Φ(x)`.
pub(crate) fn weighted_normal(log_weight: f64, x: f64) -> f64 {
    let (factor, exponent) = tail(x);
    factor * libm::exp(log_weight + exponent)
}

/// `Φ(x)` as a moderate number and the logarithm of what it is to be multiplied with.
fn tail(x: f64) -> (f64, f64) {
    if x < -5.0 && x.is_finite() {
        (INVERSE_SQRT_TAU * mills(-x), -0.5 * x * x)
    } else {
        (normal::cdf(x), 0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `sqrt((√5 - 1) / 2)`.
    const CORRELATION: f64 = 0.786_151_377_757_423_3;

    /// Both limits, the side and the probability, by integrating the conditional distribution in 40 digits
    /// (mpmath 1.4.1).
    const REFERENCE: &[(f64, f64, Side, f64)] = &[
        (0.0, 0.0, Side::Same, 0.393_964_701_036_077_1),
        (0.0, 0.0, Side::Opposite, 0.106_035_298_963_922_91),
        (1.0, -0.5, Side::Same, 0.307_553_050_683_983_64),
        (1.0, -0.5, Side::Opposite, 0.175_411_839_536_094_5),
        (-2.0, -1.5, Side::Same, 0.016_021_102_835_840_656),
        (-2.0, -1.5, Side::Opposite, 2.032_322_287_893_535e-9),
        (3.0, 0.25, Side::Same, 0.598_706_146_132_419_7),
        (-3.0, 4.0, Side::Opposite, 0.001_328_004_483_154_945_3),
        (4.9, -4.9, Side::Same, 4.791_832_765_903_19e-7),
        (-5.0, -4.0, Side::Same, 1.568_979_607_035_889_7e-7),
        (-8.0, -9.0, Side::Same, 1.007_822_126_628_100_3e-20),
        (-12.0, -3.0, Side::Same, 1.776_482_112_077_679e-33),
        (-20.0, -22.0, Side::Same, 1.174_067_129_430_009_5e-112),
        (-30.0, -25.0, Side::Same, 6.063_227_708_517_429e-200),
        (-1.0, 7.0, Side::Same, 0.158_655_253_931_457_05),
        (-4.0, -4.0, Side::Opposite, 2.314_498_446_100_480_4e-36),
        (-1.0, -6.0, Side::Opposite, 3.774_288_256_475_551e-30),
        (6.0, 6.0, Side::Opposite, 0.999_999_998_026_824_7),
        (2.0, -11.0, Side::Same, 1.910_659_574_498_675_7e-28),
        (9.0, -0.5, Side::Opposite, 0.308_537_538_725_986_9),
        (7.5, -6.5, Side::Same, 4.016_000_583_859_118e-11),
        (-7.0, -7.5, Side::Same, 1.750_423_157_898_715e-15),
        (-6.0, -9.0, Side::Same, 1.093_312_259_922_484_4e-19),
        (-9.5, -6.0, Side::Same, 1.042_736_077_050_790_6e-21),
    ];

    /// Both limits, another correlation and the probability, from the same integral. For the first, `SciPy` 1.17.1 gives
    /// `0.062_514_094_709_663_85`.
    const OTHERS: &[(f64, f64, f64, f64)] = &[
        (-1.0, -1.0, 0.5, 0.062_514_094_709_663_83),
        (0.5, -2.0, 0.9, 0.022_750_131_687_468_075),
        (1.5, 1.0, 0.25, 0.794_454_901_453_743_1),
        (-3.0, -2.0, 0.925, 0.001_340_236_772_575_064_5),
    ];

    #[test]
    fn agrees_with_its_reference() {
        let correlated = Correlated::new(CORRELATION);
        for &(x, y, side, expected) in REFERENCE {
            for (x, y) in [(x, y), (y, x)] {
                let error = correlated.weighted_cdf(0.0, x, y, side) - expected;
                assert!(error.abs() <= 1e-15, "({x}, {y}) {side:?}: {error:e}");
                let unit = match side {
                    Side::Same => expected,
                    Side::Opposite => normal::cdf(x) * normal::cdf(y),
                };
                let relative = (error / unit).abs();
                assert!(
                    relative <= 1e-12 || unit < 1e-290,
                    "({x}, {y}) {side:?}: {relative:e}"
                );
            }
        }
        for &(x, y, correlation, expected) in OTHERS {
            let error = Correlated::new(correlation).weighted_cdf(0.0, x, y, Side::Same) - expected;
            assert!(error.abs() <= 1e-15, "({x}, {y}), {correlation}: {error:e}");
        }
    }

    #[test]
    fn weights_reach_where_probabilities_do_not() {
        let correlated = Correlated::new(CORRELATION);
        let far = correlated.weighted_cdf(200.0, -20.0, -22.0, Side::Same);
        let scaled = 1.174_067_129_430_009_5e-112 * libm::exp(200.0);
        assert!((far / scaled - 1.0).abs() < 1e-12);
        // Φ(-50) by its asymptotic series.
        let square = 2_500.0_f64;
        let series = 1.0 - (1.0 - (3.0 - 15.0 / square) / square) / square;
        let normal = weighted_normal(1_250.0, -50.0);
        assert!((normal / (INVERSE_SQRT_TAU / 50.0 * series) - 1.0).abs() < 1e-11);
    }

    #[test]
    fn knows_its_limits() {
        let correlated = Correlated::new(CORRELATION);
        let cdf = |x, y| correlated.weighted_cdf(0.0, x, y, Side::Same);
        assert_eq!(cdf(f64::INFINITY, 0.5), normal::cdf(0.5));
        assert_eq!(cdf(f64::NEG_INFINITY, 0.5), 0.0);
        assert!(cdf(f64::NAN, 0.5).is_nan());
    }
}
