//! The regime: one vote for each criterion, and how they are counted.

use super::observation::Observations;
use super::thresholds::Thresholds;
use crate::Result;

/// States of the market, the calmest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Regime {
    /// Little is feared and little happens.
    Calm,
    /// Neither calm nor nervous.
    Normal,
    /// More is feared than as a rule.
    Nervous,
    /// As in a crisis.
    Stressed,
}

impl Regime {
    /// All, the calmest first.
    pub const ALL: [Self; 4] = [Self::Calm, Self::Normal, Self::Nervous, Self::Stressed];

    /// `"calm"`, `"normal"`, `"nervous"` or `"stressed"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Normal => "normal",
            Self::Nervous => "nervous",
            Self::Stressed => "stressed",
        }
    }
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Criterion {
    /// The volatility index.
    Level,
    /// Where it stands in its history.
    Percentile,
    /// It over the index of three months.
    TermRatio,
    /// Realised over implied volatility.
    RealisedToImplied,
}

impl Criterion {
    /// All, in the order of the votes.
    pub const ALL: [Self; 4] = [
        Self::Level,
        Self::Percentile,
        Self::TermRatio,
        Self::RealisedToImplied,
    ];

    /// The name in [`Thresholds`] and [`Observations`].
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Percentile => "percentile",
            Self::TermRatio => "term_ratio",
            Self::RealisedToImplied => "realised_to_implied",
        }
    }
}

/// How votes are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DecisionRule {
    /// The most stressed vote.
    #[default]
    Worst,
    /// The regime with most votes; of several with as many, the most stressed.
    Majority,
}

/// What one criterion says.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vote {
    /// Which.
    pub criterion: Criterion,
    /// What was observed; null if it is missing.
    pub value: Option<f64>,
    /// Its regime; null without a value.
    pub regime: Option<Regime>,
    /// Why, in a sentence.
    pub reason: String,
}

/// The regime, and how it was found.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RegimeAssessment"))]
#[non_exhaustive]
pub struct Assessment {
    /// Name of the thresholds.
    pub thresholds: String,
    /// Their version.
    pub version: u32,
    /// How the votes were counted.
    pub rule: DecisionRule,
    /// The regime; null if no criterion has a value.
    pub regime: Option<Regime>,
    /// Every criterion's vote.
    pub votes: Vec<Vote>,
}

/// The regime of the market.
///
/// Each criterion votes for the regime whose range holds its value; one without a value does not vote. The thresholds say
/// whether the worst vote or the most frequent one counts.
///
/// # Errors
/// `INVALID_PROFILE` if the thresholds are inconsistent.
///
/// # Examples
/// ```
/// use strikewise::regime::{Observations, Regime, Thresholds, assess};
/// let observed = Observations { level: Some(22.4), percentile: Some(0.7), ..Default::default() };
/// let found = assess(&observed, &Thresholds::default())?;
/// assert_eq!(found.regime, Some(Regime::Nervous));
/// assert_eq!(found.votes[0].reason, "volatility index 22.40: nervous is above 20 to 30");
/// assert_eq!(found.votes[2].regime, None); // no index of three months was given
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn assess(observed: &Observations, thresholds: &Thresholds) -> Result<Assessment> {
    thresholds.validate()?;
    let votes: Vec<Vote> = Criterion::ALL
        .into_iter()
        .map(|criterion| vote(criterion, observed, thresholds))
        .collect();
    let regimes = || votes.iter().filter_map(|vote| vote.regime);
    let regime = match thresholds.rule {
        DecisionRule::Worst => regimes().max(),
        DecisionRule::Majority => regimes()
            .max_by_key(|&regime| (regimes().filter(|&other| other == regime).count(), regime)),
    };
    Ok(Assessment {
        thresholds: thresholds.id.clone(),
        version: thresholds.version,
        rule: thresholds.rule,
        regime,
        votes,
    })
}

fn vote(criterion: Criterion, observed: &Observations, thresholds: &Thresholds) -> Vote {
    let (value, label, decimals) = match criterion {
        Criterion::Level => (observed.level, "volatility index", 2),
        Criterion::Percentile => (observed.percentile, "percentile of the index", 3),
        Criterion::TermRatio => (observed.term_ratio, "30 days over three months", 3),
        Criterion::RealisedToImplied => (
            observed.realised_to_implied,
            "realised over implied volatility",
            3,
        ),
    };
    let value = value.filter(|value| value.is_finite());
    let bounds = thresholds.bounds(criterion);
    let regime = value.map(|value| bounds.regime(value));
    let reason = match (value, regime) {
        (Some(value), Some(regime)) => format!(
            "{label} {value:.decimals$}: {} is {}",
            regime.as_str(),
            bounds.range(regime)
        ),
        _ => format!("{label}: not known, no vote"),
    };
    Vote {
        criterion,
        value,
        regime,
        reason,
    }
}
