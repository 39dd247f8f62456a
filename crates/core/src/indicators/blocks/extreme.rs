//! Largest and smallest values of windows.

use super::octets::{OCTET, Octets};
use super::pieces::{Piece, longest, pieces};
use crate::math::simd::Lanes;

/// Declares the extreme of a window, by blocks as a [`Sum`](super::Sum).
macro_rules! extreme {
    ($(#[$doc:meta])* $Extreme:ident, $start:expr, $is_beyond:tt, $beyond:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub(crate) struct $Extreme {
            #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
            period: usize,
            /// Values of this block so far, then the extremes of the ends of the last block. Empty before the first
            /// value.
            block: Vec<f64>,
            phase: usize,
            beginning: f64,
        }

        impl $Extreme {
            /// Of one value or more.
            pub(crate) fn new(period: usize) -> Self {
                Self {
                    period: period.max(1),
                    block: Vec::new(),
                    phase: 0,
                    beginning: 0.0,
                }
            }

            /// The further of two, the first of equals: 0 and -0 are equal, and not the same.
            #[inline(always)]
            fn of(one: f64, other: f64) -> f64 {
                if other $is_beyond one { other } else { one }
            }

            /// Takes a value and gives the extreme, that of the values so far before there are `period`.
            #[inline(always)]
            pub(crate) fn next(&mut self, value: f64) -> f64 {
                if let Some([place, ending, ..]) = self.block.get_mut(self.phase..) {
                    *place = value;
                    let beginning = if self.phase == 0 {
                        value
                    } else {
                        Self::of(self.beginning, value)
                    };
                    self.beginning = beginning;
                    self.phase += 1;
                    return Self::of(*ending, beginning);
                }
                self.turn(value)
            }

            /// Takes the last value of a block, or the first of all.
            #[inline(never)]
            fn turn(&mut self, value: f64) -> f64 {
                if self.block.len() != self.period || self.phase >= self.period {
                    // The first value is part of every window until they are `period`, and unlike infinity it can
                    // be written to a snapshot in JSON.
                    self.block = vec![value; self.period];
                    self.beginning = value;
                    self.phase = 1;
                    if self.period > 1 {
                        return value;
                    }
                }
                self.block[self.period - 1] = value;
                self.phase = 0;
                let mut ending = $start;
                for value in self.block.iter_mut().rev() {
                    ending = Self::of(*value, ending);
                    *value = ending;
                }
                ending
            }

            /// The extremes of a series, at the last bar of each window; what is stored before the first window means
            /// nothing.
            #[inline(always)]
            pub(crate) fn over<L: Lanes>(values: &[f64], period: usize, extremes: &mut [f64]) {
                let mut windows = vec![0.0; longest(values.len(), period)];
                let mut wider = Vec::new();
                for Piece { from, start, end } in pieces(values.len(), period) {
                    let values = &values[from..end];
                    let extremes = &mut extremes[start..end];
                    let mut width = Self::of_an_octet::<L::Octet>(values, period, &mut windows);
                    // Windows of 16, of 32 …, and at last two that overlap.
                    while 2 * width < period {
                        // As long as the other one: a later piece may find this one first.
                        wider.resize(windows.len(), 0.0);
                        Self::widen(
                            &windows[..values.len()],
                            width,
                            &mut wider[..values.len()],
                        );
                        std::mem::swap(&mut windows, &mut wider);
                        width *= 2;
                    }
                    let windows = &windows[..values.len()];
                    Self::widen(windows, period - width, extremes);
                }
            }

            /// The extremes of the greatest power of two that is no longer than an octet, nor than the period.
            #[inline(always)]
            fn of_an_octet<E: Lanes>(values: &[f64], period: usize, windows: &mut [f64]) -> usize {
                let width = if period < OCTET { 1 << period.ilog2() } else { OCTET };
                let none = E::splat($start);
                let (mut ones, mut twos, mut fours) = (none, none, none);
                let mut bars = Octets::new([values], [windows]);
                while let Some([values]) = bars.load::<E>() {
                    let two = values.$beyond(values.lagging::<1>(ones));
                    let four = two.$beyond(two.lagging::<2>(twos));
                    let eight = four.$beyond(four.lagging::<4>(fours));
                    (ones, twos, fours) = (values, two, four);
                    bars.store([match width {
                        1 => values,
                        2 => two,
                        4 => four,
                        _ => eight,
                    }]);
                }
                width
            }

            /// From windows to those that end at the same bars and begin `step` bars earlier, if they are twice as long
            /// at most. The last of them are wanted.
            #[inline(always)]
            fn widen(windows: &[f64], step: usize, wider: &mut [f64]) {
                // The first windows have nothing before them.
                let first = windows.len() - wider.len();
                let alone = step.saturating_sub(first).min(wider.len());
                wider[..alone].copy_from_slice(&windows[first..first + alone]);
                let later = first + alone;
                let pairs = windows[later..].iter().zip(&windows[later.saturating_sub(step)..]);
                for (wider, (&one, &other)) in wider[alone..].iter_mut().zip(pairs) {
                    *wider = Self::of(other, one);
                }
            }
        }
    };
}

extreme! {
    /// The largest of the last `period` values.
    Maximum, f64::NEG_INFINITY, >, max
}
extreme! {
    /// The smallest of the last `period` values.
    Minimum, f64::INFINITY, <, min
}
