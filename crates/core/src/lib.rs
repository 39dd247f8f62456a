//! Option pricing, indicators, strategies, portfolios and an explained scoring model for equity-option screens.

pub mod calibration;
pub mod catalogue;
pub mod chain_analysis;
mod column;
pub mod error;
pub mod indicators;
pub mod market;
pub mod math;
#[cfg(feature = "serde")]
mod missing;
pub mod options;
pub mod portfolio;
pub mod pricing;
pub mod query;
pub mod regime;
pub mod scoring;
pub mod screen;
pub mod sentiment;
pub mod strategies;
pub mod time;
pub mod volatility;

pub use error::{Error, ErrorCode, Result};

/// The code of the README is tested as any other.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// So is that of the guide to the indicators, which stores one.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../../../docs/indicators.md")]
struct IndicatorGuide;

/// And that of the guide to strategies.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/strategies.md")]
struct StrategyGuide;

/// And those of the guides to portfolios and regimes.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/portfolio.md")]
struct PortfolioGuide;

#[cfg(doctest)]
#[doc = include_str!("../../../docs/regime.md")]
struct RegimeGuide;

/// And that of the guide to the analysis of chains.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/chain-analysis.md")]
struct ChainAnalysisGuide;
