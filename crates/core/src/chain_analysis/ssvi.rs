//! A surface that is free of arbitrage by construction.

use super::svi::Svi;
use crate::{Error, ErrorCode, Result};

/// A surface of total variances with three parameters, and one level for each expiry: SSVI.
///
/// # Formula
/// `w(k, θ) = θ / 2 (1 + ρ φ k + sqrt((φ k + ρ)² + 1 - ρ²))` with `φ = η / (θ^γ (1 + θ)^(1 - γ))` and `θ` the total variance at the
/// money. With `η (1 + |ρ|) <= 2` and `0 < γ <= 1/2` no slice has butterfly arbitrage, and slices of rising `θ` have no
/// calendar arbitrage.
///
/// # Source
/// J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility surfaces", Quantitative Finance 14, 2014, theorems 4.1
/// and 4.2.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::Ssvi;
/// let surface = Ssvi::new(-0.5, 1.0, 0.4)?;
/// let (month, year) = (surface.slice(0.004)?, surface.slice(0.05)?);
/// assert!((month.total_variance(0.0) - 0.004).abs() < 1e-16);
/// assert!(month.is_free_of_butterfly_arbitrage() && month.is_below(&year));
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ssvi {
    /// Correlation of share and volatility, between -1 and 1.
    pub rho: f64,
    /// Curvature.
    pub eta: f64,
    /// How fast curvature falls with total variance.
    pub gamma: f64,
}

impl Ssvi {
    /// # Errors
    /// `INVALID_PARAMETER` unless `-1 < rho < 1`, `eta > 0`, `eta (1 + |rho|) <= 2` and `0 < gamma <= 1/2`.
    pub fn new(rho: f64, eta: f64, gamma: f64) -> Result<Self> {
        let refuse = |name: &'static str, value: f64, rule: &'static str| {
            Err(Error::new(ErrorCode::InvalidParameter, name, value, rule))
        };
        if !(rho > -1.0 && rho < 1.0) {
            return refuse("rho", rho, "must be between -1 and 1");
        }
        if !(eta > 0.0 && eta * (1.0 + rho.abs()) <= 2.0) {
            return refuse(
                "eta",
                eta,
                "must be above 0, and eta (1 + |rho|) not above 2",
            );
        }
        if !(gamma > 0.0 && gamma <= 0.5) {
            return refuse("gamma", gamma, "must be above 0, and not above 1/2");
        }
        Ok(Self { rho, eta, gamma })
    }

    /// The slice whose total variance at the money is this.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless it is a number above 0.
    pub fn slice(&self, at_the_money: f64) -> Result<Svi> {
        if at_the_money > 0.0 && at_the_money.is_finite() {
            Ok(self.curve(at_the_money))
        } else {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                "at_the_money",
                at_the_money,
                "must be a number above 0",
            ))
        }
    }

    pub(super) fn curve(&self, theta: f64) -> Svi {
        let Self { rho, eta, gamma } = *self;
        let phi = eta / (libm::pow(theta, gamma) * libm::pow(1.0 + theta, 1.0 - gamma));
        Svi {
            a: 0.5 * theta * (1.0 - rho * rho),
            b: 0.5 * theta * phi,
            rho,
            m: -rho / phi,
            sigma: (1.0 - rho * rho).sqrt() / phi,
        }
    }
}
