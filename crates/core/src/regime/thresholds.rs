//! Where one regime ends and the next begins, as data.

use super::vote::{Criterion, DecisionRule, Regime};
use crate::{Error, ErrorCode, Result};

/// Upper ends of three regimes, each within its own; above the last it is stressed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bounds {
    /// Calm up to here.
    pub calm: f64,
    /// Normal up to here.
    pub normal: f64,
    /// Nervous up to here.
    pub nervous: f64,
}

impl Bounds {
    pub(super) fn regime(self, value: f64) -> Regime {
        if value <= self.calm {
            Regime::Calm
        } else if value <= self.normal {
            Regime::Normal
        } else if value <= self.nervous {
            Regime::Nervous
        } else {
            Regime::Stressed
        }
    }

    /// The range of a regime in words.
    pub(super) fn range(self, regime: Regime) -> String {
        match regime {
            Regime::Calm => format!("at most {}", self.calm),
            Regime::Normal => format!("above {} to {}", self.calm, self.normal),
            Regime::Nervous => format!("above {} to {}", self.normal, self.nervous),
            Regime::Stressed => format!("above {}", self.nervous),
        }
    }
}

/// What each criterion's regimes are, and how the votes are counted.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Thresholds {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// How the votes are counted.
    pub rule: DecisionRule,
    /// The volatility index in points.
    pub level: Bounds,
    /// Its percentile over its history, a fraction.
    pub percentile: Bounds,
    /// The index of 30 days over that of three months.
    pub term_ratio: Bounds,
    /// Realised over implied volatility.
    pub realised_to_implied: Bounds,
    /// Values that the percentile is taken over, today's apart.
    pub percentile_window: usize,
    /// Daily returns that the realised volatility is taken over.
    pub realised_window: usize,
    /// Calendar days that a newest value may be old.
    pub maximum_age_days: i32,
}

impl Default for Thresholds {
    /// Conventions, not estimates: the median of the VIX since 1990 is near 18, 20 and 30 are the marks that the market
    /// watches; its futures are in contango below a ratio of 1 and in backwardation above.
    fn default() -> Self {
        let bounds = |calm, normal, nervous| Bounds {
            calm,
            normal,
            nervous,
        };
        Self {
            id: "default".to_owned(),
            version: 1,
            rule: DecisionRule::Worst,
            level: bounds(15.0, 20.0, 30.0),
            percentile: bounds(0.5, 0.8, 0.95),
            term_ratio: bounds(0.9, 1.0, 1.1),
            realised_to_implied: bounds(0.8, 1.0, 1.25),
            percentile_window: 252,
            realised_window: 20,
            maximum_age_days: 5,
        }
    }
}

impl Thresholds {
    /// Checks what the types cannot.
    ///
    /// # Errors
    /// `INVALID_PROFILE` for bounds that do not ascend, are not finite or not positive, for windows of no use (less than 1
    /// value, less than 2 returns), and for an age below 0.
    pub fn validate(&self) -> Result<()> {
        for criterion in Criterion::ALL {
            let Bounds {
                calm,
                normal,
                nervous,
            } = self.bounds(criterion);
            let ascending = calm > 0.0 && calm < normal && normal < nervous && nervous.is_finite();
            if !ascending {
                return Err(refuse(
                    criterion.as_str(),
                    format!("{calm}, {normal}, {nervous}"),
                    "must be positive, finite and ascend",
                ));
            }
        }
        if self.percentile_window < 1 {
            let value = self.percentile_window.to_string();
            return Err(refuse("percentile_window", value, "must be 1 or more"));
        }
        if self.realised_window < 2 {
            let value = self.realised_window.to_string();
            return Err(refuse("realised_window", value, "must be 2 or more"));
        }
        if self.maximum_age_days < 0 {
            let value = self.maximum_age_days.to_string();
            return Err(refuse("maximum_age_days", value, "must be 0 or more"));
        }
        Ok(())
    }

    pub(super) const fn bounds(&self, criterion: Criterion) -> Bounds {
        match criterion {
            Criterion::Level => self.level,
            Criterion::Percentile => self.percentile,
            Criterion::TermRatio => self.term_ratio,
            Criterion::RealisedToImplied => self.realised_to_implied,
        }
    }
}

fn refuse(argument: &'static str, value: String, rule: &'static str) -> Error {
    Error::new(ErrorCode::InvalidProfile, argument, value, rule)
}
