//! What changed between two scans, and why.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{ScanReport, Setup, TickerOutcome};
use super::schema_version::SchemaVersion;
use crate::pricing::OptionKind;
use crate::scoring::{Class, FactorScore, Measure, Scale, Strategy};
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Which scan was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScanIdentity {
    /// Date of the screen.
    pub as_of: Date,
    /// What the data are called.
    pub data: String,
    /// Id of the profile.
    pub profile: String,
    /// Its version.
    pub profile_version: u32,
}

/// Where one setup stands in one scan.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Placing {
    /// Place in the list, from 1.
    pub rank: usize,
    /// Last day of the contract.
    pub expiration: Date,
    /// Strike.
    pub strike: f64,
    /// Call or put.
    pub kind: OptionKind,
    /// 0 to 100; null if nothing was measured.
    pub score: Option<f64>,
    /// Share of the profile's weight that was measured and counts.
    pub coverage: f64,
    /// Risk class.
    pub class: Class,
}

impl Placing {
    fn of(setup: &Setup) -> Self {
        Self {
            rank: setup.rank,
            expiration: setup.expiration,
            strike: setup.strike,
            kind: setup.kind,
            score: setup.score.total,
            coverage: setup.score.coverage,
            class: setup.class,
        }
    }

    fn is_contract_of(&self, other: &Self) -> bool {
        self.expiration == other.expiration
            && self.strike == other.strike
            && self.kind == other.kind
    }
}

/// A setup that only one of the scans has.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnlyInOne {
    /// Ticker of the share.
    pub ticker: String,
    /// What is traded.
    pub strategy: Strategy,
    /// Where it stands.
    pub placing: Placing,
    /// Whether the other scan says anything of the ticker.
    pub is_in_other: bool,
    /// Where the ticker left the other scan; null if it is ranked there with other setups, or not in it.
    pub left_other: Option<TickerOutcome>,
}

/// What one factor added to a score before and after.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorChange {
    /// What was measured.
    pub measure: Measure,
    /// What of it the curve reads.
    pub scale: Scale,
    /// The value before; null if it was missing.
    pub old_value: Option<f64>,
    /// The value after; null if it is missing.
    pub new_value: Option<f64>,
    /// Its points before; null if they were missing.
    pub old_points: Option<f64>,
    /// Its points after; null if they are missing.
    pub new_points: Option<f64>,
    /// Contribution after less contribution before: of all factors they sum to the change of the score.
    pub change: f64,
}

impl FactorChange {
    /// What the factor reads, for a sentence.
    #[must_use]
    pub fn label(&self) -> String {
        self.scale.label(self.measure)
    }
}

/// A setup that both scans have, and that is not the same in both.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moved {
    /// Ticker of the share.
    pub ticker: String,
    /// What is traded.
    pub strategy: Strategy,
    /// Where it stood.
    pub old: Placing,
    /// Where it stands.
    pub new: Placing,
    /// Whether it is another contract.
    pub is_other_contract: bool,
    /// Score after less score before; null if one of them is missing.
    pub score_change: Option<f64>,
    /// Every factor whose value, points or contribution changed, the largest change first.
    pub factors: Vec<FactorChange>,
}

/// What changed between two scans.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanComparison {
    /// Version of this layout.
    pub schema_version: SchemaVersion,
    /// The scan before.
    pub old: ScanIdentity,
    /// The scan after.
    pub new: ScanIdentity,
    /// Whether both were scored by the same profile in the same version: if not, scores differ for that alone.
    pub is_same_profile: bool,
    /// Strategies that only one of the scans looked for, which are left out.
    pub not_compared: Vec<Strategy>,
    /// Setups that only the scan after has, best first.
    pub appeared: Vec<OnlyInOne>,
    /// Setups that only the scan before has, best first.
    pub gone: Vec<OnlyInOne>,
    /// Setups that both have and that changed, the largest change of the score first.
    pub moved: Vec<Moved>,
    /// How many setups are the same in both.
    pub unchanged: usize,
}

/// Compares two scans. A setup of the one is that of the other if ticker and strategy are the same: the same contract
/// where both have it, else the best ones that are left.
///
/// # Errors
/// `INVALID_PARAMETER` if the second scan is of an earlier date than the first.
pub fn compare(old: &ScanReport, new: &ScanReport) -> Result<ScanComparison> {
    if new.as_of < old.as_of {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "new",
            new.as_of,
            format!(
                "must not be of an earlier date than the old scan, {}",
                old.as_of
            ),
        ));
    }
    let looked_for = |report: &ScanReport| -> BTreeSet<Strategy> {
        let strategies = report.strategies.iter();
        strategies.map(|strategy| strategy.strategy).collect()
    };
    let (before, after) = (looked_for(old), looked_for(new));
    let strategies = &before & &after;

    let pairs = paired(&by_name(old, &strategies), &by_name(new, &strategies));
    let mut comparison = ScanComparison {
        schema_version: SchemaVersion::CURRENT,
        old: identity(old),
        new: identity(new),
        is_same_profile: old.profile == new.profile,
        not_compared: (&before ^ &after).into_iter().collect(),
        appeared: Vec::new(),
        gone: Vec::new(),
        moved: Vec::new(),
        unchanged: 0,
    };
    for pair in pairs {
        match pair {
            (Some(old), Some(new)) => match moved(old, new) {
                Some(moved) => comparison.moved.push(moved),
                None => comparison.unchanged += 1,
            },
            (None, Some(setup)) => comparison.appeared.push(only_in_one(setup, old)),
            (Some(setup), None) => comparison.gone.push(only_in_one(setup, new)),
            (None, None) => {}
        }
    }
    comparison.appeared.sort_by_key(|setup| setup.placing.rank);
    comparison.gone.sort_by_key(|setup| setup.placing.rank);
    comparison.moved.sort_by(|a, b| {
        let size = |moved: &Moved| moved.score_change.map_or(0.0, f64::abs);
        size(b)
            .total_cmp(&size(a))
            .then_with(|| a.new.rank.cmp(&b.new.rank))
    });
    Ok(comparison)
}

