//! Numbers side by side: one source for every set of instructions, chosen once per call.
//!
//! A [`Kernel`] is written once over [`Lanes`] and compiled for each kind of vector that the processor
//! family may have; [`dispatch`] runs the widest one that this machine has. There are two classes of
//! results: machines with fused multiply-add (x86-64 with AVX2 or AVX-512, every 64-bit ARM) agree
//! bit for bit with one another, and so do machines without it (older x86-64, WebAssembly). Between the
//! classes the last bits differ, within the accuracy that the golden vectors test.
//!
//! To measure or debug a narrower set, build with `--cfg strikewise_instructions="avx2"` or `"portable"`
//! (no fused multiply-add) in `RUSTFLAGS`.
//!
//! This is the only module with `unsafe`. Values of the vector types exist only inside kernels, and those
//! run only behind [`dispatch`], which has found their instructions on the machine: that is what makes
//! each intrinsic sound.

mod one;
mod two;

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod wasm32;
#[cfg(target_arch = "x86_64")]
mod x86_64;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use one::Fused;
pub(crate) use one::{One, Plain};
pub(crate) use two::Two;

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// Yes or no, one for each lane.
pub(crate) trait Mask:
    Copy + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    /// Whether any lane says yes.
    fn any(self) -> bool;
}

/// [`COUNT`](Lanes::COUNT) numbers that are computed together, each as if it were alone: operations round
/// to nearest, and propagate NaN and infinities as IEEE 754 says.
pub(crate) trait Lanes:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// How many numbers.
    const COUNT: usize;
    /// Whether [`mul_add`](Lanes::mul_add) rounds once.
    const FUSED: bool;
    type Mask: Mask;
    /// Eight numbers, in as many of these as it takes.
    type Octet: Lanes;

    /// The same number in every lane.
    fn splat(value: f64) -> Self;
    /// The first [`COUNT`](Lanes::COUNT) numbers; panics where there are fewer.
    fn load(from: &[f64]) -> Self;
    /// Into the first [`COUNT`](Lanes::COUNT) places; panics where there are fewer.
    fn store(self, into: &mut [f64]);

    /// The number in the first lane.
    #[inline(always)]
    fn first(self) -> f64 {
        let mut numbers = [0.0; 32];
        self.store(&mut numbers);
        numbers[0]
    }

    fn sqrt(self) -> Self;
    fn abs(self) -> Self;
    /// The smaller; `other` where either is NaN.
    fn min(self, other: Self) -> Self;
    /// The greater; `other` where either is NaN.
    fn max(self, other: Self) -> Self;
    /// `self * factor + term`.
    fn mul_add(self, factor: Self, term: Self) -> Self;
    /// `self * factor - term`.
    fn mul_sub(self, factor: Self, term: Self) -> Self;
    /// `term - self * factor`.
    fn neg_mul_add(self, factor: Self, term: Self) -> Self;

    /// `self < other`; no where either is NaN.
    fn less(self, other: Self) -> Self::Mask;
    /// `self <= other`; no where either is NaN.
    fn less_or_equal(self, other: Self) -> Self::Mask;
    /// `yes` where the mask says so, else `no`.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;

    /// The upper 26 bits of the significand: products of two such numbers are exact.
    fn upper_half(self) -> Self;
    /// `self` times 2 to the power of the integer in the low bits of `rounded`, a sum with
    /// [`ROUND`](super::lanes::ROUND). Neither zero nor the result may be subnormal or overflow.
    fn times_power_of_two(self, rounded: Self) -> Self;
    /// For positive normal numbers: `other` times the power of two that brings it within a factor
    /// `[2/3, 3/2]` of `self`, and the exponent of that power.
    fn align(self, other: Self) -> (Self, Self);

    /// In a row of numbers that `before` and then `self` are part of, the numbers `LAG` places before those of `self`.
    /// The lag is a power of two, and less than [`COUNT`](Lanes::COUNT).
    #[inline(always)]
    fn lagging<const LAG: usize>(self, before: Self) -> Self {
        let mut row = [0.0; 16];
        before.store(&mut row);
        self.store(&mut row[Self::COUNT..]);
        Self::load(&row[Self::COUNT - LAG..])
    }

    /// The number in the last lane, in every lane.
    #[inline(always)]
    fn last_everywhere(self) -> Self {
        let mut numbers = [0.0; 32];
        self.store(&mut numbers);
        Self::splat(numbers[Self::COUNT - 1])
    }

    /// Exchanges rows and columns of a square of numbers. There are as many rows as lanes, and no more than eight.
    #[inline(always)]
    fn transpose(rows: &mut [Self]) {
        let mut square = [0.0; 64];
        let mut column = [0.0; 8];
        for (row, numbers) in rows.iter().zip(square.chunks_exact_mut(Self::COUNT)) {
            row.store(numbers);
        }
        for (at, row) in rows.iter_mut().enumerate() {
            for (number, numbers) in column.iter_mut().zip(square.chunks_exact(Self::COUNT)) {
                *number = numbers[at];
            }
            *row = Self::load(&column);
        }
    }

    /// `x²` as its rounded value and the rounding error.
    #[inline(always)]
    fn square(self) -> (Self, Self) {
        let head = self * self;
        if Self::FUSED {
            (head, self.mul_sub(self, head))
        } else {
            let high = self.upper_half();
            let low = self - high;
            let cross = Self::splat(2.0) * high * low;
            (head, ((high * high - head) + cross) + low * low)
        }
    }

    /// `low <= self <= high`; no where it is NaN.
    #[inline(always)]
    fn within(self, low: f64, high: f64) -> Self::Mask {
        Self::splat(low).less_or_equal(self) & self.less_or_equal(Self::splat(high))
    }
}

