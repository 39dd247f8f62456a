//! A chain gives the bits of the functions on columns.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use strikewise::pricing::american::{self, Scheme};
use strikewise::pricing::{
    self, Chain, Greek, Greeks,
    OptionKind::{self, Call, Put},
    Status,
};

/// Years, rate, yield, strikes.
type Expiry = (f64, f64, f64, &'static [f64]);

/// Strikes and times at their limits, out of their domain and far from the money; one with two boundaries
/// of exercise.
const EXPIRIES: [Expiry; 6] = [
    (
        0.25,
        0.05,
        0.02,
        &[60.0, 80.0, 90.0, 95.0, 100.0, 105.0, 110.0, 125.0, 900.0],
    ),
    (0.0, 0.05, 0.02, &[90.0, 100.0, 110.0]),
    (1.0, 0.03, 0.0, &[]),
    (2.0, 0.04, 0.01, &[0.0, -1.0, 70.0, f64::NAN, 130.0]),
    (1.0, -0.02, -0.05, &[100.0]),
    (f64::NAN, 0.04, 0.01, &[100.0, 110.0]),
];

struct Columns {
    strike: Vec<f64>,
    years: Vec<f64>,
    rate: Vec<f64>,
    dividend_yield: Vec<f64>,
    kind: Vec<OptionKind>,
    volatility: Vec<f64>,
}

fn both(spot: f64) -> (Chain, Columns) {
    let mut chain = Chain::new(spot);
    let mut columns = Columns {
        strike: vec![],
        years: vec![],
        rate: vec![],
        dividend_yield: vec![],
        kind: vec![],
        volatility: vec![],
    };
    for (years, rate, dividend_yield, strikes) in EXPIRIES {
        for kind in [Call, Put] {
            chain = chain
                .expiry(years, rate, dividend_yield, strikes, &[kind])
                .unwrap();
            for (i, &strike) in strikes.iter().enumerate() {
                columns.strike.push(strike);
                columns.years.push(years);
                columns.rate.push(rate);
                columns.dividend_yield.push(dividend_yield);
                columns.kind.push(kind);
                let smile = [0.3, 0.25, 0.4, 0.0, 0.22];
                columns.volatility.push(smile[i % smile.len()]);
            }
        }
    }
    (chain, columns)
}

fn bits<'a>(columns: impl IntoIterator<Item = &'a Vec<f64>>) -> Vec<u64> {
    columns
        .into_iter()
        .flatten()
        .map(|value| value.to_bits())
        .collect()
}

fn all(g: &Greeks) -> (Vec<u64>, &[Status]) {
    let columns = [&g.price, &g.delta, &g.gamma, &g.vega, &g.theta, &g.rho];
    (bits(columns), &g.status)
}

#[test]
fn european_results_are_those_of_columns() {
    let spot = 100.0;
    let (chain, c) = both(spot);
    assert_eq!(chain.rows(), c.strike.len());
    assert_eq!(chain.kind(), c.kind);
    let greeks = pricing::greeks(
        &[spot],
        &c.strike,
        &c.years,
        &c.rate,
        &c.dividend_yield,
        &c.volatility,
        &c.kind,
    )
    .unwrap();
    assert!(greeks.status.contains(&Status::Ok) && greeks.status.contains(&Status::BadInput));
    assert_eq!(all(&chain.greeks(&c.volatility).unwrap()), all(&greeks));
    let prices = chain.price(&c.volatility).unwrap();
    assert_eq!(bits([&prices.price]), bits([&greeks.price]));
    assert_eq!(prices.status, greeks.status);

    let solved = pricing::implied_volatility(
        &[spot],
        &c.strike,
        &c.years,
        &c.rate,
        &c.dividend_yield,
        &greeks.price,
        &c.kind,
    )
    .unwrap();
    let of_chain = chain.implied_volatility(&greeks.price).unwrap();
    assert_eq!(bits([&of_chain.volatility]), bits([&solved.volatility]));
    assert_eq!(of_chain.status, solved.status);

    let chosen = Greeks::select(&Greek::ALL);
    let selected = chosen
        .compute(
            &[spot],
            &c.strike,
            &c.years,
            &c.rate,
            &c.dividend_yield,
            &c.volatility,
            &c.kind,
        )
        .unwrap();
    let of_chain = chain.select(&chosen, &c.volatility).unwrap();
    assert_eq!(of_chain.status, selected.status);
    for ((greek, here), (_, there)) in of_chain.columns.iter().zip(&selected.columns) {
        assert_eq!(bits([here]), bits([there]), "{greek:?}");
    }
}

#[test]
fn american_results_are_those_of_columns() {
    let spot = 100.0;
    let (chain, c) = both(spot);
    for scheme in [Scheme::Fast, Scheme::Accurate] {
        let greeks = american::greeks(
            &[spot],
            &c.strike,
            &c.years,
            &c.rate,
            &c.dividend_yield,
            &c.volatility,
            &c.kind,
            scheme,
        )
        .unwrap();
        let of_chain = chain.american_greeks(&c.volatility, scheme).unwrap();
        assert_eq!(all(&of_chain), all(&greeks));
        let prices = chain.american_price(&c.volatility, scheme).unwrap();
        assert_eq!(bits([&prices.price]), bits([&greeks.price]));
        let solved = american::implied_volatility(
            &[spot],
            &c.strike,
            &c.years,
            &c.rate,
            &c.dividend_yield,
            &greeks.price,
            &c.kind,
            scheme,
        )
        .unwrap();
        let of_chain = chain
            .american_implied_volatility(&greeks.price, scheme)
            .unwrap();
        assert_eq!(bits([&of_chain.volatility]), bits([&solved.volatility]));
        assert_eq!(of_chain.status, solved.status);
    }
}

#[test]
fn the_spot_can_move() {
    let (mut chain, c) = both(100.0);
    chain.set_spot(80.0);
    let (other, _) = both(80.0);
    assert_eq!(
        all(&chain.greeks(&c.volatility).unwrap()),
        all(&other.greeks(&c.volatility).unwrap())
    );
    chain.set_spot(-1.0);
    let prices = chain.price(&[0.2]).unwrap();
    assert!(prices.price.iter().all(|price| price.is_nan()));
    assert!(prices.status.iter().all(|&why| why == Status::BadInput));
}

#[test]
fn columns_of_another_length_are_refused() {
    let chain = Chain::new(100.0)
        .expiry(1.0, 0.05, 0.0, &[100.0], &[Call])
        .unwrap();
    let error = chain.price(&[0.2, 0.3]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "LENGTH_MISMATCH: volatility = 2 rows; must have one row for each of the 1 options of the chain, or 1"
    );
    assert_eq!(
        chain.implied_volatility(&[]).unwrap_err().argument(),
        "premium"
    );
    let error = Chain::new(100.0)
        .expiry(1.0, 0.05, 0.0, &[90.0, 95.0, 100.0], &[Call, Put])
        .unwrap_err();
    assert_eq!(error.argument(), "kind");
    assert!(Chain::new(100.0).price(&[0.2]).unwrap().price.is_empty());
}
