//! Windows of a series, summed by blocks: eight blocks side by side.

use super::octets::{OCTET, load, store};
use crate::math::simd::{Lanes, Plain};

/// What is summed over windows, `K` numbers of each value, and the `O` numbers that become of the sums.
pub(super) trait Sums<const K: usize, const O: usize>: Copy {
    /// What of a value is summed. The pivot is a value of every window concerned.
    fn terms<E: Lanes>(self, value: E, pivot: E) -> [E; K];

    /// What the sums of a window give, the last value of which is `value`.
    fn results<E: Lanes>(self, value: E, sums: [E; K], pivot: E) -> [E; O];
}

/// Blocks that cost less one by one than as eight of which most are empty.
const FEW: usize = 3;

/// The longest windows of which what eight blocks hold stays in a near cache.
const LONGEST: usize = 256;

/// Whether some bars are worth being taken as eight blocks.
#[inline(always)]
pub(super) fn are_enough(bars: usize, period: usize) -> bool {
    period <= LONGEST && bars > FEW * period
}

/// What the windows of a series give, at the last bar of each; what is stored before the first window means nothing.
///
/// The sums are those of a [`Sum`](super::Sum), in the same order. Those of one block wait for each other; those of
/// eight blocks do not, so each block has a lane.
#[inline(always)]
pub(super) fn over<L: Lanes, S: Sums<K, O>, const K: usize, const O: usize>(
    what: S,
    period: usize,
    values: &[f64],
    mut outputs: [&mut [f64]; O],
) {
    let bars = values.len();
    if period > bars {
        return;
    }
    let mut scratch = Vec::new();
    let mut done = 0;
    if are_enough(bars, period) {
        scratch.resize(Eight::<L::Octet, K>::numbers(period), 0.0);
        let mut eight = Eight::<L::Octet, K>::new(period, &mut scratch);
        while are_enough(bars - done, period) {
            eight.over(what, &values[done..], &mut outputs, done);
            done = bars.min(done + OCTET * period);
        }
    }
    if done < bars {
        scratch.resize(K * period, 0.0);
        // The windows that follow begin in the last of the blocks before.
        let mut first = done.saturating_sub(period);
        while first + period <= bars {
            pair(what, period, first, values, &mut scratch, &mut outputs);
            first += period;
        }
    }
}

/// Eight blocks that follow one another, each in a lane.
struct Eight<'a, E, const K: usize> {
    period: usize,
    /// A row for each phase: the values, and the sums over the ends of the blocks; at last the results in their place.
    rows: &'a mut [f64],
    /// The sums over the ends of the block before, for each phase.
    before: &'a mut [f64],
    /// The last value of the block before.
    pivot: E,
}

impl<'a, E: Lanes, const K: usize> Eight<'a, E, K> {
    /// How many numbers a row has.
    const WIDTH: usize = (1 + K) * OCTET;

    /// How many numbers it holds.
    #[inline(always)]
    fn numbers(period: usize) -> usize {
        Self::WIDTH * period.next_multiple_of(OCTET) + K * period
    }

    #[inline(always)]
    fn new(period: usize, scratch: &'a mut [f64]) -> Self {
        let (before, rows) = scratch.split_at_mut(K * period);
        Self {
            period,
            rows,
            before,
            pivot: E::splat(0.0),
        }
    }

    /// Takes the blocks that values begin with; those beyond the end are zeros. The results begin at `first`.
    #[inline(always)]
    fn over<S: Sums<K, O>, const O: usize>(
        &mut self,
        what: S,
        values: &[f64],
        outputs: &mut [&mut [f64]; O],
        first: usize,
    ) {
        const { assert!(O <= 1 + K, "results have the place of value and sums") }
        self.load(values);
        let last = self.sum_backwards(what);
        self.sum_forwards(what, last);
        for (o, output) in outputs.iter_mut().enumerate() {
            self.store(o, &mut output[first..]);
        }
        self.pivot = last.last_everywhere();
    }

