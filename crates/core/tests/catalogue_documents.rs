//! Functions of objects, called as bindings call them.

#![cfg(feature = "json")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value as Document, json};
use strikewise::Error;
use strikewise::catalogue::{Answer, Function, Value, find};
use strikewise::market::Bars;

fn call(function: &Function, values: &[Value]) -> Result<Document, Error> {
    let Answer::Document(document) = function.call(values)? else {
        return Ok(Document::Null);
    };
    Ok(document)
}

fn condor() -> Document {
    let option = |strike: f64, price: f64, kind: &str| json!({"strike": strike, "expiration": "2026-01-16", "kind": kind, "bid": price, "ask": price});
    let legs = [
        option(90.0, 0.5, "put"),
        option(95.0, 1.3, "put"),
        option(105.0, 1.4, "call"),
        option(110.0, 0.6, "call"),
    ];
    let values: Vec<Value> = legs.iter().map(Value::Document).collect();
    call(&find("strategy_iron_condor").unwrap(), &values).unwrap()
}

/// The analysis of a condor under conditions.
fn analysed(conditions: &Document) -> Result<Document, Error> {
    let analysis = find("strategyAnalysis").unwrap();
    let condor = condor();
    let mut values = vec![Value::Missing; analysis.arguments.len()];
    values[0] = Value::Document(&condor);
    values[1] = Value::Document(conditions);
    call(&analysis, &values)
}

#[test]
fn a_strategy_is_made_and_analysed() {
    let conditions = json!({"spot": 100.0, "rate": 0.04, "now": {"date": "2025-12-09"}});
    let figures = analysed(&conditions).unwrap();
    assert!((figures["credit_dollars"].as_f64().unwrap() - 160.0).abs() < 1e-9);
    assert_eq!(figures["break_evens"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_wrong_in_an_object_is_named_by_its_path() {
    let refused = |conditions: Document| analysed(&conditions).unwrap_err();
    let error = refused(json!({"spot": 100.0, "rate": 0.04, "now": {"date": "tomorrow"}}));
    assert_eq!(
        (error.argument(), error.value()),
        ("conditions.now.date", "\"tomorrow\"")
    );
    assert_eq!(error.code().as_str(), "INVALID_DATA");
    let error =
        refused(json!({"spot": 100.0, "rate": 0.04, "now": {"date": "2025-12-09"}, "tau": 1}));
    assert!(error.rule().contains("unknown field `tau`"), "{error}");
    let error = refused(json!({"spot": -1.0, "rate": 0.04, "now": {"date": "2025-12-09"}}));
    assert!(
        error.rule().contains("must be positive and finite"),
        "{error}"
    );
}

#[test]
fn a_headline_is_scored_for_a_company() {
    let headline = json!("TCS gains as Infosys slips");
    let label = |entity: &Document| {
        let values = [Value::Document(&headline), Value::Document(entity)];
        call(&find("headline_sentiment").unwrap(), &values).unwrap()["label"].clone()
    };
    assert_eq!(label(&json!("TCS")), "positive");
    assert_eq!(label(&json!("Infosys")), "negative");
}

#[test]
fn a_missing_number_is_null_in_and_out() {
    let written = json!({"date": ["2026-01-02", "2026-01-05"], "close": [10.0, null]});
    let bars: Bars = serde_json::from_value(written).unwrap();
    assert!(bars.close[1].is_nan() && bars.open[0].is_nan());
    let written = serde_json::to_value(&bars).unwrap();
    assert_eq!(written["close"], json!([10.0, null]));
    assert_eq!(written["volume"], json!([null, null]));
}
