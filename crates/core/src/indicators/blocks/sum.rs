//! Sums of windows, without drift.

/// The longest window whose sum is made anew for each value.
const SHORT: usize = 4;

/// The sum of the last `period` values.
///
/// The series is cut into blocks as long as the window. A window is then the end of one block and the beginning of
/// the next, and its sum is one that was accumulated backwards over the first and one accumulated forwards over the
/// second. Nothing is ever subtracted, so a value that has left leaves no rounding error behind, however large it was.
/// (M. van Herk, "A fast algorithm for local minimum and maximum filters on rectangular and octagonal kernels", 1992,
/// does so with extremes.)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Sum {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
    period: usize,
    /// Values of this block so far, then sums over the ends of the last block; of a short window, its values. Empty
    /// before the first value.
    block: Vec<f64>,
    phase: usize,
    beginning: f64,
}

impl Sum {
    /// Of one value or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            block: Vec::new(),
            phase: 0,
            beginning: 0.0,
        }
    }

    /// Takes a value and gives the sum, which means nothing before there are `period` values.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        if self.block.len() != self.period || self.phase >= self.period {
            self.block = vec![0.0; self.period];
            self.phase = 0;
        }
        if self.period <= SHORT {
            // What a sum begins with that keeps the sign of 0.
            let mut sum = -0.0;
            for i in 1..self.period {
                self.block[i - 1] = self.block[i];
                sum += self.block[i - 1];
            }
            self.block[self.period - 1] = value;
            return sum + value;
        }
        self.block[self.phase] = value;
        self.phase += 1;
        if self.phase < self.period {
            self.beginning += value;
            return self.block[self.phase] + self.beginning;
        }
        self.phase = 0;
        self.beginning = 0.0;
        let mut end = 0.0;
        for value in self.block.iter_mut().rev() {
            end += *value;
            *value = end;
        }
        end
    }

    /// The sums of a series, at the last bar of each window; what is stored before the first window means nothing.
    #[inline(always)]
    pub(crate) fn over(values: &[f64], period: usize, sums: &mut [f64]) {
        let bars = values.len();
        if period > bars {
            return;
        }
        if period <= SHORT {
            let sums = &mut sums[period - 1..];
            sums.copy_from_slice(&values[..sums.len()]);
            for later in 1..period {
                for (sum, value) in sums.iter_mut().zip(&values[later..]) {
                    *sum += value;
                }
            }
            return;
        }
        let mut ends = vec![0.0; bars];
        let blocks = values.chunks_exact(period);
        let last = blocks.remainder();
        for ((block, ends), sums) in blocks
            .zip(ends.chunks_exact_mut(period))
            .zip(sums.chunks_exact_mut(period))
        {
            // Two chains of additions that do not wait for each other.
            let (mut beginning, mut end) = (0.0, 0.0);
            let forwards = block.iter().zip(&mut *sums);
            let backwards = block.iter().zip(ends).rev();
            for ((value, sum), (value_at_end, ending)) in forwards.zip(backwards) {
                beginning += value;
                *sum = beginning;
                end += value_at_end;
                *ending = end;
            }
            // A window that is a whole block is the end of it.
            sums[period - 1] = 0.0;
        }
        let mut beginning = 0.0;
        for (sum, value) in sums[bars - last.len()..].iter_mut().zip(last) {
            beginning += value;
            *sum = beginning;
        }
        for (sum, end) in sums[period - 1..].iter_mut().zip(&ends) {
            *sum += end;
        }
    }
}
