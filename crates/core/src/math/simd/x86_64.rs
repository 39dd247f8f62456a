//! Vectors of x86-64, and the choice between them.
#![expect(
    unsafe_code,
    reason = "intrinsics; sound because dispatch has found their instructions on the machine"
)]

use std::arch::x86_64::{
    __m128d, __m256d, __m512d, __mmask8, _CMP_LE_OQ, _CMP_LT_OQ, _mm_add_epi64, _mm_add_pd,
    _mm_and_pd, _mm_and_si128, _mm_andnot_pd, _mm_castpd_si128, _mm_castsi128_pd, _mm_cmple_pd,
    _mm_cmplt_pd, _mm_div_pd, _mm_loadu_pd, _mm_max_pd, _mm_min_pd, _mm_movemask_pd, _mm_mul_pd,
    _mm_or_pd, _mm_or_si128, _mm_set1_epi64x, _mm_set1_pd, _mm_slli_epi64, _mm_sqrt_pd,
    _mm_srli_epi64, _mm_storeu_pd, _mm_sub_epi64, _mm_sub_pd, _mm_unpackhi_pd, _mm_unpacklo_pd,
    _mm_xor_pd, _mm256_add_epi64, _mm256_add_pd, _mm256_and_pd, _mm256_and_si256, _mm256_andnot_pd,
    _mm256_blendv_pd, _mm256_castpd_si256, _mm256_castsi256_pd, _mm256_cmp_pd, _mm256_div_pd,
    _mm256_fmadd_pd, _mm256_fmsub_pd, _mm256_fnmadd_pd, _mm256_loadu_pd, _mm256_max_pd,
    _mm256_min_pd, _mm256_movemask_pd, _mm256_mul_pd, _mm256_or_pd, _mm256_or_si256,
    _mm256_permute2f128_pd, _mm256_permute4x64_pd, _mm256_set1_epi64x, _mm256_set1_pd,
    _mm256_shuffle_pd, _mm256_slli_epi64, _mm256_sqrt_pd, _mm256_srli_epi64, _mm256_storeu_pd,
    _mm256_sub_epi64, _mm256_sub_pd, _mm256_unpackhi_pd, _mm256_unpacklo_pd, _mm256_xor_pd,
    _mm512_abs_pd, _mm512_add_epi64, _mm512_add_pd, _mm512_alignr_epi64, _mm512_and_si512,
    _mm512_castpd_si512, _mm512_castsi512_pd, _mm512_cmp_pd_mask, _mm512_div_pd, _mm512_fmadd_pd,
    _mm512_fmsub_pd, _mm512_fnmadd_pd, _mm512_loadu_pd, _mm512_mask_blend_pd, _mm512_max_pd,
    _mm512_min_pd, _mm512_mul_pd, _mm512_or_si512, _mm512_permutexvar_pd, _mm512_set1_epi64,
    _mm512_set1_pd, _mm512_shuffle_f64x2, _mm512_slli_epi64, _mm512_sqrt_pd, _mm512_srli_epi64,
    _mm512_storeu_pd, _mm512_sub_epi64, _mm512_sub_pd, _mm512_unpackhi_pd, _mm512_unpacklo_pd,
    _mm512_xor_pd,
};
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::one::{BIAS, EXPONENT, HALF, TWO_TO_52};
use super::{Fused, Kernel, Lanes, Mask, Plain, Two};

/// Two numbers, without fused multiply-add: every x86-64.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sse2(__m128d);
/// Four numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx2(__m256d);
/// Eight numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx512(__m512d);

/// Mask of [`Sse2`]: all bits of a lane, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sse2Mask(__m128d);
/// Mask of [`Avx2`]: all bits of a lane, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx2Mask(__m256d);
/// Mask of [`Avx512`]: one bit for each lane.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx512Mask(__mmask8);

