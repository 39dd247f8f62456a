//! Greeks in shares of a benchmark, and betas from bars.

use super::book::Portfolio;
use super::coverage::Coverage;
use crate::indicators::rolling_beta;
use crate::market::Bars;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Greeks of the book as if it were shares of a benchmark.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BetaWeighted {
    /// Price of the benchmark.
    pub benchmark_spot: f64,
    /// Shares of the benchmark that would move alike.
    pub delta_shares: f64,
    /// Of those shares, per dollar of the benchmark.
    pub gamma_shares: f64,
    /// Profit of a rise of the benchmark by one percent, by delta alone.
    pub delta_dollars_per_percent: f64,
    /// Of how many positions.
    pub coverage: Coverage,
}

impl Portfolio {
    /// Delta and gamma in shares of a benchmark, each underlying by its beta.
    ///
    /// # Formula
    /// `delta = Σ delta_i · w_i`, `gamma = Σ gamma_i · w_i²`, `w_i = beta_i · spot_i / benchmark_spot`: an underlying that
    /// returns beta times what the benchmark returns moves by `w_i` dollars when the benchmark moves by one.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless `benchmark_spot` is positive and finite.
    pub fn beta_weighted(&self, benchmark_spot: f64) -> Result<BetaWeighted> {
        if !(benchmark_spot > 0.0 && benchmark_spot.is_finite()) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "benchmark_spot",
                benchmark_spot,
                "must be positive and finite",
            ));
        }
        let figures = self.positions().iter().map(|position| {
            let raw = self.raw_greeks(position)?;
            let weight = self.beta_of(position)? * self.spot(position)? / benchmark_spot;
            Ok([raw.delta * weight, raw.gamma * weight * weight])
        });
        let ([delta_shares, gamma_shares], coverage) = self.sum(figures);
        Ok(BetaWeighted {
            benchmark_spot,
            delta_shares,
            gamma_shares,
            delta_dollars_per_percent: delta_shares * benchmark_spot / 100.0,
            coverage,
        })
    }
}

/// Beta of a share against a benchmark: the newest value of [`rolling_beta`] over the days that both have, up to a day.
/// `None` where they have fewer than `period` returns in common, or the benchmark does not move.
///
/// # Errors
/// `INVALID_PARAMETER` for a period below 2.
///
/// # Examples
/// ```
/// use strikewise::market::Bars;
/// let day: strikewise::time::Date = "2026-01-05".parse()?;
/// let bars = |close: [f64; 3]| Bars {
///     date: (0..3).map(|days| day.plus_days(days)).collect(),
///     close: close.to_vec(),
///     ..Bars::default()
/// };
/// let (share, benchmark) = (bars([1.0, 4.0, 1.0]), bars([1.0, 2.0, 1.0]));
/// let beta = strikewise::portfolio::beta(&share, &benchmark, day.plus_days(2), 2)?;
/// assert!((beta.unwrap() - 2.0).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn beta(bars: &Bars, benchmark: &Bars, as_of: Date, period: usize) -> Result<Option<f64>> {
    let (mut close, mut against) = (Vec::new(), Vec::new());
    for (&day, &price) in bars.date.iter().zip(&bars.close) {
        if day > as_of {
            break;
        }
        if let Ok(place) = benchmark.date.binary_search(&day)
            && let Some(&other) = benchmark.close.get(place)
            && price.is_finite()
            && other.is_finite()
        {
            close.push(price);
            against.push(other);
        }
    }
    let betas = rolling_beta(&close, &against, period)?;
    Ok(betas.last().copied().filter(|beta| beta.is_finite()))
}
