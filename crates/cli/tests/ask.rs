//! `strikewise scan --ask` on the sample market.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use command::{stdout, strikewise};
use serde_json::Value;

/// The report as JSON, and the account of the sentence on standard error.
fn asked(sentence: &str) -> (Value, String) {
    let output = strikewise(&["scan", "--format", "json", "--ask", sentence]);
    let account = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{account}");
    (serde_json::from_slice(&output.stdout).unwrap(), account)
}

fn setups(report: &Value) -> &Vec<Value> {
    report["setups"].as_array().unwrap()
}

#[test]
fn names_are_filtered_before_and_setups_after() {
    let (report, account) =
        asked("cash-secured puts on energy stocks under $150, delta at most 0.28");
    let setups = setups(&report);
    // XOM and CVX rank in the whole market; CVX costs more.
    assert_eq!(setups.len(), 1);
    assert_eq!(setups[0]["ticker"], "XOM");
    assert_eq!(setups[0]["strategy"], "cash_secured_put");
    assert!(setups[0]["delta"].as_f64().unwrap().abs() <= 0.28);
    // The universe is what was asked for: of 23 energy names only those with closes have a price.
    assert!(
        account.contains("price below $150: kept 2 of 23 names; the data do not say of 20"),
        "{account}"
    );
    assert_eq!(report["funnel"][0]["entered"], 2);
}

#[test]
fn what_is_kept_is_the_same_setup_as_without_asking() {
    let whole: Value = serde_json::from_str(&stdout(&["scan", "--format", "json"])).unwrap();
    let (report, _) = asked("energy, score above 0");
    assert!(!setups(&report).is_empty());
    for kept in setups(&report) {
        let same = setups(&whole)
            .iter()
            .find(|setup| {
                setup["ticker"] == kept["ticker"] && setup["strategy"] == kept["strategy"]
            })
            .unwrap();
        let mut same = same.clone();
        same["rank"] = kept["rank"].clone();
        assert_eq!(*kept, same);
    }
    let energy = setups(&whole)
        .iter()
        .filter(|setup| setup["sector"] == "Energy")
        .count();
    assert_eq!(setups(&report).len(), energy);
}

#[test]
fn setups_are_sorted_cut_and_numbered() {
    let (report, account) = asked("leaps sorted by delta, highest first, top 3");
    let setups = setups(&report);
    assert_eq!(setups.len(), 3);
    let deltas: Vec<f64> = setups
        .iter()
        .map(|setup| setup["delta"].as_f64().unwrap())
        .collect();
    assert!(deltas.is_sorted_by(|a, b| a >= b), "{deltas:?}");
    let ranks: Vec<u64> = setups
        .iter()
        .map(|setup| setup["rank"].as_u64().unwrap())
        .collect();
    assert_eq!(ranks, [1, 2, 3]);
    assert_eq!(
        report["strategies"][0]["setups"], 3,
        "{}",
        report["strategies"]
    );
    assert!(account.contains("limit 3: kept 3 of"), "{account}");
}

#[test]
fn a_table_begins_with_what_was_understood_and_ignored() {
    let text = stdout(&["scan", "--ask", "oversld large-cap tech, zyzzy, 45 DTE"]);
    for line in [
        "Asked",
        "read \"oversld\" as \"oversold\"",
        "understood \"large-cap\": market cap at least $10bn",
        "ignored \"zyzzy\"",
        "not applied \"45 DTE\": say at least, at most, around, or exactly",
        "market cap at least $10bn: NOT applied, not in the data",
        "RSI: by the query, not by the profile's filter",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let markdown = stdout(&["scan", "--format", "markdown", "--ask", "oversold"]);
    assert!(
        markdown.starts_with("## Asked\n\n- understood \"oversold\": RSI below 30"),
        "{markdown}"
    );
}

#[test]
fn what_cannot_be_asked_is_an_error() {
    for (sentence, said) in [
        ("zyzzy", "ignored \"zyzzy\""),
        (
            "oversold and overbought",
            "\"oversold\" and \"overbought\"; must not contradict each other",
        ),
        ("$ZZZZZ", "tickers = ZZZZZ; must be in the universe"),
    ] {
        let output = strikewise(&["scan", "--ask", sentence]);
        assert_eq!(output.status.code(), Some(1));
        let fault = String::from_utf8(output.stderr).unwrap();
        assert!(fault.contains(said), "{fault}");
    }
    let both = strikewise(&["scan", "--ask", "oversold", "--strategy", "csp"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn a_query_has_a_schema() {
    let schema: Value = serde_json::from_str(&stdout(&["schema", "query"])).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let query = serde_json::json!({
        "sectors": ["energy"], "limits": { "rsi": { "below": 30 } }, "sort": { "by": "premium", "descending": true }
    });
    assert!(validator.is_valid(&query));
    assert!(!validator.is_valid(&serde_json::json!({ "sectros": ["energy"] })));
    assert!(!validator.is_valid(&serde_json::json!({ "limits": { "rsi": { "under": 30 } } })));
}
