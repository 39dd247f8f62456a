//! Recursive averages: each keeps a share of itself and takes the rest from the new value.

use super::octets::{OCTET, Octets, load, store};
use crate::indicators::machine::Memory;
use crate::indicators::seed::Seed;
use crate::math::simd::Lanes;

/// How far back the average looks for itself.
const BACK: usize = OCTET;

/// Values after which the pivot is looked at.
const PIECE: usize = 256;

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
    #[inline(always)]
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

    /// The averages of a whole series, from the end of the seed on; what comes before is left as it is.
    #[inline(always)]
    pub(crate) fn over<L: Lanes>(mut self, values: &[f64], averages: &mut [f64]) {
        let first = self.lookback();
        if first >= values.len() {
            return;
        }
        self.begin(values.iter().copied());
        averages[first] = self.last();
        let mut octets = self.octets::<L::Octet>();
        let mut bars = Octets::new([&values[first + 1..]], [&mut averages[first + 1..]]);
        while let Some([values]) = bars.load() {
            bars.store([octets.next(values)]);
        }
    }

    /// [`over`](Self::over), in the place of the values.
    #[inline(always)]
    pub(crate) fn over_in_place<L: Lanes>(mut self, values: &mut [f64]) {
        let first = self.lookback();
        if first >= values.len() {
            return;
        }
        self.begin(values.iter().copied());
        values[first] = self.last();
        let mut octets = self.octets::<L::Octet>();
        for octet in values[first + 1..].chunks_mut(OCTET) {
            store(octets.next(load(octet)), octet);
        }
    }

    /// The averages that follow the seed, eight at a time.
    #[inline(always)]
    pub(crate) fn octets<E: Lanes>(self) -> AverageOctets<E> {
        AverageOctets {
            kept: [
                E::splat(self.kept[0]),
                E::splat(self.kept[1]),
                E::splat(self.kept[2]),
                E::splat(self.kept[3]),
            ],
            taken: E::splat(self.taken),
            pivot: E::splat(self.pivot),
            shares: E::splat(self.value),
            twos: E::splat(self.twos[0]),
            fours: E::splat(self.fours[0]),
            distances: E::splat(self.averages[0]),
            octets: 0,
            average: self,
        }
    }
}

/// An [`Average`] after its seed that takes eight values at a time.
#[derive(Debug, Clone)]
pub(crate) struct AverageOctets<E> {
    kept: [E; 4],
    taken: E,
    pivot: E,
    /// The last eight shares of values, their sums of two and of four, and averages.
    shares: E,
    twos: E,
    fours: E,
    distances: E,
    /// Since the pivot was looked at.
    octets: usize,
    /// For its pivot, and the rule that moves it.
    average: Average,
}

impl<E: Lanes> AverageOctets<E> {
    /// Takes eight values and gives their averages.
    #[inline(always)]
    pub(crate) fn next(&mut self, values: E) -> E {
        let (pivot, distances) = self.next_about(values);
        pivot + distances
    }

    /// [`next`](Self::next), as a pivot and the distances from it.
    #[inline(always)]
    pub(crate) fn next_about(&mut self, values: E) -> (E, E) {
        let [one, two, four, eight] = self.kept;
        let shares = self.taken * (values - self.pivot);
        let twos = shares + one * shares.lagging::<1>(self.shares);
        let fours = twos + two * twos.lagging::<2>(self.twos);
        let eights = fours + four * fours.lagging::<4>(self.fours);
        let distances = eights + eight * self.distances;
        (self.shares, self.twos, self.fours) = (shares, twos, fours);
        self.distances = distances;
        let about = (self.pivot, distances);
        self.octets += 1;
        if self.octets == PIECE / BACK {
            self.octets = 0;
            if !self.average.is_about_zero {
                self.settle();
            }
        }
        about
    }

    /// As [`Average::settle`]. Inlined: what has its address taken does not stay in registers.
    #[inline(always)]
    fn settle(&mut self) {
        let mut distances = [0.0; BACK];
        self.distances.store(&mut distances);
        let distance = distances[BACK - 1];
        if let Some(settled) = self.average.settled(self.pivot.first(), distance) {
            self.pivot = E::splat(settled.pivot);
            self.shares = self.shares - E::splat(settled.value);
            self.twos = self.twos - E::splat(settled.two);
            self.fours = self.fours - E::splat(settled.four);
            self.distances = self.distances - E::splat(settled.average);
        }
    }
}
