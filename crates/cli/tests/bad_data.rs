//! What is wrong with a file is said with its name, the line, the column and the rule.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use std::path::Path;

use command::{stdout, strikewise};

/// The message of a run that must fail with exit code 1.
fn failure(arguments: &[&str]) -> String {
    let output = strikewise(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr)
        .unwrap()
        .trim_end()
        .to_owned()
}

/// A small market folder that scans.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        (
            "market.json",
            r#"{"format": 1, "name": "tiny", "as_of": "2026-04-17", "kind": "modelled",
  "sources": [{"what": "all", "source": "a test", "licence": null, "kind": "modelled"}]}"#,
        ),
        (
            "universe.csv",
            "ticker,name,sector,indices\nAAA,Triple A,,\n",
        ),
        (
            "bars.csv",
            "ticker,date,open,high,low,close,volume\nAAA,2026-04-16,,,,10.5,\nAAA,2026-04-17,,,,10.6,\n",
        ),
        (
            "chains.csv",
            "ticker,quote_date,spot,expiration,kind,strike,bid,bid_size,ask,ask_size,last,volume,open_interest,implied_volatility\nAAA,2026-04-17,10.6,2026-05-15,put,10,0.2,5,0.3,5,,,,\n",
        ),
    ] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The message of a scan after one file was changed; the folder's name is left out of it.
fn message(name: &str, change: impl FnOnce(&str) -> String) -> String {
    let folder = folder();
    let path = folder.path().join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    std::fs::write(&path, change(&text)).unwrap();
    scan(folder.path())
}

fn scan(folder: &Path) -> String {
    failure(&["scan", "--data", &folder.display().to_string()])
        .replace(&folder.display().to_string(), "FOLDER")
        .replace('\\', "/")
}

#[test]
fn the_folder_itself_is_good() {
    let folder = folder();
    let text = stdout(&["scan", "--data", &folder.path().display().to_string()]);
    assert!(text.contains("too few bars 1"), "{text}");
}

#[test]
fn faults_of_a_table() {
    type Change = fn(&str) -> String;
    let cases: [(&str, Change, &str); 13] = [
        (
            "bars.csv",
            |text| text.replace(",close", ",klose"),
            "error: FOLDER/bars.csv: line 1: no column `close`; the header is `ticker,date,open,high,low,klose,volume`",
        ),
        (
            "bars.csv",
            |text| {
                text.replace(",volume", ",volume,note")
                    .replace(",\n", ",,\n")
            },
            "error: FOLDER/bars.csv: line 1: unknown column `note`; known are ticker, date, open, high, low, close, volume",
        ),
        (
            "bars.csv",
            |text| text.replace("10.6", "-10.6"),
            "error: FOLDER/bars.csv: line 3: close = `-10.6`; must be positive or empty",
        ),
        (
            "bars.csv",
            |text| text.replace("10.6", "ten"),
            "error: FOLDER/bars.csv: line 3: close = `ten`; must be a number or empty",
        ),
        (
            "bars.csv",
            |text| text.replace("10.6", "inf"),
            "error: FOLDER/bars.csv: line 3: close = `inf`; must be a number or empty",
        ),
        (
            "bars.csv",
            |text| text.replace("2026-04-17", "2026-04-15"),
            "error: FOLDER/bars.csv: line 3: date = `2026-04-15`; dates of one ticker must ascend",
        ),
        (
            "bars.csv",
            |text| text.replace("2026-04-17", "2026-02-30"),
            "error: FOLDER/bars.csv: line 3: date = `2026-02-30`; must be a date as YYYY-MM-DD",
        ),
        (
            "bars.csv",
            |text| format!("{text}AAA,2026-04-18,1\n"),
            "error: FOLDER/bars.csv: line 4: 3 fields; the header has 7",
        ),
        (
            "universe.csv",
            |text| format!("{text}AAA,Again,,\n"),
            "error: FOLDER/universe.csv: line 3: ticker = `AAA`; a ticker may be listed once",
        ),
        (
            "chains.csv",
            |text| text.replace(",put,", ",straddle,"),
            "error: FOLDER/chains.csv: line 2: kind = `straddle`; must be call or put",
        ),
        (
            "chains.csv",
            |text| text.replace(",10,0.2", ",0,0.2"),
            "error: FOLDER/chains.csv: line 2: strike = `0`; must be a positive number",
        ),
        (
            "chains.csv",
            |text| format!("{text}AAA,2026-04-17,10.7,2026-05-15,put,9,0.1,5,0.2,5,,,,\n"),
            "error: FOLDER/chains.csv: line 3: AAA: two prices of the underlying in one chain of 2026-04-17: 10.6 and 10.7",
        ),
        (
            "market.json",
            |text| {
                text.replace(
                    "\"kind\": \"modelled\",",
                    "\"kind\": \"modelled\", \"color\": 1,",
                )
            },
            "error: FOLDER/market.json: unknown field `color`, expected one of `format`, `name`, `as_of`, `kind`, `sources`, `notes` at line 1 column 80",
        ),
    ];
    for (name, change, expected) in cases {
        assert_eq!(message(name, change), expected);
    }
}

