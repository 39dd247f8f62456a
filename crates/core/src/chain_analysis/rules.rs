//! What an analysis goes by.

use crate::{Error, ErrorCode, Result};

/// Which curve describes a smile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SmileModel {
    /// Five parameters an expiry, held free of arbitrage; the surface of [`SmileModel::Ssvi`] where that fails.
    #[default]
    Svi,
    /// One surface of three parameters and a level for each expiry, free of arbitrage by construction.
    Ssvi,
}

/// Limits of an analysis. The defaults suit listed equity options.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnalysisRules {
    /// Quotes of a session so many days before the analysis are still used.
    pub maximum_quote_age_days: i32,
    /// Widest spread, as a fraction of the middle.
    pub maximum_spread_fraction: f64,
    /// A spread of no more than this, in currency, is never too wide.
    pub narrow_spread: f64,
    /// Fewest pairs of calls and puts that a forward is read from.
    pub minimum_pairs: usize,
    /// Pairs of American options are used within so many standard deviations of the forward.
    pub near_the_money_deviations: f64,
    /// Fewest strikes that a smile is fitted to; five or more.
    pub minimum_points: usize,
    /// The curve to fit.
    pub model: SmileModel,
}

impl Default for AnalysisRules {
    fn default() -> Self {
        Self {
            maximum_quote_age_days: 4,
            maximum_spread_fraction: 0.5,
            narrow_spread: 0.10,
            minimum_pairs: 3,
            near_the_money_deviations: 1.0,
            minimum_points: 5,
            model: SmileModel::default(),
        }
    }
}

impl AnalysisRules {
    /// # Errors
    /// `INVALID_PARAMETER` that names the first limit outside its domain.
    pub(super) fn validate(&self) -> Result<()> {
        let refuse = |argument: &'static str, value: f64, rule: &'static str| {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        if self.maximum_quote_age_days < 0 {
            return refuse(
                "maximum_quote_age_days",
                f64::from(self.maximum_quote_age_days),
                "must be 0 or more",
            );
        }
        for (name, value) in [
            ("maximum_spread_fraction", self.maximum_spread_fraction),
            ("narrow_spread", self.narrow_spread),
        ] {
            if !(value >= 0.0 && value.is_finite()) {
                return refuse(name, value, "must be a number of 0 or more");
            }
        }
        let deviations = self.near_the_money_deviations;
        if !(deviations > 0.0 && deviations.is_finite()) {
            return refuse(
                "near_the_money_deviations",
                deviations,
                "must be a number above 0",
            );
        }
        if self.minimum_pairs == 0 {
            return refuse("minimum_pairs", 0.0, "must be 1 or more");
        }
        if self.minimum_points < 5 {
            return refuse(
                "minimum_points",
                self.minimum_points as f64,
                "must be 5 or more: a smile has five parameters",
            );
        }
        Ok(())
    }
}
