//! Ranks, and their correlation.

/// Spearman's rank correlation, -1 to 1: the correlation of the ranks, equal values sharing the mean of theirs.
///
/// `None` where it is not defined: columns of different length, fewer than two pairs, a value that is no number, or a
/// column whose values are all the same.
///
/// # Source
/// C. Spearman, "The Proof and Measurement of Association between Two Things", 1904; with ties as in M. Kendall, "Rank
/// Correlation Methods", 1948.
///
/// # Examples
/// ```
/// use strikewise::calibration::rank_correlation;
/// let points = [10.0, 20.0, 30.0, 40.0, 50.0];
/// assert_eq!(rank_correlation(&points, &[0.1, 0.2, 0.3, 0.4, 0.9]), Some(1.0));
/// let found = rank_correlation(&points, &[0.2, 0.1, 0.4, 0.3, 0.5]);
/// assert!((found.unwrap() - 0.8).abs() < 1e-15);
/// assert_eq!(rank_correlation(&points, &[1.0; 5]), None);
/// ```
#[must_use]
pub fn rank_correlation(first: &[f64], second: &[f64]) -> Option<f64> {
    let unusable = |column: &[f64]| column.iter().any(|value| value.is_nan());
    if first.len() != second.len() || unusable(first) || unusable(second) {
        return None;
    }
    correlation(&ranks(first), &ranks(second))
}

/// Ranks from 1, equal values sharing the mean of theirs.
pub(super) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    for group in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let shared = first as f64 + 0.5 * (group.len() + 1) as f64;
        for &place in group {
            ranks[place] = shared;
        }
        first += group.len();
    }
    ranks
}

/// Product-moment correlation of ranks, whose mean is exact.
fn correlation(first: &[f64], second: &[f64]) -> Option<f64> {
    let mean = 0.5 * (first.len() + 1) as f64;
    let (mut products, mut squares) = (0.0, [0.0; 2]);
    for (a, b) in first.iter().zip(second) {
        let (a, b) = (a - mean, b - mean);
        products += a * b;
        squares[0] += a * a;
        squares[1] += b * b;
    }
    let scale = (squares[0] * squares[1]).sqrt();
    (scale > 0.0).then(|| (products / scale).clamp(-1.0, 1.0))
}
