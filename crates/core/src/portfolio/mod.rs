//! What is held, all together: how it moves, what it can lose, what it ties up, and what a new setup adds to it.
//!
//! | what | where |
//! |---|---|
//! | names of option contracts in the brokers' shapes | [`OptionSymbol`] |
//! | what is held, and what it is valued under | [`Position`], [`Underlying`], [`Portfolio`] |
//! | value and Greeks of each position, of each underlying and of all | [`Portfolio::position_figures`], [`Portfolio::underlying_figures`], [`Portfolio::greeks`] |
//! | Greeks in shares of a benchmark | [`Portfolio::beta_weighted`], [`beta`] |
//! | profit by Greeks beside full revaluation | [`Portfolio::ladder`] |
//! | share price × volatility × time | [`Portfolio::stress_grid`] |
//! | value at risk, expected shortfall | [`Portfolio::historical_risk`], [`Portfolio::parametric_risk`], [`ledoit_wolf`] |
//! | capital by name and sector | [`Portfolio::concentration`] |
//! | margin, cash for assignment | [`Portfolio::margin`], [`Portfolio::assignment_cash`] |
//! | what the setups of a scan add, double or hedge | [`Portfolio::overlap`] |
//!
//! Money is dollars of the whole position where the name says `dollars`. What is not known is `None`, and every total has a
//! [`Coverage`]: of how many positions it is, and what is missing of the others, which it leaves out.

mod assignment_cash;
mod beta;
mod book;
mod capital;
mod concentration;
mod coverage;
mod figures;
mod ladder;
mod option_symbol;
mod overlap;
mod position;
mod returns;
mod revaluation;
mod shrinkage;
mod stress;
mod value_at_risk;

pub use assignment_cash::{AssignmentCash, ExpiryCash};
pub use beta::{BetaWeighted, beta};
pub use book::{Portfolio, Setting};
pub use capital::{Margin, UnderlyingMargin};
pub use concentration::{Concentration, Share};
pub use coverage::{Coverage, Input, MissingInput};
pub use figures::{BookGreeks, PositionFigures, UnderlyingFigures};
pub use ladder::{Ladder, LadderRow};
pub use option_symbol::OptionSymbol;
pub use overlap::{Effect, Overlap};
pub use position::{Position, Underlying};
pub use returns::{AlignedReturns, LeftOut, aligned_returns};
pub use revaluation::SpotMoves;
pub use shrinkage::{ShrunkCovariance, ledoit_wolf};
pub use stress::StressGrid;
pub use value_at_risk::{Contribution, HistoricalRisk, ParametricRisk, RevaluationMethod, Tail};
