//! Largest and smallest values of windows.

use super::pieces::{Piece, longest, pieces};

/// Declares the extreme of a window, by blocks as a [`Sum`](super::Sum).
macro_rules! extreme {
    ($(#[$doc:meta])* $Extreme:ident, $start:expr, $is_beyond:tt) => {
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
            #[inline]
            pub(crate) fn next(&mut self, value: f64) -> f64 {
                if self.block.len() != self.period || self.phase >= self.period {
                    // The first value is part of every window until they are `period`, and unlike infinity it can
                    // be written to a snapshot in JSON.
                    self.block = vec![value; self.period];
                    self.phase = 0;
                }
                self.block[self.phase] = value;
                self.beginning = if self.phase == 0 {
                    value
                } else {
                    Self::of(self.beginning, value)
                };
                self.phase += 1;
                if self.phase < self.period {
                    return Self::of(self.block[self.phase], self.beginning);
                }
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
            pub(crate) fn over(values: &[f64], period: usize, extremes: &mut [f64]) {
                let mut windows = vec![0.0; longest(values.len(), period)];
                let mut wider = windows.clone();
                for Piece { from, start, end } in pieces(values.len(), period) {
                    let bars = end - from;
                    let (mut windows, mut wider) = (&mut windows[..bars], &mut wider[..bars]);
                    windows.copy_from_slice(&values[from..end]);
                    // Windows of 2, of 4, of 8 …, and at last two that overlap.
                    let mut width = 1;
                    while width < period {
                        let step = width.min(period - width);
                        let pairs = windows.iter().zip(&windows[step.min(bars)..]);
                        for (wider, (&one, &other)) in wider[step.min(bars)..].iter_mut().zip(pairs) {
                            *wider = Self::of(one, other);
                        }
                        std::mem::swap(&mut windows, &mut wider);
                        width += step;
                    }
                    extremes[start..end].copy_from_slice(&windows[start - from..]);
                }
            }
        }
    };
}

extreme! {
    /// The largest of the last `period` values.
    Maximum, f64::NEG_INFINITY, >
}
extreme! {
    /// The smallest of the last `period` values.
    Minimum, f64::INFINITY, <
}
