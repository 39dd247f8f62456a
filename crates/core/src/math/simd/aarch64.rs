//! Vectors of 64-bit ARM.
#![expect(
    unsafe_code,
    reason = "intrinsics; every 64-bit ARM that this target builds for has NEON"
)]

use std::arch::aarch64::{
    float64x2_t, uint64x2_t, vabsq_f64, vaddq_f64, vaddq_u64, vandq_u64, vbslq_f64, vcleq_f64,
    vcltq_f64, vdivq_f64, vdupq_n_f64, vdupq_n_u64, veorq_u64, vfmaq_f64, vfmsq_f64, vld1q_f64,
    vmaxvq_u32, vmulq_f64, vnegq_f64, vorrq_u64, vreinterpretq_f64_u64, vreinterpretq_u32_u64,
    vreinterpretq_u64_f64, vshlq_n_u64, vshrq_n_u64, vsqrtq_f64, vst1q_f64, vsubq_f64, vsubq_u64,
};
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::one::{BIAS, EXPONENT, HALF, TWO_TO_52};
use super::{Lanes, Mask, Two};

/// Two numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Neon(float64x2_t);

/// All bits of a lane, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NeonMask(uint64x2_t);

macro_rules! operator {
    ($vector:ident, $operator:ident, $method:ident, $intrinsic:ident) => {
        impl $operator for $vector {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                // SAFETY: see the head of this file.
                Self(unsafe { $intrinsic(self.0, other.0) })
            }
        }
    };
}
operator!(Neon, Add, add, vaddq_f64);
operator!(Neon, Sub, sub, vsubq_f64);
operator!(Neon, Mul, mul, vmulq_f64);
operator!(Neon, Div, div, vdivq_f64);
operator!(NeonMask, BitAnd, bitand, vandq_u64);
operator!(NeonMask, BitOr, bitor, vorrq_u64);
operator!(NeonMask, BitXor, bitxor, veorq_u64);

impl Neg for Neon {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vnegq_f64(self.0) })
    }
}

impl Not for NeonMask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { veorq_u64(self.0, vdupq_n_u64(u64::MAX)) })
    }
}

impl Mask for NeonMask {
    #[inline(always)]
    fn any(self) -> bool {
        // SAFETY: see the head of this file.
        unsafe { vmaxvq_u32(vreinterpretq_u32_u64(self.0)) != 0 }
    }
}

impl Lanes for Neon {
    const COUNT: usize = 2;
    const FUSED: bool = true;
    type Mask = NeonMask;
    type Octet = Two<Two<Self>>;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vdupq_n_f64(value) })
    }

    #[inline(always)]
    fn load(from: &[f64]) -> Self {
        let from = &from[..2];
        // SAFETY: see the head of this file; the slice is that long.
        Self(unsafe { vld1q_f64(from.as_ptr()) })
    }

    #[inline(always)]
    fn store(self, into: &mut [f64]) {
        let into = &mut into[..2];
        // SAFETY: see the head of this file; the slice is that long.
        unsafe { vst1q_f64(into.as_mut_ptr(), self.0) }
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vsqrtq_f64(self.0) })
    }

    #[inline(always)]
    fn abs(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vabsq_f64(self.0) })
    }

    // The minimum and maximum of ARM return NaN where either is; those of the trait return the other.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        Self::select(self.less(other), self, other)
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        Self::select(other.less(self), self, other)
    }

    #[inline(always)]
    fn mul_add(self, factor: Self, term: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vfmaq_f64(term.0, self.0, factor.0) })
    }

    #[inline(always)]
    fn mul_sub(self, factor: Self, term: Self) -> Self {
        self.mul_add(factor, -term)
    }

    #[inline(always)]
    fn neg_mul_add(self, factor: Self, term: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vfmsq_f64(term.0, self.0, factor.0) })
    }

    #[inline(always)]
    fn less(self, other: Self) -> NeonMask {
        // SAFETY: see the head of this file.
        NeonMask(unsafe { vcltq_f64(self.0, other.0) })
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> NeonMask {
        // SAFETY: see the head of this file.
        NeonMask(unsafe { vcleq_f64(self.0, other.0) })
    }

    #[inline(always)]
    fn select(mask: NeonMask, yes: Self, no: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { vbslq_f64(mask.0, yes.0, no.0) })
    }

    #[inline(always)]
    fn upper_half(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe {
            vreinterpretq_f64_u64(vandq_u64(
                vreinterpretq_u64_f64(self.0),
                vdupq_n_u64(0xffff_ffff_f800_0000),
            ))
        })
    }

    #[inline(always)]
    fn times_power_of_two(self, rounded: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe {
            vreinterpretq_f64_u64(vaddq_u64(
                vreinterpretq_u64_f64(self.0),
                vshlq_n_u64::<52>(vreinterpretq_u64_f64(rounded.0)),
            ))
        })
    }

    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        // SAFETY: see the head of this file.
        unsafe {
            let bits = vreinterpretq_u64_f64(other.0);
            let difference = vaddq_u64(
                vsubq_u64(vreinterpretq_u64_f64(self.0), bits),
                vdupq_n_u64(HALF.wrapping_add(BIAS)),
            );
            let exponent = vsubq_u64(
                vandq_u64(difference, vdupq_n_u64(EXPONENT)),
                vdupq_n_u64(BIAS),
            );
            let integer = vorrq_u64(vshrq_n_u64::<52>(difference), vdupq_n_u64(TWO_TO_52));
            (
                Self(vreinterpretq_f64_u64(vaddq_u64(bits, exponent))),
                Self(vsubq_f64(
                    vreinterpretq_f64_u64(integer),
                    vdupq_n_f64(4_503_599_627_370_496.0 + 2048.0),
                )),
            )
        }
    }
}
