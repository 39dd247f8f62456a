//! Walk-forward: at each date, weights learned from outcomes that were known by then, held against what came after.

use std::collections::BTreeMap;

use super::deciles::{mean, share};
use super::mean::MeanEstimate;
use super::observation::{Observation, Signal};
use super::outcome::Outcome;
use super::ranks::{rank_correlation, ranks};
use super::report::{Day, SignalCalibration, column};
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// What a walk-forward learns from, and what it must beat.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LearningRules {
    /// Ids of the signals that are given weights.
    pub from: Vec<String>,
    /// Id of the signal that stands beside them: the score by the profile's own weights.
    pub against: String,
    /// Fewest dates with a known outcome that a signal is learned from, at least 2.
    pub minimum_dates: usize,
}

/// Weights learned from the past, date by date, and how they did.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WalkForward {
    /// The signal that it is held against.
    pub against: String,
    /// Mean rank correlation of the learned score, over the folds that have both correlations.
    pub learned_correlation: Option<MeanEstimate>,
    /// That of the signal that it is held against, over the same folds.
    pub against_correlation: Option<MeanEstimate>,
    /// Mean of the difference.
    pub difference: Option<MeanEstimate>,
    /// What became of each signal.
    pub weights: Vec<LearnedWeight>,
    /// Every date that had enough of a past, oldest first.
    pub folds: Vec<Fold>,
}

/// One signal through all folds.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LearnedWeight {
    /// Its id.
    pub signal: String,
    /// Mean of its weights; null without a fold.
    pub mean_weight: Option<f64>,
    /// Share of the folds in which its correlation had the sign that it had in the past.
    pub sign_held: Option<f64>,
}

/// One date.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fold {
    /// The date.
    pub date: Date,
    /// Dates that were learned from.
    pub learned_from: usize,
    /// Day on which the last of their outcomes ended: by `date`.
    pub learned_until: Date,
    /// Weight of each signal, in the order of the rules; they sum to 1, or are all 0 where nothing in the past
    /// speaks for any signal.
    pub weights: Vec<f64>,
    /// Rank correlation of the learned score with what came after; null where there is none.
    pub learned_correlation: Option<f64>,
    /// That of the signal that it is held against.
    pub against_correlation: Option<f64>,
}

impl LearningRules {
    pub(super) fn validate(&self, signals: &[Signal]) -> Result<()> {
        let refuse = |argument, value: String, rule| {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        if self.from.is_empty() {
            return refuse("from", "[]".to_owned(), "must name a signal");
        }
        if self.minimum_dates < 2 {
            let value = self.minimum_dates.to_string();
            return refuse("minimum_dates", value, "must be at least 2");
        }
        for id in &self.from {
            column(signals, "from", id)?;
        }
        column(signals, "against", &self.against).map(|_| ())
    }
}

/// What is studied.
pub(super) struct Study<'a> {
    pub(super) signals: &'a [Signal],
    pub(super) observations: &'a [Observation],
    pub(super) outcomes: &'a [Option<Outcome>],
    pub(super) days: &'a BTreeMap<Date, Day>,
    pub(super) minimum_names: usize,
    pub(super) overlap: usize,
}

