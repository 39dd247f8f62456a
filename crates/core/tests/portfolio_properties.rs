//! What must be true of any book.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use strikewise::market::YieldCurve;
use strikewise::portfolio::{
    AlignedReturns, OptionSymbol, Portfolio, Position, RevaluationMethod, Setting, SpotMoves,
    Underlying, ledoit_wolf,
};
use strikewise::pricing::ExerciseStyle::{self, American, European};
use strikewise::pricing::OptionKind::{self, Call, Put};
use strikewise::strategies::{Moment, OptionQuote};
use strikewise::time::Date;

const TICKERS: [&str; 3] = ["AAA", "BBB", "CCC"];

fn today() -> Date {
    "2026-01-05".parse().unwrap()
}

fn kind() -> impl Strategy<Value = OptionKind> {
    any::<bool>().prop_map(|call| if call { Call } else { Put })
}

fn position() -> impl Strategy<Value = Position> {
    let quantity = (1..5_u32, any::<bool>())
        .prop_map(|(size, long)| f64::from(size) * if long { 1.0 } else { -1.0 });
    (
        0..3_usize,
        quantity,
        60..140_u32,
        1..400_i32,
        kind(),
        0.1..0.8_f64,
        0..4_u32,
    )
        .prop_map(|(name, quantity, strike, days, kind, volatility, what)| {
            let ticker = TICKERS[name];
            if what == 0 {
                Position::shares(ticker, 100.0 * quantity)
            } else {
                let option = OptionQuote::new(f64::from(strike), today().plus_days(days), kind);
                Position::option(ticker, quantity, option.with_volatility(volatility))
            }
        })
}

fn positions() -> impl Strategy<Value = Vec<Position>> {
    proptest::collection::vec(position(), 1..6)
}

fn book(positions: Vec<Position>, exercise: ExerciseStyle) -> Portfolio {
    let underlyings: BTreeMap<String, Underlying> = TICKERS
        .iter()
        .zip([0.8, 1.0, 1.5])
        .map(|(ticker, beta)| {
            let known = Underlying {
                beta: Some(beta),
                dividend_yield: 0.01,
                sector: Some("x".to_owned()),
                ..Underlying::at(100.0)
            };
            ((*ticker).to_owned(), known)
        })
        .collect();
    let setting = Setting {
        now: Moment::at_close(today()),
        yields: YieldCurve::from_bond_equivalent(&[(0.1, 0.03), (1.0, 0.04)]).unwrap(),
        exercise,
    };
    Portfolio::new(positions, underlyings, setting).unwrap()
}

fn history() -> impl Strategy<Value = AlignedReturns> {
    proptest::collection::vec((-0.2..0.2_f64, -0.2..0.2_f64, -0.2..0.2_f64), 40..80).prop_map(
        |rows| {
            let dates = (0_i32..)
                .zip(&rows)
                .map(|(day, _)| today().plus_days(day))
                .collect();
            let columns = [
                rows.iter().map(|row| row.0).collect::<Vec<_>>(),
                rows.iter().map(|row| row.1).collect(),
                rows.iter().map(|row| row.2).collect(),
            ];
            let returns = TICKERS
                .iter()
                .map(|t| (*t).to_owned())
                .zip(columns)
                .collect();
            AlignedReturns::new(dates, returns).unwrap()
        },
    )
}

fn near(a: f64, b: f64, scale: f64) -> Result<(), TestCaseError> {
    prop_assert!((a - b).abs() <= 1e-9 * scale.max(1.0), "{a} and {b}");
    Ok(())
}

