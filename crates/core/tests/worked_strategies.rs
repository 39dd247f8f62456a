//! Whole strategies against sheets worked outside the library (`strategies/*.md`).

#![cfg(feature = "serde")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads its own files"
)]

use serde_json::Value;
use strikewise::options::{Fill, Smile};
use strikewise::pricing::ExerciseStyle::European;
use strikewise::pricing::OptionKind;
use strikewise::strategies::{
    Analysis, Assumptions, CollateralRule, Conditions, Moment, OptionQuote, Strategy,
    share_replacement,
};

/// What a sheet gives and what it expects.
struct Sheet {
    json: Value,
    conditions: Conditions,
    smile: Smile,
    fill: Fill,
    contracts: u32,
    legs: Vec<OptionQuote>,
}

impl Sheet {
    fn read(name: &str) -> Self {
        let path = format!(
            "{}/tests/strategies/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let json: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let market = &json["market"];
        let number = |value: &Value| value.as_f64().unwrap();
        let day = |value: &Value| value.as_str().unwrap().parse().unwrap();
        let now = Moment::at_close(day(&market["today"]));
        let conditions = Conditions::new(
            number(&market["spot"]),
            number(&market["rate"]),
            number(&market["dividend_yield"]),
            now,
            European,
        )
        .unwrap();
        let points = json["smile"].as_array().unwrap();
        let column =
            |place: usize| -> Vec<f64> { points.iter().map(|p| number(&p[place])).collect() };
        let legs = json["legs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|leg| {
                let kind: OptionKind = serde_json::from_value(leg["kind"].clone()).unwrap();
                let expiration = leg.get("expiration").unwrap_or(&market["expiration"]);
                OptionQuote::new(number(&leg["strike"]), day(expiration), kind)
                    .quoted(number(&leg["bid"]), number(&leg["ask"]))
                    .with_volatility(number(&leg["volatility"]))
            })
            .collect();
        Self {
            conditions,
            smile: Smile::new(&column(0), &column(1)).unwrap(),
            fill: serde_json::from_value(json["fill"].clone()).unwrap(),
            contracts: u32::try_from(json["contracts"].as_u64().unwrap()).unwrap(),
            legs,
            json,
        }
    }

    fn analyse(&self, strategy: Strategy, collateral: CollateralRule) -> Analysis {
        let assumptions = Assumptions {
            fill: self.fill,
            collateral,
            ..Assumptions::default()
        };
        strategy
            .with_contracts(self.contracts)
            .unwrap()
            .analyse(&self.conditions, &self.smile, &[], &[], assumptions)
            .unwrap()
    }

    /// Compares every figure that the sheet expects and `found` has; gives the names of the others.
    fn compare(&self, found: &Value) -> Vec<String> {
        let mut others = Vec::new();
        for (name, expected) in self.json["expected"].as_object().unwrap() {
            match found.get(name) {
                Some(value) => near(name, limited(value), expected),
                None => others.push(name.clone()),
            }
        }
        others
    }
}

/// The amount of a bound that is limited, nothing of one that is not.
fn limited(value: &Value) -> &Value {
    if value == "unlimited" {
        &Value::Null
    } else {
        value.get("limited").unwrap_or(value)
    }
}

fn near(name: &str, value: &Value, expected: &Value) {
    match expected {
        Value::Object(fields) => {
            for (field, expected) in fields {
                near(&format!("{name}.{field}"), &value[field], expected);
            }
        }
        Value::Array(items) => {
            assert_eq!(value.as_array().unwrap().len(), items.len(), "{name}");
            for (place, expected) in items.iter().enumerate() {
                near(name, &value[place], expected);
            }
        }
        Value::Null => assert_eq!(value, &Value::Null, "{name}"),
        _ => {
            let (value, expected) = (value.as_f64().unwrap(), expected.as_f64().unwrap());
            assert!(
                (value - expected).abs() <= 1e-11 * expected.abs().max(1.0),
                "{name}: {value}, expected {expected}"
            );
        }
    }
}

