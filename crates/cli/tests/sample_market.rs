//! `strikewise sample-market`, and the sample market that is committed.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use strikewise::market::Source;
use strikewise::time::Date;

/// The market that most tests look at: large enough for every gap to occur.
static MARKET: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = empty_folder("market");
    let output = sample_market(&["--tickers=300", "--bars=260", "--seed=1"], &out);
    assert!(output.status.success(), "{output:?}");
    out
});

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap()
}

fn embedded() -> PathBuf {
    repository().join("crates/data/sample_market")
}

fn empty_folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("sample_market")
        .join(name);
    if path.exists() {
        fs::remove_dir_all(&path).unwrap();
    }
    fs::create_dir_all(&path).unwrap();
    path
}

fn sample_market(arguments: &[&str], out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_strikewise"))
        .arg("sample-market")
        .args(arguments)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(&path).unwrap())
        })
        .collect()
}

/// The text of a table, gzipped or not.
fn text(folder: &Path, name: &str) -> String {
    let plain = folder.join(name);
    if plain.exists() {
        return fs::read_to_string(plain).unwrap();
    }
    let mut text = String::new();
    let file = fs::File::open(folder.join(format!("{name}.gz"))).unwrap();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// A table: its header and its rows.
struct Table {
    columns: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(folder: &Path, name: &str) -> Self {
        let text = text(folder, name);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().unwrap().iter().map(str::to_owned);
        let columns = columns.collect();
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
        assert!(!rows.is_empty(), "{name}");
        Self { columns, rows }
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|fields| Row {
            columns: &self.columns,
            fields,
        })
    }

    fn tickers(&self) -> BTreeSet<&str> {
        self.rows().map(|row| row.text("ticker")).collect()
    }

    /// The share of rows in which a field is empty.
    fn missing(&self, column: &str) -> f64 {
        let missing = self
            .rows()
            .filter(|row| row.text(column).is_empty())
            .count();
        missing as f64 / self.rows.len() as f64
    }
}

#[derive(Debug, Clone, Copy)]
struct Row<'a> {
    columns: &'a [String],
    fields: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    fn text(&self, column: &str) -> &'a str {
        let position = self.columns.iter().position(|name| name == column);
        &self.fields[position.unwrap()]
    }

    /// `None` where the field is empty.
    fn number(&self, column: &str) -> Option<f64> {
        let field = self.text(column);
        (!field.is_empty()).then(|| field.parse().unwrap())
    }

    fn date(&self, column: &str) -> Date {
        self.text(column).parse().unwrap()
    }
}

/// A column of a table, and whether it may be left out.
type Documented = (String, bool);

/// Columns of each table as `docs/market-folder.md` lists them: those in brackets may be left out.
fn documented_columns() -> BTreeMap<String, Vec<Documented>> {
    let document = fs::read_to_string(repository().join("docs/market-folder.md")).unwrap();
    let tables: BTreeMap<String, Vec<Documented>> = document
        .lines()
        .filter_map(|line| {
            let (name, columns) = line.strip_prefix("| `")?.split_once(".csv` | ")?;
            // What stands in brackets explains a column.
            let mut depth = 0;
            let mut plain = String::new();
            for character in columns.chars() {
                depth += i32::from(character == '(');
                if depth == 0 {
                    plain.push(character);
                }
                depth -= i32::from(character == ')');
            }
            let columns = plain.split('`').skip(1).step_by(2).map(|column| {
                let optional = plain.contains(&format!("[`{column}`]"));
                (column.to_owned(), optional)
            });
            Some((format!("{name}.csv"), columns.collect()))
        })
        .collect();
    assert_eq!(tables.len(), 11);
    tables
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let arguments = ["--tickers=12", "--bars=100", "--seed=42"];
    let [first, second] = ["same-1", "same-2"].map(|name| {
        let out = empty_folder(name);
        assert!(sample_market(&arguments, &out).status.success());
        files(&out)
    });
    assert_eq!(first.len(), 11, "{:?}", first.keys());
    assert_eq!(first.len(), second.len());
    for (name, bytes) in &first {
        assert!(second[name] == *bytes, "{name}");
    }
}

#[test]
fn another_seed_gives_other_bytes() {
    let [first, second] = ["1", "2"].map(|seed| {
        let out = empty_folder(&format!("other-{seed}"));
        let seed = format!("--seed={seed}");
        let output = sample_market(&["--tickers=12", "--bars=100", &seed], &out);
        assert!(output.status.success());
        files(&out)
    });
    for (name, bytes) in &first {
        assert!(second[name] != *bytes, "{name}");
    }
}

