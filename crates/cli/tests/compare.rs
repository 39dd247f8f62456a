//! `strikewise compare` on scans of the sample market.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use std::path::Path;

use command::{stdout, strikewise};
use serde_json::Value;

fn scan(folder: &Path, name: &str, arguments: &[&str]) -> String {
    let mut all = vec!["scan", "--format", "json"];
    all.extend(arguments);
    let path = folder.join(name);
    std::fs::write(&path, stdout(&all)).unwrap();
    path.display().to_string()
}

fn failure(old: &str, new: &str) -> String {
    let output = strikewise(&["compare", old, new]);
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stderr)
        .unwrap()
        .trim_end()
        .to_owned()
}

#[test]
fn two_profiles_on_the_sample_market() {
    let folder = tempfile::tempdir().unwrap();
    let old = scan(folder.path(), "old.json", &[]);
    let new = scan(
        folder.path(),
        "new.json",
        &["--profile", "income", "--strategy", "csp"],
    );
    let text = stdout(&["compare", &old, &new, "--format", "json"]);
    let comparison: Value = serde_json::from_str(&text).unwrap();
    let schema: Value = serde_json::from_str(&stdout(&["schema", "comparison"])).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(&comparison)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(comparison["is_same_profile"], false);
    assert_eq!(comparison["not_compared"][0], "leap_call");
    let moved = comparison["moved"].as_array().unwrap();
    assert!(moved.len() >= 5);
    for setup in moved {
        assert_eq!(setup["strategy"], "cash_secured_put");
        let factors = setup["factors"].as_array().unwrap();
        let sum: f64 = factors
            .iter()
            .map(|factor| factor["change"].as_f64().unwrap())
            .sum();
        assert!((sum - setup["score_change"].as_f64().unwrap()).abs() < 1e-9);
    }
    for format in ["table", "markdown"] {
        let text = stdout(&["compare", &old, &new, "--format", format]);
        for said in [
            "profile strikewise-default v2) → 2022-12-28",
            "the profiles differ",
            "LEAP call: only one of the scans looked for it",
            "weight of ",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    let same = stdout(&["compare", &old, &old]);
    assert!(same.contains("0 new · 0 gone · 0 moved"), "{same}");
}

#[test]
fn a_report_of_a_newer_layout_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let old = scan(folder.path(), "old.json", &[]);
    let text = std::fs::read_to_string(&old).unwrap();
    let newer = folder.path().join("newer.json");
    let write = |version: &str| {
        let text = text.replacen("\"2.0\"", &format!("\"{version}\""), 1);
        std::fs::write(&newer, text).unwrap();
        newer.display().to_string()
    };
    let message = failure(&old, &write("3.0"));
    let said = "newer.json: INVALID_DATA: schema_version = 3.0; this version reads 2.x";
    assert!(message.contains(said), "{message}");
    let text = stdout(&["compare", &old, &write("2.1")]);
    assert!(text.contains("unchanged"), "{text}");
    let message = failure(&old, "no/such/report.json");
    assert!(
        message.starts_with("error: report no/such/report.json: "),
        "{message}"
    );
}
