//! Market data as plain typed values: what a screen reads. Nothing here fetches or opens anything.
//!
//! A missing scalar is `None`, a missing number inside a column is NaN. Neither is ever zero.

mod bars;
mod catalyst;
mod chain;
mod fundamentals;
mod rates;
mod validation;

use std::collections::BTreeMap;

pub use bars::{Bars, DailySeries};
pub use catalyst::{AnalystView, Dividend, EarningsDate, NewsItem};
pub use chain::{Chain, Quote};
pub use fundamentals::Statement;
pub use rates::YieldCurve;

use crate::time::Date;

/// Where numbers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DataKind {
    /// Recorded from a market or published by the issuer.
    Real,
    /// Made by a model.
    Modelled,
    /// Some real, some modelled; the sources say which.
    Mixed,
}

impl DataKind {
    /// `"real"`, `"modelled"` or `"mixed"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Modelled => "modelled",
            Self::Mixed => "mixed",
        }
    }
}

/// One source of a market's data.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// What was taken, for example `daily closes`.
    pub what: String,
    /// Where it was taken from.
    pub source: String,
    /// Licence of the data, if known.
    pub licence: Option<String>,
    /// Real or modelled.
    pub kind: DataKind,
}

/// One name of the universe.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Member {
    /// Ticker, class shares with a dot (`BRK.B`).
    pub ticker: String,
    /// Company name.
    pub name: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// Indices that it belongs to.
    pub indices: Vec<String>,
}

/// All that is known of one ticker.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TickerData {
    /// Daily bars, oldest first.
    pub bars: Bars,
    /// Annual statements, in any order; the screen takes the newest that was public at its date.
    pub statements: Vec<Statement>,
    /// Option chains, one for each quote date; the screen takes the newest that is not after its date.
    pub chains: Vec<Chain>,
    /// Implied volatility at the money for 30 days, one value a session, fractions.
    pub implied_volatility: DailySeries,
    /// Analysts' views, in any order.
    pub analysts: Vec<AnalystView>,
    /// Earnings announcements, past and coming.
    pub earnings: Vec<EarningsDate>,
    /// Cash dividends.
    pub dividends: Vec<Dividend>,
    /// News.
    pub news: Vec<NewsItem>,
}

/// A whole market at one date.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Market {
    /// The date of the screen. Nothing later is looked at.
    pub as_of: Date,
    /// What to call this data.
    pub name: String,
    /// Real or modelled.
    pub kind: DataKind,
    /// Where the data come from.
    pub sources: Vec<Source>,
    /// The names to screen.
    pub universe: Vec<Member>,
    /// Data by ticker.
    pub tickers: BTreeMap<String, TickerData>,
    /// Treasury yields.
    pub yields: YieldCurve,
    /// Closes of the volatility index, in points.
    pub volatility_index: DailySeries,
    /// What a reader of the report should know of the data.
    pub notes: Vec<String>,
}
