//! What is not known is listed by position, and left out of the totals.

use std::collections::BTreeMap;

use strikewise::portfolio::{
    AlignedReturns, Input, Portfolio, Position, RevaluationMethod, SpotMoves, Underlying,
};
use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::OptionQuote;

use super::{book, day, quoted, sector, setting};

fn sample() -> Portfolio {
    let option = |strike| OptionQuote::new(strike, day("2026-02-20"), Put);
    book(
        vec![
            Position::shares("AAA", 100.0),
            Position::option("AAA", -1.0, quoted(105.0, Call, 2.0)),
            Position::option("AAA", -1.0, option(90.0)),
            Position::shares("UNKNOWN", 10.0),
            Position::option("BBB", -1.0, OptionQuote::new(50.0, day("2026-01-02"), Put)),
            Position::shares("BBB", 5.0),
        ],
        &[("AAA", sector(100.0, "x")), ("BBB", Underlying::at(50.0))],
    )
}

fn inputs(missing: &[strikewise::portfolio::MissingInput]) -> Vec<(usize, Input)> {
    missing.iter().map(|m| (m.position, m.input)).collect()
}

#[test]
fn each_position_says_what_it_lacks() {
    let book = sample();
    let (greeks, coverage) = book.greeks();
    assert_eq!((coverage.positions, coverage.covered), (6, 3));
    assert_eq!(
        inputs(&coverage.missing),
        [(2, Input::Volatility), (3, Input::Spot), (4, Input::Life)]
    );
    assert_eq!(coverage.missing[0].label, "AAA 2026-02-20 90 put");
    // 100 shares of 100, 5 of 50, less the call at its quote.
    assert!((greeks.value_dollars - (10_000.0 + 250.0 - 200.0)).abs() < 1e-6);
    let figures = book.position_figures();
    assert_eq!((figures[3].value_dollars, figures[3].greeks), (None, None));
    let names = book.underlying_figures();
    assert_eq!((names[0].positions, names[0].covered), (3, 2));
    assert_eq!(
        (names[2].ticker.as_str(), names[2].value_dollars),
        ("UNKNOWN", None)
    );
}

#[test]
fn betas_and_returns_too() {
    let book = sample();
    let weighted = book.beta_weighted(600.0).unwrap();
    assert_eq!(weighted.coverage.covered, 0);
    assert!(
        weighted
            .coverage
            .missing
            .contains(&strikewise::portfolio::MissingInput {
                position: 0,
                label: "AAA shares".to_owned(),
                input: Input::Beta,
            })
    );
    let ladder = book.ladder(&[0.1], 0.0, SpotMoves::ByBeta).unwrap();
    assert_eq!(ladder.coverage.covered, 0);
    let dates = (0..20)
        .map(|days| day("2025-01-01").plus_days(days))
        .collect();
    let history =
        AlignedReturns::new(dates, BTreeMap::from([("BBB".to_owned(), vec![-0.01; 20])])).unwrap();
    let risk = book
        .historical_risk(&history, &[0.95], RevaluationMethod::Full)
        .unwrap();
    assert_eq!(risk.coverage.covered, 1);
    assert!((risk.tails[0].value_at_risk_dollars - 2.5).abs() < 1e-12);
    assert_eq!(risk.coverage.missing[0].input, Input::Returns);
}

#[test]
fn margin_says_nothing_of_a_name_that_is_not_known_whole() {
    let margin = sample().margin().unwrap();
    let required: Vec<_> = margin
        .underlyings
        .iter()
        .map(|m| (m.ticker.as_str(), m.reg_t_requirement_dollars))
        .collect();
    // The option of BBB that is over ties up nothing, and its shares are still counted.
    assert_eq!(
        required,
        [("AAA", None), ("BBB", Some(125.0)), ("UNKNOWN", None)]
    );
    assert_eq!(
        inputs(&margin.coverage.missing),
        [
            (0, Input::OtherPositions),
            (1, Input::OtherPositions),
            (2, Input::Quote),
            (3, Input::Spot),
            (4, Input::Life),
        ]
    );
    let shares = sample().concentration(None).unwrap();
    assert_eq!((shares.cash_share, shares.names.len()), (None, 1));
    assert_eq!(
        (shares.sectors[0].name.as_deref(), shares.sector_herfindahl),
        (None, None)
    );
}

#[test]
fn bad_input_is_refused_by_name() {
    let refused = |position: Position, argument: &str| {
        let error = Portfolio::new(vec![position], BTreeMap::new(), setting(American)).unwrap_err();
        assert_eq!(error.argument(), argument);
    };
    refused(Position::shares("A", 0.0), "positions[0].quantity");
    refused(Position::shares("A", f64::NAN), "positions[0].quantity");
    let option = OptionQuote::new(-1.0, day("2026-02-20"), Put);
    refused(Position::option("A", 1.0, option), "positions[0].strike");
    let crossed = OptionQuote::new(1.0, day("2026-02-20"), Put).quoted(2.0, 1.0);
    refused(Position::option("A", 1.0, crossed), "positions[0].bid");

    let book = sample();
    let argument = |error: strikewise::Error| error.argument().to_owned();
    let alike = SpotMoves::Alike;
    assert_eq!(
        argument(book.ladder(&[-1.0], 0.0, alike).unwrap_err()),
        "spot_moves[0]"
    );
    assert_eq!(
        argument(book.ladder(&[0.0], -1.0, alike).unwrap_err()),
        "volatility_change"
    );
    let grid = |days: &[i32], changes: &[f64]| book.stress_grid(days, changes, &[0.0], alike);
    assert_eq!(argument(grid(&[0, -1], &[0.0]).unwrap_err()), "days[1]");
    assert_eq!(
        argument(grid(&[0], &[f64::NAN]).unwrap_err()),
        "volatility_changes[0]"
    );
    assert_eq!(
        argument(book.beta_weighted(0.0).unwrap_err()),
        "benchmark_spot"
    );
    assert_eq!(
        argument(book.concentration(Some(-1.0)).unwrap_err()),
        "account_dollars"
    );
    let history = AlignedReturns::new(Vec::new(), BTreeMap::new()).unwrap();
    let full = RevaluationMethod::Full;
    let risk = |confidence| {
        book.historical_risk(&history, &[confidence], full)
            .unwrap_err()
    };
    assert_eq!(argument(risk(0.95)), "history");
    assert_eq!(argument(risk(1.0)), "confidences");
    assert_eq!(argument(risk(0.5)), "confidences");
    let parametric = |days| book.parametric_risk(&history, &[0.95], days).unwrap_err();
    assert_eq!(argument(parametric(0.0)), "horizon_days");
    assert_eq!(argument(parametric(1.0)), "history");
}
