//! Vectors of WebAssembly, where the build has them (`-C target-feature=+simd128`).
#![expect(
    unsafe_code,
    reason = "loads and stores through pointers; the other intrinsics are safe where the feature is built in"
)]

use std::arch::wasm32::{
    f64x2_abs, f64x2_add, f64x2_div, f64x2_le, f64x2_lt, f64x2_mul, f64x2_neg, f64x2_pmax,
    f64x2_pmin, f64x2_splat, f64x2_sqrt, f64x2_sub, i64x2_add, i64x2_shl, i64x2_sub, u64x2_shr,
    u64x2_splat, v128, v128_and, v128_any_true, v128_bitselect, v128_load, v128_not, v128_or,
    v128_store, v128_xor,
};
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::one::{BIAS, EXPONENT, HALF, TWO_TO_52};
use super::{Lanes, Mask, Two};

/// Two numbers, without fused multiply-add.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Simd128(v128);

/// All bits of a lane, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Simd128Mask(v128);

macro_rules! operator {
    ($vector:ident, $operator:ident, $method:ident, $intrinsic:ident) => {
        impl $operator for $vector {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self($intrinsic(self.0, other.0))
            }
        }
    };
}
operator!(Simd128, Add, add, f64x2_add);
operator!(Simd128, Sub, sub, f64x2_sub);
operator!(Simd128, Mul, mul, f64x2_mul);
operator!(Simd128, Div, div, f64x2_div);
operator!(Simd128Mask, BitAnd, bitand, v128_and);
operator!(Simd128Mask, BitOr, bitor, v128_or);
operator!(Simd128Mask, BitXor, bitxor, v128_xor);

impl Neg for Simd128 {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self(f64x2_neg(self.0))
    }
}

impl Not for Simd128Mask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(v128_not(self.0))
    }
}

impl Mask for Simd128Mask {
    #[inline(always)]
    fn any(self) -> bool {
        v128_any_true(self.0)
    }
}

impl Lanes for Simd128 {
    const COUNT: usize = 2;
    const FUSED: bool = false;
    type Mask = Simd128Mask;
    type Octet = Two<Two<Self>>;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Self(f64x2_splat(value))
    }

    #[inline(always)]
    fn load(from: &[f64]) -> Self {
        let from = &from[..2];
        // SAFETY: the slice is that long, and the load needs no alignment.
        Self(unsafe { v128_load(from.as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, into: &mut [f64]) {
        let into = &mut into[..2];
        // SAFETY: the slice is that long, and the store needs no alignment.
        unsafe { v128_store(into.as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        Self(f64x2_sqrt(self.0))
    }

    #[inline(always)]
    fn abs(self) -> Self {
        Self(f64x2_abs(self.0))
    }

    // `pmin(a, b)` is `b < a ? b : a`: with the arguments exchanged, the rule of the trait.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        Self(f64x2_pmin(other.0, self.0))
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        Self(f64x2_pmax(other.0, self.0))
    }

    #[inline(always)]
    fn mul_add(self, factor: Self, term: Self) -> Self {
        self * factor + term
    }

    #[inline(always)]
    fn mul_sub(self, factor: Self, term: Self) -> Self {
        self * factor - term
    }

    #[inline(always)]
    fn neg_mul_add(self, factor: Self, term: Self) -> Self {
        term - self * factor
    }

    #[inline(always)]
    fn less(self, other: Self) -> Simd128Mask {
        Simd128Mask(f64x2_lt(self.0, other.0))
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Simd128Mask {
        Simd128Mask(f64x2_le(self.0, other.0))
    }

    #[inline(always)]
    fn select(mask: Simd128Mask, yes: Self, no: Self) -> Self {
        Self(v128_bitselect(yes.0, no.0, mask.0))
    }

    #[inline(always)]
    fn upper_half(self) -> Self {
        Self(v128_and(self.0, u64x2_splat(0xffff_ffff_f800_0000)))
    }

    #[inline(always)]
    fn times_power_of_two(self, rounded: Self) -> Self {
        Self(i64x2_add(self.0, i64x2_shl(rounded.0, 52)))
    }

    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        let difference = i64x2_add(
            i64x2_sub(self.0, other.0),
            u64x2_splat(HALF.wrapping_add(BIAS)),
        );
        let exponent = i64x2_sub(
            v128_and(difference, u64x2_splat(EXPONENT)),
            u64x2_splat(BIAS),
        );
        let integer = v128_or(u64x2_shr(difference, 52), u64x2_splat(TWO_TO_52));
        (
            Self(i64x2_add(other.0, exponent)),
            Self(f64x2_sub(
                integer,
                f64x2_splat(4_503_599_627_370_496.0 + 2048.0),
            )),
        )
    }
}
