//! Where today's implied volatility stands in its own history.

use crate::Result;
use crate::indicators::{iv_percentile, iv_rank};

/// Days of history that a rank is taken over.
const WINDOW: usize = 252;

/// Implied-volatility rank of the last day of a history: [`iv_rank`] over 252 days, its own included.
///
/// A fraction. NaN if the last day has no volatility, if fewer than 252 days have one, or if they all have the same;
/// days without one are left out.
///
/// ```
/// let mut history = vec![0.20; 251];
/// history[7] = 0.40;
/// history.push(0.25);
/// assert!((strikewise::options::implied_volatility_rank(&history) - 0.25).abs() < 1e-15);
/// ```
#[must_use]
pub fn implied_volatility_rank(history: &[f64]) -> f64 {
    newest(iv_rank(history, WINDOW))
}

/// Implied-volatility percentile of the last day of a history: [`iv_percentile`] over the 252 days before.
///
/// A fraction. NaN if the last day has no volatility, or if fewer than 252 days before it have one; days without one
/// are left out.
///
/// ```
/// let mut history: Vec<f64> = (0..252).map(|day| 0.1 + 0.001 * f64::from(day)).collect();
/// history.push(0.226);
/// assert_eq!(strikewise::options::implied_volatility_percentile(&history), 0.5);
/// ```
#[must_use]
pub fn implied_volatility_percentile(history: &[f64]) -> f64 {
    newest(iv_percentile(history, WINDOW))
}

/// The last value of a series; nothing refuses the window, so that there is one unless there are no days.
fn newest(series: Result<Vec<f64>>) -> f64 {
    let series = series.unwrap_or_default();
    series.last().copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_without_a_volatility_do_not_count() {
        let of = |day: usize| 0.1 + 0.001 * (day * 7 % 90) as f64;
        let gapped: Vec<f64> = (0..400)
            .map(|day| if day % 4 == 1 { f64::NAN } else { of(day) })
            .collect();
        let whole: Vec<f64> = gapped.iter().copied().filter(|v| !v.is_nan()).collect();
        for rank in [implied_volatility_rank, implied_volatility_percentile] {
            assert!(rank(&whole).is_finite());
            assert_eq!(rank(&gapped), rank(&whole));
            // 300 days, but only 225 volatilities.
            assert!(rank(&gapped[..300]).is_nan());
            // No volatility today.
            assert!(rank(&gapped[..398]).is_nan() && rank(&[]).is_nan());
        }
    }
}
