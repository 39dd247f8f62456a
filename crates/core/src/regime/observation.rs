//! What is looked at, from the series that it comes from.

use super::thresholds::Thresholds;
use crate::Result;
use crate::indicators::historical_volatility;
use crate::market::{Bars, DailySeries};
use crate::time::Date;

/// Sessions of a year.
const YEAR: f64 = 252.0;

/// The values of the criteria; `None` is not known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Observations {
    /// The volatility index in points.
    pub level: Option<f64>,
    /// Share of the values before that are below it.
    pub percentile: Option<f64>,
    /// It over the index of three months.
    pub term_ratio: Option<f64>,
    /// Volatility realised by the benchmark over the one that the index implies.
    pub realised_to_implied: Option<f64>,
}

/// Observes a market on a day.
///
/// # Arguments
/// `volatility_index` and `three_months` (VIX and VIX3M) in points, `benchmark` the bars that the index is about (of the
/// S&P 500). Any of them may be empty.
///
/// # Formula
/// - level: the newest value; percentile: the share of the `percentile_window` known values before it that are strictly below;
/// - term ratio: both indices on the newest day of the first;
/// - realised to implied: close-to-close volatility of the benchmark over `realised_window` returns, 252 days a year, over the
///   index of the day `realised_window` sessions before, in fractions: what was paid for, against what came. Where the index has
///   no value on that session, it is not known.
///
/// A newest value that is older than `maximum_age_days` is not known, nor is a percentile over fewer values than its window.
///
/// # Errors
/// `INVALID_PROFILE` if the thresholds are inconsistent; `LENGTH_MISMATCH` for bars or series with columns of different
/// lengths.
///
/// # Source
/// Cboe, *VIX Index Methodology*, for the indices; P. Carr and L. Wu, "Variance risk premiums", *Review of Financial Studies* 22,
/// 2009, for realised against implied.
pub fn observe(
    volatility_index: &DailySeries,
    three_months: &DailySeries,
    benchmark: &Bars,
    as_of: Date,
    thresholds: &Thresholds,
) -> Result<Observations> {
    thresholds.validate()?;
    let index = Known::of(&volatility_index.date, &volatility_index.value, as_of);
    let months = Known::of(&three_months.date, &three_months.value, as_of);
    let closes = Known::of(&benchmark.date, &benchmark.close, as_of);
    let fresh = |day: Date| as_of.days_since(day) <= thresholds.maximum_age_days;

    let newest = index.last().filter(|&(day, _)| fresh(day));
    let percentile = newest.and_then(|(_, level)| {
        let before = &index.value[..index.value.len() - 1];
        let from = before.len().checked_sub(thresholds.percentile_window)?;
        let below = before[from..]
            .iter()
            .filter(|&&value| value < level)
            .count();
        Some(below as f64 / thresholds.percentile_window as f64)
    });
    let term_ratio = newest.and_then(|(day, level)| Some(level / months.on(day)?));
    let realised_to_implied = match closes.last().filter(|&(day, _)| fresh(day)) {
        Some(_) if closes.value.len() > thresholds.realised_window => {
            let start = closes.date[closes.date.len() - 1 - thresholds.realised_window];
            let realised = historical_volatility(&closes.value, thresholds.realised_window, YEAR)?;
            realised
                .last()
                .zip(index.on(start))
                .map(|(realised, implied)| realised / (implied / 100.0))
        }
        _ => None,
    };
    Ok(Observations {
        level: newest.map(|(_, level)| level),
        percentile,
        term_ratio,
        realised_to_implied: realised_to_implied.filter(|ratio| ratio.is_finite()),
    })
}

/// The values of a series that are known, up to a day.
struct Known {
    date: Vec<Date>,
    value: Vec<f64>,
}

impl Known {
    fn of(date: &[Date], value: &[f64], as_of: Date) -> Self {
        let (date, value) = date
            .iter()
            .zip(value)
            .filter(|&(&day, &value)| day <= as_of && value > 0.0 && value.is_finite())
            .map(|(day, value)| (*day, *value))
            .unzip();
        Self { date, value }
    }

    fn last(&self) -> Option<(Date, f64)> {
        Some((*self.date.last()?, *self.value.last()?))
    }

    fn on(&self, day: Date) -> Option<f64> {
        let place = self.date.binary_search(&day).ok()?;
        self.value.get(place).copied()
    }
}
