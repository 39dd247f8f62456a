//! Two vectors side by side: while one waits for a result, the other computes.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::{Lanes, Mask};

/// Twice the lanes of `L`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Two<L>(L, L);

macro_rules! operator {
    ($operator:ident, $method:ident) => {
        impl<L: $operator<Output = L>> $operator for Two<L> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0), self.1.$method(other.1))
            }
        }
    };
}
operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);
operator!(Div, div);
operator!(BitAnd, bitand);
operator!(BitOr, bitor);
operator!(BitXor, bitxor);

impl<L: Neg<Output = L>> Neg for Two<L> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self(-self.0, -self.1)
    }
}

impl<L: Not<Output = L>> Not for Two<L> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0, !self.1)
    }
}

impl<M: Mask> Mask for Two<M> {
    #[inline(always)]
    fn any(self) -> bool {
        (self.0 | self.1).any()
    }
}

impl<L: Lanes> Lanes for Two<L> {
    const COUNT: usize = 2 * L::COUNT;
    const FUSED: bool = L::FUSED;
    type Mask = Two<L::Mask>;
    type Octet = L::Octet;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Self(L::splat(value), L::splat(value))
    }

    #[inline(always)]
    fn load(from: &[f64]) -> Self {
        let from = &from[..Self::COUNT];
        Self(L::load(from), L::load(&from[L::COUNT..]))
    }

    #[inline(always)]
    fn store(self, into: &mut [f64]) {
        let into = &mut into[..Self::COUNT];
        self.0.store(into);
        self.1.store(&mut into[L::COUNT..]);
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        Self(self.0.sqrt(), self.1.sqrt())
    }

    #[inline(always)]
    fn abs(self) -> Self {
        Self(self.0.abs(), self.1.abs())
    }

    #[inline(always)]
    fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0), self.1.min(other.1))
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0), self.1.max(other.1))
    }

    #[inline(always)]
    fn mul_add(self, factor: Self, term: Self) -> Self {
        Self(
            self.0.mul_add(factor.0, term.0),
            self.1.mul_add(factor.1, term.1),
        )
    }

    #[inline(always)]
    fn mul_sub(self, factor: Self, term: Self) -> Self {
        Self(
            self.0.mul_sub(factor.0, term.0),
            self.1.mul_sub(factor.1, term.1),
        )
    }

    #[inline(always)]
    fn neg_mul_add(self, factor: Self, term: Self) -> Self {
        Self(
            self.0.neg_mul_add(factor.0, term.0),
            self.1.neg_mul_add(factor.1, term.1),
        )
    }

    #[inline(always)]
    fn less(self, other: Self) -> Self::Mask {
        Two(self.0.less(other.0), self.1.less(other.1))
    }

    #[inline(always)]
    fn less_or_equal(self, other: Self) -> Self::Mask {
        Two(self.0.less_or_equal(other.0), self.1.less_or_equal(other.1))
    }

    #[inline(always)]
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
        Self(
            L::select(mask.0, yes.0, no.0),
            L::select(mask.1, yes.1, no.1),
        )
    }

    #[inline(always)]
    fn upper_half(self) -> Self {
        Self(self.0.upper_half(), self.1.upper_half())
    }

    #[inline(always)]
    fn times_power_of_two(self, rounded: Self) -> Self {
        Self(
            self.0.times_power_of_two(rounded.0),
            self.1.times_power_of_two(rounded.1),
        )
    }

    #[inline(always)]
    fn lagging<const LAG: usize>(self, before: Self) -> Self {
        if LAG == L::COUNT {
            Self(before.1, self.0)
        } else {
            Self(
                self.0.lagging::<LAG>(before.1),
                self.1.lagging::<LAG>(self.0),
            )
        }
    }

    #[inline(always)]
    fn last_everywhere(self) -> Self {
        let last = self.1.last_everywhere();
        Self(last, last)
    }

    #[inline(always)]
    fn transpose(rows: &mut [Self]) {
        // Four squares: each is transposed, and two of them change places.
        let half = L::COUNT;
        let zero = L::splat(0.0);
        let (mut one, mut two, mut three, mut four) = ([zero; 4], [zero; 4], [zero; 4], [zero; 4]);
        for at in 0..half {
            Self(one[at], two[at]) = rows[at];
            Self(three[at], four[at]) = rows[half + at];
        }
        for square in [&mut one, &mut two, &mut three, &mut four] {
            L::transpose(&mut square[..half]);
        }
        for at in 0..half {
            rows[at] = Self(one[at], three[at]);
            rows[half + at] = Self(two[at], four[at]);
        }
    }

    #[inline(always)]
    fn align(self, other: Self) -> (Self, Self) {
        let first = self.0.align(other.0);
        let second = self.1.align(other.1);
        (Self(first.0, second.0), Self(first.1, second.1))
    }
}
