//! The Mills ratio `M(y) = Φ(-y) / φ(y)` of the standard normal distribution.
//!
//! A normal tail is a density times a slowly varying `M`, and an option is a density times a
//! difference of two. One rational function serves both, so that neither the tails nor options close
//! to worthless lose digits.

use super::polynomial::{horner, horner_at_two};
use super::simd::{Lanes, One, Plain};

/// The rational function takes `y + SHIFT`: its coefficients are all positive, and its argument is too
/// for every `y` in its range, so no sum cancels.
pub(super) const SHIFT: f64 = 0.5;
/// Least argument of the rational function.
pub(crate) const LEAST: f64 = -SHIFT;
/// Greatest argument of the rational function.
pub(crate) const GREATEST: f64 = 42.0;

/// A minimax fit made in 60-digit arithmetic: relative error 5e-17 with these rounded coefficients,
/// and 3e-15 at worst in the derivative.
pub(super) const NUMERATOR: [f64; 11] = [
    1.964_017_495_357_993_9,
    3.154_355_749_503_668_3,
    2.593_966_383_910_56,
    1.394_233_298_253_925_6,
    0.534_495_956_702_403_2,
    0.151_571_309_143_874_93,
    0.032_108_398_386_959_69,
    0.005_021_099_971_799_4,
    0.000_557_147_850_294_316_8,
    3.996_382_630_451_554e-5,
    1.431_117_132_990_004e-6,
];
/// Belongs to [`NUMERATOR`].
pub(super) const DENOMINATOR: [f64; 12] = [
    1.0,
    2.615_233_575_730_664_4,
    3.207_645_190_800_776_4,
    2.441_271_189_043_517,
    1.284_537_622_846_067_4,
    0.492_249_397_421_323_56,
    0.140_742_735_028_379_75,
    0.030_172_473_635_112_187,
    0.004_783_205_433_239_59,
    0.000_538_597_054_248_179_3,
    3.924_826_773_827_415e-5,
    1.431_117_132_988_921_2e-6,
];

/// Asymptotic series in `1/y`, for arguments from [`FAR`] on: the first term left out is 2e-15 there.
const ASYMPTOTIC: [f64; 12] = [
    0.0, 1.0, 0.0, -1.0, 0.0, 3.0, 0.0, -15.0, 0.0, 105.0, 0.0, -945.0,
];
const FAR: f64 = 37.0;

/// `M(y)` for `y >= LEAST`.
#[must_use]
pub(crate) fn mills(y: f64) -> f64 {
    if y <= GREATEST {
        mills_within(Plain::splat(y)).0
    } else {
        horner(Plain::splat(1.0 / y), &ASYMPTOTIC).0
    }
}

/// `M(y)` for `LEAST <= y <= GREATEST`.
#[inline(always)]
pub(crate) fn mills_within<L: Lanes>(y: L) -> L {
    let (numerator, denominator) = mills_fraction(y);
    numerator / denominator
}

/// `M(y)` as a fraction, for callers that share its division with another.
#[inline(always)]
pub(crate) fn mills_fraction<L: Lanes>(y: L) -> (L, L) {
    let t = y + L::splat(SHIFT);
    (horner(t, &NUMERATOR), horner(t, &DENOMINATOR))
}

/// The ratio at two arguments.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair<L> {
    pub(crate) near: L,
    pub(crate) far: L,
    /// `M(near) - M(far)`, as accurate as either however close they are.
    pub(crate) difference: L,
}

/// The numerators of a [`Pair`] over their common denominator.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fractions<L> {
    pub(crate) near: L,
    pub(crate) far: L,
    pub(crate) difference: L,
    pub(crate) denominator: L,
}

/// `M` at `near` and `far = near + gap`, both in `[LEAST, GREATEST]`, as fractions, for callers that share the
/// division with another: divisions are what such code waits for.
///
/// `P(a) Q(b) - P(b) Q(a) = (b - a) (P(a) Q[a, b] - P[a, b] Q(a))` with divided differences, in which
/// every term is positive: the subtraction costs a factor 18 at most.
#[inline(always)]
pub(crate) fn pair_fractions<L: Lanes>(near: L, far: L, gap: L) -> Fractions<L> {
    let shift = L::splat(SHIFT);
    let p = horner_at_two(near + shift, far + shift, gap, &NUMERATOR);
    let q = horner_at_two(near + shift, far + shift, gap, &DENOMINATOR);
    let difference = p
        .first
        .mul_sub(q.divided_difference, p.divided_difference * q.first);
    Fractions {
        near: p.first * q.second,
        far: p.second * q.first,
        difference: gap * difference,
        denominator: q.first * q.second,
    }
}

