//! Reports as documents: read back, read from a newer version, and compared.

#![cfg(feature = "serde")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod market;

use market::{Share, as_of};
use proptest::prelude::*;
use serde_json::{Value, json};
use strikewise::market::Market;
use strikewise::scoring::{Measure, Profile, Strategy as Trade};
use strikewise::screen::{
    Reason, ScanComparison, ScanReport, ScreenOptions, Stage, compare, screen,
};

fn run(market: &Market) -> ScanReport {
    screen(market, &Profile::default(), &ScreenOptions::default()).unwrap()
}

fn share() -> impl Strategy<Value = Share> {
    (
        20.0..400.0_f64,
        0.15..0.9_f64,
        0.0..0.3_f64,
        -0.001..0.002_f64,
        -0.3..0.5_f64,
    )
        .prop_map(|(spot, volatility, spread, drift, revenue_growth)| Share {
            spot,
            volatility,
            spread,
            drift,
            revenue_growth,
        })
}

const NAMES: [&str; 4] = ["AAA", "BBB", "CCC", "DDD"];

fn shares() -> impl Strategy<Value = Vec<(&'static str, Share)>> {
    prop::collection::vec(share(), 1..=NAMES.len())
        .prop_map(|shares| NAMES.into_iter().zip(shares).collect())
}

/// A report of a newer minor version: every object has a field more.
fn newer(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(newer);
            // The weights are those of the four quadrants, and no others.
            if !fields.contains_key("options_quality") {
                fields.insert("added_later".to_owned(), json!({"a": [1, 2]}));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(newer),
        _ => {}
    }
}

fn check_sums(comparison: &ScanComparison) {
    for moved in &comparison.moved {
        let sum: f64 = moved.factors.iter().map(|factor| factor.change).sum();
        if let Some(change) = moved.score_change {
            assert!((sum - change).abs() < 1e-9, "{sum} {change}");
        }
        for pair in moved.factors.windows(2) {
            assert!(pair[0].change.abs() >= pair[1].change.abs());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_report_comes_back_as_it_was(shares in shares()) {
        let report = run(&market::market(&shares));
        let json = serde_json::to_string(&report).unwrap();
        let again: ScanReport = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&again, &report);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), json);
    }

    #[test]
    fn a_newer_minor_version_is_read(shares in shares()) {
        let report = run(&market::market(&shares));
        let mut value = serde_json::to_value(&report).unwrap();
        newer(&mut value);
        prop_assert_eq!(&serde_json::from_value::<ScanReport>(value.clone()).unwrap(), &report);
        value["schema_version"] = "2.9".into();
        let read: ScanReport = serde_json::from_value(value).unwrap();
        prop_assert_eq!(read.setups, report.setups);
    }

    #[test]
    fn a_comparison_accounts_for_every_setup(before in shares(), after in shares()) {
        let (old, new) = (run(&market::market(&before)), run(&market::market(&after)));
        let comparison = compare(&old, &new).unwrap();
        let both = comparison.moved.len() + comparison.unchanged;
        prop_assert_eq!(both + comparison.gone.len(), old.setups.len());
        prop_assert_eq!(both + comparison.appeared.len(), new.setups.len());
        check_sums(&comparison);
        let json = serde_json::to_string(&comparison).unwrap();
        let again: ScanComparison = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&again, &comparison);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), json);
        // Backwards, what came is what went.
        let back = compare(&new, &old).unwrap();
        prop_assert_eq!(back.appeared.len(), comparison.gone.len());
        prop_assert_eq!(back.moved.len(), comparison.moved.len());
    }

    #[test]
    fn asking_for_a_ticker_twice_changes_nothing(shares in shares(), places in prop::collection::vec(0..4_usize, 1..8)) {
        let market = market::market(&shares);
        let asked: Vec<String> = places
            .iter()
            .map(|place| shares[place % shares.len()].0.to_owned())
            .collect();
        let mut once = asked.clone();
        once.sort();
        once.dedup();
        let of = |tickers: Vec<String>, strategies: Vec<Trade>| {
            screen(&market, &Profile::default(), &ScreenOptions { tickers, strategies }).unwrap()
        };
        let [put, call] = Trade::ALL;
        prop_assert_eq!(
            of(asked, vec![call, put, call]),
            of(once, vec![put, call])
        );
    }
}

