//! Every signal of a study against what came after.

use std::collections::BTreeMap;

use super::deciles::{self, Decile, Pairs, mean, share};
use super::learning::{self, LearningRules, WalkForward};
use super::mean::MeanEstimate;
use super::observation::{Observation, Signal, check, invalid};
use super::outcome::Outcome;
use super::ranks::rank_correlation;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// What a study is made by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalibrationRules {
    /// Fewest names that make a date count for a signal, at least 10: fewer have no deciles.
    pub minimum_names: usize,
    /// What the walk-forward learns; null for none.
    pub learning: Option<LearningRules>,
}

impl Default for CalibrationRules {
    fn default() -> Self {
        Self {
            minimum_names: 20,
            learning: None,
        }
    }
}

/// What a study found. Returns and shares are fractions; null is missing.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Calibration {
    /// Observations.
    pub observations: usize,
    /// Those whose outcome is known.
    pub with_outcome: usize,
    /// Dates of those, oldest first.
    pub dates: Vec<Date>,
    /// How many of the next dates' outcomes begin before those of a date have ended, at most, by the middle outcome of each
    /// date: standard errors mind it.
    pub overlap: usize,
    /// Mean of all outcomes.
    pub mean_return: Option<f64>,
    /// Every signal that was observed, in the order of the study.
    pub signals: Vec<SignalCalibration>,
    /// Signals of the study that no observation has a value of.
    pub not_observed: Vec<String>,
    /// Weights learned from the past alone; null if that was not asked for.
    pub walk_forward: Option<WalkForward>,
}

/// One signal.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignalCalibration {
    /// Which.
    pub signal: Signal,
    /// Observations with a value and an outcome, on dates that count.
    pub observations: usize,
    /// Mean over dates of the rank correlation with the return; null where no date has one.
    pub rank_correlation: Option<MeanEstimate>,
    /// Share of those dates on which it was above zero.
    pub positive_dates: Option<f64>,
    /// Of the names above their date's median value, the share with a return above its median.
    pub hit_rate: Option<f64>,
    /// Mean over dates of the return of the highest decile less that of the lowest, of dates that have both.
    pub spread: Option<MeanEstimate>,
    /// The ten deciles, lowest values first.
    pub deciles: Vec<Decile>,
    /// The correlation of each date.
    pub correlations: Vec<DatedCorrelation>,
}

/// The rank correlation of one date.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DatedCorrelation {
    /// The date.
    pub date: Date,
    /// Names with a value and an outcome.
    pub names: usize,
    /// Their rank correlation.
    pub correlation: f64,
}

/// Observations of one date, as places in the study, and how long their outcomes take.
#[derive(Debug, Default)]
pub(super) struct Day {
    pub(super) places: Vec<usize>,
    /// The last exit of those that have an outcome: from then on all of them are known.
    pub(super) known_from: Option<Date>,
}

/// Holds signals against what came after.
///
/// # Formula
/// On each date, [`rank_correlation`](super::rank_correlation) of a signal with the returns of the names that have
/// both; over dates their mean, with the standard error of [`MeanEstimate`] for the dates whose outcomes overlap. Deciles,
/// spread and hit rate are of each date's own ranks, so that a rise of the whole market is no merit of a signal.
///
/// # Arguments
/// An outcome for each observation, in its order; `None` where it is not known (yet).
///
/// # Errors
/// `INVALID_DATA` for an observation that read data after its date, an outcome that begins by the date of its observation, one that
/// ends before it begins, a number that is not finite, a ticker twice at a date, a signal twice; `LENGTH_MISMATCH` for
/// columns of different length; `INVALID_PARAMETER` for a rule outside its domain.
///
/// # Source
/// R. Grinold, R. Kahn, "Active Portfolio Management", 1999 (information coefficient); E. Fama, J. `MacBeth`, "Risk, Return, and
/// Equilibrium: Empirical Tests", 1973 (one estimate a date, and the error of their mean).
///
/// # Examples
/// ```
/// use strikewise::calibration::{CalibrationRules, Observation, Outcome, Signal, calibrate};
/// use strikewise::time::Date;
/// let day: Date = "2026-06-01".parse()?;
/// let signals = [Signal { id: "points".to_owned(), label: "points".to_owned() }];
/// // Twenty names a month; the better ones gain more, but for the best, which gains least.
/// let (mut observations, mut outcomes) = (Vec::new(), Vec::new());
/// for month in 0..3 {
///     let date = day.plus_days(30 * month);
///     for name in 0..20 {
///         let points = f64::from(name);
///         observations.push(Observation {
///             date, data_until: date, ticker: format!("N{name}"), values: vec![Some(points)],
///         });
///         let value = if name == 19 { -0.01 } else { 0.001 * points };
///         outcomes.push(Some(Outcome { entry: date.plus_days(1), exit: date.plus_days(29), value }));
///     }
/// }
/// let found = calibrate(&signals, &observations, &outcomes, &CalibrationRules::default())?;
/// let points = &found.signals[0];
/// // 1 - 6 (19 + 19²) / (20 (20² - 1))
/// assert!((points.rank_correlation.unwrap().mean - (1.0 - 6.0 * 380.0 / 7980.0)).abs() < 1e-12);
/// assert_eq!((points.hit_rate, points.positive_dates), (Some(0.9), Some(1.0)));
/// // Said with tomorrow's data, it is refused.
/// observations[0].data_until = day.plus_days(1);
/// let refused = calibrate(&signals, &observations, &outcomes, &CalibrationRules::default());
/// assert!(refused.unwrap_err().rule().starts_with("looks ahead"));
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn calibrate(
    signals: &[Signal],
    observations: &[Observation],
    outcomes: &[Option<Outcome>],
    rules: &CalibrationRules,
) -> Result<Calibration> {
    rules.validate(signals)?;
    check(signals, observations, outcomes)?;
    let days = days(observations, outcomes);
    let overlap = overlap(&days, outcomes);
    let mut found = Vec::new();
    let mut not_observed = Vec::new();
    for (column, signal) in signals.iter().enumerate() {
        let value = |place: usize| observations[place].values[column];
        if !(0..observations.len()).any(|place| value(place).is_some()) {
            not_observed.push(signal.id.clone());
            continue;
        }
        let pairs = days.iter().map(|(date, day)| {
            let pair = |&place: &usize| Some((value(place)?, outcomes[place]?.value));
            (*date, day.places.iter().filter_map(pair).collect::<Pairs>())
        });
        let counted: Vec<(Date, Pairs)> = pairs
            .filter(|(_, pairs)| pairs.len() >= rules.minimum_names)
            .collect();
        found.push(one(signal, &counted, overlap));
    }
    let walk_forward = match &rules.learning {
        None => None,
        Some(learning) => Some(learning::walk_forward(
            &learning::Study {
                signals,
                observations,
                outcomes,
                days: &days,
                minimum_names: rules.minimum_names,
                overlap,
            },
            &found,
            learning,
        )?),
    };
    Ok(Calibration {
        observations: observations.len(),
        with_outcome: outcomes.iter().flatten().count(),
        dates: days
            .iter()
            .filter(|(_, day)| day.known_from.is_some())
            .map(|(date, _)| *date)
            .collect(),
        overlap,
        mean_return: mean(
            days.values()
                .flat_map(|day| &day.places)
                .filter_map(|&place| outcomes[place])
                .map(|outcome| outcome.value),
        ),
        signals: found,
        not_observed,
        walk_forward,
    })
}

