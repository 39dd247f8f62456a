//! Every indicator against vectors from independent references, made by `golden/generate/indicators.py`.

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
use std::path::PathBuf;

use serde_json::{Map, Value};
use strikewise::{Result, indicators};

/// Output columns by name.
type Outputs = Vec<(&'static str, Vec<f64>)>;

/// One indicator by name.
struct Function {
    name: &'static str,
    call: fn(&Inputs) -> Result<Outputs>,
    /// Whether there is an argument that it refuses.
    refuses: bool,
}

/// An indicator that refuses some arguments, as all but one do.
const fn refusing(name: &'static str, call: fn(&Inputs) -> Result<Outputs>) -> Function {
    Function {
        name,
        call,
        refuses: true,
    }
}

const FUNCTIONS: &[Function] = &[
    refusing("sma", |i| {
        Ok(vec![(
            "sma",
            indicators::sma(&i.column("close"), i.count("period"))?,
        )])
    }),
    refusing("ema", |i| {
        Ok(vec![(
            "ema",
            indicators::ema(&i.column("close"), i.count("period"))?,
        )])
    }),
    refusing("rsi", |i| {
        Ok(vec![(
            "rsi",
            indicators::rsi(&i.column("close"), i.count("period"))?,
        )])
    }),
    refusing("true_range", |i| {
        let range =
            indicators::true_range(&i.column("high"), &i.column("low"), &i.column("close"))?;
        Ok(vec![("true_range", range)])
    }),
    refusing("atr", |i| {
        let (high, low, close) = (i.column("high"), i.column("low"), i.column("close"));
        Ok(vec![(
            "atr",
            indicators::atr(&high, &low, &close, i.count("period"))?,
        )])
    }),
    refusing("macd", |i| {
        let lines = indicators::macd(
            &i.column("close"),
            i.count("fast_period"),
            i.count("slow_period"),
            i.count("signal_period"),
        )?;
        Ok(vec![
            ("macd", lines.macd),
            ("signal", lines.signal),
            ("histogram", lines.histogram),
        ])
    }),
    refusing("bbands", |i| {
        let bands = indicators::bbands(
            &i.column("close"),
            i.count("period"),
            i.number("deviations_up"),
            i.number("deviations_down"),
        )?;
        Ok(vec![
            ("upper", bands.upper),
            ("middle", bands.middle),
            ("lower", bands.lower),
        ])
    }),
    Function {
        name: "log_returns",
        call: |i| {
            Ok(vec![(
                "log_returns",
                indicators::log_returns(&i.column("close"))?,
            )])
        },
        refuses: false,
    },
    refusing("historical_volatility", |i| {
        let volatility = indicators::historical_volatility(
            &i.column("close"),
            i.count("period"),
            i.number("periods_per_year"),
        )?;
        Ok(vec![("historical_volatility", volatility)])
    }),
    refusing("historical_volatility_rank", |i| {
        let rank =
            indicators::historical_volatility_rank(&i.column("volatility"), i.count("window"))?;
        Ok(vec![("historical_volatility_rank", rank)])
    }),
    refusing("historical_volatility_percentile", |i| {
        let percentile = indicators::historical_volatility_percentile(
            &i.column("volatility"),
            i.count("window"),
        )?;
        Ok(vec![("historical_volatility_percentile", percentile)])
    }),
];

/// The inputs of a case, by name.
struct Inputs<'a>(&'a Map<String, Value>);

impl Inputs<'_> {
    fn column(&self, name: &str) -> Vec<f64> {
        numbers(&self.0[name])
    }

    fn number(&self, name: &str) -> f64 {
        number(&self.0[name])
    }

    fn count(&self, name: &str) -> usize {
        let count = self.0[name].as_u64().expect("a count");
        usize::try_from(count).unwrap()
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

fn numbers(value: &Value) -> Vec<f64> {
    let column = value.as_array().expect("a column is a list");
    column.iter().map(number).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
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

/// The files that the generator of the indicators made, by name.
fn files() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let file = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            (name, file)
        })
        .filter(|(_, file): &(String, Value)| {
            text(&file["source"]).starts_with("generate/indicators.py")
        })
        .collect()
}

/// What is wrong with one case, one line for each finding.
fn check(case: &Value, function: &Function, tolerance: Tolerance) -> Vec<String> {
    let inputs = Inputs(case["inputs"].as_object().expect("inputs are an object"));
    let result = (function.call)(&inputs);
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
                .flat_map(|(name, actual)| {
                    compare(name, actual, &numbers(&expected[*name]), tolerance)
                })
                .collect()
        }
        (None, Some(error), Err(actual)) => {
            let expected = (text(&error["code"]), text(&error["argument"]));
            let actual = (actual.code().as_str(), actual.argument());
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

fn compare(name: &str, actual: &[f64], expected: &[f64], tolerance: Tolerance) -> Vec<String> {
    if actual.len() != expected.len() {
        let (actual, expected) = (actual.len(), expected.len());
        return vec![format!("{name}: {actual} rows, expected {expected}")];
    }
    let rows = actual.iter().zip(expected).enumerate();
    rows.filter(|&(_, (&actual, &expected))| !tolerance.accepts(actual, expected))
        .map(|(i, (actual, expected))| {
            let (absolute, relative) =
                ((actual - expected).abs(), (actual / expected - 1.0).abs());
            format!(
                "{name}[{i}] = {actual:e}, expected {expected:e}; error {absolute:.1e}, relative {relative:.1e}"
            )
        })
        .collect()
}

#[test]
fn every_indicator_agrees_with_its_reference() {
    let mut findings = Vec::new();
    for (name, file) in files() {
        assert_eq!(
            text(&file["function"]),
            name,
            "a file has the name of its function"
        );
        let Some(function) = FUNCTIONS.iter().find(|function| function.name == name) else {
            findings.push(format!("{name}: no indicator has this name"));
            continue;
        };
        let cases = file["cases"].as_array().expect("cases are a list");
        if cases.iter().any(|case| case.get("error").is_some()) != function.refuses {
            findings.push(format!(
                "{name}: {} error case",
                if function.refuses { "no" } else { "an" }
            ));
        }
        for case in cases {
            let tolerance = Tolerance::new(case.get("tolerance").unwrap_or(&file["tolerance"]));
            let title = text(&case["name"]);
            for finding in check(case, function, tolerance) {
                findings.push(format!("{name}, {title}: {finding}"));
            }
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
fn every_indicator_has_a_file() {
    let files: BTreeSet<_> = files().into_iter().map(|(name, _)| name).collect();
    for Function { name, .. } in FUNCTIONS {
        assert!(files.contains(*name), "{name} has no golden vectors");
    }
}