/// [`pair_fractions`], each times `factor` over the denominator.
#[inline(always)]
pub(crate) fn pair<L: Lanes>(near: L, far: L, gap: L, factor: L) -> Pair<L> {
    let fractions = pair_fractions(near, far, gap);
    let scale = factor / fractions.denominator;
    Pair {
        near: fractions.near * scale,
        far: fractions.far * scale,
        difference: fractions.difference * scale,
    }
}

/// The same for any `LEAST <= near <= far`, with factor 1.
pub(crate) fn pair_anywhere(near: f64, far: f64, gap: f64) -> Pair<f64> {
    if far <= GREATEST {
        let pair = pair::<Plain>(One(near), One(far), One(gap), One(1.0));
        Pair {
            near: pair.near.0,
            far: pair.far.0,
            difference: pair.difference.0,
        }
    } else if near >= FAR {
        let (a, b) = (1.0 / near, 1.0 / far);
        let series = horner_at_two::<Plain, _>(One(a), One(b), One(b - a), &ASYMPTOTIC);
        Pair {
            near: series.first.0,
            far: mills(far),
            difference: gap * a * b * series.divided_difference.0,
        }
    } else {
        // So far apart that nothing cancels.
        let (near, far) = (mills(near), mills(far));
        Pair {
            near,
            far,
            difference: near - far,
        }
    }
}