#[test]
fn cash_secured_put() {
    let sheet = Sheet::read("cash_secured_put");
    let strategy = Strategy::cash_secured_put(sheet.legs[0]).unwrap();
    let figures = sheet.analyse(strategy.clone(), CollateralRule::CashSecured);
    let others = sheet.compare(&serde_json::to_value(&figures).unwrap());
    assert_eq!(
        others,
        ["margin_requirement_per_share", "probability_in_the_money"]
    );
    let margin = strategy
        .collateral(CollateralRule::RegT, &sheet.conditions, sheet.fill)
        .unwrap()
        .unwrap();
    let expected = &sheet.json["expected"];
    near(
        "margin",
        &margin.requirement_per_share.into(),
        &expected["margin_requirement_per_share"],
    );
    near(
        "assignment",
        &figures.assignment[0].probability_in_the_money.into(),
        &expected["probability_in_the_money"],
    );
}

#[test]
fn leap_call() {
    let sheet = Sheet::read("leap_call");
    let strategy = Strategy::leap_call(sheet.legs[0]).unwrap();
    let figures = sheet.analyse(strategy, CollateralRule::RegT);
    let others = sheet.compare(&serde_json::to_value(&figures).unwrap());
    assert_eq!(others.len(), 8, "{others:?}");
    let replaced = share_replacement(&sheet.legs[0], &sheet.conditions, sheet.fill).unwrap();
    let rest = serde_json::to_value(replaced).unwrap();
    for name in others {
        near(&name, &rest[&name], &sheet.json["expected"][&name]);
    }
}

#[test]
fn iron_condor() {
    let sheet = Sheet::read("iron_condor");
    let [a, b, c, d] = sheet.legs[..] else {
        unreachable!("four legs");
    };
    for rule in [CollateralRule::RegT, CollateralRule::DefinedRisk] {
        let figures = sheet.analyse(Strategy::iron_condor(a, b, c, d).unwrap(), rule);
        let others = sheet.compare(&serde_json::to_value(&figures).unwrap());
        assert_eq!(others, [""; 0], "{rule:?}");
        assert_eq!(figures.missing, [""; 0]);
    }
}

#[test]
fn calendar() {
    let sheet = Sheet::read("calendar");
    let [near, far] = sheet.legs[..] else {
        unreachable!("two legs");
    };
    let strategy = Strategy::calendar(near, far).unwrap();
    let figures = sheet.analyse(strategy, CollateralRule::RegT);
    let others = sheet.compare(&serde_json::to_value(&figures).unwrap());
    assert_eq!(others, [""; 0]);
}

#[test]
fn a_stored_strategy_comes_back() {
    let sheet = Sheet::read("iron_condor");
    let [a, b, c, d] = sheet.legs[..] else {
        unreachable!("four legs");
    };
    let condor = Strategy::iron_condor(a, b, c, d).unwrap();
    let mut stored = serde_json::to_value(&condor).unwrap();
    let restored: Strategy = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(restored, condor);
    // What no constructor makes does not come back.
    stored["legs"][1]["instrument"]["option"]["strike"] = 10.0.into();
    let error = serde_json::from_value::<Strategy>(stored).unwrap_err();
    assert!(error.to_string().contains("long_put.strike"), "{error}");
}

#[test]
fn a_stored_analysis_comes_back() {
    let sheet = Sheet::read("leap_call");
    let strategy = Strategy::leap_call(sheet.legs[0]).unwrap();
    let figures = sheet.analyse(strategy, CollateralRule::DefinedRisk);
    let text = serde_json::to_string(&figures).unwrap();
    assert!(
        text.contains(r#""maximum_profit_dollars":"unlimited""#),
        "{text}"
    );
    assert_eq!(serde_json::from_str::<Analysis>(&text).unwrap(), figures);
}
