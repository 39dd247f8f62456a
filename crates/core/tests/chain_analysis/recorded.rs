//! Real chains, where they are: a folder by path, never a part of the project.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use strikewise::market::{Chain, Quote, YieldCurve};
use strikewise::pricing::ExerciseStyle::{self, American, European};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::time::Date;

/// One chain, and what it is analysed with.
pub(crate) struct Recorded {
    pub(crate) name: String,
    pub(crate) chain: Chain,
    pub(crate) symbols: Vec<String>,
    pub(crate) rates: YieldCurve,
    pub(crate) style: ExerciseStyle,
}

/// All real chains, or none with a line that says so. A run that must not skip sets `STRIKEWISE_REQUIRE_DATA`.
#[expect(
    clippy::explicit_write,
    reason = "written to the stream itself: what is printed is hidden while a test passes"
)]
pub(crate) fn chains() -> Vec<Recorded> {
    let root = std::env::var_os("STRIKEWISE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    if root.is_dir() {
        let treasury = treasury(&root);
        let discount = discount_rates(&root);
        let mut all = snapshots(&root, &treasury);
        all.extend(yahoo(&root, &treasury));
        all.extend(lean(&root, &discount));
        all.extend(vendor(&root, &discount));
        return all;
    }
    assert!(
        std::env::var_os("STRIKEWISE_REQUIRE_DATA").is_none(),
        "no real market data at {}",
        root.display()
    );
    writeln!(
        std::io::stderr(),
        "skipped: no real market data at {} (set STRIKEWISE_DATA)",
        root.display()
    )
    .unwrap();
    Vec::new()
}

/// Rows of a table by the names of its columns.
type Row = BTreeMap<String, String>;