/// The weight of a signal is its mean rank correlation over the dates whose outcomes had all ended by the fold's date, if
/// that is above zero and of enough dates. The learned score of a name is the weighted sum of its ranks among the names
/// of the date, from -1/2 to 1/2; where it lacks a signal, that stays neutral.
pub(super) fn walk_forward(
    study: &Study<'_>,
    measured: &[SignalCalibration],
    rules: &LearningRules,
) -> Result<WalkForward> {
    let columns = rules
        .from
        .iter()
        .map(|id| column(study.signals, "from", id))
        .collect::<Result<Vec<usize>>>()?;
    let correlations = |id: &str| -> BTreeMap<Date, f64> {
        let signal = measured.iter().find(|one| one.signal.id == id);
        let dated = signal.into_iter().flat_map(|one| &one.correlations);
        dated.map(|one| (one.date, one.correlation)).collect()
    };
    let series: Vec<BTreeMap<Date, f64>> = rules.from.iter().map(|id| correlations(id)).collect();
    let against = correlations(&rules.against);

    let mut folds = Vec::new();
    let mut signs = vec![(0_usize, 0_usize); columns.len()];
    for (&date, day) in study.days {
        let known = |past: &Date| {
            let known_from = study.days.get(past).and_then(|day| day.known_from);
            known_from.filter(|known_from| *known_from <= date)
        };
        let past: Vec<(Date, Date)> = study
            .days
            .keys()
            .filter_map(|past| Some((*past, known(past)?)))
            .collect();
        let Some(learned_until) = past.iter().map(|(_, exit)| *exit).max() else {
            continue;
        };
        if past.len() < rules.minimum_dates || day.known_from.is_none() {
            continue;
        }
        let means: Vec<Option<f64>> = series
            .iter()
            .map(|series| {
                let known: Vec<f64> = past
                    .iter()
                    .filter_map(|(past, _)| series.get(past).copied())
                    .collect();
                mean(known.iter().copied()).filter(|_| known.len() >= rules.minimum_dates)
            })
            .collect();
        for ((mean, series), (held, of)) in means.iter().zip(&series).zip(&mut signs) {
            if let (Some(mean), Some(now)) = (mean, series.get(&date)) {
                *of += 1;
                *held += usize::from(mean * now > 0.0);
            }
        }
        let positive: Vec<f64> = means
            .iter()
            .map(|mean| mean.filter(|mean| *mean > 0.0).unwrap_or(0.0))
            .collect();
        let sum: f64 = positive.iter().sum();
        let weights: Vec<f64> = positive
            .iter()
            .map(|weight| if sum > 0.0 { weight / sum } else { 0.0 })
            .collect();
        folds.push(Fold {
            date,
            learned_from: past.len(),
            learned_until,
            learned_correlation: learned_correlation(study, day, &columns, &weights),
            against_correlation: against.get(&date).copied(),
            weights,
        });
    }

    let both: Vec<(f64, f64)> = folds
        .iter()
        .filter_map(|fold| Some((fold.learned_correlation?, fold.against_correlation?)))
        .collect();
    let estimate = |of: fn(&(f64, f64)) -> f64| {
        let series: Vec<f64> = both.iter().map(of).collect();
        MeanEstimate::new(&series, study.overlap)
    };
    let weights = rules
        .from
        .iter()
        .zip(signs)
        .enumerate()
        .map(|(place, (signal, (held, of)))| LearnedWeight {
            signal: signal.clone(),
            mean_weight: mean(folds.iter().map(|fold| fold.weights[place])),
            sign_held: share(held, of),
        })
        .collect();
    Ok(WalkForward {
        against: rules.against.clone(),
        learned_correlation: estimate(|(learned, _)| *learned),
        against_correlation: estimate(|(_, against)| *against),
        difference: estimate(|(learned, against)| learned - against),
        weights,
        folds,
    })
}

/// The learned score of the names of a day, ranked among all that were observed, against the outcomes that are known.
fn learned_correlation(
    study: &Study<'_>,
    day: &Day,
    columns: &[usize],
    weights: &[f64],
) -> Option<f64> {
    let mut scores: BTreeMap<usize, f64> = BTreeMap::new();
    for (&column, &weight) in columns
        .iter()
        .zip(weights)
        .filter(|(_, weight)| **weight > 0.0)
    {
        let (places, values): (Vec<usize>, Vec<f64>) = day
            .places
            .iter()
            .filter_map(|&place| Some((place, study.observations[place].values[column]?)))
            .unzip();
        let count = values.len() as f64;
        for (place, rank) in places.into_iter().zip(ranks(&values)) {
            *scores.entry(place).or_default() += weight * ((rank - 0.5) / count - 0.5);
        }
    }
    let (scores, gained): (Vec<f64>, Vec<f64>) = scores
        .into_iter()
        .filter_map(|(place, score)| Some((score, study.outcomes[place]?.value)))
        .unzip();
    if scores.len() < study.minimum_names {
        return None;
    }
    rank_correlation(&scores, &gained)
}
