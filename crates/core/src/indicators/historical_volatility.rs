//! Historical volatility.

use super::{arguments, gaps, log_returns, window};
use crate::Result;

/// Historical volatility from close to close, annualised.
///
/// # Formula
/// `historical_volatility[t] = sd(r[t - period + 1], …, r[t]) · sqrt(periods_per_year)`, where `r` are
/// [logarithmic returns](super::log_returns) and `sd` is the sample standard deviation (`period - 1` in the
/// denominator).
///
/// # Arguments
/// `period` is 2 or more returns; `periods_per_year` is finite and positive: 252 for daily bars.
///
/// # Returns
/// A fraction per year for each bar, 0.2 for 20 %; the first at index `period`. [Gaps](super#gaps) are
/// skipped, and a close that is not positive is one.
///
/// # Errors
/// `INVALID_PARAMETER` for `period` or `periods_per_year`.
///
/// # Accuracy and cost
/// Holds two columns as long as `close` while it runs.
///
/// # Source
/// J. C. Hull, *Options, Futures, and Other Derivatives*, "Estimating volatility from historical data";
/// `golden/historical_volatility.json` compares with the formula in 50 digits.
///
/// # Examples
/// ```
/// // Returns of ln 2 and -ln 2: their sample deviation is √2 ln 2.
/// let volatility = strikewise::indicators::historical_volatility(&[1.0, 2.0, 1.0], 2, 4.0)?;
/// assert!(volatility[1].is_nan());
/// assert!((volatility[2] - 1.960_516_286_937_094).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn historical_volatility(
    close: &[f64],
    period: usize,
    periods_per_year: f64,
) -> Result<Vec<f64>> {
    arguments::at_least(2, "period", period)?;
    if !(periods_per_year.is_finite() && periods_per_year > 0.0) {
        return Err(arguments::invalid(
            "periods_per_year",
            periods_per_year,
            "must be finite and positive",
        ));
    }
    let annual = periods_per_year / (period as f64 - 1.0);
    let [volatility] = gaps::carry([close], log_returns::is_price, |[close], [volatility]| {
        let squares = &mut volatility[1..];
        let mut returns = vec![0.0; squares.len()];
        log_returns::fill(close, &mut returns);
        let mut mean = vec![0.0; squares.len()];
        window::moments(&returns, period, &mut mean, squares);
        for squares in squares {
            *squares = (*squares * annual).sqrt();
        }
    });
    Ok(volatility)
}
