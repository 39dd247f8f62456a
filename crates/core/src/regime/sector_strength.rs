//! Sectors against a benchmark.

use std::collections::BTreeMap;

use crate::market::Bars;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// One sector against the benchmark.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SectorStrength {
    /// Name of the sector.
    pub sector: String,
    /// Newest session that both have.
    pub date: Option<Date>,
    /// Excess over each window, in their order; null where the bars do not reach back so far.
    pub excess: Vec<Option<f64>>,
    /// Mean over the windows; null if one is missing, so that all means are of the same windows.
    pub mean_excess: Option<f64>,
}

/// Relative strength of sectors, by the bars of a fund or an index for each; the strongest first, those that are not known
/// last.
///
/// # Formula
/// `excess = (c[t]/c[t-w]) / (b[t]/b[t-w]) - 1`: what a dollar in the sector became over a dollar in the benchmark, over
/// `w` of the sessions that both have.
///
/// # Errors
/// `INVALID_PARAMETER` for no window, or one of 0.
///
/// # Examples
/// ```
/// use std::collections::BTreeMap;
/// use strikewise::market::Bars;
/// let day: strikewise::time::Date = "2026-01-05".parse()?;
/// let bars = |close: [f64; 2]| Bars {
///     date: vec![day, day.plus_days(1)],
///     close: close.to_vec(),
///     ..Bars::default()
/// };
/// let (energy, market) = (bars([50.0, 55.0]), bars([400.0, 420.0]));
/// let sectors = BTreeMap::from([("Energy", &energy)]);
/// let found = strikewise::regime::sector_strength(&sectors, &market, day.plus_days(1), &[1])?;
/// assert!((found[0].mean_excess.unwrap() - (1.1 / 1.05 - 1.0)).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn sector_strength(
    sectors: &BTreeMap<&str, &Bars>,
    benchmark: &Bars,
    as_of: Date,
    windows: &[usize],
) -> Result<Vec<SectorStrength>> {
    if windows.is_empty() || windows.contains(&0) {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "windows",
            format!("{windows:?}"),
            "must be one or more of 1 session or more",
        ));
    }
    let against = known(benchmark, as_of);
    let mut found: Vec<SectorStrength> = sectors
        .iter()
        .map(|(sector, bars)| {
            let both: Vec<(Date, f64)> = known(bars, as_of)
                .into_iter()
                .filter_map(|(day, close)| Some((day, close / against.get(&day)?)))
                .collect();
            let excess: Vec<Option<f64>> = windows
                .iter()
                .map(|window| {
                    let last = both.len().checked_sub(1)?;
                    let first = last.checked_sub(*window)?;
                    Some(both[last].1 / both[first].1 - 1.0)
                })
                .collect();
            let sum: Option<f64> = excess.iter().copied().sum();
            SectorStrength {
                sector: (*sector).to_owned(),
                date: both.last().map(|(day, _)| *day),
                mean_excess: sum.map(|sum| sum / windows.len() as f64),
                excess,
            }
        })
        .collect();
    found.sort_by(|a, b| {
        let strength = |of: &SectorStrength| of.mean_excess.unwrap_or(f64::NEG_INFINITY);
        strength(b)
            .total_cmp(&strength(a))
            .then_with(|| a.sector.cmp(&b.sector))
    });
    Ok(found)
}

fn known(bars: &Bars, as_of: Date) -> BTreeMap<Date, f64> {
    bars.date
        .iter()
        .copied()
        .zip(bars.close.iter().copied())
        .filter(|&(day, close)| day <= as_of && close > 0.0 && close.is_finite())
        .collect()
}