#[test]
fn a_ticker_does_not_depend_on_how_many_follow() {
    let [few, many] = ["5", "9"].map(|count| {
        let out = empty_folder(&format!("count-{count}"));
        let tickers = format!("--tickers={count}");
        let output = sample_market(&[&tickers, "--bars=60"], &out);
        assert!(output.status.success());
        text(&out, "chains.csv")
    });
    assert!(few.lines().count() > 1000);
    assert!(many.len() > few.len() && many.starts_with(&few));
}

#[test]
fn the_command_says_what_it_wrote() {
    let out = empty_folder("counts");
    let output = sample_market(&["--tickers=40", "--bars=80"], &out);
    assert!(output.status.success());
    assert!(output.stdout.is_empty());
    let bars = Table::read(&out, "bars.csv").rows.len();
    let contracts = Table::read(&out, "chains.csv").rows.len();
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        format!(
            "40 tickers, {bars} bars, {contracts} contracts in {}\n",
            out.display()
        )
    );
    assert_eq!(Table::read(&out, "universe.csv").rows.len(), 40);
    assert!((30 * 80..=40 * 80).contains(&bars), "{bars}");
}

#[test]
fn chains_are_as_large_as_those_of_large_companies() {
    let contracts = Table::read(&MARKET, "chains.csv").rows.len();
    // At 780 contracts each, 550 tickers have about 430,000.
    assert!((740..840).contains(&(contracts / 300)), "{contracts}");
}

#[test]
fn every_table_has_the_documented_header_and_readable_fields() {
    for (folder, count) in [(MARKET.clone(), 10), (embedded(), 5)] {
        let mut found = 0;
        for (name, columns) in documented_columns() {
            if !folder.join(&name).exists() && !folder.join(format!("{name}.gz")).exists() {
                continue;
            }
            found += 1;
            let table = Table::read(&folder, &name);
            let there: Vec<&Documented> = columns
                .iter()
                .filter(|(column, optional)| !optional || table.columns.contains(column))
                .collect();
            let names: Vec<&String> = there.iter().map(|(column, _)| column).collect();
            assert_eq!(table.columns.iter().collect::<Vec<_>>(), names, "{name}");
            for row in table.rows() {
                for ((column, optional), field) in there.iter().zip(row.fields) {
                    assert!(
                        (*optional && field.is_empty()) || readable(column, field),
                        "{name}: {column} is {field:?} in {row:?}"
                    );
                }
            }
        }
        assert_eq!(found, count, "{}", folder.display());
    }
}

/// Whether a field is of the type that its column has; only some columns may be empty.
fn readable(column: &str, field: &str) -> bool {
    let is_date = || field.parse::<Date>().is_ok();
    // Plain decimals: no exponent, no `NaN`.
    let is_number = || {
        field.bytes().all(|byte| b"0123456789.-".contains(&byte)) && field.parse::<f64>().is_ok()
    };
    match column {
        "ticker" | "name" | "headline" | "source" => !field.is_empty(),
        "sector" | "indices" => true,
        "date" | "period_end" | "quote_date" | "expiration" | "ex_date" | "published" => is_date(),
        "available" => field.is_empty() || is_date(),
        "kind" => ["call", "put"].contains(&field),
        "confirmed" => ["true", "false"].contains(&field),
        "strike" | "amount" | "years" | "bond_equivalent_yield" => is_number(),
        _ => field.is_empty() || is_number(),
    }
}

#[test]
fn the_manifest_labels_what_is_modelled() {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Manifest {
        format: u32,
        name: String,
        as_of: Date,
        kind: String,
        sources: Vec<Source>,
        notes: Vec<String>,
    }
    let read = |folder: &Path| -> Manifest {
        serde_json::from_slice(&fs::read(folder.join("market.json")).unwrap()).unwrap()
    };
    let synthetic = read(&MARKET);
    assert_eq!((synthetic.format, synthetic.kind.as_str()), (1, "modelled"));
    assert_eq!(synthetic.name, "synthetic market of 300 tickers");
    assert_eq!(synthetic.as_of.to_string(), "2026-10-30");
    assert_eq!(
        synthetic.sources[0].source,
        "strikewise sample-market --tickers 300 --bars 260 --as-of 2026-10-30 --seed 1"
    );
    assert_eq!(synthetic.notes.len(), 2);

    let sample = read(&embedded());
    assert_eq!((sample.format, sample.kind.as_str()), (1, "mixed"));
    assert_eq!(sample.as_of.to_string(), "2022-12-28");
    let modelled: Vec<&str> = sample
        .sources
        .iter()
        .filter(|source| source.kind.as_str() == "modelled")
        .map(|source| source.what.as_str())
        .collect();
    assert_eq!(modelled, ["option chains"]);
}

