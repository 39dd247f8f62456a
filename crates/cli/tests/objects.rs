//! The objects of functions are what their schemas say, in and out.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use serde_json::{Value as Document, json};
use strikewise::catalogue::{Answer, ArgumentKind, Function, Shape, Value, find, functions};
use strikewise_data::Folder;

/// What an argument must be like.
fn of_argument(function: &Function, place: usize) -> Option<Validator> {
    let mut generator = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator();
    let schema = function.argument_schema(place, &mut generator)?;
    Some(validator(&schema.to_value(), generator))
}

/// What an answer is like.
fn of_answer(function: &Function) -> Option<Validator> {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let schema = function.answer_schema(&mut generator)?;
    Some(validator(&schema.to_value(), generator))
}

fn validator(schema: &Document, mut generator: schemars::SchemaGenerator) -> Validator {
    let definitions = generator.take_definitions(true);
    let whole = json!({ "allOf": [schema], "$defs": definitions });
    jsonschema::draft202012::new(&whole).unwrap()
}

fn holds(validator: &Validator, what: &str, document: &Document) {
    let faults: Vec<String> = validator
        .iter_errors(document)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}");
}

/// Calls a function with objects that its schemas allow, and holds the answer against its own.
fn called(name: &str, given: &[Document]) -> Document {
    let function = find(name).unwrap();
    for (place, document) in given.iter().enumerate() {
        if let Some(validator) = of_argument(&function, place).filter(|_| !document.is_null()) {
            let argument = function.arguments[place].name;
            holds(&validator, &format!("{name}({argument})"), document);
        }
    }
    let columns: Vec<Vec<f64>> = given
        .iter()
        .map(|value| match value {
            Document::Array(items) => items
                .iter()
                .map(|item| item.as_f64().unwrap_or(f64::NAN))
                .collect(),
            Document::Number(number) => vec![number.as_f64().unwrap()],
            _ => Vec::new(),
        })
        .collect();
    let mut values: Vec<Value> = given
        .iter()
        .zip(&function.arguments)
        .zip(&columns)
        .map(|((document, argument), column)| match argument.kind {
            _ if document.is_null() => Value::Missing,
            ArgumentKind::Document => Value::Document(document),
            ArgumentKind::Choice(_) => Value::Text(document.as_str().unwrap()),
            _ => Value::Numbers(column),
        })
        .collect();
    values.resize(function.arguments.len(), Value::Missing);
    let Answer::Document(answer) = function.call(&values).unwrap() else {
        panic!("{name} answers with no object");
    };
    holds(&of_answer(&function).unwrap(), name, &answer);
    answer
}

#[test]
fn every_object_has_a_schema() {
    for function in functions() {
        for (place, argument) in function.arguments.iter().enumerate() {
            let is_object = argument.kind == ArgumentKind::Document;
            let name = format!("{}({})", function.name, argument.name);
            assert_eq!(of_argument(&function, place).is_some(), is_object, "{name}");
        }
        let is_object = function.shape == Shape::Document;
        assert_eq!(
            of_answer(&function).is_some(),
            is_object,
            "{}",
            function.name
        );
    }
}

fn option(strike: f64, price: f64, kind: &str) -> Document {
    json!({"strike": strike, "expiration": "2026-01-16", "kind": kind, "bid": price, "ask": price})
}

#[test]
fn a_strategy_and_its_figures_are_as_described() {
    let condor = called(
        "strategy_iron_condor",
        &[
            option(90.0, 0.5, "put"),
            option(95.0, 1.3, "put"),
            option(105.0, 1.4, "call"),
            option(110.0, 0.6, "call"),
        ],
    );
    let conditions = json!({"spot": 100.0, "rate": 0.04, "now": {"date": "2025-12-09"}});
    let smile = json!({"strikes": [90.0, 110.0], "volatilities": [0.25, 0.2]});
    called("strategy_analysis", &[condor.clone(), conditions.clone()]);
    called(
        "strategy_analysis",
        &[condor.clone(), conditions.clone(), smile.clone()],
    );
    called(
        "strategy_probabilities",
        &[condor.clone(), conditions.clone(), smile],
    );
    called("strategy_net_greeks", &[condor.clone(), conditions.clone()]);
    called("strategy_outcome", &[condor, conditions]);
    called(
        "wheel",
        &[json!([{"step": "sell_put", "put": option(100.0, 2.0, "put"), "credit_per_share": 2.0}])],
    );
}

#[test]
fn a_book_and_its_risk_are_as_described() {
    let book = json!({
        "positions": [
            {"underlying": "KO", "quantity": 100.0, "multiplier": 1.0, "cost_dollars": null,
             "instrument": {"shares": {"bid": 59.9, "ask": 60.1}}},
            {"underlying": "KO", "quantity": -1.0, "multiplier": 100.0, "cost_dollars": -80.0,
             "instrument": {"option": option(62.0, 0.8, "call")}},
        ],
        "underlyings": {"KO": {"spot": 60.0, "sector": "Consumer Staples"}},
        "setting": {"now": {"date": "2025-12-09"}, "yields": {"years": [1.0], "rate": [0.04]}, "exercise": "american"},
    });
    for name in [
        "portfolio_greeks",
        "portfolio_positions",
        "portfolio_underlyings",
        "portfolio_margin",
        "portfolio_concentration",
        "portfolio_assignment_cash",
    ] {
        called(name, std::slice::from_ref(&book));
    }
    called("portfolio_ladder", &[book.clone(), json!([-0.1, 0.0, 0.1])]);
    called(
        "portfolio_stress_grid",
        &[book, json!([0, 10]), json!([0.0, 0.1]), json!([-0.1, 0.0])],
    );
}

#[test]
fn the_sample_market_and_its_scan_are_as_described() {
    let market = strikewise_data::open(&Folder::of(Vec::new()), None, None).unwrap();
    let market = serde_json::to_value(&market).unwrap();
    let report = called("scan", &[market, called("scoring_profile", &[])]);
    called("compare_scans", &[report.clone(), report]);
}

#[test]
fn what_no_answer_has_is_null() {
    called(
        "cone",
        &[json!([100.0, 101.0, 99.0]), json!([2, 50]), json!([0.5])],
    );
    called(
        "parity_fit",
        &[
            json!([100.0]),
            json!([5.0]),
            json!([5.2]),
            json!([4.0]),
            json!([4.2]),
            json!(0.5),
        ],
    );
    called(
        "parse_query",
        &[json!("large-cap tech, delta at most 0.25, and a pony")],
    );
    called(
        "headline_sentiment",
        &[json!("Profit falls less than feared")],
    );
    called("news_sentiment", &[json!([]), json!("2026-01-02")]);
}
