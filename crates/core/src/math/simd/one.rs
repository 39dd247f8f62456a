//! One lane: the same source for a single contract, and the fallback where there are no vectors.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::{Lanes, Mask, Two};

/// One number. `FUSED` needs the instruction: without it, `mul_add` is a slow library call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct One<const FUSED: bool>(pub(crate) f64);

/// One rounding in a multiply-add.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Fused = One<true>;
/// Two roundings: every processor.
pub(crate) type Plain = One<false>;

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OneMask(bool);

impl BitAnd for OneMask {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for OneMask {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitXor for OneMask {
    type Output = Self;
    #[inline(always)]
    fn bitxor(self, other: Self) -> Self {
        Self(self.0 ^ other.0)
    }
}

impl Not for OneMask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl Mask for OneMask {
    #[inline(always)]
    fn any(self) -> bool {
        self.0
    }
}

impl<const FUSED: bool> Add for One<FUSED> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl<const FUSED: bool> Sub for One<FUSED> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl<const FUSED: bool> Mul for One<FUSED> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl<const FUSED: bool> Div for One<FUSED> {
    type Output = Self;
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        Self(self.0 / other.0)
    }
}

impl<const FUSED: bool> Neg for One<FUSED> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl<const FUSED: bool> Lanes for One<FUSED> {
    const COUNT: usize = 1;
    const FUSED: bool = FUSED;
    type Mask = OneMask;
    type Octet = Two<Two<Two<Self>>>;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Self(value)
    }

    #[inline(always)]
    fn load(from: &[f64]) -> Self {
        Self(from[0])
    }

    #[inline(always)]
    fn store(self, into: &mut [f64]) {
        into[0] = self.0;
    }

    #[inline(always)]
    fn first(self) -> f64 {
        self.0
    }

    #[inline(always)]
    fn transpose(_: &mut [Self]) {}

    #[inline(always)]
    fn sqrt(self) -> Self {
        Self(self.0.sqrt())
    }

    #[inline(always)]
    fn abs(self) -> Self {
        Self(self.0.abs())
    }

    #[inline(always)]
    fn min(self, other: Self) -> Self {
        if self.0 < other.0 { self } else { other }
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        if self.0 > other.0 { self } else { other }
    }

    #[inline(always)]
    fn mul_add(self, factor: Self, term: Self) -> Self {
        if FUSED {
            Self(self.0.mul_add(factor.0, term.0))
        } else {
            Self(self.0 * factor.0 + term.0)
        }
    }

    #[inline(always)]
    fn mul_sub(self, factor: Self, term: Self) -> Self {
        self.mul_add(factor, -term)
    }

    #[inline(always)]
    fn neg_mul_add(self, factor: Self, term: Self) -> Self {
        (-self).mul_add(factor, term)
    }

    #[inline(always)]
    fn less(self, other: Self) -> OneMask {
        OneMask(self.0 < other.0)
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> OneMask {
        OneMask(self.0 <= other.0)
    }

    #[inline(always)]
    fn select(mask: OneMask, yes: Self, no: Self) -> Self {
        if mask.0 { yes } else { no }
    }

    #[inline(always)]
    fn upper_half(self) -> Self {
        Self(f64::from_bits(self.0.to_bits() & 0xffff_ffff_f800_0000))
    }

    #[inline(always)]
    fn times_power_of_two(self, rounded: Self) -> Self {
        Self(f64::from_bits(
            self.0.to_bits().wrapping_add(rounded.0.to_bits() << 52),
        ))
    }

    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        // A biased difference of bit patterns.
        let difference = self
            .0
            .to_bits()
            .wrapping_sub(other.0.to_bits())
            .wrapping_add(HALF)
            .wrapping_add(BIAS);
        let scaled = f64::from_bits(
            other
                .0
                .to_bits()
                .wrapping_add((difference & EXPONENT).wrapping_sub(BIAS)),
        );
        let exponent =
            f64::from_bits(TWO_TO_52 | (difference >> 52)) - (4_503_599_627_370_496.0 + 2048.0);
        (Self(scaled), Self(exponent))
    }
}

/// Half of the least exponent step in a bit pattern: rounds it.
pub(super) const HALF: u64 = 1 << 51;
/// Makes the difference of two exponents positive.
pub(super) const BIAS: u64 = 2048 << 52;
/// Sign and exponent of a bit pattern.
pub(super) const EXPONENT: u64 = 0xfff0_0000_0000_0000;
/// The bit pattern of `2^52`: an integer below it in the low bits is added to it.
pub(super) const TWO_TO_52: u64 = 0x4330_0000_0000_0000;
