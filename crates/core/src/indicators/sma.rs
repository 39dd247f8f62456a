//! Simple moving average.

use super::{arguments, gaps, window};
use crate::Result;

/// Simple moving average: the mean of the last `period` closes.
///
/// # Formula
/// `sma[t] = (close[t - period + 1] + … + close[t]) / period`
///
/// # Arguments
/// `period` is 1 or more bars.
///
/// # Returns
/// One value for each bar; the first at index `period - 1`. [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `period`.
///
/// # Source
/// TA-Lib `SMA`, which `golden/sma.json` compares with.
///
/// # Examples
/// ```
/// let average = strikewise::indicators::sma(&[1.0, 2.0, 6.0, 7.0], 3)?;
/// assert!(average[1].is_nan());
/// assert_eq!(average[2..], [3.0, 5.0]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn sma(close: &[f64], period: usize) -> Result<Vec<f64>> {
    arguments::at_least(1, "period", period)?;
    let [average] = gaps::carry([close], f64::is_finite, |[close], [average]| {
        window::sums(close, period, average);
        for average in average {
            *average /= period as f64;
        }
    });
    Ok(average)
}
