//! Every function against vectors from independent references; `golden/README.md` has their format.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the tests read files, the library does not"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Map, Value};
use strikewise::Result;

#[path = "golden/american.rs"]
mod american;
#[path = "golden/approximation.rs"]
mod approximation;
#[path = "golden/bachelier.rs"]
mod bachelier;
#[path = "golden/beyond_ta_lib.rs"]
mod beyond_ta_lib;
#[path = "golden/black76.rs"]
mod black76;
#[path = "golden/chain_analysis.rs"]
mod chain_analysis;
#[path = "golden/digital.rs"]
mod digital;
#[path = "golden/dividends.rs"]
mod dividends;
#[path = "golden/indicators.rs"]
mod indicators;
#[path = "golden/pricing.rs"]
mod pricing;
#[path = "golden/trees.rs"]
mod trees;
#[path = "golden/volatility.rs"]
mod volatility;

/// Calls one function with the inputs of a case.
type Call = fn(&Inputs) -> Result<Outputs>;

/// Every function that has a file, by its name.
const FUNCTIONS: &[(&str, Call)] = &[
    ("price", pricing::price),
    ("greeks", pricing::greeks),
    ("implied_volatility", pricing::implied_volatility),
    ("black76_price", black76::price),
    ("black76_greeks", black76::greeks),
    ("black76_implied_volatility", black76::implied_volatility),
    ("bachelier_price", bachelier::price),
    ("bachelier_greeks", bachelier::greeks),
    (
        "bachelier_implied_volatility",
        bachelier::implied_volatility,
    ),
    ("digital_price", digital::price),
    ("digital_greeks", digital::greeks),
    (
        "barone_adesi_whaley_price",
        approximation::barone_adesi_whaley_price,
    ),
    (
        "barone_adesi_whaley_greeks",
        approximation::barone_adesi_whaley_greeks,
    ),
    (
        "bjerksund_stensland_price",
        approximation::bjerksund_stensland_price,
    ),
    (
        "bjerksund_stensland_greeks",
        approximation::bjerksund_stensland_greeks,
    ),
    ("american_price", american::price),
    ("american_greeks", american::greeks),
    ("american_implied_volatility", american::implied_volatility),
    ("tree_leisen_reimer", trees::leisen_reimer),
    ("tree_cox_ross_rubinstein", trees::cox_ross_rubinstein),
    (
        "finite_difference_price",
        dividends::finite_difference_price,
    ),
    (
        "finite_difference_greeks",
        dividends::finite_difference_greeks,
    ),
    ("dividends_price", dividends::price),
    ("dividends_greeks", dividends::greeks),
    (
        "dividends_implied_volatility",
        dividends::implied_volatility,
    ),
    ("parity_forward", dividends::forward),
    ("parity_implied_yield", dividends::implied_yield),
    ("sma", indicators::sma),
    ("ema", indicators::ema),
    ("rsi", indicators::rsi),
    ("trange", indicators::trange),
    ("atr", indicators::atr),
    ("macd", indicators::macd),
    ("bbands", indicators::bbands),
    ("log_returns", indicators::log_returns),
    ("historical_volatility", indicators::historical_volatility),
    (
        "historical_volatility_rank",
        indicators::historical_volatility_rank,
    ),
    (
        "historical_volatility_percentile",
        indicators::historical_volatility_percentile,
    ),
    ("parkinson", beyond_ta_lib::parkinson),
    ("garman_klass", beyond_ta_lib::garman_klass),
    ("yang_zhang", beyond_ta_lib::yang_zhang),
    ("ewma_volatility", beyond_ta_lib::ewma_volatility),
    ("realized_volatility", beyond_ta_lib::realized_volatility),
    ("ulcer_index", beyond_ta_lib::ulcer_index),
    ("iv_rank", beyond_ta_lib::iv_rank),
    ("iv_percentile", beyond_ta_lib::iv_percentile),
    ("zscore", beyond_ta_lib::zscore),
    ("rolling_beta", beyond_ta_lib::rolling_beta),
    ("rolling_correlation", beyond_ta_lib::rolling_correlation),
    ("relative_strength", beyond_ta_lib::relative_strength),
    ("anchored_vwap", beyond_ta_lib::anchored_vwap),
    ("session_vwap", beyond_ta_lib::session_vwap),
    ("session_vwap_bands", beyond_ta_lib::session_vwap_bands),
    ("skewness", beyond_ta_lib::skewness),
    ("gap_percent", beyond_ta_lib::gap_percent),
    ("chandelier_exit", beyond_ta_lib::chandelier_exit),
    ("alligator", beyond_ta_lib::alligator),
    ("high_low_distance", beyond_ta_lib::high_low_distance),
    (
        "fibonacci_pivot_points",
        beyond_ta_lib::fibonacci_pivot_points,
    ),
    ("woodie_pivot_points", beyond_ta_lib::woodie_pivot_points),
    ("demark_pivot_points", beyond_ta_lib::demark_pivot_points),
    ("cone", volatility::cone),
    ("garch", volatility::garch),
    ("svi_butterfly", chain_analysis::svi_butterfly),
    ("smile_figures", chain_analysis::smile_figures),
    ("chain_smile", chain_analysis::chain_smile),
];

