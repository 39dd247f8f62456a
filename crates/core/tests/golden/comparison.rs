//! What a call gave, beside what a case expects.

use serde_json::Value;
use strikewise::Result;

#[derive(Clone, Copy)]
pub(crate) struct Tolerance {
    absolute: f64,
    relative: f64,
}

impl Tolerance {
    pub(crate) fn new(value: &Value) -> Self {
        let of = |name: &str| number(&value[name]).expect("a tolerance is a number");
        Self {
            absolute: of("absolute"),
            relative: of("relative"),
        }
    }

    fn accepts(self, actual: f64, expected: f64) -> bool {
        actual == expected
            || (actual.is_nan() && expected.is_nan())
            || (actual - expected).abs() <= self.absolute + self.relative * expected.abs()
    }
}

/// A number, or the name of one that JSON does not have.
pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(name) => match name.as_str() {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

/// What an answer has at a path, of names and places joined by dots; all of it at the empty path.
pub(crate) fn part<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .filter(|step| !step.is_empty())
        .try_fold(answer, |part, step| match part {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            part => part.get(step),
        })
}

/// What is wrong with one case, one line for each finding.
pub(crate) fn check(case: &Value, result: Result<Value>, tolerance: Tolerance) -> Vec<String> {
    match (case.get("expected"), case.get("error"), result) {
        (Some(Value::Object(expected)), None, Ok(answer)) => expected
            .iter()
            .flat_map(|(path, expected)| match part(&answer, path) {
                Some(actual) => compare(path, actual, expected, tolerance),
                None => vec![format!("no {path} in {answer}")],
            })
            .collect(),
        (None, Some(expected), Err(error)) => {
            let actual =
                serde_json::json!({"code": error.code().as_str(), "argument": error.argument()});
            if actual == *expected {
                return Vec::new();
            }
            vec![format!("refused with {error}, expected {expected}")]
        }
        (Some(_), None, Err(error)) => vec![format!("refused: {error}")],
        (None, Some(error), Ok(_)) => vec![format!("not refused, expected {error}")],
        _ => vec!["a case has either expected values or an error".to_owned()],
    }
}

fn compare(path: &str, actual: &Value, expected: &Value, tolerance: Tolerance) -> Vec<String> {
    match expected {
        Value::Array(items) => {
            let found = actual.as_array().map(Vec::as_slice).unwrap_or_default();
            if found.len() != items.len() {
                return vec![format!("{path} = {actual}, expected {} items", items.len())];
            }
            let pairs = found.iter().zip(items).enumerate();
            pairs
                .flat_map(|(i, (actual, expected))| {
                    compare(&format!("{path}.{i}"), actual, expected, tolerance)
                })
                .collect()
        }
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, expected)| {
                let actual = actual.get(name).unwrap_or(&Value::Null);
                compare(&format!("{path}.{name}"), actual, expected, tolerance)
            })
            .collect(),
        _ => {
            let is_same = match (number(actual), number(expected)) {
                (Some(actual), Some(expected)) => tolerance.accepts(actual, expected),
                _ => actual == expected,
            };
            if is_same {
                return Vec::new();
            }
            vec![format!("{path} = {actual}, expected {expected}")]
        }
    }
}
