//! Means and deviations of windows, without cancellation.

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
            let (mean, squares) = about_the_mean(
                self.block[self.phase] + self.distance,
                self.squares[self.phase] + self.square,
                share,
            );
            return (self.pivot, mean, squares);
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
        let (mean, squares) = about_the_mean(end, square_end, share);
        (self.pivot, mean, squares)
    }

    /// The means and the sums of squares of a series; what is stored before the first window means nothing.
    #[inline(always)]
    pub(crate) fn over(values: &[f64], period: usize, means: &mut [f64], squares: &mut [f64]) {
        let bars = values.len();
        if period > bars {
            return;
        }
        let mut ends = vec![0.0; 3 * bars];
        let (ends, pivots) = ends.split_at_mut(2 * bars);
        let (ends, square_ends) = ends.split_at_mut(bars);
        let mut pivot = 0.0;
        for first in (0..bars).step_by(period) {
            let block = first..(first + period).min(bars);
            let (mut beginning, mut square_beginning) = (0.0, 0.0);
            let sums = means[block.clone()]
                .iter_mut()
                .zip(&mut squares[block.clone()]);
            if block.len() < period {
                for (value, (sum, square)) in values[block.clone()].iter().zip(sums) {
                    let distance = value - pivot;
                    beginning += distance;
                    square_beginning += distance * distance;
                    *sum = beginning;
                    *square = square_beginning;
                }
                pivots[block].fill(pivot);
                break;
            }
            let next_pivot = values[block.end - 1];
            let (mut end, mut square_end) = (0.0, 0.0);
            let endings = ends[block.clone()]
                .iter_mut()
                .zip(&mut square_ends[block.clone()]);
            let forwards = values[block.clone()].iter().zip(sums);
            let backwards = values[block.clone()].iter().zip(endings).rev();
            // Chains of additions that do not wait for each other.
            for ((value, (sum, square)), (value_at_end, (ending, square_ending))) in
                forwards.zip(backwards)
            {
                let distance = value - pivot;
                beginning += distance;
                square_beginning += distance * distance;
                *sum = beginning;
                *square = square_beginning;
                let distance = value_at_end - next_pivot;
                end += distance;
                square_end += distance * distance;
                *ending = end;
                *square_ending = square_end;
            }
            pivots[block.clone()].fill(pivot);
            // A window that is a whole block is the end of it.
            pivot = next_pivot;
            let last = block.end - 1;
            (means[last], squares[last], pivots[last]) = (0.0, 0.0, pivot);
        }
        let share = 1.0 / period as f64;
        let windows = means[period - 1..]
            .iter_mut()
            .zip(&mut squares[period - 1..])
            .zip(&pivots[period - 1..]);
        for (((mean, square), pivot), (end, square_end)) in
            windows.zip(ends.iter().zip(square_ends))
        {
            let (distance, squares) = about_the_mean(*end + *mean, *square_end + *square, share);
            *mean = pivot + distance;
            *square = squares;
        }
    }
}

/// Mean and sum of squares about it, from sums about a pivot; the mean is a distance from the pivot, too.
#[inline(always)]
fn about_the_mean(distance: f64, square: f64, share: f64) -> (f64, f64) {
    let mean = distance * share;
    let squares = square - distance * mean;
    (mean, not_below_zero(squares))
}

/// A sum of squares: rounding may leave that of a flat window a hair below 0. One that has overflowed stays NaN.
#[inline(always)]
pub(crate) fn not_below_zero(squares: f64) -> f64 {
    if squares < 0.0 { 0.0 } else { squares }
}