#[test]
fn nan_is_missing_and_never_zero() {
    let market = sample();
    let path = market.path().join("chains.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let spoilt: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(number, line)| {
            let mut fields: Vec<&str> = line.split(',').collect();
            if number > 0 {
                // bid
                fields[6] = "NaN";
            }
            fields.join(",")
        })
        .collect();
    std::fs::write(&path, spoilt.join("\n")).unwrap();
    let report = report(market.path());
    assert_eq!(report["setups"], serde_json::json!([]));
    let contracts = &report["strategies"][0]["contracts"];
    assert_eq!(contracts["rejected"][0]["reason"], "NO_BID");
    assert_eq!(contracts["rejected"][0]["count"], contracts["considered"]);
    assert!(contracts["considered"].as_u64().unwrap() > 0);
}

#[test]
fn a_missing_volatility_index_is_not_the_lowest_one() {
    let market = sample();
    let path = market.path().join("volatility_index.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let before = report(market.path());
    assert!(before["market"]["volatility_index_percentile"].is_number());
    let last = text.trim_end().rsplit_once(',').unwrap().0;
    std::fs::write(&path, format!("{last},\n")).unwrap();
    let after = report(market.path());
    assert!(after["market"]["volatility_index"].is_null());
    assert!(after["market"]["volatility_index_percentile"].is_null());
}

#[test]
fn the_same_contract_twice() {
    let market = sample();
    let path = market.path().join("chains.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    std::fs::write(&path, format!("{header}\n{rows}{rows}")).unwrap();
    let report = report(market.path());
    assert_eq!(report["setups"], serde_json::json!([]));
    let chains = &report["funnel"][4];
    assert_eq!(chains["rejected"][0]["reason"], "DUPLICATE_QUOTE");
}

#[test]
fn a_bar_without_a_ticker_is_not_lost() {
    let fault = message("bars.csv", |text| {
        text.replace("AAA,2026-04-16", ",2026-04-16")
    });
    assert_eq!(
        fault,
        "error: FOLDER/bars.csv: line 2: ticker = ``; must be a ticker"
    );
}

#[test]
fn lines_are_counted_where_they_end_in_carriage_returns_too() {
    let fault = message("bars.csv", |text| {
        text.replace('\n', "\r\n").replace("10.6", "x")
    });
    assert_eq!(
        fault,
        "error: FOLDER/bars.csv: line 3: close = `x`; must be a number or empty"
    );
}

#[test]
fn a_misspelt_file() {
    let folder = folder();
    std::fs::write(folder.path().join("earning.csv"), "ticker,date,confirmed\n").unwrap();
    assert_eq!(
        scan(folder.path()),
        "error: FOLDER: unknown file earning.csv; known are universe.csv, bars.csv, fundamentals.csv, chains.csv, implied_volatility.csv, yields.csv, volatility_index.csv, analysts.csv, earnings.csv, dividends.csv, news.csv"
    );
}

#[test]
fn a_yield_in_percent() {
    let fault = message("yields.csv", |_| {
        "date,years,bond_equivalent_yield\n2026-04-17,0.25,3.7\n".to_owned()
    });
    assert_eq!(
        fault,
        "error: FOLDER/yields.csv: line 2: bond_equivalent_yield = `3.7`; must be a fraction in -0.5..=1, 0.04 for 4 %"
    );
}

/// A synthetic market with setups, its tables unpacked.
fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    stdout(&[
        "sample-market",
        "--tickers",
        "8",
        "--seed",
        "2",
        "--out",
        &path,
    ]);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let packed = entry.unwrap().path();
        if packed
            .extension()
            .is_some_and(|extension| extension == "gz")
        {
            let mut text = String::new();
            std::io::Read::read_to_string(
                &mut flate2::read::MultiGzDecoder::new(std::fs::File::open(&packed).unwrap()),
                &mut text,
            )
            .unwrap();
            std::fs::write(packed.with_extension(""), text).unwrap();
            std::fs::remove_file(packed).unwrap();
        }
    }
    let ranked = report(folder.path())["setups"].as_array().unwrap().len();
    assert!(ranked > 0, "the market has nothing to lose");
    folder
}

