//! Our own implied volatility of each contract.

use super::cleaning::QuoteFault;
use crate::Result;
use crate::pricing::{ExerciseStyle, ImpliedVolatilities, OptionKind, Status, american, quote};
use crate::time::Date;

/// What the quote of one contract implies.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContractVolatility {
    /// Last day of the contract.
    pub expiration: Date,
    /// Strike.
    pub strike: f64,
    /// Call or put.
    pub kind: OptionKind,
    /// Why the quote is left out; nothing is solved then.
    pub fault: Option<QuoteFault>,
    /// `ln(strike / forward)`, where the forward is known.
    pub log_moneyness: Option<f64>,
    /// Volatility of the bid; `None` where no volatility gives it.
    pub bid_volatility: Option<f64>,
    /// Volatility of the middle.
    pub volatility: Option<f64>,
    /// Volatility of the ask.
    pub ask_volatility: Option<f64>,
    /// What became of the middle; `None` where it was not solved: a quote that is left out, or an expiry without a forward.
    pub status: Option<Status>,
    /// Volatility of the fitted smile at this strike.
    pub fitted_volatility: Option<f64>,
    /// Whether the smile was fitted to it.
    pub in_fit: bool,
}

/// Two-sided quotes of one expiry.
#[derive(Debug, Clone, Default)]
pub(super) struct Quotes {
    /// Place in the chain.
    pub(super) place: Vec<usize>,
    pub(super) strike: Vec<f64>,
    pub(super) kind: Vec<OptionKind>,
    pub(super) bid: Vec<f64>,
    pub(super) ask: Vec<f64>,
}

/// What all contracts of one expiry are priced with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    pub(super) spot: f64,
    pub(super) years: f64,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    pub(super) style: ExerciseStyle,
}

/// Volatilities of bid, middle and ask.
pub(super) struct Solved {
    pub(super) bid: ImpliedVolatilities,
    pub(super) middle: ImpliedVolatilities,
    pub(super) ask: ImpliedVolatilities,
}

impl Quotes {
    pub(super) fn middle(&self) -> Vec<f64> {
        let sides = self.bid.iter().zip(&self.ask);
        sides.map(|(bid, ask)| 0.5 * (bid + ask)).collect()
    }

    /// A row each of what all share.
    pub(super) fn solve(&self, terms: Terms) -> Result<Solved> {
        let Terms {
            spot,
            years,
            rate,
            dividend_yield,
            style,
        } = terms;
        let shared = (&[spot], &[years], &[rate], &[dividend_yield]);
        match style {
            ExerciseStyle::European => {
                let solved = quote::implied_volatility(
                    shared.0,
                    &self.strike,
                    shared.1,
                    shared.2,
                    shared.3,
                    &self.bid,
                    &self.ask,
                    &self.kind,
                )?;
                Ok(Solved {
                    bid: solved.bid,
                    middle: solved.middle,
                    ask: solved.ask,
                })
            }
            ExerciseStyle::American => {
                let side = |premium: &[f64]| {
                    american::implied_volatility(
                        shared.0,
                        &self.strike,
                        shared.1,
                        shared.2,
                        shared.3,
                        premium,
                        &self.kind,
                        american::Scheme::Fast,
                    )
                };
                Ok(Solved {
                    bid: side(&self.bid)?,
                    middle: side(&self.middle())?,
                    ask: side(&self.ask)?,
                })
            }
        }
    }
}
