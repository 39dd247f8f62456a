//! The risk class of a setup.

use super::measure::{Measure, Measures};
use super::profile::ClassLimit;

/// Risk classes, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Class {
    /// Every criterion within its narrow limits.
    Conservative,
    /// Every criterion within its middle limits.
    Moderate,
    /// Every criterion within its wide limits.
    Aggressive,
}

impl Class {
    /// `"conservative"`, `"moderate"` or `"aggressive"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conservative => "conservative",
            Self::Moderate => "moderate",
            Self::Aggressive => "aggressive",
        }
    }
}

/// What one criterion says.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// What was measured.
    pub measure: Measure,
    /// The raw value; null if missing.
    pub value: Option<f64>,
    /// The best class that admits the value, or the class that a missing value is held to; null if
    /// no class admits it.
    pub class: Option<Class>,
}

/// The class of a setup and what set it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Classification {
    /// The worst class of all criteria; null if a criterion lies outside every class.
    pub class: Option<Class>,
    /// The criteria that set the class.
    pub binding: Vec<Measure>,
    /// Every criterion.
    pub criteria: Vec<Assessment>,
}

/// Classes measures by the limits of a profile: the class is the worst of the criteria's classes.
#[must_use]
pub fn classify(limits: &[ClassLimit], measures: &Measures) -> Classification {
    let criteria: Vec<Assessment> = limits
        .iter()
        .map(|limit| {
            let value = measures.value(limit.measure);
            Assessment {
                measure: limit.measure,
                value,
                class: value.map_or(Some(limit.missing), |value| limit.admits(value)),
            }
        })
        .collect();
    let outside = criteria.iter().any(|criterion| criterion.class.is_none());
    let worst = criteria
        .iter()
        .filter_map(|criterion| criterion.class)
        .max();
    let class = if outside { None } else { worst };
    let binding = criteria
        .iter()
        .filter(|criterion| criterion.class == class)
        .map(|criterion| criterion.measure)
        .collect();
    Classification {
        class,
        binding,
        criteria,
    }
}
