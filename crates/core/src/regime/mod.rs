//! The state of the market, and how much of an account it lets one use.
//!
//! | what | where |
//! |---|---|
//! | calm, normal, nervous or stressed, criterion by criterion | [`assess`], [`Observations`], [`Thresholds`] |
//! | observations from the volatility indices and the bars of a benchmark | [`observe`] |
//! | cash, name and sector limits by regime, and what a book breaks of them | [`AllocationGuide`] |
//! | sectors against a benchmark | [`sector_strength`] |
//! | names above their averages, advancing and declining | [`breadth`] |
//!
//! Thresholds and limits are data with a name and a version. What is not known has no vote, and is listed.

mod allocation;
mod breadth;
mod observation;
mod sector_strength;
mod thresholds;
mod vote;

pub use allocation::{AllocationGuide, Breach, BreachReport, Limits, Rule};
pub use breadth::{Breadth, breadth};
pub use observation::{Observations, observe};
pub use sector_strength::{SectorStrength, sector_strength};
pub use thresholds::{Bounds, Thresholds};
pub use vote::{Assessment, Criterion, DecisionRule, Regime, Vote, assess};
