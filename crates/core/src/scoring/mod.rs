//! The scoring model: measures become points by curves, points become quadrant scores by weights, and
//! every step can be read in the result.
//!
//! A missing measure is left out and the weights of its quadrant are spread over what is known; the
//! coverage says how much that is. A quadrant without any measure is left out of the total in the
//! same way. The class of a setup is the worst class that any of its criteria gives it.

mod bundled;
mod classify;
mod curve;
mod measure;
mod profile;
#[cfg(feature = "serde")]
mod reading;
mod score;
mod validation;

pub use classify::{Assessment, Class, Classification, class, classify};
pub use curve::{Curve, Direction};
pub use measure::{Measure, Measures, Quadrant, Scale, Scope, Unit};
pub use profile::{
    ClassLimit, ContractGate, DataRules, Factor, FundamentalsGate, Profile, QuadrantWeights,
    Strategy, StrategyProfile, TechnicalFilter, TechnicalPeriods,
};
pub use score::{FactorScore, QuadrantScore, Score, score, total};