#[test]
fn another_major_version_is_refused_by_name() {
    let report = run(&market::market(&[("AAA", Share::default())]));
    let json = serde_json::to_string(&report).unwrap();
    for (version, rule) in [
        ("3.0", "this version reads 2.x"),
        ("1.4", "this version reads 2.x"),
        ("2", "must be two numbers, for example 2.0"),
        ("02.0", "must be two numbers, for example 2.0"),
        ("2.0.1", "must be two numbers, for example 2.0"),
    ] {
        // What else changed in it does not matter: the version is read first.
        let other = json
            .replacen("\"2.0\"", &format!("\"{version}\""), 1)
            .replace("\"setups\"", "\"trades\"");
        let error = serde_json::from_str::<ScanReport>(&other)
            .unwrap_err()
            .to_string();
        let expected = format!("INVALID_DATA: schema_version = {version}; {rule}");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn nothing_changed() {
    let report = run(&market::market(&[("AAA", Share::default())]));
    let comparison = compare(&report, &report).unwrap();
    assert_eq!(comparison.unchanged, 2);
    assert!(comparison.is_same_profile);
    assert!(comparison.moved.is_empty() && comparison.gone.is_empty());
}

#[test]
fn what_moved_says_why() {
    let mut market = market::market(&[("AAA", Share::default())]);
    let old = run(&market);
    // News of one source turns from 0.2 to 0.6: half of it counts, points go from 60 to 80.
    market.tickers.get_mut("AAA").unwrap().news[0].sentiment = Some(0.6);
    let new = run(&market);
    let comparison = compare(&old, &new).unwrap();
    assert_eq!(comparison.moved.len(), 2);
    for moved in &comparison.moved {
        assert!(!moved.is_other_contract);
        // Of the catalyst's fifth a quarter, and all of it known: 20 points more of 5 %.
        assert!((moved.score_change.unwrap() - 20.0 * 0.05).abs() < 1e-9);
        let [factor] = moved.factors.as_slice() else {
            panic!("{:?}", moved.factors);
        };
        assert_eq!(factor.measure, Measure::SupportedNewsSentiment);
        assert_eq!((factor.old_value, factor.new_value), (Some(0.1), Some(0.3)));
        assert!((factor.old_points.unwrap() - 60.0).abs() < 1e-9);
        assert!((factor.new_points.unwrap() - 80.0).abs() < 1e-9);
    }
}

#[test]
fn what_is_new_and_what_is_gone_says_why() {
    let both = [("AAA", Share::default()), ("BBB", Share::default())];
    let old = run(&market::market(&both));
    let mut market = market::market(&both);
    market.tickers.get_mut("BBB").unwrap().chains.clear();
    let without_chain = run(&market);
    let comparison = compare(&old, &without_chain).unwrap();
    assert_eq!(comparison.gone.len(), 2);
    assert_eq!(comparison.moved.len() + comparison.unchanged, 2);
    for gone in &comparison.gone {
        let outcome = gone.left_other.as_ref().unwrap();
        assert_eq!(gone.ticker, "BBB");
        assert_eq!(
            (outcome.stage, outcome.reason),
            (Stage::ChainAnalysis, Reason::NoChain)
        );
    }
    // AAA itself is the same, but for its places.
    for moved in &comparison.moved {
        assert_eq!(
            (moved.ticker.as_str(), moved.score_change),
            ("AAA", Some(0.0))
        );
        assert_ne!(moved.old.rank, moved.new.rank);
    }
    // And backwards they are new; a name that the other scan does not know at all is told apart.
    let alone = run(&market::market(&both[..1]));
    for (before, is_in_other) in [(&without_chain, true), (&alone, false)] {
        let comparison = compare(before, &old).unwrap();
        assert_eq!(comparison.appeared.len(), 2);
        for appeared in &comparison.appeared {
            assert_eq!(appeared.is_in_other, is_in_other);
            assert_eq!(appeared.left_other.is_some(), is_in_other);
        }
    }
}

#[test]
fn another_contract_of_the_same_name_has_moved() {
    let mut market = market::market(&[("AAA", Share::default())]);
    let old = run(&market);
    let of = |report: &ScanReport| {
        let setups = report.setups.iter();
        let mut puts = setups.filter(|setup| setup.strategy == Trade::CashSecuredPut);
        puts.next().unwrap().clone()
    };
    let before = of(&old);
    market.tickers.get_mut("AAA").unwrap().chains[0]
        .quotes
        .retain(|quote| quote.strike != before.strike || quote.expiration != before.expiration);
    let new = run(&market);
    let after = of(&new);
    let comparison = compare(&old, &new).unwrap();
    let moved = comparison
        .moved
        .iter()
        .find(|moved| moved.strategy == Trade::CashSecuredPut)
        .unwrap();
    assert!(moved.is_other_contract);
    assert_eq!(
        (moved.old.strike, moved.new.strike),
        (before.strike, after.strike)
    );
    check_sums(&comparison);
}

#[test]
fn profiles_and_strategies_that_differ_are_named() {
    let market = market::market(&[("AAA", Share::default())]);
    let puts = ScreenOptions {
        strategies: vec![Trade::CashSecuredPut],
        tickers: Vec::new(),
    };
    let income = Profile::bundled("income").unwrap();
    let comparison = compare(&run(&market), &screen(&market, &income, &puts).unwrap()).unwrap();
    assert!(!comparison.is_same_profile);
    assert_eq!(comparison.new.profile, "income");
    assert_eq!(comparison.not_compared, [Trade::LeapCall]);
    // The call is not gone: it was not looked for.
    assert!(
        comparison
            .gone
            .iter()
            .all(|gone| gone.strategy == Trade::CashSecuredPut)
    );
    check_sums(&comparison);
    let mut later = run(&market);
    later.as_of = as_of().plus_days(1);
    let error = compare(&later, &run(&market)).unwrap_err();
    assert_eq!(
        (error.code().as_str(), error.argument()),
        ("INVALID_PARAMETER", "new")
    );
}