fn table(path: &Path) -> Vec<Row> {
    let file = File::open(path).unwrap();
    let source: Box<dyn Read> = if path.extension().is_some_and(|end| end == "gz") {
        Box::new(flate2::read::GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    csv::Reader::from_reader(source)
        .deserialize()
        .map(|row| row.unwrap())
        .collect()
}

fn number(row: &Row, column: &str) -> Option<f64> {
    row[column].parse().ok()
}

/// `M/D/YYYY` or `YYYY-MM-DD` and whatever follows.
fn date(text: &str) -> Date {
    if text.contains('/') {
        let parts: Vec<u32> = text.split('/').map(|part| part.parse().unwrap()).collect();
        return Date::new(parts[2].cast_signed(), parts[0], parts[1]).unwrap();
    }
    text[..10].parse().unwrap()
}

/// What differs between the layouts.
struct Columns {
    expiration: &'static str,
    kind: &'static str,
    implied_volatility: Option<&'static str>,
}

fn quote(row: &Row, columns: &Columns) -> Quote {
    Quote {
        expiration: date(&row[columns.expiration]),
        kind: if row[columns.kind].to_lowercase().starts_with('c') {
            Call
        } else {
            Put
        },
        strike: number(row, "strike").unwrap(),
        bid: number(row, "bid"),
        bid_size: None,
        ask: number(row, "ask"),
        ask_size: None,
        last: None,
        volume: None,
        open_interest: None,
        implied_volatility: columns
            .implied_volatility
            .and_then(|column| number(row, column)),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    name.trim_end_matches(".csv.gz").to_owned()
}

fn treasury(root: &Path) -> BTreeMap<Date, YieldCurve> {
    let path = root.join("apr2026/macro/treasury_par_yields_2025_2026.csv");
    let maturities = [("3m", 0.25), ("2y", 2.0), ("5y", 5.0)];
    table(&path)
        .iter()
        .map(|row| {
            let points: Vec<(f64, f64)> = maturities
                .iter()
                .filter_map(|(column, years)| {
                    let column = row.keys().find(|key| key.to_lowercase().contains(column))?;
                    Some((*years, number(row, column)? / 100.0))
                })
                .collect();
            let day = row.iter().find(|(key, _)| key.to_lowercase() == "date");
            (
                date(day.unwrap().1),
                YieldCurve::from_bond_equivalent(&points).unwrap(),
            )
        })
        .collect()
}

/// The discount rate of the Federal Reserve, for every maturity: an approximation, in years without a curve in the data.
fn discount_rates(root: &Path) -> BTreeMap<Date, YieldCurve> {
    table(&root.join("lean/interest-rate.csv"))
        .iter()
        .filter_map(|row| {
            let rate = number(row, "PCREDIT8")? / 100.0;
            let curve = YieldCurve::from_bond_equivalent(&[(1.0, rate)]).unwrap();
            Some((date(&row["DATE"]), curve))
        })
        .collect()
}

fn on(rates: &BTreeMap<Date, YieldCurve>, day: Date) -> YieldCurve {
    rates.range(..=day).next_back().unwrap().1.clone()
}

fn snapshots(root: &Path, treasury: &BTreeMap<Date, YieldCurve>) -> Vec<Recorded> {
    let columns = Columns {
        expiration: "expiration",
        kind: "type",
        implied_volatility: Some("implied_vol"),
    };
    let sessions = files(&root.join("apr2026/chains"));
    let paths = sessions.iter().flat_map(|session| files(session));
    paths
        .map(|path| {
            let rows = table(&path);
            let quote_date = date(&rows[0]["und_session_date"]);
            Recorded {
                name: format!("{} {quote_date}", name(&path)),
                chain: Chain {
                    quote_date,
                    spot: number(&rows[0], "und_close"),
                    quotes: rows.iter().map(|row| quote(row, &columns)).collect(),
                },
                symbols: rows.iter().map(|row| row["symbol"].clone()).collect(),
                rates: on(treasury, quote_date),
                style: American,
            }
        })
        .collect()
}

fn yahoo(root: &Path, treasury: &BTreeMap<Date, YieldCurve>) -> Vec<Recorded> {
    let columns = Columns {
        expiration: "expiration",
        kind: "type",
        implied_volatility: Some("impliedVolatility"),
    };
    let path = root.join("aapl_2025-09-26/AAPL_options_yfinance.csv.gz");
    let rows = table(&path);
    // The day of the newest trade is that of the quotes.
    let trades = rows.iter().map(|row| &row["lastTradeDate"]);
    let quote_date = trades
        .filter(|text| !text.is_empty())
        .map(|text| date(text))
        .max()
        .unwrap();
    vec![Recorded {
        name: format!("AAPL {quote_date}"),
        chain: Chain {
            quote_date,
            spot: number(&rows[0], "stockPrice"),
            quotes: rows.iter().map(|row| quote(row, &columns)).collect(),
        },
        symbols: rows
            .iter()
            .map(|row| row["contractSymbol"].clone())
            .collect(),
        rates: on(treasury, quote_date),
        style: American,
    }]
}

fn lean(root: &Path, discount: &BTreeMap<Date, YieldCurve>) -> Vec<Recorded> {
    let columns = Columns {
        expiration: "expiry",
        kind: "right",
        implied_volatility: None,
    };
    let paths = files(&root.join("lean"));
    let chains = paths
        .iter()
        .filter(|path| name(path).ends_with("_chain"))
        .map(|path| {
            let rows = table(path);
            let quote_date = date(&rows[0]["date"]);
            let ticker = &rows[0]["underlying"];
            let bars = root.join(format!("lean/{ticker}_daily_raw_2010_2016.csv.gz"));
            let spot = bars.is_file().then(|| {
                let bars = table(&bars);
                let day = bars.iter().find(|bar| date(&bar["date"]) == quote_date);
                number(day.unwrap(), "close").unwrap()
            });
            Recorded {
                name: format!("{ticker} {quote_date}"),
                chain: Chain {
                    quote_date,
                    spot,
                    quotes: rows.iter().map(|row| quote(row, &columns)).collect(),
                },
                symbols: Vec::new(),
                rates: on(discount, quote_date),
                style: American,
            }
        });
    // A chain without the price of its underlying is refused, and is no test of smiles.
    chains.filter(|found| found.chain.spot.is_some()).collect()
}

fn vendor(root: &Path, discount: &BTreeMap<Date, YieldCurve>) -> Vec<Recorded> {
    let columns = Columns {
        expiration: "option_expiration",
        kind: "call/put",
        implied_volatility: Some("iv"),
    };
    let mut found = Vec::new();
    for path in files(&root.join("ivol_samples")) {
        let mut sessions: BTreeMap<Date, Vec<Row>> = BTreeMap::new();
        for row in table(&path) {
            sessions.entry(date(&row["date"])).or_default().push(row);
        }
        for (quote_date, rows) in sessions {
            found.push(Recorded {
                name: format!("{} {quote_date}", rows[0]["symbol"]),
                chain: Chain {
                    quote_date,
                    spot: number(&rows[0], "stock_price_close"),
                    quotes: rows.iter().map(|row| quote(row, &columns)).collect(),
                },
                symbols: rows
                    .iter()
                    .map(|row| row["option_symbol"].clone())
                    .collect(),
                rates: on(discount, quote_date),
                style: if rows[0]["style"] == "E" {
                    European
                } else {
                    American
                },
            });
        }
    }
    found
}