/// A binary operator that is one intrinsic.
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
operator!(Sse2, Add, add, _mm_add_pd);
operator!(Sse2, Sub, sub, _mm_sub_pd);
operator!(Sse2, Mul, mul, _mm_mul_pd);
operator!(Sse2, Div, div, _mm_div_pd);
operator!(Avx2, Add, add, _mm256_add_pd);
operator!(Avx2, Sub, sub, _mm256_sub_pd);
operator!(Avx2, Mul, mul, _mm256_mul_pd);
operator!(Avx2, Div, div, _mm256_div_pd);
operator!(Avx512, Add, add, _mm512_add_pd);
operator!(Avx512, Sub, sub, _mm512_sub_pd);
operator!(Avx512, Mul, mul, _mm512_mul_pd);
operator!(Avx512, Div, div, _mm512_div_pd);
operator!(Sse2Mask, BitAnd, bitand, _mm_and_pd);
operator!(Sse2Mask, BitOr, bitor, _mm_or_pd);
operator!(Sse2Mask, BitXor, bitxor, _mm_xor_pd);
operator!(Avx2Mask, BitAnd, bitand, _mm256_and_pd);
operator!(Avx2Mask, BitOr, bitor, _mm256_or_pd);
operator!(Avx2Mask, BitXor, bitxor, _mm256_xor_pd);

impl Neg for Sse2 {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm_xor_pd(self.0, _mm_set1_pd(-0.0)) })
    }
}

impl Neg for Avx2 {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm256_xor_pd(self.0, _mm256_set1_pd(-0.0)) })
    }
}

impl Neg for Avx512 {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm512_xor_pd(self.0, _mm512_set1_pd(-0.0)) })
    }
}

impl Not for Sse2Mask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm_xor_pd(self.0, _mm_castsi128_pd(_mm_set1_epi64x(-1))) })
    }
}

impl Not for Avx2Mask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm256_xor_pd(self.0, _mm256_castsi256_pd(_mm256_set1_epi64x(-1))) })
    }
}

impl Mask for Sse2Mask {
    #[inline(always)]
    fn any(self) -> bool {
        // SAFETY: see the head of this file.
        unsafe { _mm_movemask_pd(self.0) != 0 }
    }
}

impl Mask for Avx2Mask {
    #[inline(always)]
    fn any(self) -> bool {
        // SAFETY: see the head of this file.
        unsafe { _mm256_movemask_pd(self.0) != 0 }
    }
}

impl BitAnd for Avx512Mask {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Avx512Mask {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitXor for Avx512Mask {
    type Output = Self;
    #[inline(always)]
    fn bitxor(self, other: Self) -> Self {
        Self(self.0 ^ other.0)
    }
}

impl Not for Avx512Mask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl Mask for Avx512Mask {
    #[inline(always)]
    fn any(self) -> bool {
        self.0 != 0
    }
}

/// The methods of [`Lanes`] whose intrinsics differ in the prefix alone.
macro_rules! same_for_all {
    ($count:literal, $set1:ident, $load:ident, $store:ident, $sqrt:ident, $min:ident, $max:ident) => {
        #[inline(always)]
        fn splat(value: f64) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $set1(value) })
        }

        #[inline(always)]
        fn load(from: &[f64]) -> Self {
            let from = &from[..$count];
            // SAFETY: see the head of this file; the slice is that long, and the load needs no alignment.
            Self(unsafe { $load(from.as_ptr()) })
        }

        #[inline(always)]
        fn store(self, into: &mut [f64]) {
            let into = &mut into[..$count];
            // SAFETY: see the head of this file; the slice is that long, and the store needs no
            // alignment.
            unsafe { $store(into.as_mut_ptr(), self.0) }
        }

        #[inline(always)]
        fn sqrt(self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $sqrt(self.0) })
        }

        #[inline(always)]
        fn min(self, other: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $min(self.0, other.0) })
        }

        #[inline(always)]
        fn max(self, other: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $max(self.0, other.0) })
        }
    };
}

/// Fused multiply-add in its three forms.
macro_rules! fused {
    ($fmadd:ident, $fmsub:ident, $fnmadd:ident) => {
        #[inline(always)]
        fn mul_add(self, factor: Self, term: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $fmadd(self.0, factor.0, term.0) })
        }

        #[inline(always)]
        fn mul_sub(self, factor: Self, term: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $fmsub(self.0, factor.0, term.0) })
        }

        #[inline(always)]
        fn neg_mul_add(self, factor: Self, term: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $fnmadd(self.0, factor.0, term.0) })
        }
    };
}

