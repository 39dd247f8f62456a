//! What a query asks.

use std::collections::{BTreeMap, BTreeSet};

use super::field::Field;
use super::limits::Limits;
use super::sector::Sector;
use crate::scoring::{Class, Strategy};
use crate::{Error, ErrorCode, Result};

/// Where the newest close stands against the slow average.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Trend {
    /// At or above it.
    Up,
    /// Below it.
    Down,
}

impl Trend {
    /// The name in a sentence.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Up => "uptrend",
            Self::Down => "downtrend",
        }
    }

    /// The other one.
    pub(super) const fn opposite(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// Whether the company reports while the option lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Earnings {
    /// It does.
    BeforeExpiry,
    /// It does not.
    NoneBeforeExpiry,
}

impl Earnings {
    /// The name in a sentence.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::BeforeExpiry => "earnings before expiry",
            Self::NoneBeforeExpiry => "no earnings before expiry",
        }
    }
}

/// The order of the setups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sort {
    /// By what.
    pub by: Field,
    /// Highest first.
    pub descending: bool,
}

/// What to look for. An empty part asks nothing; all that is asked must hold. It prints as a sentence that the grammar
/// reads back.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreenQuery {
    /// Any of these tickers, in capitals.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub tickers: BTreeSet<String>,
    /// Any of these sectors.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub sectors: BTreeSet<Sector>,
    /// None of these sectors.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub excluded_sectors: BTreeSet<Sector>,
    /// Any of these strategies.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub strategies: BTreeSet<Strategy>,
    /// Any of these classes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeSet::is_empty"))]
    pub classes: BTreeSet<Class>,
    /// Close against the slow average.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub trend: Option<Trend>,
    /// Earnings while the option lives.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub earnings: Option<Earnings>,
    /// Limits of numbers, by field: dollars, fractions, days.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub limits: BTreeMap<Field, Limits>,
    /// Order of the setups; by score if it is null.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort: Option<Sort>,
    /// How many setups at most.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub limit: Option<u32>,
}

impl ScreenQuery {
    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Checks what the types cannot.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` naming the part, its value and the rule: a ticker that is none, a sector that is wanted and
    /// excluded, limits outside the domain of their field or without a number between them, a `limit` of 0.
    pub fn validate(&self) -> Result<()> {
        let refuse = |argument: &'static str, value: &str, rule: &'static str| {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        for ticker in &self.tickers {
            if !is_ticker(ticker) {
                return refuse(
                    "tickers",
                    ticker,
                    "must be one to five capitals, with a class after a dot",
                );
            }
        }
        if let Some(both) = self.sectors.intersection(&self.excluded_sectors).next() {
            return refuse("sectors", both.label(), "must not be excluded too");
        }
        for (field, limits) in &self.limits {
            limits.validate(*field)?;
        }
        if self.limit == Some(0) {
            return refuse("limit", "0", "must be at least 1");
        }
        Ok(())
    }
}

/// `AAPL`, `BRK.B`.
pub(super) fn is_ticker(text: &str) -> bool {
    let capitals = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    match text.split_once('.') {
        Some((share, class)) => capitals(share, 5) && capitals(class, 1),
        None => capitals(text, 5),
    }
}
