//! Every function of TA-Lib, by TA-Lib's own answers; `oracle/ta-lib` wrote the files.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the tests read files, the library does not"
)]
#![expect(
    clippy::print_stdout,
    reason = "the count is printed: --nocapture shows it"
)]

use serde_json::Value;
use std::path::PathBuf;
use strikewise::indicators::catalogue::{self, Indicator};

/// Bars that differ from TA-Lib on purpose: the function, the series, the bar, and why.
const EXCEPTIONS: &[(&str, &str, usize, &str)] = &[(
    "SQZMOM",
    "coarse",
    129,
    "the bands touch the channel exactly, in rational arithmetic; by rounding, TA-Lib has them inside",
)];

fn is_excepted(function: &str, case: &Value, bar: usize) -> bool {
    EXCEPTIONS
        .iter()
        .any(|(name, series, at, _)| *name == function && case["series"] == *series && *at == bar)
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/ta_lib")
}

fn read(name: &str) -> Value {
    let path = folder().join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {}", path.display()));
    serde_json::from_str(&text).expect("the file is JSON")
}

/// The names of all functions that have a file.
fn functions() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .filter_map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            let stem = name.strip_suffix(".json")?;
            (stem != "series").then(|| stem.to_owned())
        })
        .collect();
    names.sort();
    names
}

fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) => text.parse().expect("NaN or an infinity"),
        value => value.as_f64().expect("a number"),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(number)
        .collect()
}

/// The columns that a case names. The elementary functions are given numbers between 0 and 1.
fn inputs(case: &Value, group: &str, series: &Value) -> Vec<Vec<f64>> {
    let bars = &series[case["series"].as_str().unwrap()];
    let column = |name: &str| numbers(&bars[name]);
    case["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| match name.as_str().unwrap() {
            "first" if group == "MathTransform" => {
                let close = column("close");
                let most = close.iter().copied().fold(0.0, f64::max);
                close.iter().map(|close| close / (1.01 * most)).collect()
            }
            "first" => column("close"),
            "second" => column("open"),
            "periods" => (0..column("close").len())
                .map(|i| (2 + 7 * i % 31) as f64)
                .collect(),
            name => column(name),
        })
        .collect()
}

/// What is wrong with one case, if anything.
fn difference(ours: &Indicator, case: &Value, group: &str, series: &Value) -> Option<String> {
    let parameters = numbers(&case["parameters"]);
    let running = match ours.with(&parameters) {
        Ok(running) => running,
        Err(error) => return Some(error.to_string()),
    };
    let lookback = usize::try_from(case["lookback"].as_u64().unwrap()).unwrap();
    if running.lookback() != lookback {
        return Some(format!("lookback {}, not {lookback}", running.lookback()));
    }
    let inputs = inputs(case, group, series);
    let columns: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
    let bars = columns[0].len();
    let outputs = running.series(&columns).unwrap();
    if let Some(signals) = case.get("signals") {
        let expected: Vec<(usize, f64)> = signals
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| {
                (
                    usize::try_from(pair[0].as_u64().unwrap()).unwrap(),
                    number(&pair[1]),
                )
            })
            .collect();
        let actual: Vec<(usize, f64)> = outputs[0]
            .iter()
            .copied()
            .enumerate()
            .filter(|(at, value)| *at >= lookback && *value != 0.0)
            .collect();
        let first = expected.iter().zip(&actual).find(|(a, b)| a != b);
        return match first {
            Some((expected, actual)) => Some(format!("signal {actual:?}, not {expected:?}")),
            None if expected.len() != actual.len() => {
                Some(format!("{} signals, not {}", actual.len(), expected.len()))
            }
            None => None,
        };
    }
    let expected = case["outputs"].as_array().unwrap();
    if expected.len() != outputs.len() {
        return Some(format!("{} columns, not {}", outputs.len(), expected.len()));
    }
    for (o, (expected, actual)) in expected.iter().zip(&outputs).enumerate() {
        if let Some(at) = actual[..lookback.min(bars)]
            .iter()
            .position(|v| !v.is_nan())
        {
            return Some(format!("{} at bar {at} of the warm-up", actual[at]));
        }
        let expected = numbers(expected);
        let start = bars - expected.len();
        let size = expected
            .iter()
            .copied()
            .filter(|value| value.is_finite())
            .fold(0.0, |a: f64, b| a.max(b.abs()));
        for (i, (expected, actual)) in expected.iter().zip(&actual[start..]).enumerate() {
            let is_same = if expected.is_finite() {
                // Where a column crosses 0, what is lost is relative to what was subtracted.
                (expected - actual).abs() <= 1e-10 * expected.abs() + 1e-12 * size
            } else {
                expected == actual || expected.is_nan() && actual.is_nan()
            };
            let is_excepted = || is_excepted(ours.ta_lib.unwrap_or_default(), case, start + i);
            if !is_same && !is_excepted() {
                return Some(format!(
                    "output {o}, bar {}: {actual}, not {expected}",
                    start + i
                ));
            }
        }
    }
    None
}

/// The whole table: every function present and equal, but for the exceptions that say why.
#[test]
fn every_function_is_there_and_equal() {
    let series = read("series");
    let chosen = std::env::var("TA_LIB_GROUP").ok();
    let (mut equal, mut wrong, mut missing, mut cases) = (0, Vec::new(), Vec::new(), 0);
    for name in functions() {
        let file = read(&name);
        let group = file["group"].as_str().unwrap();
        if chosen
            .as_ref()
            .is_some_and(|chosen| !group.contains(chosen.as_str()))
        {
            continue;
        }
        let Some(ours) = catalogue::find(&name) else {
            missing.push(name);
            continue;
        };
        assert_eq!(ours.ta_lib, Some(name.as_str()));
        let file_cases = file["cases"].as_array().unwrap();
        cases += file_cases.len();
        let differences: Vec<String> = file_cases
            .iter()
            .filter_map(|case| {
                let difference = difference(&ours, case, group, &series)?;
                Some(format!(
                    "{name} {} {}: {difference}",
                    case["series"], case["parameters"]
                ))
            })
            .collect();
        if differences.is_empty() {
            equal += 1;
        } else {
            wrong.extend(differences);
        }
    }
    println!(
        "{equal} functions equal to TA-Lib in {cases} calls, but for {} bars that say why",
        EXCEPTIONS.len()
    );
    assert!(missing.is_empty(), "not there: {}", missing.join(" "));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(
        chosen.is_some() || equal == 237,
        "TA-Lib 0.8.3 has 237 functions"
    );
}

/// Names, defaults and domains of parameters are TA-Lib's: the files' first case has the defaults.
#[test]
fn defaults_are_the_same() {
    for name in functions() {
        let ours = catalogue::find(&name).expect("every function is in the catalogue");
        let defaults: Vec<f64> = ours.parameters.iter().map(|p| p.default).collect();
        assert_eq!(
            defaults,
            numbers(&read(&name)["cases"][0]["parameters"]),
            "{name}"
        );
    }
}
