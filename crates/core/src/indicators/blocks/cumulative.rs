//! Plain sums of all values so far.

use super::octets::OCTET;
use crate::math::simd::Lanes;

/// The sum of all values so far, without the compensation of a [`Total`](super::Total): for what counts.
///
/// A processor waits for each addition of a plain running sum. Eight values are instead summed by doubling, as in an
/// [`Average`](super::Average), and added to the sum of all before them. Stream and series do the same operations in
/// the same order.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Cumulative {
    /// Of all values before these eight.
    before: f64,
    /// The place in these eight of the next one.
    phase: usize,
    /// The last value, and the sums of two and of four, as far back as they are needed.
    value: f64,
    twos: [f64; 2],
    fours: [f64; 4],
}

impl Cumulative {
    /// Begins with a sum.
    pub(crate) fn from(sum: f64) -> Self {
        Self {
            before: sum,
            ..Self::default()
        }
    }

    /// Takes a value and gives the sum.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        let phase = self.phase % OCTET;
        let two = value + self.value;
        let four = two + self.twos[phase % 2];
        let eight = four + self.fours[phase % 4];
        let sum = self.before + eight;
        if phase == OCTET - 1 {
            *self = Self::from(sum);
        } else {
            self.value = value;
            self.twos[phase % 2] = two;
            self.fours[phase % 4] = four;
            self.phase = phase + 1;
        }
        sum
    }

    /// The sums that follow the first one, eight at a time.
    #[inline(always)]
    pub(crate) fn octets<E: Lanes>(self) -> CumulativeOctets<E> {
        CumulativeOctets {
            before: E::splat(self.before),
        }
    }
}

/// A [`Cumulative`] that takes eight values at a time.
#[derive(Debug, Clone)]
pub(crate) struct CumulativeOctets<E> {
    before: E,
}

impl<E: Lanes> CumulativeOctets<E> {
    /// Takes eight values and gives the sums.
    #[inline(always)]
    pub(crate) fn next(&mut self, values: E) -> E {
        let none = E::splat(0.0);
        let twos = values + values.lagging::<1>(none);
        let fours = twos + twos.lagging::<2>(none);
        let eights = fours + fours.lagging::<4>(none);
        let sums = self.before + eights;
        self.before = sums.last_everywhere();
        sums
    }
}
