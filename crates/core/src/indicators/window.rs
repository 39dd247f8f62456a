//! Statistics of sliding windows in linear time, without drift.
//!
//! The series is cut into blocks as long as the window. A window then is the end of one block and the
//! beginning of the next, and its statistic combines one accumulated backwards over the first block with
//! one accumulated forwards over the second. Nothing is ever subtracted, so a value that has left the
//! window leaves no rounding error behind, however large it was.

/// Calls `block(first, following)` for each full block of `period` bars: the index of its first bar, and
/// the number of windows that begin later in the block and end within the series.
fn for_each_block(bars: usize, period: usize, mut block: impl FnMut(usize, usize)) {
    let mut first = 0;
    while bars - first >= period {
        block(first, (bars - first - period).min(period - 1));
        first += period;
    }
}

/// Sum of each window, at its last bar. Leaves the bars before the first full window as they are.
pub(super) fn sums(values: &[f64], period: usize, sum: &mut [f64]) {
    for_each_block(values.len(), period, |first, following| {
        let last = first + period - 1;
        let stored = first + following + 1;
        let mut ending: f64 = values[stored..=last].iter().rev().sum();
        for i in (0..=following).rev() {
            ending += values[first + i];
            sum[last + i] = ending;
        }
        let mut beginning = 0.0;
        for (value, sum) in values[last + 1..][..following]
            .iter()
            .zip(&mut sum[last + 1..])
        {
            beginning += value;
            *sum += beginning;
        }
    });
}

/// Mean of each window and sum of the squared deviations from it, at the window's last bar. Leaves the
/// bars before the first full window as they are.
///
/// Both are summed about the last bar of the block, which is part of every window concerned: the distance
/// from it is at most the range of the window, so no digits are lost to the level of the series.
pub(super) fn moments(values: &[f64], period: usize, mean: &mut [f64], squares: &mut [f64]) {
    let n = period as f64;
    for_each_block(values.len(), period, |first, following| {
        let last = first + period - 1;
        let pivot = values[last];
        let stored = first + following + 1;
        let (mut distance, mut square) = (0.0, 0.0);
        for value in values[stored..=last].iter().rev() {
            let d = value - pivot;
            distance += d;
            square += d * d;
        }
        for i in (0..=following).rev() {
            let d = values[first + i] - pivot;
            distance += d;
            square += d * d;
            mean[last + i] = distance;
            squares[last + i] = square;
        }
        let (mut distance, mut square) = (0.0, 0.0);
        let windows = mean[last..=last + following]
            .iter_mut()
            .zip(&mut squares[last..]);
        for (value, (mean, squares)) in values[last..].iter().zip(windows) {
            let d = value - pivot;
            distance += d;
            square += d * d;
            let distance = *mean + distance;
            *mean = pivot + distance / n;
            *squares = *squares + square - distance * (distance / n);
        }
    });
}

/// Smallest and largest value of each window, at its last bar. Leaves the bars before the first full
/// window as they are.
pub(super) fn extremes(values: &[f64], period: usize, low: &mut [f64], high: &mut [f64]) {
    for_each_block(values.len(), period, |first, following| {
        let last = first + period - 1;
        let (mut smallest, mut largest) = (values[last], values[last]);
        for i in (0..period).rev() {
            smallest = smallest.min(values[first + i]);
            largest = largest.max(values[first + i]);
            if i <= following {
                low[last + i] = smallest;
                high[last + i] = largest;
            }
        }
        let (mut smallest, mut largest) = (values[last], values[last]);
        for i in last + 1..=last + following {
            smallest = smallest.min(values[i]);
            largest = largest.max(values[i]);
            low[i] = low[i].min(smallest);
            high[i] = high[i].max(largest);
        }
    });
}