fn report(folder: &Path) -> serde_json::Value {
    let text = stdout(&[
        "scan",
        "--data",
        &folder.display().to_string(),
        "--format",
        "json",
    ]);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_cut_gzip_file() {
    let folder = folder();
    let plain = folder.path().join("bars.csv");
    let bytes = std::fs::read(&plain).unwrap();
    std::fs::remove_file(&plain).unwrap();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut encoder, &bytes).unwrap();
    let packed = encoder.finish().unwrap();
    std::fs::write(
        folder.path().join("bars.csv.gz"),
        &packed[..packed.len() / 2],
    )
    .unwrap();
    let message = scan(folder.path());
    assert!(
        message.starts_with("error: FOLDER/bars.csv.gz: broken gzip file: "),
        "{message}"
    );
}

#[test]
fn a_file_both_plain_and_packed() {
    let folder = folder();
    std::fs::write(folder.path().join("bars.csv.gz"), "").unwrap();
    assert_eq!(
        scan(folder.path()),
        "error: FOLDER: holds both bars.csv and bars.csv.gz"
    );
}

#[test]
fn no_such_folder_and_no_such_layout() {
    let message = failure(&["scan", "--data", "no/such/folder"]);
    assert!(
        message.starts_with("error: data folder no/such/folder: "),
        "{message}"
    );
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(
        scan(empty.path()),
        "error: FOLDER: neither a market folder (no market.json) nor a layout that is known"
    );
}

#[test]
fn faults_of_a_profile() {
    let shipped = stdout(&["schema", "default-profile"]);
    let folder = tempfile::tempdir().unwrap();
    let profile = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        failure(&["scan", "--profile", &path.display().to_string()])
            .replace(&folder.path().display().to_string(), "FOLDER")
    };
    assert_eq!(
        profile("a.json", shipped.replace("\"technicals\"", "\"technicls\"")),
        "error: profile FOLDER/a.json: INVALID_PROFILE: weights.technicls = not read; unknown field `technicls`, expected one of `technicals`, `fundamentals`, `options_quality`, `catalyst` at line 5 column 15"
    );
    assert_eq!(
        profile(
            "b.json",
            shipped.replace("\"catalyst\": 0.2", "\"catalyst\": 0.3")
        ),
        "error: profile FOLDER/b.json: INVALID_PROFILE: weights = 1.1; must sum to 1"
    );
    let message = profile("c.toml", "id = \"x\"\nversion = one\n".to_owned());
    assert!(
        message.starts_with("error: profile FOLDER/c.toml: TOML parse error at line 2, column 11"),
        "{message}"
    );
    let message = profile(
        "d.toml",
        "id = \"x\"\nversion = 1\n[weights]\ntechnicals = \"x\"\n".to_owned(),
    );
    assert!(
        message.starts_with(
            "error: profile FOLDER/d.toml: INVALID_PROFILE: weights.technicals = not read; TOML parse error at line 4"
        ),
        "{message}"
    );
    let message = failure(&["scan", "--profile", "incom"]);
    assert!(
        message.starts_with(
            "error: profile incom: neither a file nor one of strikewise-default, income, leap-growth: "
        ),
        "{message}"
    );
    let usage = strikewise(&["scan", "--strategy", "calendar"]);
    assert_eq!(usage.status.code(), Some(2));
    assert_eq!(
        failure(&["scan", "--explain", "NOPE"]),
        "error: --explain NOPE: not in the universe of this scan"
    );
}
