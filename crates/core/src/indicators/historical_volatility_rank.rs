//! Historical volatility rank.

use super::{arguments, gaps, window};
use crate::Result;

/// Historical volatility rank: where today's volatility lies between the lowest and the highest of a window.
///
/// # Formula
/// `rank[t] = (v[t] - min) / (max - min)` over the values `v[t - window + 1], …, v[t]`, today's included
///
/// # Arguments
/// `volatility` is a column such as [`historical_volatility`](super::historical_volatility) returns, or one of
/// implied volatilities; `window` is 2 or more values, 252 for a year of daily ones.
///
/// # Returns
/// A fraction of 0 to 1 for each bar; the first at index `window - 1`. NaN where the window is flat: there is
/// no scale to rank on. [Gaps](super#gaps), such as the warm-up of the volatility, are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `window`.
///
/// # Accuracy and cost
/// Holds one column as long as `volatility` while it runs.
///
/// # Source
/// The usual definition of IV rank; `golden/historical_volatility_rank.json` compares with it in exact
/// fractions. It is not the [percentile](super::historical_volatility_percentile).
///
/// # Examples
/// ```
/// let rank = strikewise::indicators::historical_volatility_rank(&[0.25, 0.75, 0.5], 3)?;
/// assert!(rank[1].is_nan());
/// assert_eq!(rank[2], 0.5);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn historical_volatility_rank(volatility: &[f64], window: usize) -> Result<Vec<f64>> {
    arguments::at_least(2, "window", window)?;
    let [rank] = gaps::carry([volatility], f64::is_finite, |[volatility], [rank]| {
        let mut high = vec![f64::NAN; rank.len()];
        window::extremes(volatility, window, rank, &mut high);
        for ((rank, high), volatility) in rank.iter_mut().zip(high).zip(volatility) {
            // 0 / 0 in a flat window is the NaN that it should be.
            *rank = (volatility - *rank) / (high - *rank);
        }
    });
    Ok(rank)
}
