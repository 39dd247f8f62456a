//! When an option that is sold should be closed, and into what it may be rolled.

use std::cmp::Ordering;

use super::leg::OptionQuote;
use super::moment::Moment;
use crate::options::{Fill, buy_price, sell_price};
use crate::{Error, ErrorCode, Result};

/// When to act, and what a roll must bring.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RollRules {
    /// Act from so many calendar days before expiry on: 21.
    pub days_to_expiry: i32,
    /// Act once so much of the credit is earned: 0.5.
    pub profit_fraction: f64,
    /// What a roll must bring at least, net per share: 0, so that none is paid for.
    pub minimum_net_credit_per_share: f64,
    /// Longest life of what is rolled into, in calendar days: 60.
    pub maximum_days_to_expiry: i32,
    /// Where in the spread both trades are filled.
    pub fill: Fill,
}

impl Default for RollRules {
    fn default() -> Self {
        Self {
            days_to_expiry: 21,
            profit_fraction: 0.5,
            minimum_net_credit_per_share: 0.0,
            maximum_days_to_expiry: 60,
            fill: Fill::Mid,
        }
    }
}

/// Why to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RollTrigger {
    /// Enough of the credit is earned.
    ProfitTaken,
    /// The expiry is near.
    DaysToExpiry,
    /// The option is in the money.
    InTheMoney,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RollAction {
    /// Nothing: no trigger.
    Hold,
    /// Buy back and sell the first of the candidates.
    Roll,
    /// Buy back: there is a trigger, and no roll that brings enough.
    Close,
}

/// An option that the position may be rolled into.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RollCandidate {
    /// What is sold.
    pub option: OptionQuote,
    /// What it brings less what the old one costs, per share.
    pub net_credit_per_share: f64,
    /// Calendar days that the position lives longer.
    pub days_added: i32,
    /// How much further out of the money its strike is, per share; 0 for the same strike.
    pub strike_improvement: f64,
}

/// What the rules say of an option that is sold.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RollPlan {
    /// Why to act; empty to hold.
    pub triggers: Vec<RollTrigger>,
    /// What to do.
    pub action: RollAction,
    /// What buying back costs per share.
    pub buy_back_per_share: f64,
    /// How much of the credit is earned; negative for a loss.
    pub earned_fraction: f64,
    /// Rolls that the rules allow, whether or not there is a trigger: the nearest expiry first, in it the strike furthest out
    /// of the money.
    pub candidates: Vec<RollCandidate>,
}

/// What to do with an option that was sold for `credit_per_share`, given what else is quoted; `None` if it has no
/// two-sided quote itself.
///
/// A candidate is of the same kind, ends later, has the same strike or one further out of the money, and pays for
/// buying back the old one. Quotes of `chain` that are not two-sided are passed over.
///
/// # Errors
/// `INVALID_PARAMETER` unless the credit is positive and the option lives; as [`Strategy::new`](super::Strategy::new)
/// for a quote that no honest source holds.
///
/// # Examples
/// ```
/// use strikewise::pricing::OptionKind::Put;
/// use strikewise::strategies::{
///     Moment, OptionQuote, RollAction, RollRules, RollTrigger, roll_plan,
/// };
/// let now = Moment::at_close("2025-12-26".parse()?);
/// // Sold for 1.90, now 2.60 with 21 days left.
/// let sold = OptionQuote::new(95.0, "2026-01-16".parse()?, Put).quoted(2.5, 2.7);
/// let later = OptionQuote::new(95.0, "2026-02-20".parse()?, Put).quoted(3.9, 4.1);
/// let lower = OptionQuote::new(92.5, "2026-02-20".parse()?, Put).quoted(2.7, 2.9);
/// let plan = roll_plan(&sold, 1.9, 97.0, now, &[later, lower], &RollRules::default())?.unwrap();
/// assert_eq!(plan.triggers, [RollTrigger::DaysToExpiry]);
/// assert_eq!(plan.action, RollAction::Roll);
/// assert_eq!(plan.candidates[0].option.strike, 92.5);
/// assert!((plan.candidates[0].net_credit_per_share - 0.2).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn roll_plan(
    sold: &OptionQuote,
    credit_per_share: f64,
    spot: f64,
    now: Moment,
    chain: &[OptionQuote],
    rules: &RollRules,
) -> Result<Option<RollPlan>> {
    let refuse =
        |name, value: String, rule| Err(Error::new(ErrorCode::InvalidParameter, name, value, rule));
    sold.check("sold")?;
    for (place, option) in chain.iter().enumerate() {
        option.check(&format!("chain[{place}]"))?;
    }
    for (name, value) in [("credit_per_share", credit_per_share), ("spot", spot)] {
        if !(value > 0.0 && value.is_finite()) {
            return refuse(name, value.to_string(), "must be positive and finite");
        }
    }
    if now.years_until(sold.expiration, sold.settlement) <= 0.0 {
        return refuse(
            "sold.expiration",
            sold.expiration.to_string(),
            "must be after now",
        );
    }
    let (Some(bid), Some(ask)) = (sold.bid, sold.ask) else {
        return Ok(None);
    };
    let buy_back = buy_price(bid, ask, rules.fill);
    let earned = (credit_per_share - buy_back) / credit_per_share;

    let mut triggers = Vec::new();
    if earned >= rules.profit_fraction {
        triggers.push(RollTrigger::ProfitTaken);
    }
    if sold.expiration.days_since(now.date) <= rules.days_to_expiry {
        triggers.push(RollTrigger::DaysToExpiry);
    }
    if sold.intrinsic_per_share(spot) > 0.0 {
        triggers.push(RollTrigger::InTheMoney);
    }

    let mut candidates: Vec<RollCandidate> = chain
        .iter()
        .filter_map(|option| candidate(sold, option, buy_back, now, rules))
        .collect();
    candidates.sort_by(|a, b| {
        let further_out = b.strike_improvement.total_cmp(&a.strike_improvement);
        let later: Ordering = a.option.expiration.cmp(&b.option.expiration);
        later
            .then(further_out)
            .then(b.net_credit_per_share.total_cmp(&a.net_credit_per_share))
    });
    let action = if triggers.is_empty() {
        RollAction::Hold
    } else if candidates.is_empty() {
        RollAction::Close
    } else {
        RollAction::Roll
    };
    Ok(Some(RollPlan {
        triggers,
        action,
        buy_back_per_share: buy_back,
        earned_fraction: earned,
        candidates,
    }))
}

fn candidate(
    sold: &OptionQuote,
    option: &OptionQuote,
    buy_back: f64,
    now: Moment,
    rules: &RollRules,
) -> Option<RollCandidate> {
    let days_added = option.expiration.days_since(sold.expiration);
    let days = option.expiration.days_since(now.date);
    // The same strike is 0, not -0.
    let strike_improvement = sold.kind.sign() * (option.strike - sold.strike) + 0.0;
    let net = sell_price(option.bid?, option.ask?, rules.fill) - buy_back;
    // Prices come in cents: what is even must not fail by the last bit of a subtraction.
    let enough = net >= rules.minimum_net_credit_per_share - 1e-9;
    let allowed = option.kind == sold.kind
        && days_added > 0
        && days <= rules.maximum_days_to_expiry
        && strike_improvement >= 0.0
        && enough;
    allowed.then_some(RollCandidate {
        option: *option,
        net_credit_per_share: net,
        days_added,
        strike_improvement,
    })
}
