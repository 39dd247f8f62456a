//! Sums of windows, without drift.

use super::octets::{OCTET, Octets, load, store};
use super::side_by_side::{self, Sums};
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
        if side_by_side::are_enough(bars, period) {
            side_by_side::over::<L, _, 1, 1>(Plainly, period, values, [sums]);
        } else {
            over_blocks(values, period, sums);
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

/// Values as they are, about no pivot.
#[derive(Debug, Clone, Copy)]
struct Plainly;

impl Sums<1, 1> for Plainly {
    #[inline(always)]
    fn terms<E: Lanes>(self, value: E, _: E) -> [E; 1] {
        [value]
    }

    #[inline(always)]
    fn results<E: Lanes>(self, _: E, sums: [E; 1], _: E) -> [E; 1] {
        sums
    }
}

/// The sums of a series, block by block.
#[inline(always)]
fn over_blocks(mut values: &[f64], period: usize, mut sums: &mut [f64]) {
    let mut ends = vec![0.0; 2 * period];
    let (ends, later_ends) = ends.split_at_mut(period);
    while let Some((first, rest)) = values.split_at_checked(period) {
        let (sums_of_first, rest_of_sums) = std::mem::take(&mut sums).split_at_mut(period);
        // A window that is a whole block is the end of it.
        let whole = &mut sums_of_first[period - 1];
        if let Some((second, later)) = rest.split_at_checked(period) {
            let third = &later[..later.len().min(period)];
            let (sums_of_second, later_sums) = rest_of_sums.split_at_mut(period);
            let sums_of_third = &mut later_sums[..third.len()];
            accumulate_two(
                [first, second, third],
                [&mut *ends, &mut *later_ends],
                [&mut *sums_of_second, &mut *sums_of_third],
            );
            add(sums_of_second, &ends[1..]);
            add(sums_of_third, &later_ends[1..]);
            sums_of_second[period - 1] = later_ends[0];
            (values, sums) = (later, later_sums);
        } else {
            accumulate_one([first, rest], ends, rest_of_sums);
            add(rest_of_sums, &ends[1..]);
            values = &[];
        }
        *whole = ends[0];
    }
}

#[inline(always)]
fn add(sums: &mut [f64], ends: &[f64]) {
    for (sum, end) in sums.iter_mut().zip(ends) {
        *sum += end;
    }
}

/// Sums backwards over a block, and forwards over the next or what there is of it: chains of additions that do not
/// wait for each other.
#[inline(always)]
fn accumulate_one([block, next]: [&[f64]; 2], ends: &mut [f64], sums: &mut [f64]) {
    let (mut end, mut beginning) = (0.0, 0.0);
    let backwards = block.iter().zip(ends).rev();
    let mut forwards = next.iter().zip(sums);
    for (value, ending) in backwards {
        end += value;
        *ending = end;
        if let Some((value, sum)) = forwards.next() {
            beginning += value;
            *sum = beginning;
        }
    }
}

/// [`accumulate_one`] over two blocks that follow one another at once: more such chains.
#[inline(always)]
fn accumulate_two(
    [first, second, third]: [&[f64]; 3],
    [ends, later_ends]: [&mut [f64]; 2],
    [sums, later_sums]: [&mut [f64]; 2],
) {
    let (mut end, mut later_end, mut beginning, mut later_beginning) = (0.0, 0.0, 0.0, 0.0);
    let backwards = first.iter().zip(ends).rev();
    let later_backwards = second.iter().zip(later_ends).rev();
    let forwards = second.iter().zip(sums);
    let chains = backwards.zip(later_backwards).zip(forwards);
    let mut later_forwards = third.iter().zip(later_sums);
    for (((value, ending), (later_value, later_ending)), (next, sum)) in chains {
        end += value;
        *ending = end;
        later_end += later_value;
        *later_ending = later_end;
        beginning += next;
        *sum = beginning;
        if let Some((value, sum)) = later_forwards.next() {
            later_beginning += value;
            *sum = later_beginning;
        }
    }
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