#[test]
fn no_synthetic_ticker_is_a_real_one() {
    let real = Table::read(&embedded(), "universe.csv");
    let made = Table::read(&MARKET, "universe.csv");
    assert!(real.tickers().is_disjoint(&made.tickers()));
    for row in made.rows() {
        assert!(row.text("ticker").starts_with("SYN"), "{row:?}");
        assert!(row.text("name").ends_with("(synthetic)"), "{row:?}");
    }
}

#[test]
fn quotes_keep_within_the_bounds_of_arbitrage() {
    for folder in [MARKET.clone(), embedded()] {
        let mut spots: BTreeMap<String, f64> = BTreeMap::new();
        for row in Table::read(&folder, "chains.csv").rows() {
            let (bid, ask) = (row.number("bid").unwrap(), row.number("ask").unwrap());
            let strike = row.number("strike").unwrap();
            assert!(0.0 <= bid && bid <= ask && ask > 0.0, "{row:?}");
            assert!(strike > 0.0, "{row:?}");
            assert!(row.date("expiration") > row.date("quote_date"), "{row:?}");
            let Some(spot) = row.number("spot") else {
                continue;
            };
            let (most, intrinsic) = if row.text("kind") == "call" {
                (spot, spot - strike)
            } else {
                (strike, strike - spot)
            };
            assert!(ask <= most, "{row:?}");
            assert!(ask >= intrinsic - 0.05, "{row:?}");
            // One spot in one chain.
            let first = *spots.entry(row.text("ticker").to_owned()).or_insert(spot);
            assert_eq!(spot, first, "{row:?}");
        }
    }
}

#[test]
fn no_vertical_spread_pays_for_itself() {
    for folder in [MARKET.clone(), embedded()] {
        let table = Table::read(&folder, "chains.csv");
        let mut before: BTreeMap<[&str; 3], [f64; 3]> = BTreeMap::new();
        for row in table.rows() {
            let contract = ["ticker", "expiration", "kind"].map(|column| row.text(column));
            let now = ["strike", "bid", "ask"].map(|column| row.number(column).unwrap());
            let Some([lower, bid_lower, ask_lower]) = before.insert(contract, now) else {
                continue;
            };
            let [higher, bid_higher, ask_higher] = now;
            assert!(higher > lower, "{row:?}");
            // The call of the higher strike and the put of the lower one are worth less.
            if row.text("kind") == "call" {
                assert!(bid_higher <= ask_lower, "{row:?}");
            } else {
                assert!(bid_lower <= ask_higher, "{row:?}");
            }
        }
    }
}

#[test]
fn fields_are_missing_as_in_real_feeds() {
    let fundamentals = Table::read(&MARKET, "fundamentals.csv");
    for column in [
        "available",
        "revenue",
        "revenue_prior_year",
        "operating_income",
        "net_income",
        "operating_cash_flow",
        "capital_expenditure",
        "equity",
        "long_term_debt",
        "dividends_per_share",
    ] {
        let missing = fundamentals.missing(column);
        assert!(missing > 0.005 && missing < 0.3, "{column}: {missing}");
    }
    let banks = fundamentals
        .rows()
        .filter(|row| row.number("operating_income").is_none())
        .filter(|row| row.number("capital_expenditure").is_none())
        .count();
    assert!(banks > 20, "{banks}");

    let chains = Table::read(&MARKET, "chains.csv");
    for column in [
        "spot",
        "bid_size",
        "ask_size",
        "last",
        "open_interest",
        "implied_volatility",
    ] {
        let missing = chains.missing(column);
        assert!(missing > 0.0 && missing < 0.15, "{column}: {missing}");
    }
    let without_bid = chains
        .rows()
        .filter(|row| row.number("bid") == Some(0.0))
        .count();
    assert!(without_bid > 1000, "{without_bid}");

    let analysts = Table::read(&MARKET, "analysts.csv");
    for column in [
        "target_mean_price",
        "recommendation_mean",
        "analysts",
        "net_upgrades",
    ] {
        assert!(analysts.missing(column) > 0.0, "{column}");
    }
    assert!(Table::read(&MARKET, "news.csv").missing("sentiment") > 0.05);
    assert!(Table::read(&MARKET, "universe.csv").missing("sector") > 0.0);
}

