//! The Mills ratio `M(y) = Φ(-y) / φ(y)` of the standard normal distribution.
//!
//! A normal tail is a density times a slowly varying `M`, and an option is a density times a
//! difference of two. One rational function serves both, so that neither the tails nor options close
//! to worthless lose digits.

use super::polynomial::{horner, horner_at_two};
use super::simd::{MultiplyAdd, Plain};

/// The rational function takes `y + SHIFT`: its coefficients are all positive, and its argument is too
/// for every `y` in its range, so no sum cancels.
const SHIFT: f64 = 0.5;
/// Least argument of the rational function.
pub(crate) const LEAST: f64 = -SHIFT;
/// Greatest argument of the rational function.
pub(crate) const GREATEST: f64 = 42.0;

/// A minimax fit made in 60-digit arithmetic: relative error 5e-17 with these rounded coefficients,
/// and 3e-15 at worst in the derivative.
const NUMERATOR: [f64; 11] = [
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
const DENOMINATOR: [f64; 12] = [
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
        let t = y + SHIFT;
        horner::<Plain, _>(t, &NUMERATOR) / horner::<Plain, _>(t, &DENOMINATOR)
    } else {
        horner::<Plain, _>(1.0 / y, &ASYMPTOTIC)
    }
}

/// The ratio at two arguments.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) near: f64,
    pub(crate) far: f64,
    /// `M(near) - M(far)`, as accurate as either however close they are. Only where `gap` was
    /// `far - near`.
    pub(crate) difference: f64,
}

/// `M` at `near <= far`, both in `[LEAST, GREATEST]`; `gap` is `far - near` from before rounding.
///
/// `P(a) Q(b) - P(b) Q(a) = (b - a) (P(a) Q[a, b] - P[a, b] Q(a))` with divided differences, in which
/// every term is positive: the subtraction costs a factor 18 at most.
#[inline(always)]
pub(crate) fn pair<M: MultiplyAdd>(near: f64, far: f64, gap: f64) -> Pair {
    let p = horner_at_two::<M, _>(near + SHIFT, far + SHIFT, &NUMERATOR);
    let q = horner_at_two::<M, _>(near + SHIFT, far + SHIFT, &DENOMINATOR);
    let inverse = 1.0 / (q.first * q.second);
    let difference = M::multiply_add(
        p.first,
        q.divided_difference,
        -(p.divided_difference * q.first),
    );
    Pair {
        near: p.first * q.second * inverse,
        far: p.second * q.first * inverse,
        difference: gap * difference * inverse,
    }
}

/// The same for any `LEAST <= near <= far`.
pub(crate) fn pair_anywhere(near: f64, far: f64, gap: f64) -> Pair {
    if far <= GREATEST {
        pair::<Plain>(near, far, gap)
    } else if near >= FAR {
        let (a, b) = (1.0 / near, 1.0 / far);
        let series = horner_at_two::<Plain, _>(a, b, &ASYMPTOTIC);
        Pair {
            near: series.first,
            far: series.second,
            difference: gap * a * b * series.divided_difference,
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