/// The methods that work on bit patterns: see [`One`](super::One) for what they do.
macro_rules! bit_patterns {
    (
        $set1:ident, $set1_bits:ident, $to_bits:ident, $from_bits:ident, $and:ident, $or:ident, $add:ident,
        $sub:ident, $left:ident, $right:ident, $sub_numbers:ident
    ) => {
        #[inline(always)]
        fn upper_half(self) -> Self {
            let mask = 0xffff_ffff_f800_0000_u64.cast_signed();
            // SAFETY: see the head of this file.
            Self(unsafe { $from_bits($and($to_bits(self.0), $set1_bits(mask))) })
        }

        #[inline(always)]
        fn times_power_of_two(self, rounded: Self) -> Self {
            // SAFETY: see the head of this file.
            Self(unsafe { $from_bits($add($to_bits(self.0), $left::<52>($to_bits(rounded.0)))) })
        }

        #[inline(always)]
        fn align(self, other: Self) -> (Self, Self) {
            let rounding = HALF.wrapping_add(BIAS).cast_signed();
            let two_to_52 = 4_503_599_627_370_496.0 + 2048.0;
            // SAFETY: see the head of this file.
            unsafe {
                let bits = $to_bits(other.0);
                let difference = $add($sub($to_bits(self.0), bits), $set1_bits(rounding));
                let exponent = $sub(
                    $and(difference, $set1_bits(EXPONENT.cast_signed())),
                    $set1_bits(BIAS.cast_signed()),
                );
                let integer = $or(
                    $right::<52>(difference),
                    $set1_bits(TWO_TO_52.cast_signed()),
                );
                (
                    Self($from_bits($add(bits, exponent))),
                    Self($sub_numbers($from_bits(integer), $set1(two_to_52))),
                )
            }
        }
    };
}

impl Lanes for Sse2 {
    const COUNT: usize = 2;
    const FUSED: bool = false;
    type Mask = Sse2Mask;
    type Octet = Two<Two<Self>>;

    same_for_all!(
        2,
        _mm_set1_pd,
        _mm_loadu_pd,
        _mm_storeu_pd,
        _mm_sqrt_pd,
        _mm_min_pd,
        _mm_max_pd
    );
    bit_patterns!(
        _mm_set1_pd,
        _mm_set1_epi64x,
        _mm_castpd_si128,
        _mm_castsi128_pd,
        _mm_and_si128,
        _mm_or_si128,
        _mm_add_epi64,
        _mm_sub_epi64,
        _mm_slli_epi64,
        _mm_srli_epi64,
        _mm_sub_pd
    );

    #[inline(always)]
    fn abs(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm_andnot_pd(_mm_set1_pd(-0.0), self.0) })
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
    fn less(self, other: Self) -> Sse2Mask {
        // SAFETY: see the head of this file.
        Sse2Mask(unsafe { _mm_cmplt_pd(self.0, other.0) })
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Sse2Mask {
        // SAFETY: see the head of this file.
        Sse2Mask(unsafe { _mm_cmple_pd(self.0, other.0) })
    }

    #[inline(always)]
    fn transpose(rows: &mut [Self]) {
        let [one, two] = [rows[0].0, rows[1].0];
        // SAFETY: see the head of this file.
        unsafe {
            rows[0] = Self(_mm_unpacklo_pd(one, two));
            rows[1] = Self(_mm_unpackhi_pd(one, two));
        }
    }

    #[inline(always)]
    fn select(mask: Sse2Mask, yes: Self, no: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm_or_pd(_mm_and_pd(mask.0, yes.0), _mm_andnot_pd(mask.0, no.0)) })
    }
}

impl Lanes for Avx2 {
    const COUNT: usize = 4;
    const FUSED: bool = true;
    type Mask = Avx2Mask;
    type Octet = Two<Self>;

    same_for_all!(
        4,
        _mm256_set1_pd,
        _mm256_loadu_pd,
        _mm256_storeu_pd,
        _mm256_sqrt_pd,
        _mm256_min_pd,
        _mm256_max_pd
    );
    fused!(_mm256_fmadd_pd, _mm256_fmsub_pd, _mm256_fnmadd_pd);
    bit_patterns!(
        _mm256_set1_pd,
        _mm256_set1_epi64x,
        _mm256_castpd_si256,
        _mm256_castsi256_pd,
        _mm256_and_si256,
        _mm256_or_si256,
        _mm256_add_epi64,
        _mm256_sub_epi64,
        _mm256_slli_epi64,
        _mm256_srli_epi64,
        _mm256_sub_pd
    );

