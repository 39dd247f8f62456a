//! Value at risk and expected shortfall.

use super::book::Portfolio;
use super::coverage::{Coverage, Input};
use super::position::Position;
use super::returns::AlignedReturns;
use super::shrinkage::ledoit_wolf;
use crate::math::normal;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// How a position is valued after each day's return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RevaluationMethod {
    /// By the pricing model.
    #[default]
    Full,
    /// By delta and gamma.
    DeltaGamma,
}

/// Loss at one confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tail {
    /// For example 0.95.
    pub confidence: f64,
    /// Loss that is not exceeded with this probability; negative where even that is a gain.
    pub value_at_risk_dollars: f64,
    /// Mean loss of what lies beyond.
    pub expected_shortfall_dollars: f64,
}

/// What the book of today would have lost over the days of a history.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricalRisk {
    /// How positions were valued.
    pub method: RevaluationMethod,
    /// A tail for each confidence.
    pub tails: Vec<Tail>,
    /// The day on which each return ends.
    pub date: Vec<Date>,
    /// Profit of each day.
    pub profit_dollars: Vec<f64>,
    /// Of how many positions.
    pub coverage: Coverage,
}

/// What the book of today loses if returns are normal, by its deltas.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParametricRisk {
    /// Days ahead.
    pub horizon_days: f64,
    /// Returns that the covariance is of.
    pub observations: usize,
    /// How far the covariance was shrunk.
    pub shrinkage: f64,
    /// Standard deviation of the profit.
    pub deviation_dollars: f64,
    /// A tail for each confidence.
    pub tails: Vec<Tail>,
    /// What each underlying brings to the variance, sorted by ticker.
    pub contributions: Vec<Contribution>,
    /// Of how many positions.
    pub coverage: Coverage,
}

/// One underlying's part of the variance.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contribution {
    /// Ticker.
    pub ticker: String,
    /// Its delta times its price.
    pub delta_dollars: f64,
    /// Fraction of the variance, negative if it hedges the rest; they sum to 1. Null if there is no variance.
    pub share_of_variance: Option<f64>,
}

