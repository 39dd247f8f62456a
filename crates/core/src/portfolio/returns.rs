//! Daily returns of several underlyings on the same days.

use std::collections::BTreeMap;

use crate::market::Bars;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Share of the closes that a ticker may lack before it is left out.
const TOLERATED: f64 = 0.05;

/// Simple returns of several tickers on the same days.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlignedReturns {
    /// The day on which each return ends, ascending.
    pub date: Vec<Date>,
    /// A column for each ticker, as long as `date`: price over the price before, less 1.
    pub returns: BTreeMap<String, Vec<f64>>,
    /// Tickers that have too few closes.
    pub left_out: Vec<LeftOut>,
}

/// A ticker without returns, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// Ticker.
    pub ticker: String,
    /// Closes that it has on the days that were looked at.
    pub closes: usize,
    /// Days that were looked at.
    pub days: usize,
}

impl AlignedReturns {
    /// Returns that are aligned already.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column of another length than `date`; `INVALID_DATA` for days that do not ascend, or a return
    /// that is not above -1 and finite.
    pub fn new(date: Vec<Date>, returns: BTreeMap<String, Vec<f64>>) -> Result<Self> {
        if let Some(pair) = date.windows(2).find(|pair| pair[0] >= pair[1]) {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "date",
                pair[1],
                format!("must be after the day before it, {}", pair[0]),
            ));
        }
        for (ticker, column) in &returns {
            if column.len() != date.len() {
                return Err(Error::new(
                    ErrorCode::LengthMismatch,
                    format!("returns.{ticker}"),
                    format!("{} rows", column.len()),
                    format!("must have as many rows as date, {}", date.len()),
                ));
            }
            if let Some(bad) = column.iter().find(|r| !(**r > -1.0 && r.is_finite())) {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    format!("returns.{ticker}"),
                    bad,
                    "must be above -1 and finite",
                ));
            }
        }
        Ok(Self {
            date,
            returns,
            left_out: Vec::new(),
        })
    }
}

/// The last returns of several tickers on the same days, up to a day.
///
/// The calendar is the days on which more than half of the tickers that have any bars have a close; its last
/// `observations + 1` days are looked at. A ticker that lacks more than 5 % of those closes is left out, and named. Days on
/// which one of the others lacks a close are left out too: the return of every ticker then spans the gap, so that they stay
/// aligned. There are fewer returns than asked for where the bars do not reach back so far.
///
/// # Errors
/// `INVALID_PARAMETER` for less than 1 observation.
///
/// # Examples
/// ```
/// use std::collections::BTreeMap;
/// use strikewise::market::Bars;
/// let day: strikewise::time::Date = "2026-01-05".parse()?;
/// let bars = Bars {
///     date: (0..3).map(|days| day.plus_days(days)).collect(),
///     close: vec![100.0, 110.0, 99.0],
///     ..Bars::default()
/// };
/// let of = BTreeMap::from([("KO".to_owned(), &bars)]);
/// let aligned = strikewise::portfolio::aligned_returns(&of, day.plus_days(9), 1)?;
/// assert!((aligned.returns["KO"][0] + 0.1).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn aligned_returns(
    bars: &BTreeMap<String, &Bars>,
    as_of: Date,
    observations: usize,
) -> Result<AlignedReturns> {
    if observations == 0 {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "observations",
            observations,
            "must be 1 or more",
        ));
    }
    let closes: BTreeMap<&str, BTreeMap<Date, f64>> = bars
        .iter()
        .map(|(ticker, bars)| (ticker.as_str(), known_closes(bars, as_of)))
        .collect();
    let mut counts: BTreeMap<Date, usize> = BTreeMap::new();
    for day in closes.values().flat_map(BTreeMap::keys) {
        *counts.entry(*day).or_default() += 1;
    }
    let with_bars = closes.values().filter(|known| !known.is_empty()).count();
    let calendar: Vec<Date> = counts
        .into_iter()
        .filter(|&(_, count)| 2 * count > with_bars)
        .map(|(day, _)| day)
        .collect();
    let calendar = &calendar[calendar
        .len()
        .saturating_sub(observations.saturating_add(1))..];

    let mut left_out = Vec::new();
    let mut kept = Vec::new();
    for (ticker, known) in &closes {
        let present = calendar
            .iter()
            .filter(|day| known.contains_key(day))
            .count();
        let lacking = calendar.len() - present;
        if present == 0 || lacking as f64 > TOLERATED * calendar.len() as f64 {
            left_out.push(LeftOut {
                ticker: (*ticker).to_owned(),
                closes: present,
                days: calendar.len(),
            });
        } else {
            kept.push((*ticker, known));
        }
    }
    let days: Vec<Date> = calendar
        .iter()
        .copied()
        .filter(|day| kept.iter().all(|(_, known)| known.contains_key(day)))
        .collect();
    let returns = kept
        .into_iter()
        .map(|(ticker, known)| {
            let prices: Vec<f64> = days.iter().map(|day| known[day]).collect();
            let returns = prices.windows(2).map(|pair| pair[1] / pair[0] - 1.0);
            (ticker.to_owned(), returns.collect())
        })
        .collect();
    let mut aligned = AlignedReturns::new(days.iter().skip(1).copied().collect(), returns)?;
    aligned.left_out = left_out;
    Ok(aligned)
}

fn known_closes(bars: &Bars, as_of: Date) -> BTreeMap<Date, f64> {
    bars.date
        .iter()
        .copied()
        .zip(bars.close.iter().copied())
        .filter(|&(day, close)| day <= as_of && close > 0.0 && close.is_finite())
        .collect()
}

/// Simple returns of several tickers on the same days.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename = "AlignedReturns", deny_unknown_fields)]
struct Unchecked {
    /// The day on which each return ends, ascending.
    date: Vec<Date>,
    /// A column for each ticker, as long as `date`: price over the price before, less 1.
    returns: BTreeMap<String, Vec<f64>>,
    /// Tickers that have too few closes.
    #[serde(default)]
    left_out: Vec<LeftOut>,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for AlignedReturns {
    type Error = Error;

    fn try_from(unchecked: Unchecked) -> Result<Self> {
        Ok(Self {
            left_out: unchecked.left_out,
            ..Self::new(unchecked.date, unchecked.returns)?
        })
    }
}
