//! `strikewise calibrate`: walks, stored reports, layouts, and look-aheads that must not pass.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;
mod real_data;

use std::path::Path;

use command::{stdout, strikewise};
use real_data::real_data;
use serde_json::Value;

/// A market of 40 names with a hole here and there, made once for each test that asks.
fn market(folder: &Path) -> String {
    let out = folder.join("market").display().to_string();
    stdout(&[
        "sample-market",
        "--tickers",
        "40",
        "--bars",
        "700",
        "--out",
        &out,
    ]);
    out
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&stdout(&[arguments, &["--format", "json"]].concat())).unwrap()
}

fn signal<'a>(study: &'a Value, id: &str) -> &'a Value {
    let signals = study["calibration"]["signals"].as_array().unwrap();
    let found = signals.iter().find(|one| one["signal"]["id"] == id);
    found.unwrap()
}

#[test]
fn a_walk_measures_what_the_bars_say_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let data = market(folder.path());
    let walk = ["calibrate", "--technicals", "--data", &data];
    let study = json(&[&walk[..], &["--horizon", "10", "--every", "10"]].concat());
    let found = &study["calibration"];
    assert_eq!(found["overlap"], 0);
    let dates = found["dates"].as_array().unwrap().len() as u64;
    assert!(dates > 30, "{dates}");
    let quadrant = signal(&study, "technicals");
    assert_eq!(quadrant["rank_correlation"]["dates"], dates);
    // Drawn prices have no memory that a factor could know of.
    let t = quadrant["rank_correlation"]["t_statistic"]
        .as_f64()
        .unwrap();
    assert!(t.abs() < 4.0, "{t}");
    let counts = quadrant["deciles"].as_array().unwrap().iter();
    let names: u64 = counts.map(|decile| decile["count"].as_u64().unwrap()).sum();
    assert_eq!(quadrant["observations"], names);
    let lacking = found["not_observed"].as_array().unwrap();
    assert!(lacking.contains(&"total".into()) && lacking.contains(&"news_sentiment".into()));
    for fold in found["walk_forward"]["folds"].as_array().unwrap() {
        assert!(fold["learned_until"].as_str().unwrap() <= fold["date"].as_str().unwrap());
    }
    // Longer returns than steps overlap.
    let study = json(&[&walk[..], &["--horizon", "21", "--every", "10"]].concat());
    assert_eq!(study["calibration"]["overlap"], 2);
    assert!(study["calibration"]["dates"].as_array().unwrap().len() < 60);
}

#[test]
fn a_walk_does_not_change_when_the_future_does() {
    let folder = tempfile::tempdir().unwrap();
    let data = market(folder.path());
    let bars = Path::new(&data).join("bars.csv.gz");
    let mut text = String::new();
    let packed = std::fs::File::open(&bars).unwrap();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(packed), &mut text).unwrap();
    std::fs::remove_file(&bars).unwrap();
    // The last hundred sessions of the market are turned upside down.
    let mut days: Vec<&str> = text
        .lines()
        .skip(1)
        .filter_map(|row| row.split(',').nth(1))
        .collect();
    days.sort_unstable();
    days.dedup();
    let from = days[days.len() - 100];
    let mut other = String::new();
    for row in text.lines() {
        let fields: Vec<&str> = row.split(',').collect();
        if fields[1] < from || fields[0] == "ticker" {
            other.push_str(row);
        } else {
            let changed = [fields[0], fields[1], "30", "90", "1", "45", "7"];
            other.push_str(&changed.join(","));
        }
        other.push('\n');
    }
    let arguments = [
        "calibrate",
        "--technicals",
        "--data",
        &data,
        "--every",
        "7",
        "--horizon",
        "5",
    ];
    let with = |text: &str| {
        std::fs::write(bars.with_extension(""), text).unwrap();
        json(&arguments)
    };
    let (one, two) = (with(&text), with(&other));
    let mut same = 0;
    for (one, two) in signal(&one, "technicals")["correlations"]
        .as_array()
        .unwrap()
        .iter()
        .zip(
            signal(&two, "technicals")["correlations"]
                .as_array()
                .unwrap(),
        )
    {
        // Returns of the ten days before reach into what was changed.
        if one["date"].as_str().unwrap() < days[days.len() - 110] {
            assert_eq!(one, two);
            same += 1;
        }
    }
    assert!(same > 30, "{same}");
}

/// The report of a market at a date, as text.
fn scan(data: &str, as_of: &str) -> String {
    stdout(&["scan", "--data", data, "--as-of", as_of, "--format", "json"])
}

