//! What was said at a date, and that it could be known then.

use std::collections::BTreeSet;

use super::outcome::Outcome;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// A column of a study: a factor's points or value, a quadrant, the total.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signal {
    /// The name in data and reports, for example `"rsi"`; one study has it once.
    pub id: String,
    /// What to call it in a table.
    pub label: String,
}

/// One name at one date.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Observation {
    /// The day at whose close this was said.
    pub date: Date,
    /// Of what.
    pub ticker: String,
    /// The last day of any data that went into it; never after `date`.
    pub data_until: Date,
    /// A value for each signal of the study; null is missing. Higher should be better.
    pub values: Vec<Option<f64>>,
}

/// Refuses what cannot be, or could not be known: the rules of [`calibrate`](super::calibrate).
pub(super) fn check(
    signals: &[Signal],
    observations: &[Observation],
    outcomes: &[Option<Outcome>],
) -> Result<()> {
    let mut ids = BTreeSet::new();
    for signal in signals {
        if !ids.insert(signal.id.as_str()) {
            return Err(invalid("signals", &signal.id, "an id may be there once"));
        }
    }
    if observations.len() != outcomes.len() {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            "outcomes",
            format!("{} rows", outcomes.len()),
            format!(
                "must have one for each of {} observations",
                observations.len()
            ),
        ));
    }
    let mut known = BTreeSet::new();
    for (observation, outcome) in observations.iter().zip(outcomes) {
        let Observation { date, ticker, .. } = observation;
        if !known.insert((*date, ticker.as_str())) {
            return Err(invalid(
                "observations",
                format!("{ticker} of {date}"),
                "a ticker may be observed once at a date",
            ));
        }
        check_one(signals.len(), observation)?;
        if let Some(outcome) = outcome {
            check_outcome(observation, outcome)?;
        }
    }
    Ok(())
}

fn check_one(signals: usize, observation: &Observation) -> Result<()> {
    let Observation {
        date,
        ticker,
        data_until,
        values,
    } = observation;
    if data_until > date {
        return Err(invalid(
            format!("{ticker}.data_until"),
            data_until,
            format!("looks ahead: what is said at {date} must not have read later data"),
        ));
    }
    if values.len() != signals {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            format!("{ticker}.values"),
            format!("{} rows", values.len()),
            format!("must have one for each of {signals} signals"),
        ));
    }
    match values.iter().flatten().find(|value| !value.is_finite()) {
        Some(value) => Err(invalid(
            format!("{ticker}.values"),
            value,
            "must be finite, or null where it is missing",
        )),
        None => Ok(()),
    }
}

fn check_outcome(observation: &Observation, outcome: &Outcome) -> Result<()> {
    let Observation { date, ticker, .. } = observation;
    let Outcome { entry, exit, value } = outcome;
    if entry <= date {
        return Err(invalid(
            format!("{ticker}.entry"),
            entry,
            format!("looks ahead: an outcome must begin after {date}, the day of its observation"),
        ));
    }
    if exit <= entry {
        return Err(invalid(
            format!("{ticker}.exit"),
            exit,
            format!("must be after {entry}, the day of entry"),
        ));
    }
    if !value.is_finite() {
        return Err(invalid(
            format!("{ticker}.value"),
            value,
            "must be finite; where there is none, there is no outcome",
        ));
    }
    Ok(())
}

pub(super) fn invalid(
    argument: impl Into<std::borrow::Cow<'static, str>>,
    value: impl std::fmt::Display,
    rule: impl Into<std::borrow::Cow<'static, str>>,
) -> Error {
    Error::new(ErrorCode::InvalidData, argument, value, rule)
}
