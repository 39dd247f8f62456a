//! What a chain of quotes says as a whole: which quotes to trust, the forward of each expiry, the volatility of every
//! contract, and a surface of volatilities that no arbitrage stands against.
//!
//! | what | where |
//! |---|---|
//! | everything at once | [`analyse`] |
//! | which quotes are left out, and why | [`clean`], [`QuoteFault`] |
//! | forward, and dividends with borrow, of an expiry | [`ImpliedForward`] |
//! | volatilities of bid, middle and ask of a contract | [`ContractVolatility`] |
//! | the smile of an expiry | [`Svi`], [`SmileFit`] |
//! | the surface: volatility at a strike, a delta, any number of days | [`Surface`] |
//! | a surface free of arbitrage by construction | [`Ssvi`] |
//! | where a volatility stands in its history | [`standing_in_history`] |
//!
//! # Conventions
//! `log_moneyness` is `ln(strike / forward)`; total variance is `volatility² years`; `years` are calendar days over 365. An
//! expiry is a whole number of days after its quotes: what expires on the day of the quotes has no time left here.
//! Deltas are forward deltas, `Φ(d1)` of a call and `-Φ(-d1)` of a put. What the quotes do not tell is `None`, with
//! the reason in [`ExpirationAnalysis::missing`].
//!
//! # Assumptions
//! Put-call parity holds for European options. For American quotes the premium of early exercise is taken off first,
//! with a continuous yield in place of cash dividends; a single large dividend before a short expiry is only
//! approximated by that.

mod analysis;
mod cleaning;
mod forward;
mod least_squares;
mod points;
mod rules;
mod search;
mod smile_fit;
mod ssvi;
mod standing;
mod surface;
mod surface_fit;
mod svi;
mod volatilities;

pub use analysis::{ChainAnalysis, ChainConditions, ExpirationAnalysis, Missing, analyse};
pub(crate) use cleaning::same_contract;
pub use cleaning::{Cleaning, QuoteFault, by_expiration, clean, two_sided};
pub use forward::ImpliedForward;
pub use rules::{AnalysisRules, SmileModel};
pub use smile_fit::{FitErrors, FitMethod, SmileFit};
pub use ssvi::Ssvi;
pub use standing::{HistoryStanding, standing_in_history};
pub use surface::{SmileFigures, Surface};
pub use svi::Svi;
pub use volatilities::ContractVolatility;
