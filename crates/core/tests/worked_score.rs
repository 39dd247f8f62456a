//! One complete score against a sheet worked outside the library (`scores/cash_secured_put.md`).

#![cfg(feature = "serde")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads its own files"
)]

use serde_json::Value;
use strikewise::scoring::{Measure, Measures, Profile, classify, score};

#[test]
fn the_worked_score() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/scores/cash_secured_put.json"
    );
    let sheet: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let profile = Profile::default();
    assert_eq!(sheet["profile"]["id"], profile.id.as_str());
    assert_eq!(sheet["profile"]["version"], profile.version);
    let tolerance = sheet["tolerance"].as_f64().unwrap();
    let near = |value: Option<f64>, expected: &Value, what: &str| match (value, expected.as_f64()) {
        (Some(value), Some(expected)) => assert!(
            (value - expected).abs() <= tolerance * expected.abs().max(1.0),
            "{what}: {value}, expected {expected}"
        ),
        (value, expected) => assert_eq!(value, expected, "{what}"),
    };

    let mut measures = Measures::new();
    for (name, value) in sheet["measures"].as_object().unwrap() {
        let measure: Measure = serde_json::from_value(Value::String(name.clone())).unwrap();
        measures.set(measure, value.as_f64().unwrap());
    }
    let rules = &profile.cash_secured_put;
    let result = score(
        profile.weights,
        profile.minimum_quadrant_coverage,
        &rules.factors,
        &measures,
    );

    let factors = sheet["factors"].as_array().unwrap();
    assert_eq!(factors.len(), result.factors.len());
    for (expected, factor) in factors.iter().zip(&result.factors) {
        let name = factor.measure.id();
        assert_eq!(expected["measure"], name);
        near(factor.points, &expected["points"], name);
        near(Some(factor.weight), &expected["weight"], name);
        near(
            Some(factor.effective_weight),
            &expected["effective_weight"],
            name,
        );
        near(Some(factor.contribution), &expected["contribution"], name);
    }
    for quadrant in &result.quadrants {
        let expected = &sheet["quadrants"][quadrant.quadrant.id()];
        near(quadrant.score, &expected["score"], "quadrant score");
        near(
            Some(quadrant.coverage),
            &expected["coverage"],
            "quadrant coverage",
        );
    }
    near(result.total, &sheet["total"], "total");
    near(Some(result.coverage), &sheet["coverage"], "coverage");

    let classification = classify(&rules.class_limits, &measures);
    assert_eq!(
        classification.class.unwrap().as_str(),
        sheet["class"].as_str().unwrap()
    );
    let binding: Vec<&str> = classification
        .binding
        .iter()
        .map(|measure| measure.id())
        .collect();
    let expected: Vec<&str> = sheet["binding"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect();
    assert_eq!(binding, expected);
}