#[test]
fn some_tickers_have_old_data_or_none() {
    let as_of: Date = "2026-10-30".parse().unwrap();
    let universe = Table::read(&MARKET, "universe.csv");
    let all = universe.tickers().len();

    let bars = Table::read(&MARKET, "bars.csv");
    let mut sessions: BTreeMap<&str, Vec<Date>> = BTreeMap::new();
    for row in bars.rows() {
        let dates = sessions.entry(row.text("ticker")).or_default();
        dates.push(row.date("date"));
    }
    let count = |test: &dyn Fn(&[Date], bool) -> bool| {
        sessions
            .values()
            .filter(|dates| test(dates, dates.last() == Some(&as_of)))
            .count()
    };
    assert!(sessions.values().all(|dates| dates.is_sorted()));
    assert!(sessions.len() < all);
    assert!(count(&|_, fresh| !fresh) > 0);
    // Listed lately; with sessions missing in between.
    assert!(count(&|dates, fresh| fresh && dates.len() < 150) > 0);
    assert!(count(&|dates, fresh| fresh && (200..260).contains(&dates.len())) > 0);
    for column in ["open", "high", "low", "close", "volume"] {
        assert!(bars.missing(column) > 0.0, "{column}");
    }

    let chains = Table::read(&MARKET, "chains.csv");
    let old = |row: &Row<'_>| as_of.days_since(row.date("quote_date")) > 5;
    assert!(chains.tickers().len() < all);
    assert!(chains.rows().any(|row| old(&row)));

    let fundamentals = Table::read(&MARKET, "fundamentals.csv");
    let mut newest: BTreeMap<&str, Date> = BTreeMap::new();
    for row in fundamentals.rows() {
        let end = row.date("period_end");
        let known = newest.entry(row.text("ticker")).or_insert(end);
        *known = end.max(*known);
    }
    assert!(newest.len() < all);
    assert!(newest.values().any(|end| as_of.days_since(*end) > 700));
}

#[test]
fn nothing_is_known_before_its_time() {
    let as_of: Date = "2026-10-30".parse().unwrap();
    for (name, column) in [
        ("bars.csv", "date"),
        ("chains.csv", "quote_date"),
        ("analysts.csv", "date"),
        ("news.csv", "published"),
        ("dividends.csv", "ex_date"),
        ("yields.csv", "date"),
        ("volatility_index.csv", "date"),
    ] {
        for row in Table::read(&MARKET, name).rows() {
            assert!(row.date(column) <= as_of, "{name}: {row:?}");
        }
    }
    for row in Table::read(&MARKET, "fundamentals.csv").rows() {
        if !row.text("available").is_empty() {
            assert!(row.date("available") <= as_of, "{row:?}");
            assert!(row.date("available") > row.date("period_end"), "{row:?}");
        }
    }
    let earnings = Table::read(&MARKET, "earnings.csv");
    let to_come = earnings.rows().filter(|row| row.date("date") > as_of);
    assert!(to_come.count() > 200);
    assert!(Table::read(&MARKET, "volatility_index.csv").rows.len() >= 252);
}

#[test]
fn a_folder_that_is_not_empty_is_refused() {
    let out = empty_folder("refused");
    let precious = out.join("bars.csv.gz");
    fs::write(&precious, "mine").unwrap();
    let refuses = || {
        let output = sample_market(&["--tickers=1"], &out);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            format!(
                "error: {} is not empty and holds no market made by this command; choose \
                 another folder, or --force to write into it\n",
                out.display()
            )
        );
        assert_eq!(fs::read(&precious).unwrap(), b"mine");
    };
    refuses();
    // Nor is a market overwritten that was not made by this command, modelled or not.
    for kind in ["real", "mixed", "modelled"] {
        let manifest =
            format!(r#"{{"kind": "{kind}", "sources": [{{"source": "my own model"}}]}}"#);
        fs::write(out.join("market.json"), manifest).unwrap();
        refuses();
    }
    let forced = sample_market(&["--tickers=1", "--force"], &out);
    assert!(forced.status.success(), "{forced:?}");
    assert_ne!(fs::read(&precious).unwrap(), b"mine");
    // What the command made, it may make again.
    assert!(sample_market(&["--tickers=2"], &out).status.success());
    assert_eq!(Table::read(&out, "universe.csv").rows.len(), 2);
}

