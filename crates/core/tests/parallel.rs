//! Several threads give the bits of one, however many they are.
#![cfg(feature = "rayon")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use strikewise::pricing::american::{self, Scheme};
use strikewise::pricing::{
    Greeks, ImpliedVolatilities, OptionKind, greeks, implied_volatility, parallel,
};

const ROWS: usize = 100_003;

fn column(seed: usize, low: f64, high: f64) -> Vec<f64> {
    (0..ROWS)
        .map(|row| {
            let part = (row * 7_919 + seed * 104_729) % 10_007;
            low + (high - low) * f64::from(u32::try_from(part).unwrap()) / 10_007.0
        })
        .collect()
}

fn bits(columns: &[&[f64]]) -> Vec<u64> {
    columns
        .concat()
        .iter()
        .map(|value| value.to_bits())
        .collect()
}

fn all(g: &Greeks) -> Vec<u64> {
    bits(&[&g.price, &g.delta, &g.gamma, &g.vega, &g.theta, &g.rho])
}

#[test]
fn every_number_of_threads_gives_the_same_bits() {
    // Some strikes and times are outside the domain, and some rows go down the careful path.
    let (strike, years) = (column(1, -1.0, 300.0), column(2, -0.01, 3.0));
    let volatility = column(3, 0.0, 2.0);
    let kind: Vec<_> = (0..ROWS)
        .map(|row| [OptionKind::Call, OptionKind::Put][row % 2])
        .collect();
    let (spot, rate, dividend_yield) = ([100.0], [0.03], [0.01]);
    let one = greeks(
        &spot,
        &strike,
        &years,
        &rate,
        &dividend_yield,
        &volatility,
        &kind,
    )
    .unwrap();
    let solved: ImpliedVolatilities = implied_volatility(
        &spot,
        &strike,
        &years,
        &rate,
        &dividend_yield,
        &one.price,
        &kind,
    )
    .unwrap();
    for threads in [1, 2, 3, 7] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| {
            let several = parallel::greeks(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &volatility,
                &kind,
            )
            .unwrap();
            assert_eq!(all(&several), all(&one), "{threads} threads");
            assert_eq!(several.status, one.status);
            let prices = parallel::price(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &volatility,
                &kind,
            )
            .unwrap();
            assert_eq!(bits(&[&prices.price]), bits(&[&one.price]));
            let inverted = parallel::implied_volatility(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &one.price,
                &kind,
            )
            .unwrap();
            assert_eq!(bits(&[&inverted.volatility]), bits(&[&solved.volatility]));
            assert_eq!(inverted.status, solved.status);
        });
    }
}

#[test]
fn american_results_are_the_same_bits_too() {
    const FEWER: usize = 1_003;
    let strike = &column(1, -1.0, 300.0)[..FEWER];
    let years = &column(2, -0.01, 3.0)[..FEWER];
    let volatility = &column(3, 0.0, 1.0)[..FEWER];
    let (spot, rate, dividend_yield) = ([100.0], [0.03], [0.01]);
    let kind = [OptionKind::Put];
    let one = american::greeks(
        &spot,
        strike,
        years,
        &rate,
        &dividend_yield,
        volatility,
        &kind,
        Scheme::Fast,
    )
    .unwrap();
    let solved = american::implied_volatility(
        &spot,
        strike,
        years,
        &rate,
        &dividend_yield,
        &one.price,
        &kind,
        Scheme::Fast,
    )
    .unwrap();
    for threads in [1, 2, 5] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| {
            let several = parallel::american::greeks(
                &spot,
                strike,
                years,
                &rate,
                &dividend_yield,
                volatility,
                &kind,
                Scheme::Fast,
            )
            .unwrap();
            assert_eq!(all(&several), all(&one), "{threads} threads");
            assert_eq!(several.status, one.status);
            let prices = parallel::american::price(
                &spot,
                strike,
                years,
                &rate,
                &dividend_yield,
                volatility,
                &kind,
                Scheme::Fast,
            )
            .unwrap();
            assert_eq!(bits(&[&prices.price]), bits(&[&one.price]));
            let inverted = parallel::american::implied_volatility(
                &spot,
                strike,
                years,
                &rate,
                &dividend_yield,
                &one.price,
                &kind,
                Scheme::Fast,
            )
            .unwrap();
            assert_eq!(bits(&[&inverted.volatility]), bits(&[&solved.volatility]));
            assert_eq!(inverted.status, solved.status);
        });
    }
}
