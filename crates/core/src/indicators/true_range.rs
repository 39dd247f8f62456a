//! True range.

use super::{arguments, gaps};
use crate::Result;

/// True range: the range of a bar, extended to the previous close.
///
/// # Formula
/// `true_range[t] = max(high[t] - low[t], |high[t] - close[t - 1]|, |low[t] - close[t - 1]|)`
///
/// # Arguments
/// Columns of equal length.
///
/// # Returns
/// One value for each bar; the first at index 1. [Gaps](super#gaps) are skipped: the previous close is that
/// of the last whole bar.
///
/// # Errors
/// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`.
///
/// # Source
/// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `TRANGE`, which
/// `golden/true_range.json` compares with.
///
/// # Examples
/// ```
/// let range = strikewise::indicators::true_range(&[10.0, 12.0], &[9.0, 11.0], &[9.5, 11.5])?;
/// assert!(range[0].is_nan());
/// assert_eq!(range[1], 2.5);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn true_range(high: &[f64], low: &[f64], close: &[f64]) -> Result<Vec<f64>> {
    arguments::same_length(("high", high), &[("low", low), ("close", close)])?;
    let [range] = gaps::carry([high, low, close], f64::is_finite, |columns, [range]| {
        for (range, value) in range.iter_mut().skip(1).zip(ranges(columns)) {
            *range = value;
        }
    });
    Ok(range)
}

/// The true ranges of a series without gaps, from its second bar.
pub(super) fn ranges([high, low, close]: [&[f64]; 3]) -> impl Iterator<Item = f64> {
    high.iter()
        .zip(low)
        .skip(1)
        .zip(close)
        .map(|((high, low), previous)| {
            (high - low)
                .max((high - previous).abs())
                .max((low - previous).abs())
        })
}
