//! A list of legs under a name, and how many of it are traded.

use super::leg::{Leg, OptionQuote};
use super::moment::Moment;
use super::strategy_kind::StrategyKind;
use crate::options::SHARES_PER_CONTRACT;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Legs that are traded together.
///
/// Figures "per share" are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
/// [`contracts`](Self::contracts): times [`shares_per_contract`](Self::shares_per_contract), times contracts.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "OptionStrategy"))]
pub struct Strategy {
    kind: StrategyKind,
    legs: Vec<Leg>,
    shares_per_contract: f64,
    contracts: u32,
}

impl Strategy {
    /// A strategy of any legs, or one by its name with its legs in the order of its constructor.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` or `INVALID_DATA` that names the leg if one has a ratio of 0, a strike or volatility that
    /// is not positive, or a bid above its ask; if no leg is an option; or if the legs are not those of the name.
    pub fn new(kind: StrategyKind, legs: Vec<Leg>) -> Result<Self> {
        for (place, leg) in legs.iter().enumerate() {
            leg.check(&kind.leg_name(place))?;
        }
        kind.check(&legs)?;
        if !legs.iter().any(|leg| leg.as_option().is_some()) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "legs",
                format!("{} without an option", legs.len()),
                "at least one leg must be an option",
            ));
        }
        Ok(Self {
            kind,
            legs,
            shares_per_contract: SHARES_PER_CONTRACT,
            contracts: 1,
        })
    }

    /// All that is held of one underlying, shares alone included, which no strategy is by itself.
    pub(crate) fn holdings(legs: Vec<Leg>, shares_per_contract: f64) -> Result<Self> {
        for (place, leg) in legs.iter().enumerate() {
            leg.check(&StrategyKind::Custom.leg_name(place))?;
        }
        Self {
            kind: StrategyKind::Custom,
            legs,
            shares_per_contract,
            contracts: 1,
        }
        .with_shares_per_contract(shares_per_contract)
    }

    /// A strategy of any legs.
    ///
    /// # Errors
    /// As [`Strategy::new`].
    pub fn custom(legs: Vec<Leg>) -> Result<Self> {
        Self::new(StrategyKind::Custom, legs)
    }

    /// The same, so many times.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for 0.
    pub fn with_contracts(mut self, contracts: u32) -> Result<Self> {
        if contracts == 0 {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "contracts",
                0,
                "must be 1 or more",
            ));
        }
        self.contracts = contracts;
        Ok(self)
    }

    /// The same with another multiplier than 100.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless it is positive and finite.
    pub fn with_shares_per_contract(mut self, shares: f64) -> Result<Self> {
        if !(shares > 0.0 && shares.is_finite()) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "shares_per_contract",
                shares,
                "must be positive and finite",
            ));
        }
        self.shares_per_contract = shares;
        Ok(self)
    }

    /// Its name.
    #[must_use]
    pub const fn kind(&self) -> StrategyKind {
        self.kind
    }

    /// Its legs.
    #[must_use]
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// Shares that one contract stands for.
    #[must_use]
    pub const fn shares_per_contract(&self) -> f64 {
        self.shares_per_contract
    }

    /// How many of the strategy.
    #[must_use]
    pub const fn contracts(&self) -> u32 {
        self.contracts
    }

    /// Dollars of the whole position for one dollar per share.
    #[must_use]
    pub fn dollars_per_share(&self) -> f64 {
        self.shares_per_contract * f64::from(self.contracts)
    }

    /// The option that expires first: the horizon of every figure "at expiry".
    pub(super) fn nearest(&self) -> Option<&OptionQuote> {
        self.options()
            .map(|(_, option)| option)
            .min_by_key(|option| (option.expiration, option.settlement))
    }

    /// The day on which the first of its options expires.
    #[must_use]
    pub fn nearest_expiration(&self) -> Option<Date> {
        self.nearest().map(|option| option.expiration)
    }

    /// The moment of the first expiry, which must lie after `now`.
    pub(super) fn horizon(&self, now: Moment) -> Result<Moment> {
        let horizon = self.nearest().map_or(now, |option| {
            Moment::of_expiry(option.expiration, option.settlement)
        });
        if now.years_to(horizon) > 0.0 {
            Ok(horizon)
        } else {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                "now",
                format!(
                    "{}, {} minutes before the close",
                    now.date, now.minutes_to_close
                ),
                format!("must be before the first expiry, {}", horizon.date),
            ))
        }
    }

    /// Whether the first of its options expires on this very day (0DTE).
    #[must_use]
    pub fn expires_today(&self, now: Moment) -> bool {
        self.nearest_expiration() == Some(now.date)
    }

    /// Every option lives until the horizon and no longer.
    pub(super) fn ends_at_once(&self) -> bool {
        let first = self
            .nearest()
            .map(|option| (option.expiration, option.settlement));
        self.options()
            .all(|(_, option)| Some((option.expiration, option.settlement)) == first)
    }

    /// Options with their signed quantities.
    pub(super) fn options(&self) -> impl Iterator<Item = (f64, &OptionQuote)> {
        self.legs
            .iter()
            .filter_map(|leg| Some((leg.quantity(), leg.as_option()?)))
    }

    /// Shares held per share of the strategy; negative if owed.
    pub(super) fn share_quantity(&self) -> f64 {
        self.legs
            .iter()
            .filter(|leg| leg.as_option().is_none())
            .map(Leg::quantity)
            .sum()
    }

    pub(super) fn leg_name(&self, place: usize) -> String {
        self.kind.leg_name(place)
    }
}

/// A strategy as it is stored, before its legs are looked at.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Unchecked {
    kind: StrategyKind,
    legs: Vec<Leg>,
    shares_per_contract: f64,
    contracts: u32,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Strategy {
    type Error = Error;

    fn try_from(stored: Unchecked) -> Result<Self> {
        Self::new(stored.kind, stored.legs)?
            .with_shares_per_contract(stored.shares_per_contract)?
            .with_contracts(stored.contracts)
    }
}