    #[inline(always)]
    fn load(&mut self, values: &[f64]) {
        let squares = self.rows.chunks_exact_mut(OCTET * Self::WIDTH);
        for (at, square) in squares.enumerate() {
            let mut rows = [E::splat(0.0); OCTET];
            let from = at * OCTET;
            if from + (OCTET - 1) * self.period + OCTET <= values.len() {
                for (block, row) in rows.iter_mut().enumerate() {
                    *row = E::load(&values[from + block * self.period..]);
                }
            } else {
                for (block, row) in rows.iter_mut().enumerate() {
                    let from = values.len().min(from + block * self.period);
                    *row = load(&values[from..]);
                }
            }
            E::transpose(&mut rows);
            for (row, numbers) in rows.iter().zip(square.chunks_exact_mut(Self::WIDTH)) {
                row.store(numbers);
            }
        }
    }

    /// The sums over the ends of the blocks, about their last values, which it returns.
    #[inline(always)]
    fn sum_backwards<S: Sums<K, O>, const O: usize>(&mut self, what: S) -> E {
        let rows = &mut self.rows[..Self::WIDTH * self.period];
        let last = E::load(&rows[Self::WIDTH * (self.period - 1)..]);
        let mut sums = [E::splat(0.0); K];
        for row in rows.chunks_exact_mut(Self::WIDTH).rev() {
            let terms = what.terms(E::load(row), last);
            for k in 0..K {
                sums[k] = sums[k] + terms[k];
                sums[k].store(&mut row[(1 + k) * OCTET..]);
            }
        }
        last
    }

    /// Windows end at each phase of the blocks, and begin in the blocks before.
    #[inline(always)]
    fn sum_forwards<S: Sums<K, O>, const O: usize>(&mut self, what: S, last: E) {
        let pivots = last.lagging::<1>(self.pivot);
        let (mut sums, mut whole) = ([E::splat(0.0); K], [E::splat(0.0); K]);
        for (k, whole) in whole.iter_mut().enumerate() {
            *whole = E::load(&self.rows[(1 + k) * OCTET..]);
        }
        for phase in 1..self.period {
            let rows = &mut self.rows[Self::WIDTH * (phase - 1)..Self::WIDTH * (phase + 1)];
            let (row, next) = rows.split_at_mut(Self::WIDTH);
            let value = E::load(row);
            let terms = what.terms(value, pivots);
            let before = &mut self.before[K * phase..K * (phase + 1)];
            let mut window = sums;
            for k in 0..K {
                sums[k] = sums[k] + terms[k];
                let ends = &next[(1 + k) * OCTET..(2 + k) * OCTET];
                window[k] = E::load(ends).lagging::<1>(E::splat(before[k])) + sums[k];
                before[k] = ends[OCTET - 1];
            }
            store_row(what.results(value, window, pivots), row);
        }
        // A window that is a whole block is the end of it.
        let row = &mut self.rows[Self::WIDTH * (self.period - 1)..];
        store_row(what.results(last, whole, last), row);
    }

    #[inline(always)]
    fn store(&self, o: usize, output: &mut [f64]) {
        // Backwards: what the last rows store beyond their block is stored over by the first ones of the next.
        let squares = self.rows.chunks_exact(OCTET * Self::WIDTH);
        for (at, square) in squares.enumerate().rev() {
            let mut rows = [E::splat(0.0); OCTET];
            for (row, numbers) in rows.iter_mut().zip(square.chunks_exact(Self::WIDTH)) {
                *row = E::load(&numbers[o * OCTET..]);
            }
            E::transpose(&mut rows);
            let from = at * OCTET;
            if from + (OCTET - 1) * self.period + OCTET <= output.len() {
                for (block, row) in rows.iter().enumerate() {
                    row.store(&mut output[from + block * self.period..]);
                }
            } else {
                for (block, &row) in rows.iter().enumerate() {
                    let from = output.len().min(from + block * self.period);
                    store(row, &mut output[from..]);
                }
            }
        }
    }
}

#[inline(always)]
fn store_row<E: Lanes, const O: usize>(results: [E; O], row: &mut [f64]) {
    for (result, numbers) in results.iter().zip(row.chunks_exact_mut(OCTET)) {
        result.store(numbers);
    }
}

