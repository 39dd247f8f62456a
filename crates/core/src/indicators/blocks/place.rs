//! Where the largest and smallest values of windows are.

/// Declares where the extreme of a window is, by blocks as a [`Sum`](super::Sum).
macro_rules! place {
    ($(#[$doc:meta])* $Place:ident, $is_beyond:tt) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub(crate) struct $Place {
            #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
            period: usize,
            /// Values of this block so far, then the extremes of the ends of the last block, all with their places.
            /// Empty before the first value.
            block: Vec<(f64, usize)>,
            phase: usize,
            beginning: (f64, usize),
        }

        impl $Place {
            /// Among one value or more.
            pub(crate) fn new(period: usize) -> Self {
                Self {
                    period: period.max(1),
                    block: Vec::new(),
                    phase: 0,
                    beginning: (0.0, 0),
                }
            }

            /// The further of two, the later of equals.
            #[inline(always)]
            fn of(earlier: (f64, usize), later: (f64, usize)) -> (f64, usize) {
                if earlier.0 $is_beyond later.0 { earlier } else { later }
            }

            /// Takes a value and its place and gives the place of the extreme, which means nothing before there are
            /// `period` values.
            #[inline]
            pub(crate) fn next(&mut self, value: f64, at: usize) -> usize {
                let value = (value, at);
                if self.block.len() != self.period || self.phase >= self.period {
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
                    return Self::of(self.block[self.phase], self.beginning).1;
                }
                self.phase = 0;
                let mut ending = value;
                for value in self.block.iter_mut().rev() {
                    ending = Self::of(*value, ending);
                    *value = ending;
                }
                ending.1
            }
        }
    };
}

place! {
    /// The place of the largest of the last `period` values, the last one of several.
    HighestPlace, >
}
place! {
    /// The place of the smallest of the last `period` values, the last one of several.
    LowestPlace, <
}
