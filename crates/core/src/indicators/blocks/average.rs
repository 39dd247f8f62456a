//! Recursive averages: each keeps a share of itself and takes the rest from the new value.

use crate::indicators::machine::Memory;
use crate::indicators::seed::Seed;

/// How far back the average looks for itself.
const BACK: usize = 8;

/// Values of a series that are taken together: they and what is made of them stay in the nearest cache.
const PIECE: usize = 512;

/// `average[t] = kept · average[t - 1] + taken · value[t]`, from a seed.
///
/// The plain recursion makes a processor wait for one product and one sum at every value. Looking eight values back
/// instead, `average[t] = kept⁸ · average[t - 8] + Σ keptʲ · taken · value[t - j]` over `j < 8`, eight averages are
/// computed side by side, and the sum is made by doubling, in three steps. Stream and series do the same operations
/// in the same order.
///
/// All is counted from a pivot: what is rounded is then as small as the distance of the values from it, and
/// differences of averages keep their digits.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Average {
    period: usize,
    taken: f64,
    /// The first, second, fourth and eighth power of what is kept.
    kept: [f64; 4],
    is_about_zero: bool,
    pivot: f64,
    /// The place in `averages` of eight values ago.
    phase: usize,
    /// The last values, and the sums of two and of four of them, as far back as they are needed.
    value: f64,
    twos: [f64; 2],
    fours: [f64; 4],
    averages: [f64; BACK],
    /// Values left until the seed is whole, after those that are left out.
    seeding: usize,
    seeds: usize,
    /// Values that are left out first, and how many of them are still to come.
    delay: usize,
    waiting: usize,
}

/// A pivot that is moved to the average, and what is then taken from averages, values, and sums of two and four of them.
#[derive(Debug, Clone, Copy)]
struct Settled {
    pivot: f64,
    average: f64,
    value: f64,
    two: f64,
    four: f64,
}

impl Average {
    /// The exponential average of a period: it takes `2 / (period + 1)`.
    pub(crate) fn exponential(period: usize) -> Self {
        Self::taking(period, 2.0 / (period as f64 + 1.0))
    }

    /// Wilder's average of a period: it takes `1 / period`.
    pub(crate) fn wilder(period: usize) -> Self {
        Self::taking(period, 1.0 / period as f64)
    }

    /// An average that takes any share, seeded with the mean of the first `period` values.
    pub(crate) fn taking(period: usize, taken: f64) -> Self {
        let one = 1.0 - taken;
        let two = one * one;
        let four = two * two;
        Self {
            period,
            taken,
            kept: [one, two, four, four * four],
            is_about_zero: false,
            pivot: 0.0,
            phase: 0,
            value: 0.0,
            twos: [0.0; 2],
            fours: [0.0; 4],
            averages: [0.0; BACK],
            seeding: period,
            seeds: period,
            delay: 0,
            waiting: 0,
        }
    }

    /// Counts from 0: the average of values that are not negative is then not negative, however small it becomes.
    pub(crate) fn about_zero(mut self) -> Self {
        self.is_about_zero = true;
        self
    }

    pub(crate) fn set_seed(&mut self, seed: Seed) {
        self.seeds = seed.values(self.period);
        self.seeding = self.seeds;
    }

    /// Leaves this many first values out, so that averages of different periods begin together.
    pub(crate) fn after(mut self, values: usize) -> Self {
        self.delay_by(values);
        self
    }

    /// [`after`](Self::after), in place.
    pub(crate) fn delay_by(&mut self, values: usize) {
        self.delay = values;
        self.waiting = values;
    }

    pub(crate) fn period(&self) -> usize {
        self.period
    }

    /// Starts from a value, as if all before had been it.
    pub(crate) fn start(&mut self, value: f64) {
        self.waiting = 0;
        self.seeding = 0;
        self.phase = 0;
        self.pivot = if self.is_about_zero { 0.0 } else { value };
        let past = value - self.pivot;
        self.value = self.taken * past;
        let two = self.value + self.kept[0] * self.value;
        let four = two + self.kept[1] * two;
        self.twos = [two; 2];
        self.fours = [four; 4];
        self.averages = [past; BACK];
    }

