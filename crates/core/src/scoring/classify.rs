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
    let class = class(limits, measures);
    let criteria: Vec<Assessment> = limits
        .iter()
        .map(|limit| Assessment {
            measure: limit.measure,
            value: measures.value(limit.measure),
            class: class_by(limit, measures),
        })
        .collect();
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

/// The class of [`classify`] without what set it; `None` if a criterion lies outside every class, or there is none.
///
/// # Examples
/// ```
/// use strikewise::scoring::{Class, Measure, Measures, Profile, class};
/// let limits = &Profile::default().cash_secured_put.class_limits;
/// let mut measures = Measures::new();
/// measures.set(Measure::Delta, 0.25);
/// // What is not measured keeps a setup out of the better classes.
/// assert_eq!(class(limits, &measures), Some(Class::Aggressive));
/// measures.set(Measure::Delta, 0.75);
/// assert_eq!(class(limits, &measures), None);
/// ```
#[must_use]
pub fn class(limits: &[ClassLimit], measures: &Measures) -> Option<Class> {
    let mut worst = None;
    for limit in limits {
        worst = worst.max(Some(class_by(limit, measures)?));
    }
    worst
}

fn class_by(limit: &ClassLimit, measures: &Measures) -> Option<Class> {
    measures
        .value(limit.measure)
        .map_or(Some(limit.missing), |value| limit.admits(value))
}