    #[inline(always)]
    fn abs(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm256_andnot_pd(_mm256_set1_pd(-0.0), self.0) })
    }

    #[inline(always)]
    fn less(self, other: Self) -> Avx2Mask {
        // SAFETY: see the head of this file.
        Avx2Mask(unsafe { _mm256_cmp_pd::<_CMP_LT_OQ>(self.0, other.0) })
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Avx2Mask {
        // SAFETY: see the head of this file.
        Avx2Mask(unsafe { _mm256_cmp_pd::<_CMP_LE_OQ>(self.0, other.0) })
    }

    #[inline(always)]
    fn lagging<const LAG: usize>(self, before: Self) -> Self {
        // SAFETY: see the head of this file.
        unsafe {
            // The upper half of what came before, and the lower half of this.
            let middle = _mm256_permute2f128_pd::<0x21>(before.0, self.0);
            Self(match LAG {
                1 => _mm256_shuffle_pd::<0b0101>(middle, self.0),
                2 => middle,
                _ => unreachable!("a lag is less than the four lanes, and a power of two"),
            })
        }
    }

    #[inline(always)]
    fn last_everywhere(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm256_permute4x64_pd::<0xff>(self.0) })
    }

    #[inline(always)]
    fn transpose(rows: &mut [Self]) {
        let [one, two, three, four] = [rows[0].0, rows[1].0, rows[2].0, rows[3].0];
        // SAFETY: see the head of this file.
        unsafe {
            let (even, odd) = (_mm256_unpacklo_pd(one, two), _mm256_unpackhi_pd(one, two));
            let (later_even, later_odd) = (
                _mm256_unpacklo_pd(three, four),
                _mm256_unpackhi_pd(three, four),
            );
            rows[0] = Self(_mm256_permute2f128_pd::<0x20>(even, later_even));
            rows[1] = Self(_mm256_permute2f128_pd::<0x20>(odd, later_odd));
            rows[2] = Self(_mm256_permute2f128_pd::<0x31>(even, later_even));
            rows[3] = Self(_mm256_permute2f128_pd::<0x31>(odd, later_odd));
        }
    }

    #[inline(always)]
    fn select(mask: Avx2Mask, yes: Self, no: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm256_blendv_pd(no.0, yes.0, mask.0) })
    }
}

impl Lanes for Avx512 {
    const COUNT: usize = 8;
    const FUSED: bool = true;
    type Mask = Avx512Mask;
    type Octet = Self;

    same_for_all!(
        8,
        _mm512_set1_pd,
        _mm512_loadu_pd,
        _mm512_storeu_pd,
        _mm512_sqrt_pd,
        _mm512_min_pd,
        _mm512_max_pd
    );
    fused!(_mm512_fmadd_pd, _mm512_fmsub_pd, _mm512_fnmadd_pd);
    bit_patterns!(
        _mm512_set1_pd,
        _mm512_set1_epi64,
        _mm512_castpd_si512,
        _mm512_castsi512_pd,
        _mm512_and_si512,
        _mm512_or_si512,
        _mm512_add_epi64,
        _mm512_sub_epi64,
        _mm512_slli_epi64,
        _mm512_srli_epi64,
        _mm512_sub_pd
    );