/// Every figure that is a sum over positions, or made of one.
fn figures(book: &Portfolio, history: &AlignedReturns) -> Vec<f64> {
    let (greeks, _) = book.greeks();
    let weighted = book.beta_weighted(500.0).unwrap();
    let ladder = book.ladder(&[-0.1, 0.1], 0.2, SpotMoves::ByBeta).unwrap();
    let stress = book
        .stress_grid(&[0, 30], &[0.0, 0.3], &[-0.2, 0.1], SpotMoves::Alike)
        .unwrap();
    let delta_gamma = RevaluationMethod::DeltaGamma;
    let historical = book.historical_risk(history, &[0.95], delta_gamma).unwrap();
    let parametric = book.parametric_risk(history, &[0.95], 1.0).unwrap();
    let mut all = vec![
        greeks.value_dollars,
        greeks.delta_dollars,
        greeks.gamma_dollars_per_percent,
        greeks.theta_per_day_dollars,
        greeks.vega_per_point_dollars,
        greeks.rho_per_point_dollars,
        weighted.delta_shares,
        weighted.gamma_shares,
        historical.tails[0].value_at_risk_dollars,
        historical.tails[0].expected_shortfall_dollars,
        parametric.tails[0].value_at_risk_dollars,
        book.assignment_cash().cash_dollars,
        book.margin().unwrap().reg_t_requirement_dollars,
        book.margin().unwrap().reg_t_capital_dollars,
        book.concentration(None).unwrap().capital_dollars,
    ];
    all.extend(
        ladder
            .rows
            .iter()
            .flat_map(|r| [r.greeks_dollars, r.revaluation_dollars]),
    );
    all.extend(stress.value_dollars);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_shift_is_the_value_now(positions in positions(), american in any::<bool>()) {
        let book = book(positions, if american { American } else { European });
        let grid = book
            .stress_grid(&[0, 10], &[-0.3, 0.0, 0.5], &[-0.1, 0.0, 0.1], SpotMoves::ByBeta)
            .unwrap();
        prop_assert!(grid.coverage.is_complete());
        // To the last bit, and by the way of the Greeks to rounding.
        prop_assert_eq!(grid.value_at(0, 1, 1), Some(grid.value_now_dollars));
        prop_assert_eq!(grid.profit_at(0, 1, 1), Some(0.0));
        near(grid.value_now_dollars, book.greeks().0.value_dollars, 1e5)?;
        let still = book.ladder(&[0.0], 0.0, SpotMoves::Alike).unwrap();
        prop_assert_eq!(still.rows[0].revaluation_dollars, 0.0);
        prop_assert_eq!(still.rows[0].greeks_dollars, 0.0);
    }

    #[test]
    fn greeks_meet_the_revaluation_at_small_moves(positions in positions()) {
        let book = book(positions, European);
        let ladder = book.ladder(&[-1e-4, 1e-4], 0.0, SpotMoves::Alike).unwrap();
        for row in ladder.rows {
            // What is left is of third order: 1e-12 of the size of the book, over the time of the shortest option.
            prop_assert!(row.difference_dollars.abs() < 1e-3, "{row:?}");
        }
    }

    #[test]
    fn order_does_not_matter(positions in positions(), history in history()) {
        let mut backwards = positions.clone();
        backwards.reverse();
        let (a, b) = (book(positions, European), book(backwards, European));
        for (a, b) in figures(&a, &history).into_iter().zip(figures(&b, &history)) {
            near(a, b, 1e5)?;
        }
    }

    #[test]
    fn twice_the_positions_are_positions_twice(positions in positions(), history in history()) {
        let twice: Vec<Position> = positions.iter().chain(&positions).cloned().collect();
        let doubled: Vec<Position> = positions
            .iter()
            .cloned()
            .map(|mut position| {
                position.quantity *= 2.0;
                position
            })
            .collect();
        let once = book(positions, European);
        let (twice, doubled) = (book(twice, European), book(doubled, European));
        let all = figures(&once, &history).into_iter();
        let all = all.zip(figures(&twice, &history)).zip(figures(&doubled, &history));
        for ((once, twice), doubled) in all {
            near(twice, doubled, 1e5)?;
            near(twice, 2.0 * once, 1e5)?;
        }
    }

    #[test]
    fn tails_are_in_order(positions in positions(), history in history()) {
        let book = book(positions, European);
        let confidences = [0.6, 0.75, 0.8, 0.9, 0.95, 0.97];
        let historical =
            book.historical_risk(&history, &confidences, RevaluationMethod::Full).unwrap();
        let parametric = book.parametric_risk(&history, &confidences, 5.0).unwrap();
        for tails in [historical.tails, parametric.tails] {
            for pair in tails.windows(2) {
                prop_assert!(pair[0].value_at_risk_dollars <= pair[1].value_at_risk_dollars);
                let (a, b) = (pair[0].expected_shortfall_dollars, pair[1].expected_shortfall_dollars);
                prop_assert!(a <= b + 1e-9 * b.abs());
            }
            for tail in tails {
                prop_assert!(tail.expected_shortfall_dollars >= tail.value_at_risk_dollars);
            }
        }
        let shares: f64 = parametric.contributions.iter().filter_map(|c| c.share_of_variance).sum();
        if parametric.deviation_dollars > 0.0 {
            near(shares, 1.0, 1.0)?;
        }
    }

    #[test]
    fn covariance_is_positive_semidefinite(
        columns in (2..30_usize, 1..12_usize).prop_flat_map(|(rows, columns)| {
            proptest::collection::vec(proptest::collection::vec(-0.1..0.1_f64, rows), columns)
        }),
        weights in proptest::collection::vec(-1.0..1.0_f64, 12),
    ) {
        let found = ledoit_wolf(&columns).unwrap();
        prop_assert!((0.0..=1.0).contains(&found.shrinkage));
        let size = found.size;
        let mut variance = 0.0;
        for i in 0..size {
            for j in 0..size {
                let here = found.at(i, j).unwrap();
                prop_assert_eq!(Some(here), found.at(j, i));
                variance += weights[i] * weights[j] * here;
            }
        }
        // Any weights: no variance is below 0, but for rounding; the trace stays.
        prop_assert!(variance >= -1e-15);
        let trace: f64 = (0..size).map(|i| found.at(i, i).unwrap()).sum();
        near(trace, found.mean_variance * size as f64, 1.0)?;
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        root in "[A-Z][A-Z0-9]{0,5}",
        days in 0..36_524_i32,
        thousandths in 1..100_000_000_u32,
        kind in kind(),
    ) {
        let expiration = Date::new(2000, 1, 1).unwrap().plus_days(days);
        let strike = f64::from(thousandths) / 1000.0;
        let symbol = OptionSymbol::new(&root, expiration, strike, kind).unwrap();
        prop_assert_eq!(symbol.strike(), strike);
        let written = symbol.to_string();
        prop_assert_eq!(written.len(), 21);
        prop_assert_eq!(&OptionSymbol::parse(&written).unwrap(), &symbol);
        prop_assert_eq!(&OptionSymbol::parse(&written.replace(' ', "")).unwrap(), &symbol);
        let letter = if kind == Call { 'C' } else { 'P' };
        let (year, month, day) = expiration.fields();
        let shapes = [
            format!("-{root}{:02}{month:02}{day:02}{letter}{strike}", year % 100),
            format!("{root} {month:02}/{day:02}/{year} {strike} {letter}"),
            format!("{root} {month}/{day}/{year} {kind} ${strike}"),
        ];
        for shape in shapes {
            prop_assert_eq!(&OptionSymbol::parse(&shape).unwrap(), &symbol, "{}", shape);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,40}", close in "[-. A-Z0-9/$()Ü]{0,30}") {
        for text in [text, close] {
            if let Ok(symbol) = OptionSymbol::parse(&text) {
                prop_assert_eq!(OptionSymbol::parse(&symbol.to_string()), Ok(symbol));
            }
        }
    }
}
