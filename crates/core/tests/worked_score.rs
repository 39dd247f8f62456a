//! One complete score for each class against a sheet worked outside the library (`scores/*.md`).

#![cfg(feature = "serde")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads its own files"
)]

use serde_json::Value;
use strikewise::scoring::{Measure, Measures, Profile, Scale, Strategy, classify, score};

/// The measures and percentiles of a sheet.
fn measures(sheet: &Value) -> Measures {
    let mut measures = Measures::new();
    for (column, scale) in [
        ("measures", Scale::Value),
        ("universe_percentile", Scale::UniversePercentile),
        ("sector_percentile", Scale::SectorPercentile),
    ] {
        for (name, value) in sheet[column].as_object().unwrap() {
            let measure: Measure = serde_json::from_value(Value::String(name.clone())).unwrap();
            measures.set_on(scale, measure, value.as_f64().unwrap());
        }
    }
    measures
}

fn compare(name: &str) {
    let path = format!("{}/tests/scores/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let sheet: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let profile = Profile::bundled(sheet["profile"]["id"].as_str().unwrap()).unwrap();
    assert_eq!(sheet["profile"]["version"], profile.version);
    let tolerance = sheet["tolerance"].as_f64().unwrap();
    let near = |value: Option<f64>, expected: &Value, what: &str| match (value, expected.as_f64()) {
        (Some(value), Some(expected)) => assert!(
            (value - expected).abs() <= tolerance * expected.abs().max(1.0),
            "{name}: {what}: {value}, expected {expected}"
        ),
        (value, expected) => assert_eq!(value, expected, "{name}: {what}"),
    };

    let measures = measures(&sheet);
    let strategy: Strategy = serde_json::from_value(sheet["strategy"].clone()).unwrap();
    let rules = profile.strategy(strategy);
    let result = score(
        profile.weights,
        profile.minimum_quadrant_coverage,
        &rules.factors,
        &measures,
    );

    let factors = sheet["factors"].as_array().unwrap();
    assert_eq!(factors.len(), result.factors.len());
    for (expected, factor) in factors.iter().zip(&result.factors) {
        let what = factor.measure.id();
        assert_eq!(expected["measure"], what);
        assert_eq!(
            expected["scale"],
            serde_json::to_value(factor.scale).unwrap()
        );
        near(factor.points, &expected["points"], what);
        near(Some(factor.weight), &expected["weight"], what);
        let effective = Some(factor.effective_weight);
        near(effective, &expected["effective_weight"], what);
        near(Some(factor.contribution), &expected["contribution"], what);
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
    assert_eq!(classification.class.unwrap().as_str(), name);
    assert_eq!(sheet["class"], name);
    let binding: Vec<&str> = classification
        .binding
        .iter()
        .map(|measure| measure.id())
        .collect();
    assert_eq!(sheet["binding"], serde_json::to_value(binding).unwrap());
}

#[test]
fn a_conservative_score() {
    compare("conservative");
}

#[test]
fn a_moderate_score() {
    compare("moderate");
}

#[test]
fn an_aggressive_score() {
    compare("aggressive");
}