    /// Values before the first average, however many there have been.
    pub(crate) fn lookback(&self) -> usize {
        self.delay + self.seeds - 1
    }

    pub(crate) fn memory(&self, stages: u32) -> Memory {
        Memory::Decay {
            kept: self.kept[0],
            stages,
        }
    }

    /// Takes a value and gives the average, which means nothing until the seed is whole.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        let (pivot, distance) = self.next_about(value);
        pivot + distance
    }

    /// [`next`](Self::next), as a pivot and the distance from it: for differences of averages.
    #[inline(always)]
    pub(crate) fn next_about(&mut self, value: f64) -> (f64, f64) {
        if self.seeding > 0 {
            return self.seed(value);
        }
        let [one, two, four, eight] = self.kept;
        let at = self.phase % PIECE;
        let phase = at % BACK;
        let value = self.taken * (value - self.pivot);
        let sum_of_two = value + one * self.value;
        let sum_of_four = sum_of_two + two * self.twos[phase % 2];
        let sum_of_eight = sum_of_four + four * self.fours[phase % 4];
        let distance = sum_of_eight + eight * self.averages[phase];
        self.value = value;
        self.twos[phase % 2] = sum_of_two;
        self.fours[phase % 4] = sum_of_four;
        self.averages[phase] = distance;
        self.phase = at + 1;
        let about = (self.pivot, distance);
        if self.phase == PIECE {
            self.phase = 0;
            self.settle();
        }
        about
    }

    /// Counts from the average itself, if the pivot has become much larger.
    #[cold]
    #[inline(never)]
    fn settle(&mut self) {
        if let Some(settled) = self.settled(self.pivot, self.averages[BACK - 1]) {
            self.pivot = settled.pivot;
            self.value -= settled.value;
            self.twos = self.twos.map(|sum| sum - settled.two);
            self.fours = self.fours.map(|sum| sum - settled.four);
            self.averages = self.averages.map(|average| average - settled.average);
        }
    }

    /// What changes when a pivot is left that is much larger than the average: among bad prints it would keep what
    /// they lost by rounding for ever, while what is counted from the average is forgotten.
    fn settled(&self, pivot: f64, distance: f64) -> Option<Settled> {
        let average = pivot + distance;
        if self.is_about_zero || 16.0 * average.abs() >= pivot.abs() || !pivot.is_finite() {
            return None;
        }
        let moved = average - pivot;
        let value = self.taken * moved;
        let two = value + self.kept[0] * value;
        Some(Settled {
            pivot: average,
            average: moved,
            value,
            two,
            four: two + self.kept[1] * two,
        })
    }

    /// Takes a value of the seed.
    #[cold]
    #[inline(never)]
    fn seed(&mut self, value: f64) -> (f64, f64) {
        if self.waiting > 0 {
            self.waiting -= 1;
            return (value, 0.0);
        }
        // Until the seed is whole, the pivot is its first value and `value` the sum of the distances from it.
        if self.seeding == self.seeds {
            self.pivot = value;
            self.value = 0.0;
        }
        self.value += value - self.pivot;
        self.seeding -= 1;
        if self.seeding == 0 {
            let mean = self.pivot + self.value / self.seeds as f64;
            self.start(mean);
            return (self.pivot, mean - self.pivot);
        }
        (value, 0.0)
    }

    /// Whether the seed is whole.
    pub(crate) fn is_begun(&self) -> bool {
        self.seeding == 0
    }

    /// Takes the values of the seed at once, and those before that are left out. There must be as many.
    #[inline(always)]
    pub(crate) fn begin(&mut self, values: impl Iterator<Item = f64>) {
        let mut values = values.skip(self.delay);
        let Some(pivot) = values.next() else {
            return;
        };
        let mut sum = 0.0;
        for value in values.take(self.seeds - 1) {
            sum += value - pivot;
        }
        self.start(pivot + sum / self.seeds as f64);
    }

    /// The last average, as a pivot and the distance from it.
    #[inline(always)]
    pub(crate) fn last_about(&self) -> (f64, f64) {
        (
            self.pivot,
            self.averages[(self.phase % BACK + BACK - 1) % BACK],
        )
    }

    /// The last average.
    #[inline(always)]
    pub(crate) fn last(&self) -> f64 {
        let (pivot, distance) = self.last_about();
        pivot + distance
    }

    /// The averages of a whole series in its place, from the end of the seed on; what comes before means nothing.
    #[inline(always)]
    pub(crate) fn over(mut self, values: &mut [f64]) {
        let first = self.lookback();
        if first >= values.len() {
            return;
        }
        self.begin(values.iter().copied());
        values[first] = self.last();
        self.go_over(&mut values[first + 1..]);
    }

    /// The averages of a whole series from the end of the seed on, as distances from a pivot, which it gives; nothing
    /// if the pivot had to be moved.
    #[inline(always)]
    pub(crate) fn distances_over(mut self, values: &[f64], distances: &mut [f64]) -> Option<f64> {
        self.begin(values.iter().copied());
        distances.copy_from_slice(&values[self.lookback()..]);
        let (pivot, distance) = self.last_about();
        distances[0] = distance;
        self.run(&mut distances[1..], false).then_some(pivot)
    }

    /// The averages that follow, in the place of the values.
    #[inline(always)]
    pub(crate) fn go_over(self, values: &mut [f64]) {
        self.run(values, true);
    }

    /// The averages that follow, or their distances from the pivot; whether the pivot has stayed where it was.
    #[inline(always)]
    fn run(self, values: &mut [f64], are_averages: bool) -> bool {
        let [one, two, four, eight] = self.kept;
        let mut pivot = self.pivot;
        let mut before = self.value;
        let mut averages = self.averages;
        // What came before a piece, and then the piece.
        let mut twos = [0.0; BACK + PIECE];
        let mut fours = [0.0; BACK + PIECE];
        twos[..BACK].fill(self.twos[0]);
        fours[..BACK].fill(self.fours[0]);
        for piece in values.chunks_mut(PIECE) {
            let end = BACK + piece.len();
            let taken = self.taken;
            let share = |value: f64| taken * (value - pivot);
            twos[BACK] = share(piece[0]) + one * before;
            before = share(piece[piece.len() - 1]);
            for (sum, pair) in twos[BACK + 1..end].iter_mut().zip(piece.windows(2)) {
                *sum = share(pair[1]) + one * share(pair[0]);
            }
            let pairs = twos[BACK..end].iter().zip(&twos[BACK - 2..end - 2]);
            for (sum, (now, before)) in fours[BACK..end].iter_mut().zip(pairs) {
                *sum = now + two * before;
            }
            let next =
                |average: f64, now: f64, before: f64| (now + four * before) + eight * average;
            let origin = if are_averages { pivot } else { 0.0 };
            let (groups, rest) = piece.as_chunks_mut::<BACK>();
            let (now, rest_now) = fours[BACK..end].as_chunks::<BACK>();
            let (past, rest_past) = fours[BACK - 4..end - 4].as_chunks::<BACK>();
            for ((group, now), past) in groups.iter_mut().zip(now).zip(past) {
                for i in 0..BACK {
                    averages[i] = next(averages[i], now[i], past[i]);
                    group[i] = origin + averages[i];
                }
            }
            // Only the last piece has a rest.
            for (i, value) in rest.iter_mut().enumerate() {
                *value = origin + next(averages[i], rest_now[i], rest_past[i]);
            }
            if end < BACK + PIECE {
                break;
            }
            twos.copy_within(end - BACK..end, 0);
            fours.copy_within(end - BACK..end, 0);
            if let Some(settled) = self.settled(pivot, averages[BACK - 1]) {
                if !are_averages {
                    return false;
                }
                pivot = settled.pivot;
                before -= settled.value;
                for i in 0..BACK {
                    twos[i] -= settled.two;
                    fours[i] -= settled.four;
                    averages[i] -= settled.average;
                }
            }
        }
        true
    }
}
