//! Value and Greeks of positions, of underlyings and of the book.

use super::book::Portfolio;
use super::coverage::{Coverage, Input};
use super::position::Position;
use crate::strategies::{Instrument, NetGreeks, PositionGreeks, option_greeks};

/// One position with its value and Greeks.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionFigures {
    /// What it is called.
    pub label: String,
    /// Ticker.
    pub underlying: String,
    /// Contracts or shares; negative if sold.
    pub quantity: f64,
    /// Shares that one of it stands for.
    pub multiplier: f64,
    /// What it has cost.
    pub cost_dollars: Option<f64>,
    /// What it is worth by the model; negative if owed.
    pub value_dollars: Option<f64>,
    /// Value less cost.
    pub profit_dollars: Option<f64>,
    /// Volatility of the option, given or implied by its mid quote; null for shares.
    pub volatility: Option<f64>,
    /// Greeks.
    pub greeks: Option<PositionGreeks>,
    /// Why there is no value and no Greeks.
    pub missing: Option<Input>,
}

/// All positions of one underlying.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnderlyingFigures {
    /// Ticker.
    pub ticker: String,
    /// Its price.
    pub spot: Option<f64>,
    /// Its beta.
    pub beta: Option<f64>,
    /// Its sector.
    pub sector: Option<String>,
    /// Positions of it.
    pub positions: usize,
    /// Those in the figures.
    pub covered: usize,
    /// Value of those; null if there is none.
    pub value_dollars: Option<f64>,
    /// Net Greeks of those; null if there is none.
    pub greeks: Option<PositionGreeks>,
}

/// Value and Greeks of positions on different underlyings, which only dollars can be added in.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BookGreeks {
    /// Value by the model.
    pub value_dollars: f64,
    /// `Σ delta · spot`: dollars of shares that would move alike. One percent of it is the profit of a move of one percent.
    pub delta_dollars: f64,
    /// `Σ gamma · spot² / 100`: how much `delta_dollars` changes by a move of one percent, but for that of the price itself.
    pub gamma_dollars_per_percent: f64,
    /// Dollars per calendar day.
    pub theta_per_day_dollars: f64,
    /// Dollars per point (0.01) of volatility.
    pub vega_per_point_dollars: f64,
    /// Dollars per point (0.01) of rate.
    pub rho_per_point_dollars: f64,
}

impl Portfolio {
    /// Raw value and Greeks of a position: those of one share times its size.
    pub(super) fn raw_greeks(&self, position: &Position) -> std::result::Result<NetGreeks, Input> {
        let size = position.size();
        match &position.instrument {
            Instrument::Shares(_) => Ok(NetGreeks {
                price: size * self.spot(position)?,
                delta: size,
                ..NetGreeks::default()
            }),
            Instrument::Option(option) => {
                let conditions = self.conditions(position, option)?;
                if option.volatility.is_none() {
                    return Err(Input::Volatility);
                }
                let greeks = option_greeks(&conditions, option).ok_or(Input::ModelValue)?;
                Ok(NetGreeks {
                    price: size * greeks.price,
                    delta: size * greeks.delta,
                    gamma: size * greeks.gamma,
                    vega: size * greeks.vega,
                    theta: size * greeks.theta,
                    rho: size * greeks.rho,
                })
            }
        }
    }

    /// Each position with its value and Greeks, in the order of the list.
    #[must_use]
    pub fn position_figures(&self) -> Vec<PositionFigures> {
        self.positions()
            .iter()
            .map(|position| {
                let raw = self.raw_greeks(position);
                let value_dollars = raw.ok().map(|raw| raw.price);
                PositionFigures {
                    label: position.label(),
                    underlying: position.underlying.clone(),
                    quantity: position.quantity,
                    multiplier: position.multiplier,
                    cost_dollars: position.cost_dollars,
                    value_dollars,
                    profit_dollars: value_dollars
                        .zip(position.cost_dollars)
                        .map(|(value, cost)| value - cost),
                    volatility: position.as_option().and_then(|option| option.volatility),
                    greeks: raw.ok().map(traded),
                    missing: raw.err(),
                }
            })
            .collect()
    }

    /// Net value and Greeks of each underlying, sorted by ticker.
    #[must_use]
    pub fn underlying_figures(&self) -> Vec<UnderlyingFigures> {
        self.by_underlying()
            .into_iter()
            .map(|(ticker, places)| {
                let mut net = NetGreeks::default();
                let mut covered = 0;
                for raw in places
                    .iter()
                    .filter_map(|&place| self.raw_greeks(&self.positions()[place]).ok())
                {
                    covered += 1;
                    net.price += raw.price;
                    net.delta += raw.delta;
                    net.gamma += raw.gamma;
                    net.vega += raw.vega;
                    net.theta += raw.theta;
                    net.rho += raw.rho;
                }
                let known = self.underlyings().get(ticker);
                UnderlyingFigures {
                    ticker: ticker.to_owned(),
                    spot: known.and_then(|known| known.spot),
                    beta: known.and_then(|known| known.beta),
                    sector: known.and_then(|known| known.sector.clone()),
                    positions: places.len(),
                    covered,
                    value_dollars: (covered > 0).then_some(net.price),
                    greeks: (covered > 0).then(|| traded(net)),
                }
            })
            .collect()
    }

    /// Value and Greeks of the whole book, in dollars, and of how many positions they are.
    #[must_use]
    pub fn greeks(&self) -> (BookGreeks, Coverage) {
        let figures = self.positions().iter().map(|position| {
            let raw = self.raw_greeks(position)?;
            let spot = self.spot(position)?;
            Ok([
                raw.price,
                raw.delta * spot,
                raw.gamma * spot * spot / 100.0,
                raw.theta / 365.0,
                raw.vega / 100.0,
                raw.rho / 100.0,
            ])
        });
        let ([value, delta, gamma, theta, vega, rho], coverage) = self.sum(figures);
        let greeks = BookGreeks {
            value_dollars: value,
            delta_dollars: delta,
            gamma_dollars_per_percent: gamma,
            theta_per_day_dollars: theta,
            vega_per_point_dollars: vega,
            rho_per_point_dollars: rho,
        };
        (greeks, coverage)
    }
}

/// In the units that traders use.
fn traded(net: NetGreeks) -> PositionGreeks {
    PositionGreeks {
        delta_shares: net.delta,
        gamma_shares: net.gamma,
        theta_per_day_dollars: net.theta / 365.0,
        vega_per_point_dollars: net.vega / 100.0,
        rho_per_point_dollars: net.rho / 100.0,
    }
}
