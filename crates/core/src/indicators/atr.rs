//! Average true range.

use super::true_range::ranges;
use super::wilder::Smoothing;
use super::{arguments, gaps};
use crate::Result;

/// Average true range, with Wilder's smoothing.
///
/// # Formula
/// First the mean of `period` [true ranges](super::true_range), then
/// `atr[t] = (atr[t - 1] · (period - 1) + true_range[t]) / period`. The first bar has no previous close and
/// counts for nothing.
///
/// # Arguments
/// Columns of equal length; `period` is 1 or more bars, 14 is usual.
///
/// # Returns
/// One value for each bar; the first at index `period`. [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `period`.
///
/// # Source
/// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `ATR`, which `golden/atr.json`
/// compares with.
///
/// # Examples
/// ```
/// let high = [10.0, 12.0, 12.0, 15.0];
/// let low = [9.0, 11.0, 10.0, 13.0];
/// let close = [9.5, 11.5, 11.0, 14.0];
/// let range = strikewise::indicators::atr(&high, &low, &close, 2)?;
/// assert!(range[1].is_nan());
/// assert_eq!(range[2..], [2.25, 3.125]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn atr(high: &[f64], low: &[f64], close: &[f64], period: usize) -> Result<Vec<f64>> {
    arguments::same_length(("high", high), &[("low", low), ("close", close)])?;
    arguments::at_least(1, "period", period)?;
    let [average] = gaps::carry([high, low, close], f64::is_finite, |columns, [average]| {
        if average.len() <= period {
            return;
        }
        let mut ranges = ranges(columns);
        let mut state = ranges.by_ref().take(period).sum::<f64>() / period as f64;
        average[period] = state;
        let smoothing = Smoothing::new(period);
        for (average, range) in average[period + 1..].iter_mut().zip(ranges) {
            state = smoothing.next(state, range);
            *average = state;
        }
    });
    Ok(average)
}
