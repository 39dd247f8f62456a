//! Every function of the catalogue against vectors from independent references; `golden/README.md` has their format.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the tests read files, the library does not"
)]

#[path = "golden/comparison.rs"]
mod comparison;
#[path = "golden/inputs.rs"]
mod inputs;

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;
use strikewise::catalogue::{self, Function};

use comparison::{Tolerance, check, number, part};
use inputs::call;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn names(path: &str) -> BTreeSet<String> {
    std::fs::read_dir(folder(path))
        .unwrap()
        .filter_map(|file| file.unwrap().file_name().into_string().ok())
        .filter_map(|file| Some(file.strip_suffix(".json")?.to_owned()))
        .collect()
}

fn read(name: &str) -> Value {
    let path = folder("golden").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).expect("the file is JSON")
}

fn cases(file: &Value) -> &[Value] {
    file["cases"].as_array().expect("cases are a list")
}

fn function(name: &str) -> Option<Function> {
    catalogue::functions()
        .into_iter()
        .find(|function| function.name == name)
}

#[test]
fn every_function_agrees_with_its_reference() {
    let mut findings = Vec::new();
    for name in names("golden") {
        let file = read(&name);
        assert_eq!(
            file["function"], name,
            "a file has the name of its function"
        );
        let Some(function) = function(&name) else {
            findings.push(format!("{name}: no function has this name"));
            continue;
        };
        for (what, of) in [("error", "refuses"), ("expected", "gives")] {
            if !cases(&file).iter().any(|case| case.get(what).is_some()) {
                findings.push(format!("{name}: no case in which it {of} something"));
            }
        }
        for case in cases(&file) {
            let tolerance = Tolerance::new(case.get("tolerance").unwrap_or(&file["tolerance"]));
            let found = check(case, call(&function, &case["inputs"]), tolerance);
            let title = &case["name"];
            findings.extend(found.iter().map(|what| format!("{name}, {title}: {what}")));
        }
    }
    let count = findings.len();
    assert_eq!(count, 0, "{count} findings:\n{}", findings.join("\n"));
}

/// Those of TA-Lib have its own answers instead, in `ta_lib`.
#[test]
fn every_function_has_vectors() {
    let (golden, ta_lib) = (names("golden"), names("ta_lib"));
    let without: Vec<_> = catalogue::functions()
        .into_iter()
        .filter(|function| !golden.contains(function.name))
        .filter(|function| {
            let indicator = function.indicator.as_ref();
            !indicator.is_some_and(|it| it.ta_lib.is_some_and(|name| ta_lib.contains(name)))
        })
        .map(|function| function.name)
        .collect();
    assert_eq!(without, [""; 0]);
}

/// Largest relative error of a column over the cases whose name starts with `prefix`.
fn worst(name: &str, column: &str, prefix: &str) -> f64 {
    let (file, function) = (read(name), function(name).unwrap());
    let mut worst = 0.0_f64;
    let mut rows = 0;
    for case in cases(&file) {
        if !case["name"].as_str().unwrap().starts_with(prefix) {
            continue;
        }
        let actual = call(&function, &case["inputs"]).unwrap();
        let actual = part(&actual, column).unwrap().as_array().unwrap();
        let expected = case["expected"][column].as_array().unwrap();
        for (actual, expected) in actual.iter().zip(expected) {
            let ratio = number(actual).unwrap() / number(expected).unwrap();
            worst = worst.max((ratio - 1.0).abs());
            rows += 1;
        }
    }
    assert!(rows >= 50, "{name} has {rows} rows called {prefix}");
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
