//! Risk-neutral probabilities of the lognormal share price, and the expected move.
//!
//! They are what the option's own price implies, not forecasts.

use crate::math::log_ratio::log_ratio;
use crate::math::normal;

/// Probability that the share is above `level` at expiry: `Φ(d2)` with `level` as the strike.
///
/// NaN unless `spot > 0`, `level > 0`, `years > 0`, `volatility > 0`.
///
/// ```
/// let p = strikewise::options::probability_above(100.0, 93.1, 0.1, 0.04, 0.0, 0.3);
/// assert!((p - 0.772_879_554_134_056_3).abs() < 1e-9);
/// ```
#[must_use]
pub fn probability_above(
    spot: f64,
    level: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
) -> f64 {
    normal::cdf(d2(spot, level, years, rate, dividend_yield, volatility))
}

/// Probability that the share is below `level` at expiry.
///
/// ```
/// let p = strikewise::options::probability_below(100.0, 93.1, 0.1, 0.04, 0.0, 0.3);
/// assert!((p - (1.0 - 0.772_879_554_134_056_3)).abs() < 1e-9);
/// ```
#[must_use]
pub fn probability_below(
    spot: f64,
    level: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
) -> f64 {
    normal::cdf(-d2(spot, level, years, rate, dividend_yield, volatility))
}

fn d2(spot: f64, level: f64, years: f64, rate: f64, dividend_yield: f64, volatility: f64) -> f64 {
    if !(spot > 0.0 && level > 0.0 && years > 0.0 && volatility > 0.0) {
        return f64::NAN;
    }
    let total = volatility * years.sqrt();
    (log_ratio(spot, level) + (rate - dividend_yield) * years) / total - 0.5 * total
}

/// Probability that the strike is touched before expiry, by the reflection rule of thumb: twice the
/// probability of ending beyond it, at most 1; NaN unless that lies in 0..=1. An approximation; exact
/// without drift.
///
/// ```
/// assert_eq!(strikewise::options::probability_of_touch(0.2), 0.4);
/// ```
#[must_use]
pub fn probability_of_touch(probability_in_the_money: f64) -> f64 {
    if !(0.0..=1.0).contains(&probability_in_the_money) {
        f64::NAN
    } else if probability_in_the_money > 0.5 {
        1.0
    } else {
        2.0 * probability_in_the_money
    }
}

/// One standard deviation of the share price over `years`, in currency: `spot volatility sqrt(years)`.
/// NaN unless `spot > 0`, `volatility >= 0`, `years >= 0`.
///
/// ```
/// assert!((strikewise::options::expected_move(100.0, 0.3, 0.25) - 15.0).abs() < 1e-12);
/// ```
#[must_use]
pub fn expected_move(spot: f64, volatility: f64, years: f64) -> f64 {
    if spot > 0.0 && volatility >= 0.0 && years >= 0.0 {
        spot * volatility * years.sqrt()
    } else {
        f64::NAN
    }
}
