//! `strikewise scan` on the sample market and on real ones.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;
mod real_data;

use command::{stdout, strikewise};
use real_data::real_data;
use serde_json::Value;

/// A report as JSON, checked against its schema and its own sums.
fn report(arguments: &[&str]) -> Value {
    let mut all = vec!["scan", "--format", "json"];
    all.extend(arguments);
    let text = stdout(&all);
    assert_eq!(text, stdout(&all), "the same input gives the same bytes");
    let report: Value = serde_json::from_str(&text).unwrap();
    let schema: Value = serde_json::from_str(&stdout(&["schema", "report"])).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(&report)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    funnel_adds_up(&report);
    report
}

fn funnel_adds_up(report: &Value) {
    let count = |value: &Value| value.as_u64().unwrap();
    let stages = report["funnel"].as_array().unwrap();
    let mut entering = count(&stages[0]["entered"]);
    let universe = entering;
    for stage in stages {
        assert_eq!(count(&stage["entered"]), entering);
        let rejected: u64 = stage["rejected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|rejection| count(&rejection["count"]))
            .sum();
        entering = count(&stage["passed"]);
        assert_eq!(count(&stage["entered"]), entering + rejected);
    }
    let left = report["rejected"].as_array().unwrap().len() as u64;
    assert_eq!(universe, entering + left);
}

fn passed(report: &Value, stage: &str) -> u64 {
    report["funnel"]
        .as_array()
        .unwrap()
        .iter()
        .find(|report| report["stage"] == stage)
        .unwrap()["passed"]
        .as_u64()
        .unwrap()
}

fn rejected(report: &Value, stage: &str, reason: &str) -> u64 {
    report["funnel"]
        .as_array()
        .unwrap()
        .iter()
        .find(|report| report["stage"] == stage)
        .unwrap()["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .find(|rejection| rejection["reason"] == reason)
        .map_or(0, |rejection| rejection["count"].as_u64().unwrap())
}

#[test]
fn the_embedded_sample_market_ranks_and_says_what_is_modelled() {
    let report = report(&[]);
    assert_eq!(report["data"]["kind"], "mixed");
    assert_eq!(report["as_of"], "2022-12-28");
    assert!(report["setups"].as_array().unwrap().len() >= 5);
    let strategies: std::collections::BTreeSet<&str> = report["setups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|setup| setup["strategy"].as_str().unwrap())
        .collect();
    assert_eq!(strategies.len(), 2);
    for format in ["table", "markdown"] {
        let text = stdout(&["scan", "--format", format]);
        assert!(text.contains("mixed data"), "{text}");
        assert!(text.contains("modelled data: option chains"), "{text}");
    }
    let csv = stdout(&["scan", "--format", "csv"]);
    assert!(csv.lines().skip(1).all(|line| line.ends_with(",mixed")));
}

#[test]
fn the_real_market_of_april_2026() {
    let Some(folder) = real_data("apr2026") else {
        return;
    };
    let report = report(&["--data", &folder, "--as-of", "2026-04-17"]);
    assert_eq!(report["data"]["kind"], "real");
    assert_eq!(passed(&report, "universe"), 517);
    // Twenty names have bars to the day; all others are stale or not in the data.
    assert_eq!(passed(&report, "fresh_bars"), 20);
    assert_eq!(
        rejected(&report, "fresh_bars", "STALE_BARS") + rejected(&report, "fresh_bars", "NO_BARS"),
        497
    );
    let setups = report["setups"].as_array().unwrap();
    assert!(setups.len() >= 5, "{}", setups.len());
    for setup in setups {
        // The chains lack them, and the report says so.
        let missing: Vec<&str> = setup["missing"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        assert!(missing.contains(&"open_interest") && missing.contains(&"volume"));
        assert!(setup["open_interest"].is_null() && setup["volume"].is_null());
        assert!(setup["score"]["coverage"].as_f64().unwrap() < 1.0);
    }
    // No chain reaches far enough for a LEAP: the report says so instead of showing none.
    let leap = &report["strategies"][1];
    assert_eq!(leap["strategy"], "leap_call");
    assert_eq!(leap["setups"], 0);
    assert_eq!(
        leap["names_without_expiration"],
        passed(&report, "fundamentals_gate")
    );
    // The rate is the three-month bond-equivalent yield of the day, compounded continuously.
    assert!((report["market"]["rate_30_days"].as_f64().unwrap() - 0.0367).abs() < 5e-4);
    assert_eq!(report["market"]["volatility_index_date"], "2026-04-17");
}

#[test]
fn our_implied_volatility_agrees_with_the_vendors_on_real_quotes() {
    let Some(folder) = real_data("apr2026") else {
        return;
    };
    // The vendor's figures, from the same quotes: it prices American options with its own rates and
    // dividends, so they agree to about a point.
    let report = report(&["--data", &folder, "--as-of", "2026-04-17"]);
    let mut compared = 0;
    for setup in report["setups"].as_array().unwrap() {
        let path = format!(
            "{folder}/chains/2026-04-17/{}.csv.gz",
            setup["ticker"].as_str().unwrap()
        );
        let mut text = String::new();
        std::io::Read::read_to_string(
            &mut flate2::read::MultiGzDecoder::new(std::fs::File::open(path).unwrap()),
            &mut text,
        )
        .unwrap();
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().unwrap().split(',').collect();
        let column = |name: &str| header.iter().position(|column| *column == name).unwrap();
        for line in lines {
            let fields: Vec<&str> = line.split(',').collect();
            let same = fields[column("expiration")] == setup["expiration"].as_str().unwrap()
                && fields[column("type")] == setup["kind"].as_str().unwrap()
                && fields[column("strike")].parse::<f64>().ok() == setup["strike"].as_f64();
            if let (true, Ok(vendor)) = (same, fields[column("implied_vol")].parse::<f64>()) {
                let ours = setup["implied_volatility"].as_f64().unwrap();
                assert!(
                    (ours - vendor).abs() < 0.015,
                    "{}: {ours} {vendor}",
                    setup["ticker"]
                );
                compared += 1;
            }
        }
    }
    assert!(compared >= 5, "{compared}");
}

#[test]
fn the_other_real_chains_scan_too() {
    let (Some(apple), Some(april), Some(lean), Some(vendor)) = (
        real_data("aapl_2025-09-26"),
        real_data("apr2026"),
        real_data("lean"),
        real_data("ivol_samples"),
    ) else {
        return;
    };
    // A chain with open interest, volume and LEAPs, completed by the bars, figures and rates of another
    // folder.
    let both = report(&["--data", &apple, "--data", &april]);
    assert_eq!(both["as_of"], "2025-09-26");
    let setups = both["setups"].as_array().unwrap();
    assert!(setups.iter().any(|setup| setup["strategy"] == "leap_call"));
    assert!(
        setups
            .iter()
            .all(|setup| setup["open_interest"].is_number())
    );

    let goog = report(&["--data", &lean]);
    assert_eq!(goog["as_of"], "2015-12-24");
    assert_eq!(goog["setups"][0]["ticker"], "GOOG");
    // Before the split of 2014-06-09 the chain trades near 645; the bars are rescaled, the spot is not.
    let before = report(&["--data", &lean, "--as-of", "2014-06-06"]);
    assert_eq!(rejected(&before, "technical_filter", "RSI_TOO_HIGH"), 1);

    let index = report(&[
        "--data",
        &vendor,
        "--as-of",
        "2011-01-05",
        "--rate",
        "0.005",
    ]);
    assert_eq!(index["setups"][0]["ticker"], "SPX");
    assert_eq!(rejected(&index, "chain_analysis", "NO_CHAIN"), 1);
}

#[test]
fn a_ticker_is_explained_factor_by_factor() {
    let report = report(&[]);
    let setup = &report["setups"][0];
    let ticker = setup["ticker"].as_str().unwrap();
    let text = stdout(&["scan", "--explain", ticker]);
    // Every factor with its contribution, as the JSON report has it.
    let printed: Vec<&str> = text.lines().collect();
    for factor in setup["score"]["factors"].as_array().unwrap() {
        let quadrant = factor["quadrant"].as_str().unwrap().replace('_', " ");
        let contribution = match factor["points"].as_f64() {
            Some(_) => format!("{:.2}", factor["contribution"].as_f64().unwrap()),
            None => "–".to_owned(),
        };
        let found = printed
            .iter()
            .any(|line| line.starts_with(&quadrant) && line.ends_with(&contribution));
        assert!(found, "{factor}: {text}");
    }
    for part in [
        "Score by factor",
        "contribution",
        "Class ",
        "set by",
        "coverage",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let left = report["rejected"][0]["ticker"].as_str().unwrap();
    let text = stdout(&["scan", "--explain", left]);
    assert!(text.contains(&format!("{left} left the screen at the stage")));
    // Lower case and a hyphen are spellings of the same ticker.
    let text = stdout(&["scan", "--explain", "brk-b"]);
    assert!(text.contains("BRK.B left the screen"), "{text}");
    let explained: Value =
        serde_json::from_str(&stdout(&["scan", "--explain", ticker, "--format", "json"])).unwrap();
    assert_eq!(explained["setups"][0]["score"], setup["score"]);
}

#[test]
fn strategies_and_the_length_of_the_list_are_chosen() {
    let puts = report(&["--strategy", "csp"]);
    assert!(
        puts["setups"]
            .as_array()
            .unwrap()
            .iter()
            .all(|setup| setup["strategy"] == "cash_secured_put")
    );
    let csv = stdout(&["scan", "--format", "csv", "--top", "3"]);
    assert_eq!(csv.lines().count(), 4);
    let table = stdout(&["scan", "--top", "3"]);
    assert!(table.contains("first 3 of"), "{table}");
    assert!(!table.contains('\u{1b}'), "no colours into a pipe");
}

#[test]
fn a_shipped_profile_given_as_a_file_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("profile.json");
    for (document, id) in [
        ("default-profile", "strikewise-default"),
        ("income-profile", "income"),
        ("leap-growth-profile", "leap-growth"),
    ] {
        std::fs::write(&path, stdout(&["schema", document])).unwrap();
        let by_file = report(&["--profile", &path.display().to_string()]);
        assert_eq!(by_file["profile"]["id"], id);
        assert_eq!(by_file, report(&["--profile", id]));
        assert_eq!(by_file == report(&[]), id == "strikewise-default");
    }
}

#[test]
fn the_report_is_the_same_for_every_number_of_threads() {
    let one = stdout(&["scan", "--format", "json"]);
    for threads in ["2", "5"] {
        assert_eq!(
            stdout(&["scan", "--format", "json", "--threads", threads]),
            one
        );
    }
    assert!(!strikewise(&["scan", "--threads", "0"]).status.success());
}

#[test]
fn completions_and_help_are_there() {
    assert!(stdout(&["completions", "bash"]).contains("strikewise"));
    let help = stdout(&["--help"]);
    assert!(help.contains("Exit codes:"), "{help}");
    let timings = strikewise(&["scan", "--timings"]);
    let text = String::from_utf8(timings.stderr).unwrap();
    for stage in ["reading", "option chain", "scan (without I/O)"] {
        assert!(text.contains(stage), "{text}");
    }
}
