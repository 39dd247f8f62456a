//! Observations from stored reports, and from a history of bars.

use std::collections::BTreeSet;

use super::observation::{Observation, Signal};
use crate::Result;
use crate::market::Market;
use crate::scoring::{Measure, Profile, Quadrant, Score, Strategy, score};
use crate::screen::{ScanReport, technical_measures};
use crate::time::Date;

/// Id of the total score.
pub const TOTAL: &str = "total";
/// Id of the technical quadrant.
pub const TECHNICALS: &str = Quadrant::Technicals.id();

/// The signals that [`observe_report`] and [`observe_technicals`] give values of: the total, the four quadrants, and of every
/// measure its points and (as `ID.value`) its raw value. A measure that is new is in it by itself.
///
/// # Examples
/// ```
/// let signals = strikewise::calibration::signals();
/// assert_eq!(signals[0].id, "total");
/// assert!(signals.iter().any(|signal| signal.id == "rsi.value"));
/// assert_eq!(signals.len(), 5 + 2 * strikewise::scoring::Measure::ALL.len());
/// ```
#[must_use]
pub fn signals() -> Vec<Signal> {
    let signal = |id: &str, label: &str| Signal {
        id: id.to_owned(),
        label: label.to_owned(),
    };
    let mut signals = vec![signal(TOTAL, "total score")];
    signals.extend(Quadrant::ALL.map(|quadrant| signal(quadrant.id(), quadrant.label())));
    for measure in Measure::ALL {
        signals.push(signal(measure.id(), measure.label()));
        signals.push(signal(
            &format!("{}.value", measure.id()),
            &format!("{}, raw value", measure.label()),
        ));
    }
    signals
}

/// What a stored report said: for each ticker, its best setup of one strategy.
///
/// The day up to which it read is the last of those that the setup states: of its quotes, bars, statement and analysts' view.
/// [`calibrate`](super::calibrate) refuses it if that is after the day of the report.
#[must_use]
pub fn observe_report(report: &ScanReport, strategy: Strategy) -> Vec<Observation> {
    let mut known = BTreeSet::new();
    report
        .setups
        .iter()
        // The list is ranked: the first setup of a ticker is its best.
        .filter(|setup| setup.strategy == strategy && known.insert(setup.ticker.as_str()))
        .map(|setup| {
            let stated = [setup.bars_date, setup.fiscal_year_end, setup.analysts_date];
            let last = stated.into_iter().flatten().max();
            Observation {
                date: report.as_of,
                ticker: setup.ticker.clone(),
                data_until: setup.quote_date.max(last.unwrap_or(setup.quote_date)),
                values: values(&setup.score, &Quadrant::ALL, setup.score.total),
            }
        })
        .collect()
}

/// What the bars alone say at a date, of each name whose bars reach it, in the universe or not: every factor of the profile that
/// they measure, and the technical quadrant.
///
/// No bar after `date` is read, since none is handed on: what measures is given a copy that ends there.
///
/// # Errors
/// As [`technical_measures`].
pub fn observe_technicals(
    market: &Market,
    profile: &Profile,
    strategy: Strategy,
    date: Date,
) -> Result<Vec<Observation>> {
    let mut observations = Vec::new();
    for (ticker, data) in &market.tickers {
        let bars = data.bars.until(date);
        let Some(data_until) = bars.date.last().copied() else {
            continue;
        };
        let Some(measures) = technical_measures(&bars, date, profile)? else {
            continue;
        };
        let score = score(
            profile.weights,
            profile.minimum_quadrant_coverage,
            &profile.strategy(strategy).factors,
            &measures,
        );
        observations.push(Observation {
            date,
            ticker: ticker.clone(),
            data_until,
            values: values(&score, &[Quadrant::Technicals], None),
        });
    }
    Ok(observations)
}

/// Values in the order of [`signals`].
fn values(score: &Score, quadrants: &[Quadrant], total: Option<f64>) -> Vec<Option<f64>> {
    let mut values = vec![total];
    values.extend(Quadrant::ALL.map(|quadrant| {
        let whole = quadrants.contains(&quadrant);
        let found = score.quadrants.iter().find(|one| one.quadrant == quadrant);
        found.filter(|_| whole).and_then(|one| one.score)
    }));
    for &measure in Measure::ALL {
        let factor = score.factors.iter().find(|one| one.measure == measure);
        values.push(factor.and_then(|one| one.points));
        values.push(factor.and_then(|one| one.value));
    }
    values
}