#[test]
fn a_wrong_command_line_is_refused_before_anything_is_written() {
    let out = empty_folder("wrong").join("never-made");
    for (arguments, complaint) in [
        (&["--tickers=0"][..], "0 is not in 1..=10000"),
        (&["--tickers=10001"], "10001 is not in 1..=10000"),
        (&["--bars=5001"], "5001 is not in 1..=5000"),
        (
            &["--as-of=2026-02-30"],
            "must be a day of the calendar, as YYYY-MM-DD",
        ),
        (
            &["--as-of=1979-12-31"],
            "must be from 1980-01-01 to 2199-12-31",
        ),
        (
            &["--model-chains-of=x", "--tickers=5"],
            "cannot be used with",
        ),
    ] {
        let output = sample_market(arguments, &out);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains(complaint), "{message}");
        assert!(!out.exists());
    }
}

#[test]
fn a_folder_without_a_market_cannot_have_its_chains_modelled() {
    let market = empty_folder("no-market");
    let out = empty_folder("no-chains");
    let argument = format!("--model-chains-of={}", market.display());
    let output = sample_market(&[&argument], &out);
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).unwrap();
    let manifest = market.join("market.json");
    let expected = format!("error: cannot open {}", manifest.display());
    assert!(message.starts_with(&expected), "{message}");
    assert!(files(&out).is_empty());
}

#[test]
fn modelled_chains_are_not_written_into_a_market_that_calls_itself_real() {
    let out = empty_folder("real");
    fs::write(out.join("market.json"), r#"{"kind": "real"}"#).unwrap();
    let argument = format!("--model-chains-of={}", embedded().display());
    let output = sample_market(&[&argument, "--force"], &out);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        format!(
            "error: {} says kind = real; set it to mixed, with the modelled chains among its \
             sources, before they are written\n",
            out.join("market.json").display()
        )
    );
    assert!(!out.join("chains.csv.gz").exists());
}

#[test]
fn the_earliest_the_latest_and_the_longest_market_can_be_made() {
    for (name, as_of, bars) in [
        ("earliest", "--as-of=1980-01-01", "--bars=1"),
        ("latest", "--as-of=2199-12-31", "--bars=1"),
        ("longest", "--as-of=2026-10-31", "--bars=5000"),
    ] {
        let out = empty_folder(name);
        let output = sample_market(&["--tickers=3", as_of, bars], &out);
        assert!(output.status.success(), "{output:?}");
        assert!(Table::read(&out, "chains.csv").rows.len() > 1000);
    }
}

#[test]
fn the_committed_chains_are_what_the_model_writes() {
    let out = empty_folder("embedded-chains");
    let argument = format!("--model-chains-of={}", embedded().display());
    let output = sample_market(&[&argument, "--seed=7"], &out);
    assert!(output.status.success(), "{output:?}");
    // Unpacked: another version of the packer may pack the same text otherwise.
    assert!(
        text(&out, "chains.csv") == text(&embedded(), "chains.csv"),
        "the model has changed: run crates/data/sample_market/generate.py"
    );
}

#[test]
fn the_committed_market_is_whole_and_small() {
    let folder = embedded();
    let universe = Table::read(&folder, "universe.csv");
    let bars = Table::read(&folder, "bars.csv");
    let chains = Table::read(&folder, "chains.csv");
    let fundamentals = Table::read(&folder, "fundamentals.csv");
    assert_eq!(universe.tickers().len(), 518);
    assert_eq!(bars.tickers().len(), 20);
    assert_eq!(bars.rows.len(), 20 * 600);
    assert!(bars.tickers().is_subset(&universe.tickers()));
    assert_eq!(chains.tickers(), bars.tickers());
    assert_eq!(fundamentals.tickers().len(), 19);
    assert!(fundamentals.tickers().is_subset(&bars.tickers()));
    // The last close that the source has of one share.
    let last = bars
        .rows()
        .filter(|row| row.text("ticker") == "MSFT")
        .last();
    let last = last.map(|row| (row.text("date"), row.text("close")));
    assert_eq!(last, Some(("2022-12-28", "233.434")));

    let size: u64 = walk(&folder)
        .iter()
        .map(|path| fs::metadata(path).unwrap().len())
        .sum();
    assert!(size < 1_000_000, "{size} bytes");
}

/// All files of a folder and of those below it.
fn walk(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| {
            if path.is_dir() {
                walk(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
