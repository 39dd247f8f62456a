//! Models the chains of a folder that holds real closes, so that it has options without quotes of a vendor.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use strikewise::market::YieldCurve;
use strikewise::time::Date;

use super::calendar::Listing;
use super::quotes::{Underlying, model_chain, round_to};
use super::realised::{MONTH, YEAR, realised_volatility};
use super::rows::write_chain;
use super::table::Table;

/// What exchanges list on large companies.
const LISTING: Listing = Listing {
    weeks: 8,
    months: 2,
    quarterly_days: 270,
    januaries: 2,
};

#[derive(Debug, Deserialize)]
struct MarketFields {
    as_of: Date,
}

#[derive(Debug, Deserialize)]
struct Member {
    ticker: String,
}

#[derive(Debug, Deserialize)]
struct Bar {
    ticker: String,
    date: Date,
    close: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct CurvePoint {
    date: Date,
    years: f64,
    bond_equivalent_yield: f64,
}

#[derive(Debug, Deserialize)]
struct Distribution {
    ticker: String,
    period_end: Date,
    dividends_per_share: Option<f64>,
}

/// Writes `chains.csv.gz` into `out` and returns the number of contracts: one chain for each name of the
/// folder's universe that closed on the date of the market and has a year of closes.
pub(super) fn write_chains(folder: &Path, out: &Path, seed: u64) -> Result<u64> {
    let manifest: MarketFields = serde_json::from_reader(open(&folder.join("market.json"))?)
        .with_context(|| format!("cannot read {}", folder.join("market.json").display()))?;
    let as_of = manifest.as_of;
    let mut closes: BTreeMap<String, Vec<(Date, f64)>> = BTreeMap::new();
    for row in rows::<Bar>(folder, "bars.csv")? {
        if let (true, Some(close)) = (row.date <= as_of, row.close) {
            closes
                .entry(row.ticker)
                .or_default()
                .push((row.date, close));
        }
    }
    let yields = yields(folder, as_of)?;
    let distributions = distributions(folder, as_of)?;

    let mut table = Table::create(out, "chains.csv.gz")?;
    for Member { ticker } in rows::<Member>(folder, "universe.csv")? {
        let Some(&(last, spot)) = closes.get(&ticker).and_then(|series| series.last()) else {
            continue;
        };
        let series: Vec<f64> = closes[&ticker].iter().map(|&(_, close)| close).collect();
        let (Some(short_volatility), Some(long_volatility), true) = (
            realised_volatility(&series, MONTH),
            realised_volatility(&series, YEAR),
            last == as_of,
        ) else {
            continue;
        };
        let spot = round_to(spot, 100.0);
        let underlying = Underlying {
            ticker: &ticker,
            spot,
            short_volatility,
            long_volatility,
            dividend_yield: libm::log1p(distributions.get(&ticker).copied().unwrap_or(0.0) / spot),
        };
        let chain = model_chain(underlying, as_of, LISTING, &yields, seed);
        write_chain(&mut table, &ticker, &chain)?;
    }
    table.finish()
}

/// The newest curve on or before a date.
fn yields(folder: &Path, as_of: Date) -> Result<YieldCurve> {
    let rows = rows::<CurvePoint>(folder, "yields.csv")?;
    let newest = rows
        .iter()
        .map(|row| row.date)
        .filter(|&date| date <= as_of)
        .max();
    let points: Vec<(f64, f64)> = rows
        .iter()
        .filter(|row| Some(row.date) == newest)
        .map(|row| (row.years, row.bond_equivalent_yield))
        .collect();
    ensure!(
        !points.is_empty(),
        "{} holds no yields on or before {as_of}",
        folder.display()
    );
    Ok(YieldCurve::from_bond_equivalent(&points)?)
}

/// Cash dividends per share of the newest fiscal year that ended before a date.
fn distributions(folder: &Path, as_of: Date) -> Result<BTreeMap<String, f64>> {
    let mut statements = rows::<Distribution>(folder, "fundamentals.csv")?;
    statements.retain(|row| row.period_end < as_of);
    statements.sort_by_key(|row| row.period_end);
    Ok(statements
        .into_iter()
        .filter_map(|row| Some((row.ticker, row.dividends_per_share?)))
        .collect())
}

/// All rows of a table, gzipped or plain; columns that the row type does not name are passed over.
fn rows<R: DeserializeOwned>(folder: &Path, name: &str) -> Result<Vec<R>> {
    let gzipped = folder.join(format!("{name}.gz"));
    let path = if gzipped.exists() {
        gzipped
    } else {
        folder.join(name)
    };
    let file = open(&path)?;
    let text: Box<dyn Read> = if path.extension().is_some_and(|extension| extension == "gz") {
        Box::new(MultiGzDecoder::new(file))
    } else {
        Box::new(file)
    };
    csv::Reader::from_reader(text)
        .into_deserialize()
        .collect::<std::result::Result<_, _>>()
        .with_context(|| format!("cannot read {}", path.display()))
}

fn open(path: &Path) -> Result<BufReader<File>> {
    File::open(path)
        .map(BufReader::new)
        .with_context(|| format!("cannot open {}", path.display()))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
    use super::super::calendar::sessions_until;
    use super::*;

    #[test]
    fn the_calendar_has_the_sessions_on_which_shares_closed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample_market");
        let recorded: Vec<Date> = rows::<Bar>(&folder, "bars.csv")
            .unwrap()
            .into_iter()
            .filter(|row| row.ticker == "AAPL")
            .map(|row| row.date)
            .collect();
        let last = recorded[recorded.len() - 1];
        assert_eq!(recorded.len(), 600);
        assert_eq!(sessions_until(last, 600), recorded);
    }
}
