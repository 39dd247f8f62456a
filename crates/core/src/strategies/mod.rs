//! Strategies as lists of legs: what they cost, what they can gain and lose, and how likely.
//!
//! | what | where |
//! |---|---|
//! | a strategy by name, or of any legs | [`Strategy`] and its constructors |
//! | all figures at once | [`Strategy::analyse`] |
//! | credit or debit at a fill | [`Strategy::credit_per_share`] |
//! | most gained, most lost, break-evens | [`Strategy::outcome`] |
//! | collateral: cash, Reg-T, defined risk | [`Strategy::collateral`] |
//! | probabilities, expected value | [`Strategy::probabilities`], [`Strategy::expected_value_per_share`] |
//! | net Greeks | [`Strategy::net_greeks`], [`Strategy::position_greeks`] |
//! | profit over share price, time and volatility | [`Strategy::profit_grid`] |
//! | early assignment, dividends, earnings | [`Strategy::assignment_risks`], [`Strategy::events`] |
//! | when to close, and rolls | [`roll_plan`] |
//! | the wheel, with its cost basis | [`Wheel`] |
//! | a call in place of shares | [`share_replacement`] |
//!
//! The horizon of every figure is the first expiry of the legs. Money is per share of one of the strategy where the name
//! says `per_share`, and of all contracts where it says `dollars`. Quotes and volatilities that are missing are `None`, and
//! so is what needs them.

mod analysis;
mod assignment;
mod break_even;
mod calendar;
mod collateral;
mod conditions;
mod curve;
mod entry;
mod events;
mod expected_value;
mod greeks;
mod grid;
mod iron;
mod leap;
mod leg;
mod margin;
mod moment;
mod outcome;
mod probability;
mod return_on_capital;
mod roll;
mod shape;
mod shares_and_options;
mod straddles;
mod strategy;
mod strategy_kind;
mod valuation;
mod verticals;
mod wheel;

pub use analysis::{Analysis, Assumptions};
pub use assignment::{AssignmentReason, AssignmentRisk, AssignmentRules};
pub use collateral::{Collateral, CollateralRule};
pub use conditions::Conditions;
pub use events::Events;
pub(crate) use greeks::option_greeks;
pub use greeks::{NetGreeks, PositionGreeks};
pub use grid::ProfitGrid;
pub use leap::{ShareReplacement, share_replacement};
pub use leg::{Instrument, Leg, OptionQuote, ShareQuote, Side};
pub use moment::{Moment, SESSION_MINUTES, Settlement};
pub use outcome::{Bound, Outcome, ProfitRange};
pub use probability::Probabilities;
pub use roll::{RollAction, RollCandidate, RollPlan, RollRules, RollTrigger, roll_plan};
pub use strategy::Strategy;
pub use strategy_kind::StrategyKind;
pub(crate) use valuation::option_values_per_share;
pub use wheel::{SoldOption, Wheel, WheelStage, WheelStep};