    #[inline(always)]
    fn abs(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm512_abs_pd(self.0) })
    }

    #[inline(always)]
    fn less(self, other: Self) -> Avx512Mask {
        // SAFETY: see the head of this file.
        Avx512Mask(unsafe { _mm512_cmp_pd_mask::<_CMP_LT_OQ>(self.0, other.0) })
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Avx512Mask {
        // SAFETY: see the head of this file.
        Avx512Mask(unsafe { _mm512_cmp_pd_mask::<_CMP_LE_OQ>(self.0, other.0) })
    }

    #[inline(always)]
    fn lagging<const LAG: usize>(self, before: Self) -> Self {
        // SAFETY: see the head of this file.
        unsafe {
            let (before, now) = (_mm512_castpd_si512(before.0), _mm512_castpd_si512(self.0));
            Self(_mm512_castsi512_pd(match LAG {
                1 => _mm512_alignr_epi64::<7>(now, before),
                2 => _mm512_alignr_epi64::<6>(now, before),
                4 => _mm512_alignr_epi64::<4>(now, before),
                _ => unreachable!("a lag is less than the eight lanes, and a power of two"),
            }))
        }
    }

    #[inline(always)]
    fn last_everywhere(self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm512_permutexvar_pd(_mm512_set1_epi64(7), self.0) })
    }

    #[inline(always)]
    fn transpose(rows: &mut [Self]) {
        let rows = &mut rows[..8];
        // Numbers change places with their neighbours, then pairs with pairs, then fours with fours.
        for pair in 0..4 {
            let (one, two) = (rows[2 * pair].0, rows[2 * pair + 1].0);
            // SAFETY: see the head of this file.
            unsafe {
                rows[2 * pair] = Self(_mm512_unpacklo_pd(one, two));
                rows[2 * pair + 1] = Self(_mm512_unpackhi_pd(one, two));
            }
        }
        for at in [0, 1, 4, 5] {
            let (one, two) = (rows[at].0, rows[at + 2].0);
            // SAFETY: see the head of this file.
            unsafe {
                rows[at] = Self(_mm512_shuffle_f64x2::<0b10_00_10_00>(one, two));
                rows[at + 2] = Self(_mm512_shuffle_f64x2::<0b11_01_11_01>(one, two));
            }
        }
        for at in 0..4 {
            let (one, two) = (rows[at].0, rows[at + 4].0);
            // SAFETY: see the head of this file.
            unsafe {
                rows[at] = Self(_mm512_shuffle_f64x2::<0b10_00_10_00>(one, two));
                rows[at + 4] = Self(_mm512_shuffle_f64x2::<0b11_01_11_01>(one, two));
            }
        }
    }

    #[inline(always)]
    fn select(mask: Avx512Mask, yes: Self, no: Self) -> Self {
        // SAFETY: see the head of this file.
        Self(unsafe { _mm512_mask_blend_pd(mask.0, no.0, yes.0) })
    }
}

/// Whether the build was told to go without what the machine has.
const fn held_back() -> (bool, bool) {
    (
        cfg!(any(
            strikewise_instructions = "avx2",
            strikewise_instructions = "portable"
        )),
        cfg!(strikewise_instructions = "portable"),
    )
}

#[inline]
fn has_avx512() -> bool {
    !held_back().0
        && std::arch::is_x86_feature_detected!("avx512f")
        && std::arch::is_x86_feature_detected!("avx512dq")
        && has_avx2()
}

#[inline]
fn has_avx2() -> bool {
    !held_back().1
        && std::arch::is_x86_feature_detected!("avx2")
        && std::arch::is_x86_feature_detected!("fma")
}

#[inline]
pub(super) fn dispatch<K: Kernel>(kernel: K) -> K::Output {
    if has_avx512() {
        // SAFETY: the features that `avx512` enables were detected on this machine.
        unsafe { avx512::<K, Avx512>(kernel) }
    } else if has_avx2() {
        // SAFETY: the features that `avx2` enables were detected on this machine.
        unsafe { avx2::<K, Avx2>(kernel) }
    } else {
        kernel.run::<Sse2>()
    }
}

#[inline]
pub(super) fn dispatch_one<K: Kernel>(kernel: K) -> K::Output {
    if has_avx2() {
        // SAFETY: the features that `avx2` enables were detected on this machine.
        unsafe { avx2::<K, Fused>(kernel) }
    } else {
        kernel.run::<Plain>()
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx2,fma")]
/// # Safety
/// The machine must have AVX-512 F and DQ, AVX2 and FMA.
unsafe fn avx512<K: Kernel, L: Lanes>(kernel: K) -> K::Output {
    kernel.run::<L>()
}

#[target_feature(enable = "avx2,fma")]
/// # Safety
/// The machine must have AVX2 and FMA.
unsafe fn avx2<K: Kernel, L: Lanes>(kernel: K) -> K::Output {
    kernel.run::<L>()
}

#[cfg(test)]
pub(super) fn everywhere<K: Kernel + Clone>(kernel: &K) -> Vec<(&'static str, K::Output)> {
    let mut results = vec![("SSE2", kernel.clone().run::<Sse2>())];
    if has_avx2() {
        // SAFETY: the features that `avx2` enables were detected on this machine.
        results.push(("AVX2", unsafe { avx2::<K, Avx2>(kernel.clone()) }));
    }
    if has_avx512() {
        // SAFETY: the features that `avx512` enables were detected on this machine.
        results.push(("AVX-512", unsafe { avx512::<K, Avx512>(kernel.clone()) }));
        // SAFETY: as above.
        results.push(("AVX-512, two vectors", unsafe {
            avx512::<K, Two<Avx512>>(kernel.clone())
        }));
    }
    results
}
