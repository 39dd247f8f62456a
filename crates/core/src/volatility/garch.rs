//! GARCH(1,1).

use super::ascent::{LEAST_OMEGA, Top, climb};
use super::likelihood::Likelihood;
use crate::{Error, ErrorCode, Result};
use std::fmt;

/// Fewest returns that are fitted; several hundred are needed for parameters that mean much.
const FEWEST_RETURNS: usize = 100;
/// Longest forecast.
const LONGEST_FORECAST: usize = 100_000;

/// A GARCH(1,1) model that was fitted by [`garch`].
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Garch {
    /// The part of the variance that is always there.
    pub omega: f64,
    /// How much of the last squared return goes into the variance.
    pub alpha: f64,
    /// How much of the last variance is kept.
    pub beta: f64,
    /// The logarithm of the likelihood.
    pub log_likelihood: f64,
    /// How many returns were fitted.
    pub observations: usize,
    /// The variance that is forecast for the period after the last return.
    pub next_variance: f64,
    /// How far the parameters can be relied on.
    pub status: GarchStatus,
}

/// What became of a fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
pub enum GarchStatus {
    /// No parameters are more likely.
    Ok,
    /// They are the most likely, with an alpha of 0: volatility does not cluster, and beta means nothing.
    NoClustering,
    /// They are the most likely, with an alpha and a beta that make 1: shocks never fade, and there is no long-run
    /// volatility.
    Integrated,
    /// They are the most likely, with the least omega that is tried: the series stands still for long stretches.
    LeastOmega,
    /// The search ended before the top: take the parameters for a guess.
    NoConvergence,
}

impl GarchStatus {
    /// The stable code, for example `"NO_CLUSTERING"`; the same in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::NoClustering => "NO_CLUSTERING",
            Self::Integrated => "INTEGRATED",
            Self::LeastOmega => "LEAST_OMEGA",
            Self::NoConvergence => "NO_CONVERGENCE",
        }
    }
}

impl fmt::Display for GarchStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Fits a GARCH(1,1) model of normal returns with a mean of 0, by maximum likelihood.
///
/// # Formula
/// `v[t] = omega + alpha · r[t - 1]² + beta · v[t - 1]`; the parameters maximise
/// `-½ Σ (ln 2π + ln v[t] + r[t]² / v[t])` where `omega > 0`, `alpha >= 0`, `beta >= 0` and `alpha + beta <= 1`. For
/// what was before the first return, both its square and its variance, stands the mean of the first 75 squared
/// returns, weighted by `0.94^t`.
///
/// # Arguments
/// `returns` are [logarithmic returns](crate::indicators::log_returns()) of equal periods, as fractions; 100 or more.
/// Those that are NaN or infinite, such as the first, are left out as if they did not exist. To fit a model with a
/// constant mean, take the mean off first.
///
/// # Returns
/// The parameters per period, for returns as they were given: omega in squared fractions.
///
/// # Errors
/// `INVALID_DATA` for `returns` if fewer than 100 are finite, or if all are of one size: a volatility that never
/// changes fits any alpha and beta.
///
/// # Accuracy and cost
/// Newton's method with exact derivatives, from six points whose long-run variance is that of the series: parameters
/// are within 1e-8 of the most likely ones where these are well determined. Some hundred passes over the returns.
///
/// # Source
/// T. Bollerslev, "Generalized Autoregressive Conditional Heteroskedasticity", *Journal of Econometrics* 31, 1986.
/// The bounds and what stands for the past are those of the Python package `arch`; `golden/garch.json` compares with
/// it, and with its optimum in 30 digits.
///
/// # Examples
/// ```
/// // Returns of a model that is known, out of a generator of random numbers.
/// let mut state = 1_u64;
/// let mut uniform = || {
///     state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
///     f64::from((state >> 32) as u32) / f64::from(u32::MAX)
/// };
/// let mut variance = 1e-4_f64;
/// let returns: Vec<f64> = (0..2000)
///     .map(|_| {
///         let normal: f64 = (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
///         let r = variance.sqrt() * normal;
///         variance = 1e-5 + 0.1 * r * r + 0.8 * variance;
///         r
///     })
///     .collect();
/// let model = strikewise::volatility::garch(&returns)?;
/// assert_eq!(model.status.as_str(), "OK");
/// assert!((model.alpha - 0.1).abs() < 0.05 && (model.beta - 0.8).abs() < 0.1);
/// // A forecast goes from the volatility of now to that of the long run.
/// let forecast = model.forecast(1000)?;
/// assert_eq!(forecast[0], model.next_variance);
/// assert!((forecast[999].sqrt() - model.long_run_volatility(1.0)).abs() < 1e-9);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn garch(returns: &[f64]) -> Result<Garch> {
    let mut squares: Vec<f64> = returns.iter().copied().filter(|r| r.is_finite()).collect();
    let observations = squares.len();
    if observations < FEWEST_RETURNS {
        return Err(refused(
            format!("{observations} finite returns"),
            "must be 100 finite returns or more",
        ));
    }
    // Squares whose mean is 1: what follows does not depend on the unit.
    let largest = squares.iter().fold(0.0_f64, |most, r| most.max(r.abs()));
    if squares.iter().all(|r| r.abs() == largest) {
        return Err(refused(
            format!("{observations} returns of {largest} either way"),
            "must differ in size",
        ));
    }
    for r in &mut squares {
        let part = *r / largest;
        *r = part * part;
    }
    let mean = squares.iter().sum::<f64>() / observations as f64;
    for square in &mut squares {
        *square /= mean;
    }
    let scale = largest * mean.sqrt();
    let likelihood = Likelihood {
        before: before(&squares),
        squares: &squares,
    };
    let top = best(&likelihood);
    let [omega, alpha, beta] = top.parameters;
    let (value, next_variance) = likelihood.value(top.parameters);
    let constant = 0.5 * libm::log(std::f64::consts::TAU) + libm::log(scale);
    Ok(Garch {
        omega: omega * scale * scale,
        alpha,
        beta,
        log_likelihood: value - constant * observations as f64,
        observations,
        next_variance: next_variance * scale * scale,
        status: if !top.is_reached {
            GarchStatus::NoConvergence
        } else if alpha <= 0.0 {
            GarchStatus::NoClustering
        } else if alpha + beta >= 1.0 {
            GarchStatus::Integrated
        } else if omega <= LEAST_OMEGA {
            GarchStatus::LeastOmega
        } else {
            GarchStatus::Ok
        },
    })
}

