//! The smile of a chain: implied volatilities of bid, middle and ask, and the arbitrage-free curve between them.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]
#![expect(
    clippy::panic_in_result_fn,
    reason = "an example asserts what it shows"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "an example needs no bits that are the same everywhere"
)]

use strikewise::chain_analysis::{AnalysisRules, ChainConditions, analyse};
use strikewise::market::{Chain, Quote, YieldCurve};
use strikewise::pricing::ExerciseStyle::European;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::{quote, scalar};
use strikewise::time::{Date, years};

const SPOT: f64 = 100.0;
const RATE: f64 = 0.04;
const DAYS: i32 = 45;

fn main() -> strikewise::Result<()> {
    let as_of: Date = "2026-01-05".parse()?;
    let quotes = quotes(as_of.plus_days(DAYS));

    // Out of the money, where options say most about volatility.
    let shown: Vec<&Quote> = quotes
        .iter()
        .filter(|quote| (quote.kind == Put) == (quote.strike < SPOT))
        .collect();
    let column = |of: fn(&Quote) -> f64| shown.iter().map(|quote| of(quote)).collect::<Vec<_>>();
    let strike = column(|quote| quote.strike);
    let kind: Vec<_> = shown.iter().map(|quote| quote.kind).collect();
    let quoted = quote::implied_volatility(
        &[SPOT],
        &strike,
        &[years(DAYS)],
        &[RATE],
        &[0.0],
        &column(|quote| quote.bid.unwrap_or(f64::NAN)),
        &column(|quote| quote.ask.unwrap_or(f64::NAN)),
        &kind,
    )?;

    let rates = YieldCurve::flat(RATE)?;
    let conditions = ChainConditions {
        as_of,
        rates: &rates,
        style: European,
        symbols: &[],
    };
    let chain = Chain {
        quote_date: as_of,
        spot: Some(SPOT),
        quotes: quotes.clone(),
    };
    let analysis = analyse(&chain, &conditions, &AnalysisRules::default())?;
    let surface = &analysis.surface;

    println!("strike   bid %  middle %   ask %   curve %");
    for (row, strike) in strike.iter().enumerate() {
        let curve = surface
            .volatility(*strike, f64::from(DAYS))
            .unwrap_or(f64::NAN);
        let [bid, middle, ask] =
            [&quoted.bid, &quoted.middle, &quoted.ask].map(|side| side.volatility[row]);
        println!(
            "{strike:6.0} {:7.2} {:9.2} {:7.2} {:9.2}",
            100.0 * bid,
            100.0 * middle,
            100.0 * ask,
            100.0 * curve
        );
        assert!(bid < middle && middle < ask);
        // The curve goes through what is quoted.
        assert!((curve - truth(*strike)).abs() < 0.005, "{strike}: {curve}");
    }
    Ok(())
}

/// The smile that the quotes are made of: it falls to the right.
fn truth(strike: f64) -> f64 {
    0.25 - 0.2 * (strike / SPOT - 1.0) + 0.4 * (strike / SPOT - 1.0).powi(2)
}

fn quotes(expiration: Date) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for strike in (80..=120).step_by(4).map(f64::from) {
        for kind in [Call, Put] {
            let (middle, _) =
                scalar::price(SPOT, strike, years(DAYS), RATE, 0.0, truth(strike), kind);
            quotes.push(Quote {
                expiration,
                kind,
                strike,
                bid: Some(0.98 * middle),
                bid_size: None,
                ask: Some(1.02 * middle),
                ask_size: None,
                last: None,
                volume: None,
                open_interest: None,
                implied_volatility: None,
            });
        }
    }
    quotes
}
