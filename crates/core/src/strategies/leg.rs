//! One leg: what is held or owed, how much of it, and what it trades for.

use super::moment::Settlement;
use crate::options::mid;
use crate::pricing::OptionKind;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Bought or sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Side {
    /// Bought and held.
    Long,
    /// Sold and owed.
    Short,
}

impl Side {
    /// `+1` long, `-1` short.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::Long => 1.0,
            Self::Short => -1.0,
        }
    }

    /// `"long"` or `"short"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Short => "short",
        }
    }
}

/// An option with its quote, in currency per share.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionQuote {
    /// Strike per share.
    pub strike: f64,
    /// Last day.
    pub expiration: Date,
    /// Open or close of the last day.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settlement: Settlement,
    /// Implied volatility, a fraction per square-root year.
    pub volatility: Option<f64>,
    /// What a buyer offers.
    pub bid: Option<f64>,
    /// What a seller asks.
    pub ask: Option<f64>,
    /// Call or put.
    pub kind: OptionKind,
}

impl OptionQuote {
    /// An option that settles at the close, with nothing known but its terms.
    #[must_use]
    pub const fn new(strike: f64, expiration: Date, kind: OptionKind) -> Self {
        Self {
            strike,
            expiration,
            settlement: Settlement::Pm,
            volatility: None,
            bid: None,
            ask: None,
            kind,
        }
    }

    /// With a two-sided quote per share.
    #[must_use]
    pub const fn quoted(mut self, bid: f64, ask: f64) -> Self {
        self.bid = Some(bid);
        self.ask = Some(ask);
        self
    }

    /// With an implied volatility.
    #[must_use]
    pub const fn with_volatility(mut self, volatility: f64) -> Self {
        self.volatility = Some(volatility);
        self
    }

    /// With a final price taken at the open.
    #[must_use]
    pub const fn settled_at_open(mut self) -> Self {
        self.settlement = Settlement::Am;
        self
    }

    /// What it is worth when it ends, per share.
    #[must_use]
    pub fn intrinsic_per_share(&self, spot: f64) -> f64 {
        let distance = self.kind.sign() * (spot - self.strike);
        // `f64::max` would turn a NaN into 0.
        if distance < 0.0 { 0.0 } else { distance }
    }

    /// Middle of the quote less intrinsic value, per share; `None` without a two-sided quote.
    #[must_use]
    pub fn extrinsic_per_share(&self, spot: f64) -> Option<f64> {
        let mid = mid(self.bid?, self.ask?);
        Some(mid - self.intrinsic_per_share(spot)).filter(|value| value.is_finite())
    }

    pub(super) fn check(&self, name: &str) -> Result<()> {
        positive(self.strike, || format!("{name}.strike"))?;
        if let Some(volatility) = self.volatility {
            positive(volatility, || format!("{name}.volatility"))?;
        }
        check_quote(self.bid, self.ask, name)
    }
}

/// A share with its quote.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareQuote {
    /// What a buyer offers.
    pub bid: Option<f64>,
    /// What a seller asks.
    pub ask: Option<f64>,
}

impl ShareQuote {
    /// One price for both sides: the last trade, or what the shares have cost.
    #[must_use]
    pub const fn at(price: f64) -> Self {
        Self {
            bid: Some(price),
            ask: Some(price),
        }
    }
}

/// What a leg is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Instrument {
    /// As many shares as one contract stands for.
    Shares(ShareQuote),
    /// An option contract.
    Option(OptionQuote),
}

impl Instrument {
    pub(crate) fn check(&self, name: &str) -> Result<()> {
        match self {
            Self::Option(quote) => quote.check(name),
            Self::Shares(quote) => check_quote(quote.bid, quote.ask, name),
        }
    }
}

/// One leg of a strategy.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Leg {
    /// Bought or sold.
    pub side: Side,
    /// How many for one of the strategy.
    pub ratio: u32,
    /// Of what.
    pub instrument: Instrument,
}

impl Leg {
    /// One option for one of the strategy.
    #[must_use]
    pub const fn option(side: Side, quote: OptionQuote) -> Self {
        Self {
            side,
            ratio: 1,
            instrument: Instrument::Option(quote),
        }
    }

    /// The shares of one contract for one of the strategy.
    #[must_use]
    pub const fn shares(side: Side, quote: ShareQuote) -> Self {
        Self {
            side,
            ratio: 1,
            instrument: Instrument::Shares(quote),
        }
    }

    /// With another ratio.
    #[must_use]
    pub const fn times(mut self, ratio: u32) -> Self {
        self.ratio = ratio;
        self
    }

    /// Ratio with its sign: negative if sold.
    #[must_use]
    pub fn quantity(&self) -> f64 {
        self.side.sign() * f64::from(self.ratio)
    }

    pub(super) fn as_option(&self) -> Option<&OptionQuote> {
        match &self.instrument {
            Instrument::Option(quote) => Some(quote),
            Instrument::Shares(_) => None,
        }
    }

    pub(super) fn quote(&self) -> (Option<f64>, Option<f64>) {
        match &self.instrument {
            Instrument::Option(quote) => (quote.bid, quote.ask),
            Instrument::Shares(quote) => (quote.bid, quote.ask),
        }
    }

    pub(super) fn check(&self, name: &str) -> Result<()> {
        if self.ratio == 0 {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                format!("{name}.ratio"),
                0,
                "must be 1 or more",
            ));
        }
        self.instrument.check(name)
    }
}

fn positive(value: f64, name: impl Fn() -> String) -> Result<()> {
    if value > 0.0 && value.is_finite() {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::InvalidParameter,
            name(),
            value,
            "must be positive and finite",
        ))
    }
}

fn check_quote(bid: Option<f64>, ask: Option<f64>, name: &str) -> Result<()> {
    if let Some(bid) = bid.filter(|bid| !(*bid >= 0.0 && bid.is_finite())) {
        return Err(Error::new(
            ErrorCode::InvalidData,
            format!("{name}.bid"),
            bid,
            "must be 0 or more and finite",
        ));
    }
    if let Some(ask) = ask {
        positive(ask, || format!("{name}.ask"))?;
        if let Some(bid) = bid.filter(|bid| *bid > ask) {
            return Err(Error::new(
                ErrorCode::InvalidData,
                format!("{name}.bid"),
                bid,
                format!("must not be above the ask, {ask}"),
            ));
        }
    }
    Ok(())
}
