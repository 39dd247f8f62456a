//! Where today's implied volatility stands in its own history.

/// Days of history that a rank is taken over.
const WINDOW: usize = 252;

/// Implied-volatility rank: `(today - lowest) / (highest - lowest)` over the last 252 values including
/// today, a fraction. NaN when the history is flat or shorter, or today is missing; missing days
/// inside the window are left out.
///
/// ```
/// let mut history = vec![0.20; 251];
/// history[7] = 0.40;
/// history.push(0.25);
/// assert!((strikewise::options::implied_volatility_rank(&history) - 0.25).abs() < 1e-15);
/// ```
#[must_use]
pub fn implied_volatility_rank(history: &[f64]) -> f64 {
    let Some((&today, _)) = history.split_last() else {
        return f64::NAN;
    };
    if history.len() < WINDOW || today.is_nan() {
        return f64::NAN;
    }
    let window = &history[history.len() - WINDOW..];
    let low = window.iter().copied().fold(f64::INFINITY, f64::min);
    let high = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if high > low {
        (today - low) / (high - low)
    } else {
        f64::NAN
    }
}

/// Implied-volatility percentile: the share of the 252 values before today that are strictly below
/// it, a fraction. NaN when the history is shorter or today is missing; missing days are left out.
///
/// ```
/// let mut history: Vec<f64> = (0..252).map(|day| 0.1 + 0.001 * f64::from(day)).collect();
/// history.push(0.226);
/// assert_eq!(strikewise::options::implied_volatility_percentile(&history), 0.5);
/// ```
#[must_use]
pub fn implied_volatility_percentile(history: &[f64]) -> f64 {
    let Some((&today, before)) = history.split_last() else {
        return f64::NAN;
    };
    if before.len() < WINDOW || today.is_nan() {
        return f64::NAN;
    }
    let known = || {
        before[before.len() - WINDOW..]
            .iter()
            .filter(|value| !value.is_nan())
    };
    let below = known().filter(|&&value| value < today).count();
    below as f64 / known().count() as f64
}
