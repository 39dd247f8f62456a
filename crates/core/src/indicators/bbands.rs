//! Bollinger bands.

use super::{arguments, gaps, window};
use crate::Result;

/// Columns of [`bbands`].
#[derive(Debug, Clone, PartialEq)]
pub struct BollingerBands {
    /// `middle` plus `deviations_up` standard deviations.
    pub upper: Vec<f64>,
    /// Simple moving average.
    pub middle: Vec<f64>,
    /// `middle` less `deviations_down` standard deviations.
    pub lower: Vec<f64>,
}

/// Bollinger bands: the simple moving average, and lines some standard deviations above and below it.
///
/// # Formula
/// `middle` is the mean of the last `period` closes and `σ` their population standard deviation;
/// `upper = middle + deviations_up · σ`, `lower = middle - deviations_down · σ`.
///
/// # Arguments
/// `period` is 2 or more bars, 20 is usual; `deviations_up` and `deviations_down` are finite and not negative,
/// 2 is usual.
///
/// # Returns
/// Three values for each bar; the first at index `period - 1`. [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `period`, `deviations_up` or `deviations_down`.
///
/// # Accuracy and cost
/// The deviation has a relative error of at most 2e-14 at prices of 10⁸ with unit ticks and around a bad print
/// of 10⁹ (`golden/bbands.json`).
///
/// # Source
/// J. Bollinger, *Bollinger on Bollinger Bands*, 2001; TA-Lib `BBANDS`, which `golden/bbands.json` compares
/// with where it is accurate.
///
/// # Examples
/// ```
/// let close = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
/// let bands = strikewise::indicators::bbands(&close, 8, 2.0, 1.0)?;
/// assert!(bands.upper[6].is_nan());
/// assert_eq!((bands.upper[7], bands.middle[7], bands.lower[7]), (9.0, 5.0, 3.0));
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn bbands(
    close: &[f64],
    period: usize,
    deviations_up: f64,
    deviations_down: f64,
) -> Result<BollingerBands> {
    arguments::at_least(2, "period", period)?;
    for (argument, value) in [
        ("deviations_up", deviations_up),
        ("deviations_down", deviations_down),
    ] {
        if !(value.is_finite() && value >= 0.0) {
            return Err(arguments::invalid(
                argument,
                value,
                "must be finite and not negative",
            ));
        }
    }
    let [upper, middle, lower] = gaps::carry(
        [close],
        f64::is_finite,
        |[close], [upper, middle, lower]| {
            window::moments(close, period, middle, upper);
            for ((upper, middle), lower) in upper.iter_mut().zip(middle).zip(lower) {
                let deviation = (*upper / period as f64).sqrt();
                *upper = *middle + deviations_up * deviation;
                *lower = *middle - deviations_down * deviation;
            }
        },
    );
    Ok(BollingerBands {
        upper,
        middle,
        lower,
    })
}
