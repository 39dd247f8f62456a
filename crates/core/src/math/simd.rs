//! Which instructions a batch runs on, chosen once per call.
//!
//! A [`Kernel`] is written once, over a [`MultiplyAdd`]; loops in it become vector code. There are two
//! classes of results: machines with fused multiply-add (x86-64 with FMA and AVX2 or AVX-512, every 64-bit ARM)
//! agree bit for bit with one another, and so do machines without it; between the classes the last
//! bits differ, within the accuracy that the golden vectors test.
//!
//! This is the only module with `unsafe`.

/// How `a * b + c` is rounded, and what follows from it.
pub(crate) trait MultiplyAdd {
    /// `a * b + c`.
    fn multiply_add(a: f64, b: f64, c: f64) -> f64;
    /// `x log2(e) - integer` without the rounding of the product, which an exponential would magnify.
    fn log2_fraction(x: f64, integer: f64) -> f64;
    /// `x²` as its rounded value and the rounding error.
    fn square(x: f64) -> (f64, f64);
}

/// One rounding: needs the instruction, else it is a slow library call.
pub(crate) struct Fused;
/// Two roundings: every processor.
pub(crate) struct Plain;

impl MultiplyAdd for Fused {
    #[inline(always)]
    fn multiply_add(a: f64, b: f64, c: f64) -> f64 {
        a.mul_add(b, c)
    }

    #[inline(always)]
    fn log2_fraction(x: f64, integer: f64) -> f64 {
        x.mul_add(std::f64::consts::LOG2_E, -integer)
    }

    #[inline(always)]
    fn square(x: f64) -> (f64, f64) {
        let head = x * x;
        (head, x.mul_add(x, -head))
    }
}

/// The upper 26 bits of the significand: products of two such numbers are exact.
#[inline(always)]
fn upper_half(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & 0xffff_ffff_f800_0000)
}

impl MultiplyAdd for Plain {
    #[inline(always)]
    fn multiply_add(a: f64, b: f64, c: f64) -> f64 {
        a * b + c
    }

    #[inline(always)]
    fn log2_fraction(x: f64, integer: f64) -> f64 {
        const HIGH: f64 = 1.442_695_021_629_333_5;
        const LOW: f64 = 1.925_962_991_126_617_5e-8;
        let high = upper_half(x);
        (high * HIGH - integer) + ((x - high) * HIGH + x * LOW)
    }

    #[inline(always)]
    fn square(x: f64) -> (f64, f64) {
        let high = upper_half(x);
        let low = x - high;
        let head = x * x;
        (head, ((high * high - head) + 2.0 * high * low) + low * low)
    }
}

/// Work that is compiled once for each set of instructions. Implementations of [`Kernel::run`] and
/// the loops that they call must be `#[inline(always)]`, so that they are compiled inside the wrapper
/// that switches the instructions on; what is not inlined is right all the same, and slower.
pub(crate) trait Kernel {
    type Output;
    fn run<M: MultiplyAdd>(self) -> Self::Output;
}

/// Runs a kernel on the best instructions of this machine.
#[inline]
pub(crate) fn dispatch<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx512f")
        && std::arch::is_x86_feature_detected!("avx512dq")
        && std::arch::is_x86_feature_detected!("fma")
    {
        #[expect(
            unsafe_code,
            reason = "calls a function compiled for instructions detected above"
        )]
        // SAFETY: the features that `avx512` enables were detected on this machine.
        return unsafe { avx512(kernel) };
    }
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma") {
        #[expect(
            unsafe_code,
            reason = "calls a function compiled for instructions detected above"
        )]
        // SAFETY: both features that `avx2` enables were detected on this machine.
        return unsafe { avx2(kernel) };
    }
    if cfg!(target_arch = "aarch64") {
        kernel.run::<Fused>()
    } else {
        kernel.run::<Plain>()
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512dq,fma")]
#[expect(unsafe_code, reason = "the price of choosing instructions at run time")]
/// # Safety
/// The machine must have AVX-512 F and DQ, and FMA.
unsafe fn avx512<K: Kernel>(kernel: K) -> K::Output {
    kernel.run::<Fused>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
#[expect(unsafe_code, reason = "the price of choosing instructions at run time")]
/// # Safety
/// The machine must have AVX2 and FMA.
unsafe fn avx2<K: Kernel>(kernel: K) -> K::Output {
    kernel.run::<Fused>()
}