fn identity(report: &ScanReport) -> ScanIdentity {
    ScanIdentity {
        as_of: report.as_of,
        data: report.data.name.clone(),
        profile: report.profile.id.clone(),
        profile_version: report.profile.version,
    }
}

/// Setups by ticker and strategy, best first.
type ByName<'a> = BTreeMap<(&'a str, Strategy), Vec<&'a Setup>>;

fn by_name<'a>(report: &'a ScanReport, strategies: &BTreeSet<Strategy>) -> ByName<'a> {
    let mut names = ByName::new();
    for setup in &report.setups {
        if strategies.contains(&setup.strategy) {
            let key = (setup.ticker.as_str(), setup.strategy);
            names.entry(key).or_default().push(setup);
        }
    }
    for setups in names.values_mut() {
        setups.sort_by_key(|setup| setup.rank);
    }
    names
}

/// A setup before and after; one of them is missing where only one scan has it.
type Pair<'a> = (Option<&'a Setup>, Option<&'a Setup>);

fn paired<'a>(old: &ByName<'a>, new: &ByName<'a>) -> Vec<Pair<'a>> {
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let mut pairs = Vec::new();
    for key in keys {
        let mut before = old.get(key).cloned().unwrap_or_default();
        let mut after = new.get(key).cloned().unwrap_or_default();
        before.retain(|setup| {
            let placing = Placing::of(setup);
            let same = after
                .iter()
                .position(|other| placing.is_contract_of(&Placing::of(other)));
            if let Some(place) = same {
                pairs.push((Some(*setup), Some(after.remove(place))));
            }
            same.is_none()
        });
        for place in 0..before.len().max(after.len()) {
            pairs.push((before.get(place).copied(), after.get(place).copied()));
        }
    }
    pairs
}

/// A setup that another scan does not have, and what that scan says of the ticker.
fn only_in_one(setup: &Setup, other: &ScanReport) -> OnlyInOne {
    let left_other = other
        .rejected
        .iter()
        .find(|outcome| outcome.ticker == setup.ticker);
    let is_ranked = other.setups.iter().any(|it| it.ticker == setup.ticker);
    OnlyInOne {
        ticker: setup.ticker.clone(),
        strategy: setup.strategy,
        placing: Placing::of(setup),
        is_in_other: is_ranked || left_other.is_some(),
        left_other: left_other.cloned(),
    }
}

/// How a setup changed; `None` if place, contract, class and every factor are the same.
fn moved(old: &Setup, new: &Setup) -> Option<Moved> {
    let (before, after) = (Placing::of(old), Placing::of(new));
    let factors = factor_changes(&old.score.factors, &new.score.factors);
    if before == after && factors.is_empty() {
        return None;
    }
    Some(Moved {
        ticker: new.ticker.clone(),
        strategy: new.strategy,
        is_other_contract: !before.is_contract_of(&after),
        score_change: before.score.zip(after.score).map(|(old, new)| new - old),
        old: before,
        new: after,
        factors,
    })
}

/// The changes of every factor of either score: one that a profile does not have contributes nothing.
fn factor_changes(old: &[FactorScore], new: &[FactorScore]) -> Vec<FactorChange> {
    let same = |a: &FactorScore, b: &FactorScore| a.measure == b.measure && a.scale == b.scale;
    let mut pairs: Vec<(Option<&FactorScore>, Option<&FactorScore>)> = new
        .iter()
        .map(|after| (old.iter().find(|before| same(before, after)), Some(after)))
        .collect();
    let dropped = old
        .iter()
        .filter(|before| !new.iter().any(|after| same(before, after)));
    pairs.extend(dropped.map(|before| (Some(before), None)));
    let mut changes: Vec<FactorChange> = pairs
        .into_iter()
        .filter_map(|(before, after)| {
            let either = after.or(before)?;
            let contribution =
                |factor: Option<&FactorScore>| factor.map_or(0.0, |it| it.contribution);
            let change = FactorChange {
                measure: either.measure,
                scale: either.scale,
                old_value: before.and_then(|factor| factor.value),
                new_value: after.and_then(|factor| factor.value),
                old_points: before.and_then(|factor| factor.points),
                new_points: after.and_then(|factor| factor.points),
                change: contribution(after) - contribution(before),
            };
            let is_same = change.old_value == change.new_value
                && change.old_points == change.new_points
                && change.change == 0.0;
            (!is_same).then_some(change)
        })
        .collect();
    // A stable sort keeps the profile's order among equals.
    changes.sort_by(|a, b| b.change.abs().total_cmp(&a.change.abs()));
    changes
}
