//! Option chains.

use crate::pricing::OptionKind;
use crate::time::Date;

/// One quoted contract: standard, 100 shares.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// Last day of the contract.
    pub expiration: Date,
    /// Call or put.
    pub kind: OptionKind,
    /// Strike, in the currency of the share.
    pub strike: f64,
    /// Best bid; zero where nobody bids, `None` where the source says nothing.
    pub bid: Option<f64>,
    /// Contracts wanted at the bid.
    pub bid_size: Option<f64>,
    /// Best ask.
    pub ask: Option<f64>,
    /// Contracts offered at the ask.
    pub ask_size: Option<f64>,
    /// Last trade.
    pub last: Option<f64>,
    /// Contracts traded in the session.
    pub volume: Option<f64>,
    /// Contracts open.
    pub open_interest: Option<f64>,
    /// Implied volatility as the source gives it, a fraction.
    pub implied_volatility: Option<f64>,
}

/// The chain of one underlying in one session.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chain {
    /// The session of the quotes.
    pub quote_date: Date,
    /// Price of the underlying that belongs to the quotes, not adjusted.
    pub spot: Option<f64>,
    /// The contracts, in any order.
    pub quotes: Vec<Quote>,
}