impl Portfolio {
    /// Value at risk and expected shortfall of one day, from what each past day's returns do to the book of today.
    ///
    /// # Formula
    /// With the losses `L_1 ≤ … ≤ L_n` and `k = ⌈n c⌉`: `VaR = L_k`, the least loss that at least a share `c` of the days do
    /// not exceed, and `ES = (Σ_{i>k} L_i/n + (k/n - c) L_k)/(1 - c)`, the mean of the worst `1 - c`, of which `L_k` may be
    /// there in part. Volatilities stay, and no time passes.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a confidence that is not inside 0.5 to 1; `INVALID_DATA` for fewer returns than
    /// `1/(1 - confidence)`, which do not reach the tail.
    ///
    /// # Source
    /// R. T. Rockafellar and S. Uryasev, "Conditional value-at-risk for general loss distributions", *Journal of Banking &
    /// Finance* 26, 2002.
    pub fn historical_risk(
        &self,
        history: &AlignedReturns,
        confidences: &[f64],
        method: RevaluationMethod,
    ) -> Result<HistoricalRisk> {
        check_confidences(confidences)?;
        let count = history.date.len();
        for confidence in confidences {
            // Within rounding: 20 returns are enough for 0.95.
            if (count as f64) * (1.0 - confidence) < 1.0 - 1e-9 {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "history",
                    format!("{count} returns"),
                    format!("must be at least 1/(1 - confidence) for {confidence}"),
                ));
            }
        }
        let mut profit_dollars = vec![0.0; count];
        let mut coverage = self.no_coverage();
        for (place, position) in self.positions().iter().enumerate() {
            let profits = match history.returns.get(&position.underlying) {
                None => Err(Input::Returns),
                Some(returns) => self.profits_after(position, returns, method)?,
            };
            if let Some(profits) = self.note(&mut coverage, place, profits) {
                for (sum, profit) in profit_dollars.iter_mut().zip(profits) {
                    *sum += profit;
                }
            }
        }
        let mut losses: Vec<f64> = profit_dollars.iter().map(|profit| -profit).collect();
        losses.sort_by(f64::total_cmp);
        Ok(HistoricalRisk {
            method,
            tails: confidences
                .iter()
                .map(|&confidence| tail(&losses, confidence))
                .collect(),
            date: history.date.clone(),
            profit_dollars,
            coverage,
        })
    }

    fn profits_after(
        &self,
        position: &Position,
        returns: &[f64],
        method: RevaluationMethod,
    ) -> Result<std::result::Result<Vec<f64>, Input>> {
        match method {
            RevaluationMethod::Full => {
                let after = self.values_dollars(position, returns, 0.0, 0)?;
                let now = self.values_dollars(position, &[0.0], 0.0, 0)?;
                Ok(after.and_then(|after| {
                    let now = now?;
                    Ok(after.into_iter().map(|value| value - now[0]).collect())
                }))
            }
            RevaluationMethod::DeltaGamma => Ok(self.raw_greeks(position).and_then(|raw| {
                let spot = self.spot(position)?;
                let profit = |change: &f64| {
                    let x = spot * change;
                    raw.delta * x + 0.5 * raw.gamma * x * x
                };
                Ok(returns.iter().map(profit).collect())
            })),
        }
    }

    /// Value at risk and expected shortfall of the deltas, under normal returns of mean 0 with the covariance of
    /// [`ledoit_wolf`].
    ///
    /// # Formula
    /// `σ = √(d' Σ d · horizon_days)`, `d` the dollars of delta of each underlying; `VaR = z σ`, `ES = φ(z)/(1 - c) σ`,
    /// `z = Φ⁻¹(c)`. Gamma, vega and theta are not in it: the historical figures have the first.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a confidence that is not inside 0.5 to 1 or a horizon that is not positive and finite;
    /// `INVALID_DATA` for fewer than 2 returns.
    ///
    /// # Source
    /// P. Jorion, *Value at Risk*, 3rd ed., 2006.
    pub fn parametric_risk(
        &self,
        history: &AlignedReturns,
        confidences: &[f64],
        horizon_days: f64,
    ) -> Result<ParametricRisk> {
        check_confidences(confidences)?;
        if !(horizon_days > 0.0 && horizon_days.is_finite()) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "horizon_days",
                horizon_days,
                "must be positive and finite",
            ));
        }
        if history.date.len() < 2 {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "history",
                format!("{} returns", history.date.len()),
                "must be at least 2",
            ));
        }
        let held = self.by_underlying();
        let tickers: Vec<&str> = held
            .keys()
            .copied()
            .filter(|ticker| history.returns.contains_key(*ticker))
            .collect();
        let mut exposures = vec![0.0; tickers.len()];
        let mut coverage = self.no_coverage();
        for (place, position) in self.positions().iter().enumerate() {
            let found = tickers.binary_search(&position.underlying.as_str());
            let exposure = found.map_err(|_| Input::Returns).and_then(|column| {
                let delta = self.raw_greeks(position)?.delta;
                Ok((column, delta * self.spot(position)?))
            });
            if let Some((column, dollars)) = self.note(&mut coverage, place, exposure) {
                exposures[column] += dollars;
            }
        }
        let columns: Vec<Vec<f64>> = tickers
            .iter()
            .filter_map(|ticker| history.returns.get(*ticker).cloned())
            .collect();
        let (shrinkage, slopes) = if columns.is_empty() {
            (0.0, Vec::new())
        } else {
            let covariance = ledoit_wolf(&columns)?;
            (covariance.shrinkage, covariance.times(&exposures))
        };
        let parts: Vec<f64> = exposures.iter().zip(&slopes).map(|(d, s)| d * s).collect();
        let variance = parts.iter().sum::<f64>().max(0.0);
        let deviation_dollars = (variance * horizon_days).sqrt();
        let tails = confidences
            .iter()
            .map(|&confidence| {
                let z = normal::inverse_cdf(confidence);
                Tail {
                    confidence,
                    value_at_risk_dollars: z * deviation_dollars,
                    expected_shortfall_dollars: normal::pdf(z) / (1.0 - confidence)
                        * deviation_dollars,
                }
            })
            .collect();
        let contributions = tickers
            .iter()
            .zip(exposures.iter().zip(&parts))
            .map(|(ticker, (&delta_dollars, part))| Contribution {
                ticker: (*ticker).to_owned(),
                delta_dollars,
                share_of_variance: (variance > 0.0).then(|| part / variance),
            })
            .collect();
        Ok(ParametricRisk {
            horizon_days,
            observations: history.date.len(),
            shrinkage,
            deviation_dollars,
            tails,
            contributions,
            coverage,
        })
    }
}

fn check_confidences(confidences: &[f64]) -> Result<()> {
    let inside = |confidence: &&f64| **confidence > 0.5 && **confidence < 1.0;
    match confidences.iter().find(|confidence| !inside(confidence)) {
        None => Ok(()),
        Some(bad) => Err(Error::new(
            ErrorCode::InvalidParameter,
            "confidences",
            bad,
            "must be above 0.5 and below 1",
        )),
    }
}

/// Of losses in ascending order.
fn tail(losses: &[f64], confidence: f64) -> Tail {
    let count = losses.len() as f64;
    // The product of 100 and 0.95 is a little above 95.
    let rank = (count * confidence - 1e-9).ceil();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 1 to the number of losses"
    )]
    let place = rank as usize;
    let at = losses[place - 1];
    let beyond: f64 = losses[place..].iter().map(|loss| loss - at).sum();
    Tail {
        confidence,
        value_at_risk_dollars: at,
        // The formula with `L_k` taken out of the sum: the mean of the worst is never below it by rounding.
        expected_shortfall_dollars: at + beyond / (count * (1.0 - confidence)),
    }
}
