//! `risk.json`, which `risk.py` writes.

use std::collections::BTreeMap;

use serde_json::Value;
use strikewise::portfolio::{
    AlignedReturns, Portfolio, Position, RevaluationMethod, SpotMoves, Tail, Underlying,
    ledoit_wolf,
};
use strikewise::pricing::{ExerciseStyle, OptionKind};
use strikewise::strategies::OptionQuote;

use super::{day, setting};

fn file() -> Value {
    serde_json::from_str(include_str!("risk.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value.as_f64().unwrap())
        .collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

/// Prices of the library are within 1e-14 of their own; a book adds a few, some of which cancel.
fn near(actual: f64, expected: f64, scale: f64) {
    assert!(
        (actual - expected).abs() <= 1e-11 * expected.abs().max(scale),
        "{actual}, expected {expected}"
    );
}

fn book(file: &Value) -> Portfolio {
    let positions = file["book"].as_array().unwrap().iter().map(|row| {
        let ticker = row["underlying"].as_str().unwrap();
        let mut position = Position::shares(ticker, number(&row["quantity"]));
        if let Some(kind) = row.get("kind") {
            let kind = match kind.as_str().unwrap() {
                "call" => OptionKind::Call,
                _ => OptionKind::Put,
            };
            let expiration = day(row["expiration"].as_str().unwrap());
            let option = OptionQuote::new(number(&row["strike"]), expiration, kind);
            position = Position::option(
                ticker,
                number(&row["quantity"]),
                option.with_volatility(number(&row["volatility"])),
            );
        }
        assert_eq!(position.multiplier, number(&row["multiplier"]));
        position
    });
    let underlyings = file["underlyings"].as_object().unwrap().iter();
    let underlyings = underlyings.map(|(ticker, known)| {
        let known = Underlying {
            spot: Some(number(&known["spot"])),
            dividend_yield: number(&known["dividend_yield"]),
            beta: Some(number(&known["beta"])),
            sector: known["sector"].as_str().map(str::to_owned),
        };
        (ticker.clone(), known)
    });
    Portfolio::new(
        positions.collect(),
        underlyings.collect(),
        setting(ExerciseStyle::European),
    )
    .unwrap()
}

fn history(file: &Value) -> AlignedReturns {
    let returns: BTreeMap<String, Vec<f64>> = file["returns"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(ticker, column)| (ticker.clone(), numbers(column)))
        .collect();
    let first = day("2025-01-01");
    let dates = (0..300).map(|days| first.plus_days(days)).collect();
    AlignedReturns::new(dates, returns).unwrap()
}

#[test]
fn greeks_of_positions_and_of_the_book() {
    let file = file();
    let book = book(&file);
    for (found, expected) in book
        .position_figures()
        .iter()
        .zip(file["positions"].as_array().unwrap())
    {
        let [value, delta, gamma, vega, theta, rho] = numbers(expected).try_into().unwrap();
        let greeks = found.greeks.unwrap();
        near(found.value_dollars.unwrap(), value, 1.0);
        near(greeks.delta_shares, delta, 1.0);
        near(greeks.gamma_shares, gamma, 1.0);
        near(greeks.vega_per_point_dollars, vega / 100.0, 1.0);
        near(greeks.theta_per_day_dollars, theta / 365.0, 1.0);
        near(greeks.rho_per_point_dollars, rho / 100.0, 1.0);
    }
    let (greeks, coverage) = book.greeks();
    assert!(coverage.is_complete());
    let totals = [
        greeks.value_dollars,
        greeks.delta_dollars,
        greeks.gamma_dollars_per_percent,
        greeks.theta_per_day_dollars,
        greeks.vega_per_point_dollars,
        greeks.rho_per_point_dollars,
    ];
    for (found, expected) in totals.into_iter().zip(numbers(&file["totals"])) {
        near(found, expected, 100.0);
    }
    let by_name: f64 = book
        .underlying_figures()
        .iter()
        .map(|figures| figures.value_dollars.unwrap())
        .sum();
    near(by_name, totals[0], 100.0);

    let expected = &file["beta_weighted"];
    let found = book
        .beta_weighted(number(&expected["benchmark_spot"]))
        .unwrap();
    near(found.delta_shares, number(&expected["delta_shares"]), 1.0);
    near(found.gamma_shares, number(&expected["gamma_shares"]), 1.0);
    near(
        found.delta_dollars_per_percent,
        6.0 * found.delta_shares,
        1.0,
    );
}

#[test]
fn ladder_by_greeks_and_by_revaluation() {
    let file = file();
    let expected = &file["ladder"];
    let moves = numbers(&expected["moves"]);
    let change = number(&expected["volatility_change"]);
    for (how, name) in [(SpotMoves::Alike, "alike"), (SpotMoves::ByBeta, "by_beta")] {
        let ladder = book(&file).ladder(&moves, change, how).unwrap();
        assert!(ladder.coverage.is_complete());
        let rows = expected[name].as_array().unwrap();
        assert_eq!(ladder.rows.len(), rows.len());
        for (found, expected) in ladder.rows.iter().zip(rows) {
            let [delta, gamma, vega, revaluation] = numbers(expected).try_into().unwrap();
            near(found.delta_dollars, delta, 1000.0);
            near(found.gamma_dollars, gamma, 1000.0);
            near(found.vega_dollars, vega, 1000.0);
            near(found.greeks_dollars, delta + gamma + vega, 1000.0);
            near(found.revaluation_dollars, revaluation, 1000.0);
            near(
                found.difference_dollars,
                delta + gamma + vega - revaluation,
                1000.0,
            );
        }
    }
}

#[test]
fn stress_over_price_volatility_and_time() {
    let file = file();
    let expected = &file["stress"];
    let days: Vec<i32> = serde_json::from_value(expected["days"].clone()).unwrap();
    let grid = book(&file)
        .stress_grid(
            &days,
            &numbers(&expected["volatility_changes"]),
            &numbers(&expected["spot_moves"]),
            SpotMoves::Alike,
        )
        .unwrap();
    let values = numbers(&expected["value_dollars"]);
    assert_eq!(grid.value_dollars.len(), values.len());
    for (found, expected) in grid.value_dollars.iter().zip(values) {
        near(*found, expected, 1000.0);
    }
    assert_eq!(grid.profit_at(0, 1, 1), Some(0.0));
    assert_eq!(grid.value_at(0, 3, 0), None);
    assert_eq!(grid.value_at(0, 0, 3), None);
    assert_eq!(grid.value_at(3, 0, 0), None);
}

fn same_tails(found: &[Tail], expected: &Value) {
    let expected = expected.as_array().unwrap();
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        let [confidence, value_at_risk, shortfall] = numbers(expected).try_into().unwrap();
        assert_eq!(found.confidence, confidence);
        near(found.value_at_risk_dollars, value_at_risk, 100.0);
        near(found.expected_shortfall_dollars, shortfall, 100.0);
    }
}

const CONFIDENCES: [f64; 4] = [0.9, 0.95, 0.975, 0.99];

#[test]
fn historical_risk_both_ways() {
    let file = file();
    let (book, history) = (book(&file), history(&file));
    for (method, name) in [
        (RevaluationMethod::Full, "full"),
        (RevaluationMethod::DeltaGamma, "delta_gamma"),
    ] {
        let found = book
            .historical_risk(&history, &CONFIDENCES, method)
            .unwrap();
        assert_eq!(
            (found.profit_dollars.len(), found.coverage.covered),
            (300, 8)
        );
        same_tails(&found.tails, &file[name]);
    }
}

#[test]
fn parametric_risk() {
    let file = file();
    let expected = &file["parametric"];
    let found = book(&file)
        .parametric_risk(
            &history(&file),
            &CONFIDENCES,
            number(&expected["horizon_days"]),
        )
        .unwrap();
    near(found.shrinkage, number(&expected["shrinkage"]), 0.1);
    near(
        found.deviation_dollars,
        number(&expected["deviation_dollars"]),
        1.0,
    );
    same_tails(&found.tails, &expected["tails"]);
    let shares = numbers(&expected["share_of_variance"]);
    for (found, expected) in found.contributions.iter().zip(shares) {
        near(found.share_of_variance.unwrap(), expected, 1.0);
    }
}

#[test]
fn covariance_is_that_of_scikit_learn() {
    for case in file()["shrinkage"].as_array().unwrap() {
        let columns: Vec<Vec<f64>> = case["returns"]
            .as_array()
            .unwrap()
            .iter()
            .map(numbers)
            .collect();
        let found = ledoit_wolf(&columns).unwrap();
        near(found.shrinkage, number(&case["shrinkage"]), 0.1);
        let largest = found.covariance.iter().copied().fold(0.0, f64::max);
        for (found, expected) in found.covariance.iter().zip(numbers(&case["covariance"])) {
            near(*found, expected, largest);
        }
    }
}
