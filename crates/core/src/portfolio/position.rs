//! One holding, and what is known of its underlying.

use crate::options::SHARES_PER_CONTRACT;
use crate::strategies::{Instrument, OptionQuote, ShareQuote, Side};
use crate::{Error, ErrorCode, Result};

use super::option_symbol::OptionSymbol;

/// So much of an option or of shares.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// Ticker of the share, or of what the option is on.
    pub underlying: String,
    /// Contracts or shares; negative if sold.
    pub quantity: f64,
    /// Shares that one of it stands for: 100 of an option as a rule, 1 of a share.
    pub multiplier: f64,
    /// What it has cost, in dollars; negative where it has brought a credit.
    pub cost_dollars: Option<f64>,
    /// What it is, with the quote where there is one.
    pub instrument: Instrument,
}

impl Position {
    /// So many shares.
    #[must_use]
    pub fn shares(ticker: &str, quantity: f64) -> Self {
        Self {
            underlying: ticker.to_owned(),
            quantity,
            multiplier: 1.0,
            cost_dollars: None,
            instrument: Instrument::Shares(ShareQuote {
                bid: None,
                ask: None,
            }),
        }
    }

    /// So many standard contracts.
    #[must_use]
    pub fn option(underlying: &str, quantity: f64, quote: OptionQuote) -> Self {
        Self {
            underlying: underlying.to_owned(),
            quantity,
            multiplier: SHARES_PER_CONTRACT,
            cost_dollars: None,
            instrument: Instrument::Option(quote),
        }
    }

    /// With what it has cost, in dollars; negative for a credit.
    #[must_use]
    pub const fn with_cost(mut self, dollars: f64) -> Self {
        self.cost_dollars = Some(dollars);
        self
    }

    /// What to call it: `AAPL shares`, `AAPL 2026-01-16 150 put`.
    #[must_use]
    pub fn label(&self) -> String {
        match &self.instrument {
            Instrument::Shares(_) => format!("{} shares", self.underlying),
            Instrument::Option(option) => format!(
                "{} {} {} {}",
                self.underlying, option.expiration, option.strike, option.kind
            ),
        }
    }

    /// The option's name by the OCC; `None` for shares, and for what the OCC has no name for.
    #[must_use]
    pub fn symbol(&self) -> Option<OptionSymbol> {
        let option = self.as_option()?;
        let root = self.underlying.replace('.', "");
        OptionSymbol::new(&root, option.expiration, option.strike, option.kind).ok()
    }

    /// The option, if it is one.
    #[must_use]
    pub const fn as_option(&self) -> Option<&OptionQuote> {
        match &self.instrument {
            Instrument::Option(option) => Some(option),
            Instrument::Shares(_) => None,
        }
    }

    /// Shares that it stands for; negative if sold.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.quantity * self.multiplier
    }

    pub(super) fn side(&self) -> Side {
        if self.quantity < 0.0 {
            Side::Short
        } else {
            Side::Long
        }
    }

    pub(super) fn check(&self, name: &str) -> Result<()> {
        let refuse = |field: &str, value: f64, rule: &'static str| {
            let argument = format!("{name}.{field}");
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        if self.quantity == 0.0 || !self.quantity.is_finite() {
            return refuse("quantity", self.quantity, "must be finite and not 0");
        }
        if !(self.multiplier > 0.0 && self.multiplier.is_finite()) {
            return refuse("multiplier", self.multiplier, "must be positive and finite");
        }
        if let Some(cost) = self.cost_dollars.filter(|cost| !cost.is_finite()) {
            return refuse("cost_dollars", cost, "must be finite");
        }
        self.instrument.check(name)
    }
}

/// What is known of a share, an index or a fund.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Underlying {
    /// Its price.
    pub spot: Option<f64>,
    /// Continuously compounded fraction per year; 0 where none is paid.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dividend_yield: f64,
    /// How much it moves when the benchmark moves by one: given, or estimated by [`beta`](super::beta).
    pub beta: Option<f64>,
    /// Its sector.
    pub sector: Option<String>,
}

impl Underlying {
    /// With a price, and nothing else known; it pays no dividend.
    #[must_use]
    pub const fn at(spot: f64) -> Self {
        Self {
            spot: Some(spot),
            dividend_yield: 0.0,
            beta: None,
            sector: None,
        }
    }

    pub(super) fn check(&self, ticker: &str) -> Result<()> {
        let refuse = |field: &str, value: f64, rule: &'static str| {
            let argument = format!("underlyings.{ticker}.{field}");
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        if let Some(spot) = self.spot.filter(|spot| !(*spot > 0.0 && spot.is_finite())) {
            return refuse("spot", spot, "must be positive and finite");
        }
        if !self.dividend_yield.is_finite() {
            return refuse("dividend_yield", self.dividend_yield, "must be finite");
        }
        match self.beta.filter(|beta| !beta.is_finite()) {
            Some(beta) => refuse("beta", beta, "must be finite"),
            None => Ok(()),
        }
    }
}
