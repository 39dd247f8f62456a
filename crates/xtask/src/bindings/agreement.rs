//! The scan of the sample market, by Rust, the program, Python, the Node addon and WebAssembly: the same report, field by
//! field.

use std::fs::File;
use std::process::Command;

use serde_json::{Number, Value};

use super::{javascript, python};
use crate::dev_build;
use crate::step::{Outcome, built, output, root, target};

const PYTHON: &str =
    "import json, strikewise as sw; print(json.dumps(sw.scan(sw.sample_market())))";
const NODE: &str = "import { sampleMarket, scan } from 'strikewise'; \
     console.log(JSON.stringify(scan(sampleMarket())));";
/// WebAssembly reads no folders: it is given what `strikewise market` prints.
const WASM: &str = "import { readFileSync } from 'node:fs'; import { scan } from 'strikewise/wasm'; \
     console.log(JSON.stringify(scan(JSON.parse(readFileSync(0, 'utf8')))));";

/// WebAssembly has no fused multiply-add, so last digits differ; relative, or absolute below 1.
const OTHER_INSTRUCTIONS: f64 = 1e-9;

/// Builds the programs and compares; the packages are built by the tasks `node` and `python`.
pub(crate) fn run() -> Outcome {
    dev_build::packages(&["strikewise-cli", "strikewise-documents"])?;
    check()
}

/// Scans by every way, once all are built, and compares.
pub(crate) fn check() -> Outcome {
    println!("==> the same scan in every language");
    let rust = report("Rust", dev_build::document_task(["sample-scan"]))?;
    let program = |arguments: &[&str]| {
        let mut program = Command::new(built("strikewise"));
        program.args(arguments);
        program
    };
    let market = target().join("sample-market.json");
    let document = output("strikewise market", program(&["market"]))?;
    std::fs::write(&market, document).map_err(|error| format!("{}: {error}", market.display()))?;
    let mut wasm = node(WASM);
    let market = File::open(&market).map_err(|error| format!("{}: {error}", market.display()))?;
    wasm.stdin(market);
    let ways = [
        ("the program", program(&["scan", "--format", "json"]), 0.0),
        ("Python", python::interpreter(["-c", PYTHON]), 0.0),
        ("the Node addon", node(NODE), 0.0),
        ("WebAssembly", wasm, OTHER_INSTRUCTIONS),
    ];
    for (way, command, tolerance) in ways {
        let report = report(way, command)?;
        if let Some(difference) = difference("report", &rust, &report, tolerance) {
            return Err(format!("the scan by {way} is another: {difference}"));
        }
        println!("    {way}: the same as Rust");
    }
    Ok(())
}

fn report(way: &str, command: Command) -> Result<Value, String> {
    let printed = output(way, command)?;
    serde_json::from_str(&printed).map_err(|error| format!("{way}: {error}"))
}

/// A module, run where the package is found by its name.
fn node(module: &str) -> Command {
    let mut command = Command::new("node");
    command.args(["--input-type=module", "--eval", module]);
    command.current_dir(root().join(javascript::PACKAGE));
    command
}

/// The path of the first difference, and both values.
fn difference(path: &str, expected: &Value, found: &Value, tolerance: f64) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let unknown = found.keys().find(|name| !expected.contains_key(*name));
            if let Some(name) = unknown {
                return Some(format!("{path}.{name} is not in the report of Rust"));
            }
            expected.iter().find_map(|(name, value)| {
                let path = format!("{path}.{name}");
                match found.get(name) {
                    Some(other) => difference(&path, value, other, tolerance),
                    None => Some(format!("{path} is missing")),
                }
            })
        }
        (Value::Array(expected), Value::Array(found)) => {
            if expected.len() != found.len() {
                let lengths = (expected.len(), found.len());
                return Some(format!("{path} has {} items, not {}", lengths.1, lengths.0));
            }
            let mut pairs = expected.iter().zip(found).enumerate();
            pairs.find_map(|(i, (value, other))| {
                difference(&format!("{path}[{i}]"), value, other, tolerance)
            })
        }
        // JavaScript writes 1 for 1.0.
        (Value::Number(a), Value::Number(b)) if is_close(a, b, tolerance) => None,
        _ if expected == found => None,
        _ => Some(format!("{path} is {found}, not {expected}")),
    }
}

fn is_close(a: &Number, b: &Number, tolerance: f64) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= tolerance * a.abs().max(1.0),
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn the_first_difference_is_named_by_its_path() {
        let report = json!({ "setups": [{ "rank": 1, "score": 70.5 }], "notes": [] });
        let found = |other| difference("report", &report, &other, 1e-9);
        assert_eq!(
            found(json!({ "notes": [], "setups": [{ "rank": 1.0, "score": 70.500_000_000_01 }] })),
            None
        );
        for (other, said) in [
            (
                json!({ "setups": [{ "rank": 1, "score": 70.0 }], "notes": [] }),
                "report.setups[0].score is 70.0, not 70.5",
            ),
            (
                json!({ "setups": [{ "rank": 1 }], "notes": [] }),
                "report.setups[0].score is missing",
            ),
            (
                json!({ "setups": [], "notes": [] }),
                "report.setups has 0 items, not 1",
            ),
            (
                json!({ "setups": [{ "rank": 1, "score": 70.5, "class": null }], "notes": [] }),
                "report.setups[0].class is not in the report of Rust",
            ),
        ] {
            assert_eq!(found(other).as_deref(), Some(said));
        }
    }
}
