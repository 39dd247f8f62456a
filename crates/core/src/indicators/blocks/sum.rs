//! Sums of windows, without drift.

use super::octets::{OCTET, Octets, load, store};
use crate::math::simd::Lanes;

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
    /// The last values, for a short window.
    last: [f64; SHORT - 1],
    /// Values of this block so far, then sums over the ends of the last block. Empty before the first value.
    block: Vec<f64>,
    phase: usize,
    beginning: f64,
}

impl Sum {
    /// Of one value or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            last: [0.0; SHORT - 1],
            block: Vec::new(),
            phase: 0,
            beginning: 0.0,
        }
    }

    /// Takes a value and gives the sum, which means nothing before there are `period` values.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        if self.period <= SHORT {
            let [three, two, one] = self.last;
            self.last = [two, one, value];
            return match self.period {
                1 => value,
                2 => one + value,
                3 => two + one + value,
                _ => three + two + one + value,
            };
        }
        self.next_of_a_block(value)
    }

    fn next_of_a_block(&mut self, value: f64) -> f64 {
        if self.block.len() != self.period || self.phase >= self.period {
            self.block = vec![0.0; self.period];
            self.phase = 0;
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
    pub(crate) fn over<L: Lanes>(values: &[f64], period: usize, sums: &mut [f64]) {
        let bars = values.len();
        if period > bars {
            return;
        }
        if period <= SHORT {
            let mut short = ShortSums::<L::Octet>::new(period);
            let mut bars = Octets::new([values], [sums]);
            while let Some([values]) = bars.load() {
                bars.store([short.next(values)]);
            }
            return;
        }
        let mut ends = vec![0.0; bars];
        let (mut values, mut rest, mut endings) = (values, &mut *sums, &mut ends[..]);
        while let Some((blocks, later)) = values.split_at_checked(2 * period) {
            let (sums, later_sums) = rest.split_at_mut(2 * period);
            let (ends, later_ends) = endings.split_at_mut(2 * period);
            accumulate_two(period, blocks, sums, ends);
            (values, rest, endings) = (later, later_sums, later_ends);
        }
        if let Some((block, later)) = values.split_at_checked(period) {
            let (sums, later_sums) = rest.split_at_mut(period);
            accumulate_one(block, sums, &mut endings[..period]);
            (values, rest) = (later, later_sums);
        }
        let mut beginning = 0.0;
        for (sum, value) in rest.iter_mut().zip(values) {
            beginning += value;
            *sum = beginning;
        }
        for (sum, end) in sums[period - 1..].iter_mut().zip(&ends) {
            *sum += end;
        }
    }

    /// [`over`](Self::over), in the place of the values.
    #[inline(always)]
    pub(crate) fn over_in_place<L: Lanes>(values: &mut [f64], period: usize) {
        if period <= SHORT {
            let mut short = ShortSums::<L::Octet>::new(period);
            for octet in values.chunks_mut(OCTET) {
                store(short.next(load(octet)), octet);
            }
        } else {
            let series = values.to_vec();
            Self::over::<L>(&series, period, values);
        }
    }
}

/// Sums over a block, forwards and backwards: chains of additions that do not wait for each other.
#[inline(always)]
fn accumulate_one(block: &[f64], sums: &mut [f64], ends: &mut [f64]) {
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
    sums[block.len() - 1] = 0.0;
}

/// [`accumulate_one`] over two blocks at once: more such chains.
#[inline(always)]
fn accumulate_two(period: usize, blocks: &[f64], sums: &mut [f64], ends: &mut [f64]) {
    let (first, second) = blocks.split_at(period);
    let (first_sums, second_sums) = sums.split_at_mut(period);
    let (first_ends, second_ends) = ends.split_at_mut(period);
    let (mut beginnings, mut endings) = ([0.0; 2], [0.0; 2]);
    let forwards = first
        .iter()
        .zip(second)
        .zip(first_sums.iter_mut().zip(&mut *second_sums));
    let backwards = first
        .iter()
        .zip(second)
        .zip(first_ends.iter_mut().zip(second_ends))
        .rev();
    for (((first, second), sums), ((first_at_end, second_at_end), ends)) in forwards.zip(backwards)
    {
        beginnings[0] += first;
        *sums.0 = beginnings[0];
        beginnings[1] += second;
        *sums.1 = beginnings[1];
        endings[0] += first_at_end;
        *ends.0 = endings[0];
        endings[1] += second_at_end;
        *ends.1 = endings[1];
    }
    first_sums[period - 1] = 0.0;
    second_sums[period - 1] = 0.0;
}

/// Sums of short windows, eight at a time.
struct ShortSums<E> {
    period: usize,
    /// The last eight values, and those one place before each.
    values: E,
    lagging: E,
}

impl<E: Lanes> ShortSums<E> {
    #[inline(always)]
    fn new(period: usize) -> Self {
        Self {
            period,
            values: E::splat(0.0),
            lagging: E::splat(0.0),
        }
    }

    #[inline(always)]
    fn next(&mut self, values: E) -> E {
        let one = values.lagging::<1>(self.values);
        let two = values.lagging::<2>(self.values);
        let three = one.lagging::<2>(self.lagging);
        (self.values, self.lagging) = (values, one);
        match self.period {
            1 => values,
            2 => one + values,
            3 => two + one + values,
            _ => three + two + one + values,
        }
    }
}