fn refused(value: impl fmt::Display, rule: &'static str) -> Error {
    Error::new(ErrorCode::InvalidData, "returns", value, rule)
}

/// The variance that stands for what was before the series.
fn before(squares: &[f64]) -> f64 {
    let (mut weight, mut weights, mut sum) = (1.0, 0.0, 0.0);
    for square in squares.iter().take(75) {
        weights += weight;
        sum += weight * square;
        weight *= 0.94;
    }
    sum / weights
}

/// The highest of the tops that several starting points lead to, from models that forget at once to ones that hardly
/// forget: the likelihood of a short series often has more than one.
fn best(likelihood: &Likelihood) -> Top {
    let mut best: Option<Top> = None;
    for both in [0.1, 0.3, 0.5, 0.7, 0.9, 0.98] {
        let start = [0.03, 0.1, 0.25, 0.6]
            .map(|share| {
                // Omega is such that the variance of the long run is 1, the mean square.
                let parameters = [1.0 - both, share * both, (1.0 - share) * both];
                (likelihood.value(parameters).0, parameters)
            })
            .into_iter()
            .max_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, start)) = start else { continue };
        let top = climb(likelihood, start);
        best = Some(match best {
            Some(best) if !is_higher(top, best) => best,
            _ => top,
        });
    }
    best.unwrap_or_else(|| climb(likelihood, [0.1, 0.1, 0.8]))
}

/// Whether a top is higher than another. Climbs to one top end a rounding apart: the first counts then.
fn is_higher(one: Top, other: Top) -> bool {
    let margin = 1e-9 * other.value.abs().max(1.0);
    one.value > other.value + margin
        || one.is_reached && !other.is_reached && one.value >= other.value - margin
}

impl Garch {
    /// The variances that are forecast for the next `horizon` periods, as squared fractions per period: from
    /// [`next_variance`](Self::next_variance) on, `v[t + 1] = omega + (alpha + beta) · v[t]`.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a `horizon` of 0 or above 100,000.
    pub fn forecast(&self, horizon: usize) -> Result<Vec<f64>> {
        if !(1..=LONGEST_FORECAST).contains(&horizon) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "horizon",
                horizon,
                "must be 1 to 100000",
            ));
        }
        let mut variance = self.next_variance;
        Ok((0..horizon)
            .map(|_| {
                let this = variance;
                variance = self.omega + (self.alpha + self.beta) * variance;
                this
            })
            .collect())
    }

    /// The volatility that is forecast for the next `horizon` periods together, as an annual fraction: what to compare
    /// with the implied volatility of an option that expires then.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a `horizon` of 0 or above 100,000, and for `periods_per_year` unless it is finite and
    /// positive.
    pub fn volatility(&self, horizon: usize, periods_per_year: f64) -> Result<f64> {
        if !(periods_per_year > 0.0 && periods_per_year.is_finite()) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "periods_per_year",
                periods_per_year,
                "must be finite and positive",
            ));
        }
        let sum: f64 = self.forecast(horizon)?.iter().sum();
        Ok((sum / horizon as f64 * periods_per_year).sqrt())
    }

    /// The volatility that forecasts tend to, `sqrt(periods_per_year · omega / (1 - alpha - beta))`, as an annual
    /// fraction; infinite where shocks never fade.
    #[must_use]
    pub fn long_run_volatility(&self, periods_per_year: f64) -> f64 {
        let left = (1.0 - self.alpha - self.beta).max(0.0);
        (periods_per_year * self.omega / left).sqrt()
    }
}