/// Functions of one column without a parameter: there is nothing that they could refuse.
const REFUSES_NOTHING: &[&str] = &["log_returns"];

/// Output columns in the order of the result type.
type Outputs = Vec<(&'static str, Output)>;

/// One output column.
enum Output {
    Numbers(Vec<f64>),
    Names(Vec<String>),
}

/// The inputs of a case, by name.
struct Inputs<'a>(&'a Map<String, Value>);

impl Inputs<'_> {
    fn column(&self, name: &str) -> &[Value] {
        self.0[name].as_array().expect("a column is a list")
    }

    fn numbers(&self, name: &str) -> Vec<f64> {
        self.column(name).iter().map(number).collect()
    }

    fn number(&self, name: &str) -> f64 {
        number(&self.0[name])
    }

    fn count(&self, name: &str) -> usize {
        usize::try_from(self.0[name].as_u64().expect("a count")).unwrap()
    }

    fn names(&self, name: &str) -> Vec<String> {
        self.column(name).iter().map(text).collect()
    }

    /// All inputs of one row, for a message.
    fn row(&self, i: usize) -> String {
        let mut row = String::new();
        for (name, input) in self.0 {
            let value = match input.as_array() {
                Some(column) => column.get(i).unwrap_or(&column[0]),
                None => input,
            };
            write!(row, " {name}={value}").unwrap();
        }
        row
    }
}

fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) => match text.as_str() {
            "NaN" => f64::NAN,
            "Infinity" => f64::INFINITY,
            "-Infinity" => f64::NEG_INFINITY,
            other => panic!("{other} is not a number"),
        },
        other => other.as_f64().expect("a number"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

#[derive(Clone, Copy)]
struct Tolerance {
    absolute: f64,
    relative: f64,
}

impl Tolerance {
    fn new(value: &Value) -> Self {
        Self {
            absolute: number(&value["absolute"]),
            relative: number(&value["relative"]),
        }
    }

    fn accepts(self, actual: f64, expected: f64) -> bool {
        actual == expected
            || (actual.is_nan() && expected.is_nan())
            || (actual - expected).abs() <= self.absolute + self.relative * expected.abs()
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Every file with its name, sorted.
fn files() -> Vec<(String, Value)> {
    let mut files: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let content = std::fs::read_to_string(&path).unwrap();
            (name, serde_json::from_str(&content).unwrap())
        })
        .collect();
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    files
}

fn cases(file: &Value) -> &[Value] {
    file["cases"].as_array().expect("cases are a list")
}

fn find(function: &str) -> Option<Call> {
    FUNCTIONS
        .iter()
        .find(|(name, _)| *name == function)
        .map(|&(_, call)| call)
}

/// What is wrong with one case, one line for each finding.
fn check(case: &Value, call: Call, tolerance: Tolerance) -> Vec<String> {
    let inputs = Inputs(case["inputs"].as_object().expect("inputs are an object"));
    let result = call(&inputs);
    match (case.get("expected"), case.get("error"), result) {
        (Some(expected), None, Ok(outputs)) => {
            let expected = expected.as_object().expect("expected is an object");
            let named: BTreeSet<_> = expected.keys().map(String::as_str).collect();
            let returned: BTreeSet<_> = outputs.iter().map(|&(name, _)| name).collect();
            if named != returned {
                return vec![format!("columns {returned:?}, expected {named:?}")];
            }
            outputs
                .iter()
                .flat_map(|(name, output)| {
                    compare(name, output, &expected[*name], &inputs, tolerance)
                })
                .collect()
        }
        (None, Some(error), Err(actual)) => {
            let expected = (text(&error["code"]), text(&error["argument"]));
            let actual = (
                actual.code().as_str().to_owned(),
                actual.argument().to_owned(),
            );
            if actual == expected {
                Vec::new()
            } else {
                vec![format!("refused with {actual:?}, expected {expected:?}")]
            }
        }
        (Some(_), None, Err(error)) => vec![format!("refused: {error}")],
        (None, Some(error), Ok(_)) => vec![format!("not refused, expected {error}")],
        _ => vec!["a case has either expected values or an error".to_owned()],
    }
}

fn compare(
    name: &str,
    output: &Output,
    expected: &Value,
    inputs: &Inputs,
    tolerance: Tolerance,
) -> Vec<String> {
    let expected = expected.as_array().expect("a column is a list");
    let (length, wrong): (usize, Vec<(usize, String)>) = match output {
        Output::Numbers(column) => (
            column.len(),
            column
                .iter()
                .zip(expected.iter().map(number))
                .enumerate()
                .filter(|&(_, (&actual, expected))| !tolerance.accepts(actual, expected))
                .map(|(i, (actual, expected))| {
                    let error = (actual / expected - 1.0).abs();
                    (
                        i,
                        format!("{actual:e}, expected {expected:e}, relative error {error:.1e}"),
                    )
                })
                .collect(),
        ),
        Output::Names(column) => (
            column.len(),
            column
                .iter()
                .zip(expected.iter().map(text))
                .enumerate()
                .filter(|(_, (actual, expected))| *actual != expected)
                .map(|(i, (actual, expected))| (i, format!("{actual}, expected {expected}")))
                .collect(),
        ),
    };
    if length != expected.len() {
        return vec![format!(
            "{name}: {length} rows, expected {}",
            expected.len()
        )];
    }
    wrong
        .into_iter()
        .map(|(i, finding)| format!("{name}[{i}] = {finding}:{}", inputs.row(i)))
        .collect()
}

#[test]
fn every_function_agrees_with_its_reference() {
    let mut findings = Vec::new();
    for (name, file) in files() {
        let function = text(&file["function"]);
        assert_eq!(function, name, "a file has the name of its function");
        let Some(call) = find(&function) else {
            findings.push(format!("{name}: no function has this name"));
            continue;
        };
        let refuses = cases(&file).iter().any(|case| case.get("error").is_some());
        if refuses == REFUSES_NOTHING.contains(&name.as_str()) {
            findings.push(format!("{name}: an error case is missing, or impossible"));
        }
        for case in cases(&file) {
            let tolerance = Tolerance::new(case.get("tolerance").unwrap_or(&file["tolerance"]));
            let title = text(&case["name"]);
            findings.extend(
                check(case, call, tolerance)
                    .into_iter()
                    .map(|finding| format!("{name}, {title}: {finding}")),
            );
        }
    }
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn every_function_has_a_file() {
    let files: BTreeSet<_> = files().into_iter().map(|(name, _)| name).collect();
    for (name, _) in FUNCTIONS {
        assert!(files.contains(*name), "{name} has no golden vectors");
    }
}

/// Largest relative error of a column over the cases whose name starts with `prefix`.
fn worst(function: &str, column: &str, prefix: &str) -> f64 {
    let (_, file) = files()
        .into_iter()
        .find(|(name, _)| name == function)
        .unwrap();
    let call = find(function).unwrap();
    let mut worst = 0.0_f64;
    let mut rows = 0;
    for case in cases(&file) {
        if !text(&case["name"]).starts_with(prefix) {
            continue;
        }
        let outputs = call(&Inputs(case["inputs"].as_object().unwrap())).unwrap();
        let (_, output) = outputs.iter().find(|(name, _)| *name == column).unwrap();
        let Output::Numbers(actual) = output else {
            panic!("{column} is not a column of numbers")
        };
        let expected = case["expected"][column].as_array().unwrap();
        for (actual, expected) in actual.iter().zip(expected.iter().map(number)) {
            worst = worst.max((actual / expected - 1.0).abs());
            rows += 1;
        }
    }
    assert!(rows >= 50, "{function} has {rows} rows called {prefix}");
    worst
}

/// The accuracy that the documentation states: largest relative error over rows of one sort.
#[test]
fn accuracy_is_as_stated() {
    for (function, column, rows, stated) in [
        ("price", "price", "core", 1e-14),
        ("price", "price", "short-dated", 1e-14),
        ("price", "price", "tiny volatility", 1e-14),
        ("price", "price", "out of the money, 1e-6", 1e-13),
        ("price", "price", "out of the money, 1e-50", 6e-13),
        ("implied_volatility", "volatility", "core, out", 4e-15),
        ("implied_volatility", "volatility", "tiny volatility", 4e-15),
        (
            "implied_volatility",
            "volatility",
            "out of the money",
            4e-15,
        ),
        ("bachelier_price", "price", "core", 1e-14),
        ("bachelier_price", "price", "around zero", 1e-14),
        ("bachelier_price", "price", "out of the money, 1e-6", 1e-13),
        ("bachelier_price", "price", "out of the money, 1e-50", 4e-13),
        (
            "bachelier_implied_volatility",
            "volatility",
            "core, out",
            4e-15,
        ),
        (
            "bachelier_implied_volatility",
            "volatility",
            "out of the money",
            4e-15,
        ),
        ("digital_price", "price", "core", 1e-14),
        ("digital_price", "price", "tails", 4e-13),
        ("digital_price", "price", "far tails", 1e-12),
        ("tree_leisen_reimer", "price", "in 40 digits", 1e-12),
        ("tree_cox_ross_rubinstein", "price", "ordinary", 2e-13),
    ] {
        let worst = worst(function, column, rows);
        assert!(
            worst <= stated,
            "{function}, {rows}: relative error {worst:.2e} is above {stated:.0e}"
        );
    }
}