impl CalibrationRules {
    fn validate(&self, signals: &[Signal]) -> Result<()> {
        if self.minimum_names < deciles::DECILES {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "minimum_names",
                self.minimum_names,
                "must be at least 10",
            ));
        }
        self.learning
            .as_ref()
            .map_or(Ok(()), |learning| learning.validate(signals))
    }
}

fn one(signal: &Signal, dates: &[(Date, Pairs)], overlap: usize) -> SignalCalibration {
    let correlations: Vec<DatedCorrelation> = dates
        .iter()
        .filter_map(|(date, pairs)| {
            let (values, gained): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
            Some(DatedCorrelation {
                date: *date,
                names: pairs.len(),
                correlation: rank_correlation(&values, &gained)?,
            })
        })
        .collect();
    let series: Vec<f64> = correlations.iter().map(|one| one.correlation).collect();
    let spreads: Vec<f64> = dates
        .iter()
        .filter_map(|(_, pairs)| deciles::spread(pairs))
        .collect();
    let (hits, chosen) = dates
        .iter()
        .map(|(_, pairs)| deciles::hits(pairs))
        .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let positive = series.iter().filter(|value| **value > 0.0).count();
    SignalCalibration {
        signal: signal.clone(),
        observations: dates.iter().map(|(_, pairs)| pairs.len()).sum(),
        rank_correlation: MeanEstimate::new(&series, overlap),
        positive_dates: share(positive, series.len()),
        hit_rate: share(hits, chosen),
        spread: MeanEstimate::new(&spreads, overlap),
        deciles: deciles::table(dates.iter().map(|(_, pairs)| pairs)),
        correlations,
    }
}

fn days(observations: &[Observation], outcomes: &[Option<Outcome>]) -> BTreeMap<Date, Day> {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    for (place, (observation, outcome)) in observations.iter().zip(outcomes).enumerate() {
        let day = days.entry(observation.date).or_default();
        day.places.push(place);
        day.known_from = day.known_from.max(outcome.map(|outcome| outcome.exit));
    }
    for day in days.values_mut() {
        // Nothing may depend on the order in which they come: sums of floats would.
        day.places
            .sort_by(|&a, &b| observations[a].ticker.cmp(&observations[b].ticker));
    }
    days
}

/// The most dates after one whose outcomes begin before its own have ended: by the middle one of each date's entries
/// and exits, so that a name whose bars have a hole does not make all dates overlap.
fn overlap(days: &BTreeMap<Date, Day>, outcomes: &[Option<Outcome>]) -> usize {
    let windows: Vec<(Date, Date)> = days
        .values()
        .filter_map(|day| {
            let known = || day.places.iter().filter_map(|&place| outcomes[place]);
            let middle = |mut dates: Vec<Date>| {
                dates.sort();
                dates.get(dates.len() / 2).copied()
            };
            let entry = middle(known().map(|outcome| outcome.entry).collect())?;
            let exit = middle(known().map(|outcome| outcome.exit).collect())?;
            Some((entry, exit))
        })
        .collect();
    windows
        .iter()
        .enumerate()
        .map(|(place, (_, exit))| {
            let later = &windows[place + 1..];
            later.iter().filter(|(entry, _)| entry < exit).count()
        })
        .max()
        .unwrap_or(0)
}

/// The column of a signal.
pub(super) fn column(signals: &[Signal], argument: &'static str, id: &str) -> Result<usize> {
    signals
        .iter()
        .position(|signal| signal.id == id)
        .ok_or_else(|| invalid(argument, id, "must be a signal of the study"))
}
