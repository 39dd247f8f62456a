//! Means and deviations of windows, without cancellation.

use super::side_by_side::{self, Sums};
use crate::math::simd::{Lanes, Plain};

/// Mean of the last `period` values, and the sum of their squared deviations from it, by blocks as a
/// [`Sum`](super::Sum).
///
/// Both are summed about the last value of the block before, which is part of every window concerned: the distance
/// from it is at most the range of the window, so no digits are lost to the level of the series.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Moments {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "super::length"))]
    period: usize,
    /// Values of this block so far, then sums of distances over the ends of the last block. Empty before the first
    /// value, as `squares` is.
    block: Vec<f64>,
    squares: Vec<f64>,
    phase: usize,
    pivot: f64,
    distance: f64,
    square: f64,
}

impl Moments {
    /// Of one value or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            block: Vec::new(),
            squares: Vec::new(),
            phase: 0,
            pivot: 0.0,
            distance: 0.0,
            square: 0.0,
        }
    }

    /// Takes a value and gives the mean and the sum of squares, which mean nothing before there are `period` values.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> (f64, f64) {
        let (pivot, mean, squares) = self.next_about(value);
        (pivot + mean, squares)
    }

    /// [`next`](Self::next), with the mean as a pivot and the distance from it: for distances from the mean.
    #[inline]
    pub(crate) fn next_about(&mut self, value: f64) -> (f64, f64, f64) {
        let window = self.next_window(value);
        (window.pivot.0, window.mean.0, window.squares.0)
    }

    /// [`next`](Self::next), and what is read from the window.
    #[inline]
    pub(crate) fn read<R: Reading<O>, const O: usize>(
        &mut self,
        value: f64,
        reading: R,
    ) -> [f64; O] {
        reading.of(self.next_window(value)).map(|number| number.0)
    }

    #[inline]
    fn next_window(&mut self, value: f64) -> Window<Plain> {
        let period = self.period;
        if self.block.len() != period || self.squares.len() != period || self.phase >= period {
            self.block = vec![0.0; period];
            self.squares = vec![0.0; period];
            self.phase = 0;
        }
        self.block[self.phase] = value;
        self.phase += 1;
        let share = 1.0 / period as f64;
        if self.phase < period {
            let distance = value - self.pivot;
            self.distance += distance;
            self.square += distance * distance;
            return Self::window(
                value,
                self.pivot,
                self.block[self.phase] + self.distance,
                self.squares[self.phase] + self.square,
                share,
            );
        }
        self.phase = 0;
        self.pivot = value;
        self.distance = 0.0;
        self.square = 0.0;
        let (mut end, mut square_end) = (0.0, 0.0);
        for (value, square) in self.block.iter_mut().zip(&mut self.squares).rev() {
            let distance = *value - self.pivot;
            end += distance;
            square_end += distance * distance;
            *value = end;
            *square = square_end;
        }
        Self::window(value, self.pivot, end, square_end, share)
    }

    #[inline(always)]
    fn window(value: f64, pivot: f64, distance: f64, square: f64, share: f64) -> Window<Plain> {
        let [value, pivot, distance, square, share] =
            [value, pivot, distance, square, share].map(Plain::splat);
        let (mean, squares) = about_the_mean(distance, square, share);
        Window {
            value,
            pivot,
            mean,
            squares,
        }
    }

    /// What is read from the windows of a series; what is stored before the first window means nothing.
    #[inline(always)]
    pub(crate) fn over<L: Lanes, R: Reading<O>, const O: usize>(
        values: &[f64],
        period: usize,
        reading: R,
        outputs: [&mut [f64]; O],
    ) {
        let about_a_pivot = AboutAPivot {
            share: 1.0 / period as f64,
            reading,
        };
        side_by_side::over::<L, _, 2, O>(about_a_pivot, period, values, outputs);
    }
}

/// A window, or some side by side: its last value, its mean as a pivot and the distance from it, and the sum of the
/// squared deviations from the mean.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window<E> {
    pub(crate) value: E,
    pub(crate) pivot: E,
    pub(crate) mean: E,
    pub(crate) squares: E,
}

/// What an indicator reads from a window.
pub(crate) trait Reading<const O: usize>: Copy {
    fn of<E: Lanes>(self, window: Window<E>) -> [E; O];
}

/// Distances from a pivot and their squares, of which mean and sum of squares are made.
#[derive(Debug, Clone, Copy)]
struct AboutAPivot<R> {
    /// Of a value in the mean.
    share: f64,
    reading: R,
}

impl<R: Reading<O>, const O: usize> Sums<2, O> for AboutAPivot<R> {
    #[inline(always)]
    fn terms<E: Lanes>(self, value: E, pivot: E) -> [E; 2] {
        let distance = value - pivot;
        [distance, distance * distance]
    }

    #[inline(always)]
    fn results<E: Lanes>(self, value: E, [distance, square]: [E; 2], pivot: E) -> [E; O] {
        let (mean, squares) = about_the_mean(distance, square, E::splat(self.share));
        self.reading.of(Window {
            value,
            pivot,
            mean,
            squares,
        })
    }
}

/// Mean and sum of squares about it, from sums about a pivot; the mean is a distance from the pivot, too.
#[inline(always)]
fn about_the_mean<E: Lanes>(distance: E, square: E, share: E) -> (E, E) {
    let mean = distance * share;
    let squares = square - distance * mean;
    (mean, no_less_than_zero(squares))
}

/// A sum of squares: rounding may leave that of a flat window a hair below 0. One that has overflowed stays NaN.
#[inline(always)]
pub(crate) fn not_below_zero(squares: f64) -> f64 {
    no_less_than_zero(Plain::splat(squares)).0
}

/// [`not_below_zero`], in lanes.
#[inline(always)]
fn no_less_than_zero<E: Lanes>(squares: E) -> E {
    let zero = E::splat(0.0);
    E::select(squares.less(zero), zero, squares)
}
