//! Functions of objects: strategies, chains, portfolios, regimes, news, queries and the screen.

mod chains;
mod portfolios;
mod regimes;
mod screens;
mod strategies;

use super::Function;

pub(super) fn add_to(functions: &mut Vec<Function>) {
    strategies::add_to(functions);
    chains::add_to(functions);
    screens::add_to(functions);
    portfolios::add_to(functions);
    regimes::add_to(functions);
}

#[cfg(test)]
mod tests {
    use crate::catalogue::{Answer, Function, Value, find};
    use crate::{Error, Result};
    use serde_json::{Value as Document, json};

    fn call(function: &Function, values: &[Value]) -> Result<Document> {
        match function.call(values)? {
            Answer::Document(document) => Ok(document),
            Answer::Columns(columns) => panic!("no document: {columns:?}"),
        }
    }

    fn condor() -> Result<Document> {
        let option = |strike: f64, price: f64, kind: &str| json!({"strike": strike, "expiration": "2026-01-16", "kind": kind, "bid": price, "ask": price});
        let legs = [
            option(90.0, 0.5, "put"),
            option(95.0, 1.3, "put"),
            option(105.0, 1.4, "call"),
            option(110.0, 0.6, "call"),
        ];
        let values: Vec<Value> = legs.iter().map(Value::Document).collect();
        call(&find("strategy_iron_condor").unwrap(), &values)
    }

    #[test]
    fn a_strategy_is_made_and_analysed() -> Result<()> {
        let conditions = json!({"spot": 100.0, "rate": 0.04, "now": {"date": "2025-12-09"}});
        let analysis = find("strategyAnalysis").unwrap();
        let condor = condor()?;
        let mut values = vec![Value::Missing; analysis.arguments.len()];
        values[0] = Value::Document(&condor);
        values[1] = Value::Document(&conditions);
        let figures = call(&analysis, &values)?;
        assert!((figures["credit_dollars"].as_f64().unwrap() - 160.0).abs() < 1e-9);
        assert_eq!(figures["break_evens"].as_array().unwrap().len(), 2);
        Ok(())
    }

    #[test]
    fn what_is_wrong_in_an_object_is_named_by_its_path() {
        let analysis = find("strategy_analysis").unwrap();
        let condor = condor().unwrap();
        let refused = |conditions: &Document| -> Error {
            let mut values = vec![Value::Missing; analysis.arguments.len()];
            values[0] = Value::Document(&condor);
            values[1] = Value::Document(conditions);
            call(&analysis, &values).unwrap_err()
        };
        let error = refused(&json!({"spot": 100.0, "rate": 0.04, "now": {"date": "tomorrow"}}));
        assert_eq!(
            (error.argument(), error.value()),
            ("conditions.now.date", "\"tomorrow\"")
        );
        assert_eq!(error.code().as_str(), "INVALID_DATA");
        let error =
            refused(&json!({"spot": 100.0, "rate": 0.04, "now": {"date": "2025-12-09"}, "tau": 1}));
        assert!(error.rule().contains("unknown field `tau`"), "{error}");
        let error = refused(&json!({"spot": -1.0, "rate": 0.04, "now": {"date": "2025-12-09"}}));
        assert!(
            error.rule().contains("must be positive and finite"),
            "{error}"
        );
    }

    #[test]
    fn a_headline_is_scored_for_a_company() -> Result<()> {
        let headline = json!("TCS gains as Infosys slips");
        let (tcs, infosys) = (json!("TCS"), json!("Infosys"));
        let label = |entity| -> Result<Document> {
            let values = [Value::Document(&headline), Value::Document(entity)];
            Ok(call(&find("headline_sentiment").unwrap(), &values)?["label"].clone())
        };
        assert_eq!(label(&tcs)?, "positive");
        assert_eq!(label(&infosys)?, "negative");
        Ok(())
    }

    #[test]
    fn a_missing_number_is_null_in_and_out() -> Result<()> {
        let bars: crate::market::Bars = serde_json::from_value(
            json!({"date": ["2026-01-02", "2026-01-05"], "close": [10.0, null]}),
        )
        .unwrap();
        assert!(bars.close[1].is_nan() && bars.open[0].is_nan());
        let written = serde_json::to_value(&bars).unwrap();
        assert_eq!(written["close"], json!([10.0, null]));
        assert_eq!(written["volume"], json!([null, null]));
        Ok(())
    }
}