/// The window that is the block at `first`, and those that end in the next block.
#[inline(always)]
fn pair<S: Sums<K, O>, const K: usize, const O: usize>(
    what: S,
    period: usize,
    first: usize,
    values: &[f64],
    ends: &mut [f64],
    outputs: &mut [&mut [f64]; O],
) {
    let (block, next) = values[first..].split_at(period);
    let next = &next[..next.len().min(period - 1)];
    let pivot = Plain::splat(block[period - 1]);
    let zero = Plain::splat(0.0);
    let mut sums = [zero; K];
    for (&value, ends) in block.iter().zip(ends.chunks_exact_mut(K)).rev() {
        let terms = what.terms(Plain::splat(value), pivot);
        for k in 0..K {
            sums[k] = sums[k] + terms[k];
            ends[k] = sums[k].first();
        }
    }
    let results = what.results(pivot, sums, pivot);
    for o in 0..O {
        outputs[o][first + period - 1] = results[o].first();
    }
    let mut sums = [zero; K];
    for (at, (&value, ends)) in next.iter().zip(ends[K..].chunks_exact(K)).enumerate() {
        let value = Plain::splat(value);
        let terms = what.terms(value, pivot);
        let mut window = sums;
        for k in 0..K {
            sums[k] = sums[k] + terms[k];
            window[k] = Plain::splat(ends[k]) + sums[k];
        }
        let results = what.results(value, window, pivot);
        for o in 0..O {
            outputs[o][first + period + at] = results[o].first();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Moments, Reading, Sum, Window};
    use crate::math::simd::{Kernel, Lanes, everywhere};

    /// Prices of all levels, and one bad print among them.
    fn values(bars: usize) -> Vec<f64> {
        let level = |at: usize| if at == 77 { 1e12 } else { 1e8 };
        let wave = |at: usize| (at * 7 % 31) as f64 / 31.0 + (at * 5 % 13) as f64;
        (0..bars).map(|at| level(at) + wave(at)).collect()
    }

    /// The mean, and the squared deviations.
    #[derive(Clone, Copy)]
    struct Both;

    impl Reading<2> for Both {
        #[inline(always)]
        fn of<E: Lanes>(self, window: Window<E>) -> [E; 2] {
            [window.pivot + window.mean, window.squares]
        }
    }

    #[derive(Clone)]
    struct Windows<'a> {
        values: &'a [f64],
        period: usize,
    }

    impl Kernel for Windows<'_> {
        type Output = [Vec<f64>; 3];

        #[inline(always)]
        fn run<L: Lanes>(self) -> [Vec<f64>; 3] {
            let mut columns = [(); 3].map(|()| vec![f64::NAN; self.values.len()]);
            let [sums, means, squares] = &mut columns;
            Sum::over::<L>(self.values, self.period, sums);
            Moments::over::<L, _, 2>(self.values, self.period, Both, [means, squares]);
            columns
        }
    }

    #[test]
    fn a_series_has_the_bits_of_a_stream_on_every_set_of_instructions() {
        let all = values(1100);
        for period in (1..=18).chain([31, 32, 33, 100, 270]) {
            for blocks in [1, 2, 3, 4, 8, 9, 11, 12, 19] {
                let bars = (blocks * period + period / 3).min(all.len());
                let values = &all[..bars];
                let (mut sum, mut moments) = (Sum::new(period), Moments::new(period));
                let stream: Vec<[u64; 3]> = values
                    .iter()
                    .map(|&value| {
                        let [mean, squares] = moments.read(value, Both);
                        [sum.next(value), mean, squares].map(f64::to_bits)
                    })
                    .collect();
                for (set, series) in everywhere(&Windows { values, period }) {
                    for at in period - 1..values.len() {
                        let bits = series.each_ref().map(|column| column[at].to_bits());
                        assert_eq!(bits, stream[at], "{set}, {period}, bar {at} of {bars}");
                    }
                }
            }
        }
    }

    /// The bad print leaves nothing behind, and the level costs no digits.
    #[test]
    fn no_window_knows_what_has_left_it() {
        let values = values(420);
        let period = 20;
        let mut squares = vec![0.0; values.len()];
        let mut means = squares.clone();
        Moments::over::<crate::math::simd::Plain, _, 2>(
            &values,
            period,
            Both,
            [&mut means, &mut squares],
        );
        for at in 77 + period..values.len() {
            let window = values[at + 1 - period..=at].iter().map(|value| value - 1e8);
            let mean = window.clone().sum::<f64>() / period as f64;
            let expected: f64 = window.map(|value| (value - mean) * (value - mean)).sum();
            assert!(
                (squares[at] / expected - 1.0).abs() < 1e-12,
                "{} at {at}, not {expected}",
                squares[at]
            );
        }
    }
}