#[test]
fn stored_reports_are_held_against_later_bars() {
    let folder = tempfile::tempdir().unwrap();
    let data = market(folder.path());
    let path = folder.path().join("scan.json");
    let report = scan(&data, "2026-10-30");
    std::fs::write(&path, &report).unwrap();
    let file = path.display().to_string();
    let arguments = ["calibrate", &file, "--data", &data, "--minimum-names", "10"];
    // Nothing came after yet, and that is what is said.
    let study = json(&arguments);
    assert_eq!(study["calibration"]["with_outcome"], 0);
    assert!(study["calibration"]["observations"].as_u64().unwrap() >= 10);
    assert!(signal(&study, "total")["rank_correlation"].is_null());
    assert!(stdout(&arguments).contains("none with a return"));

    // The same scores, said two months earlier on the bars of that day: now there are returns.
    let mut earlier: Value = serde_json::from_str(&report).unwrap();
    earlier["as_of"] = "2026-08-31".into();
    for setup in earlier["setups"].as_array_mut().unwrap() {
        for day in ["quote_date", "bars_date"] {
            setup[day] = "2026-08-31".into();
        }
        setup["analysts_date"] = Value::Null;
    }
    std::fs::write(&path, earlier.to_string()).unwrap();
    let study = json(&arguments);
    let found = &study["calibration"];
    assert_eq!(found["observations"], found["with_outcome"]);
    assert_eq!(signal(&study, "total")["rank_correlation"]["dates"], 1);

    // Planted: a report that had read the bars of the day after.
    earlier["setups"][0]["bars_date"] = "2026-09-01".into();
    let ticker = earlier["setups"][0]["ticker"].as_str().unwrap().to_owned();
    let strategy = match earlier["setups"][0]["strategy"].as_str().unwrap() {
        "leap_call" => "leap",
        _ => "csp",
    };
    std::fs::write(&path, earlier.to_string()).unwrap();
    let refused = strikewise(&[&arguments[..], &["--strategy", strategy]].concat());
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains(&format!("{ticker}.data_until")), "{said}");
    assert!(said.contains("looks ahead"), "{said}");
    // One report a date.
    let twice = strikewise(&["calibrate", &file, &file, "--data", &data]);
    assert!(
        String::from_utf8(twice.stderr)
            .unwrap()
            .contains("one report a date")
    );
}

#[test]
fn every_layout_holds_the_same_figures() {
    let folder = tempfile::tempdir().unwrap();
    let data = market(folder.path());
    let walk = ["calibrate", "--technicals", "--data", &data];
    let study = json(&walk);
    let csv = stdout(&[&walk[..], &["--format", "csv"]].concat());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    assert_eq!(header.len(), 14 + 3 * 10);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(
        rows.len(),
        study["calibration"]["signals"].as_array().unwrap().len()
    );
    for row in &rows {
        let mean = &signal(&study, &row[0])["rank_correlation"]["mean"];
        assert_eq!(row[4].parse::<f64>().ok(), mean.as_f64(), "{}", &row[0]);
    }
    let table = stdout(&[&walk[..], &["--signal", "rsi.value"]].concat());
    assert!(table.contains("Deciles of RSI, raw value"), "{table}");
    let markdown = stdout(&[&walk[..], &["--format", "markdown"]].concat());
    assert!(markdown.contains("| technicals |") && markdown.contains("## Walk-forward"));
    let unknown = strikewise(&[&walk[..], &["--signal", "delta"]].concat());
    assert!(
        String::from_utf8(unknown.stderr)
            .unwrap()
            .contains("not observed")
    );
    // Neither a report nor a walk: the command line is wrong.
    assert_eq!(strikewise(&["calibrate"]).status.code(), Some(2));
}

#[test]
fn the_published_schema_holds_a_study() {
    let folder = tempfile::tempdir().unwrap();
    let data = market(folder.path());
    let schema: Value = serde_json::from_str(&stdout(&["schema", "calibration"])).unwrap();
    let study = json(&["calibrate", "--technicals", "--data", &data]);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(&study)
        .map(|it| it.to_string())
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn the_real_bars_are_walked_over() {
    let Some(data) = real_data("apr2026") else {
        return;
    };
    let study = json(&[
        "calibrate",
        "--technicals",
        "--data",
        &data,
        "--minimum-names",
        "100",
    ]);
    assert_eq!(study["kind"], "real");
    let quadrant = signal(&study, "technicals");
    assert!(quadrant["rank_correlation"]["dates"].as_u64().unwrap() >= 24);
    assert!(quadrant["observations"].as_u64().unwrap() > 9_000);
}