/// `M(y)` and `-M'(y)` for `y >= LEAST`, the derivative without the cancellation of `1 - y M(y)`.
#[must_use]
pub(crate) fn mills_and_descent(y: f64) -> (f64, f64) {
    let none = One(0.0);
    if y <= GREATEST {
        let t = Plain::splat(y + SHIFT);
        let p = horner_at_two(t, t, none, &NUMERATOR);
        let q = horner_at_two(t, t, none, &DENOMINATOR);
        let inverse = 1.0 / q.first.0;
        let slope = p.first * q.divided_difference - p.divided_difference * q.first;
        (p.first.0 * inverse, slope.0 * (inverse * inverse))
    } else {
        let t = Plain::splat(1.0 / y);
        let series = horner_at_two(t, t, none, &ASYMPTOTIC);
        (series.first.0, t.0 * t.0 * series.divided_difference.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::last_places::{Function, error, lines, on_both_classes};
    use crate::math::simd::Fused;

    /// Near argument, gap, the ratio at the near and at the far argument, and their difference, from
    /// mpmath 1.3.0 in 80 digits.
    const REFERENCE: &[(f64, f64, f64, f64, f64)] = &[
        (
            -0.5,
            1.0,
            1.964_017_495_357_993_9,
            0.876_364_456_453_692_3,
            1.087_653_038_904_301_3,
        ),
        (
            -0.5,
            3.0,
            1.964_017_495_357_993_9,
            0.354_265_111_329_793_66,
            1.609_752_384_028_2,
        ),
        (
            -0.05,
            0.1,
            1.304_923_447_054_364_2,
            1.204_840_072_039_479_2,
            0.100_083_375_014_885_1,
        ),
        (
            -1.0e-9,
            2.0e-9,
            1.253_314_138_315_500_2,
            1.253_314_136_315_500_3,
            2.0e-9,
        ),
        (
            0.0,
            1.0e-12,
            1.253_314_137_315_500_3,
            1.253_314_137_314_500_3,
            9.999_999_999_993_733e-13,
        ),
        (
            0.3,
            1.0e-6,
            1.001_837_400_992_155_8,
            1.001_836_701_543_772_1,
            6.994_483_837_011_633e-7,
        ),
        (
            1.0,
            0.5,
            0.655_679_542_418_798_4,
            0.515_815_638_217_963_4,
            0.139_863_904_200_835_1,
        ),
        (
            2.0,
            1.0e-9,
            0.421_369_229_288_054_5,
            0.421_369_229_130_792_94,
            1.572_615_413_704_68e-10,
        ),
        (
            4.0,
            0.02,
            0.236_652_382_913_560_67,
            0.235_589_172_500_359_8,
            0.001_063_210_413_200_885_4,
        ),
        (
            10.0,
            0.001,
            0.099_028_596_471_731_93,
            0.099_018_883_380_480_14,
            9.713_091_251_788_662e-6,
        ),
        (
            20.0,
            20.0,
            0.049_875_925_981_836_79,
            0.024_984_404_205_720_57,
            0.024_891_521_776_116_213,
        ),
        (
            30.0,
            1.0e-7,
            0.033_296_419_072_497_21,
            0.033_296_418_961_754_434,
            1.107_427_821_404_382_5e-10,
        ),
        (
            36.0,
            5.0,
            0.027_756_393_731_398_026,
            0.024_375_760_354_110_872,
            0.003_380_633_377_287_152,
        ),
        (
            45.0,
            0.01,
            0.022_211_264_503_002_377,
            0.022_206_334_623_264_972,
            4.929_879_737_403_702e-6,
        ),
    ];

    fn numbers<const FUSED: bool>(pair: Pair<One<FUSED>>) -> Pair<f64> {
        Pair {
            near: pair.near.0,
            far: pair.far.0,
            difference: pair.difference.0,
        }
    }

    #[test]
    fn agrees_with_its_reference() {
        for &(near, gap, at_near, at_far, difference) in REFERENCE {
            let far = near + gap;
            let mut pairs = vec![pair_anywhere(near, far, gap)];
            if far <= GREATEST {
                pairs.extend([
                    numbers(pair(Plain::splat(near), One(far), One(gap), One(1.0))),
                    numbers(pair(Fused::splat(near), One(far), One(gap), One(1.0))),
                ]);
            }
            for pair in pairs {
                assert!(
                    (pair.near / at_near - 1.0).abs() <= 1e-15,
                    "{near} {pair:?}"
                );
                assert!((pair.far / at_far - 1.0).abs() <= 1e-15, "{far} {pair:?}");
                let error = (pair.difference / difference - 1.0).abs();
                assert!(error <= 8e-15, "{near} {far} {error:e}");
            }
            assert!((mills(near) / at_near - 1.0).abs() <= 1e-15);
            assert!((mills(far) / at_far - 1.0).abs() <= 1e-15);
        }
    }

    struct Within;
    struct Difference;

    impl Function for Within {
        #[inline(always)]
        fn of<L: Lanes>([y, ..]: [L; 3]) -> L {
            mills_within(y)
        }
    }

    impl Function for Difference {
        #[inline(always)]
        fn of<L: Lanes>([near, gap, _]: [L; 3]) -> L {
            pair(near, near + gap, gap, L::splat(1.0)).difference
        }
    }

    #[test]
    fn ratio_on_a_dense_grid() {
        let (within, beyond): (Vec<_>, Vec<_>) =
            lines::<3>(include_str!("../../tests/accuracy/mills.csv"))
                .into_iter()
                .partition(|row| row[0] <= GREATEST);
        let rows: Vec<_> = within.iter().map(|row| [row[0]; 3]).collect();
        for results in on_both_classes::<Within>(&rows) {
            for (&actual, &[y, nearest, left]) in results.iter().zip(&within) {
                // Far out all terms of both polynomials are of one size, and each rounds.
                let allowed = if y <= 3.0 { 5.0 } else { 10.0 };
                let error = error(actual, nearest, left);
                assert!(error <= allowed, "mills({y}): {error} ulp");
            }
        }
        assert!(!beyond.is_empty());
        for [y, nearest, left] in beyond {
            let error = error(mills(y), nearest, left);
            assert!(error <= 2.0, "mills({y}): {error} ulp");
        }
    }

    #[test]
    fn difference_on_a_dense_grid() {
        let table = lines::<4>(include_str!("../../tests/accuracy/mills_difference.csv"));
        let rows: Vec<_> = table.iter().map(|row| [row[0], row[1], 0.0]).collect();
        for results in on_both_classes::<Difference>(&rows) {
            for (&actual, &[near, gap, nearest, left]) in results.iter().zip(&table) {
                // The one subtraction costs more digits the further out.
                let allowed = if near <= 8.0 { 40.0 } else { 90.0 };
                let error = error(actual, nearest, left);
                assert!(error <= allowed, "{near} + {gap}: {error} ulp");
            }
        }
    }
}