/// Work that is compiled once for each set of instructions. Implementations of [`Kernel::run`] and
/// all that they call must be `#[inline(always)]`, so that they are compiled inside the wrapper
/// that switches the instructions on; what is not inlined is right all the same, and slower.
pub(crate) trait Kernel {
    type Output;
    fn run<L: Lanes>(self) -> Self::Output;
}

/// Runs a kernel on the widest vectors of this machine.
#[inline]
pub(crate) fn dispatch<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(target_arch = "x86_64")]
    {
        x86_64::dispatch(kernel)
    }
    #[cfg(target_arch = "aarch64")]
    {
        kernel.run::<aarch64::Neon>()
    }
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    {
        kernel.run::<wasm32::Simd128>()
    }
    #[cfg(not(any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        all(target_arch = "wasm32", target_feature = "simd128")
    )))]
    {
        kernel.run::<Plain>()
    }
}

/// Runs a kernel on one lane, with the same bits as [`dispatch`].
#[inline]
pub(crate) fn dispatch_one<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(target_arch = "x86_64")]
    {
        x86_64::dispatch_one(kernel)
    }
    #[cfg(target_arch = "aarch64")]
    {
        kernel.run::<Fused>()
    }
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    {
        kernel.run::<Plain>()
    }
}

/// Runs a kernel on every set of instructions that this machine has, for tests of their agreement.
#[cfg(test)]
pub(crate) fn everywhere<K: Kernel + Clone>(kernel: &K) -> Vec<(&'static str, K::Output)> {
    let mut results = vec![
        ("one lane, fused", kernel.clone().run::<Fused>()),
        ("one lane, plain", kernel.clone().run::<Plain>()),
        ("two lanes, plain", kernel.clone().run::<Two<Plain>>()),
    ];
    #[cfg(target_arch = "x86_64")]
    results.extend(x86_64::everywhere(kernel));
    #[cfg(target_arch = "aarch64")]
    results.push(("NEON", kernel.clone().run::<aarch64::Neon>()));
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    results.push(("simd128", kernel.clone().run::<wasm32::Simd128>()));
    results
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone)]
    struct Lags;

    impl Kernel for Lags {
        type Output = Vec<Vec<f64>>;

        #[inline(always)]
        fn run<L: Lanes>(self) -> Vec<Vec<f64>> {
            let row: Vec<f64> = (0..16).map(f64::from).collect();
            let (before, now) = (L::Octet::load(&row), L::Octet::load(&row[8..]));
            let lags = [
                now.lagging::<1>(before),
                now.lagging::<2>(before),
                now.lagging::<4>(before),
                now.last_everywhere(),
            ];
            let mut numbers = vec![vec![0.0; 8]; 4];
            for (numbers, lag) in numbers.iter_mut().zip(lags) {
                lag.store(numbers);
            }
            numbers
        }
    }

    #[derive(Clone)]
    struct Transposed;

    impl Kernel for Transposed {
        type Output = Vec<f64>;

        #[inline(always)]
        fn run<L: Lanes>(self) -> Vec<f64> {
            let mut square: Vec<f64> = (0..64).map(f64::from).collect();
            let mut rows = [L::Octet::splat(0.0); 8];
            for (row, numbers) in rows.iter_mut().zip(square.chunks(8)) {
                *row = L::Octet::load(numbers);
            }
            L::Octet::transpose(&mut rows);
            for (row, numbers) in rows.iter().zip(square.chunks_mut(8)) {
                row.store(numbers);
            }
            square
        }
    }

    #[test]
    fn octets_are_transposed_on_every_set_of_instructions() {
        let expected: Vec<f64> = (0..64).map(|at| f64::from(at % 8 * 8 + at / 8)).collect();
        for (set, square) in everywhere(&Transposed) {
            assert_eq!(square, expected, "{set}");
        }
    }

    #[test]
    fn octets_lag_on_every_set_of_instructions() {
        for (set, lags) in everywhere(&Lags) {
            for (lag, numbers) in [1, 2, 4].into_iter().zip(&lags) {
                let expected: Vec<f64> = (8 - lag..16 - lag).map(f64::from).collect();
                assert_eq!(*numbers, expected, "{set}, lag {lag}");
            }
            assert_eq!(lags[3], [15.0; 8], "{set}, last");
        }
    }
}
