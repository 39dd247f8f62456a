//! What must hold whatever the quotes.

use proptest::prelude::*;
use strikewise::chain_analysis::{
    AnalysisRules, ChainConditions, FitMethod, Missing, SmileModel, Svi, analyse,
};
use strikewise::market::{Chain, Quote, YieldCurve};
use strikewise::pricing::ExerciseStyle::{self, American, European};
use strikewise::pricing::{OptionKind, american, scalar};
use strikewise::time::{Date, years};

use crate::no_arbitrage::{assert_prices_are_convex, assert_total_variance_rises};

const SPOT: f64 = 100.0;
const RATE: f64 = 0.04;
const YIELD: f64 = 0.012;

fn today() -> Date {
    Date::new(2026, 4, 17).unwrap()
}

fn rates() -> YieldCurve {
    YieldCurve::from_bond_equivalent(&[(1.0, 2.0 * libm::expm1(0.5 * RATE))]).unwrap()
}

fn conditions(rates: &YieldCurve, style: ExerciseStyle) -> ChainConditions<'_> {
    ChainConditions {
        as_of: today(),
        rates,
        style,
        symbols: &[],
    }
}

/// Quotes of one expiry about a volatility by strike, each side `half_spread` of the premium away.
fn quotes(
    days: i32,
    strikes: &[f64],
    style: ExerciseStyle,
    half_spread: f64,
    volatility: impl Fn(f64) -> f64,
) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for &strike in strikes {
        for kind in [OptionKind::Call, OptionKind::Put] {
            let v = volatility(strike);
            let (middle, _) = match style {
                European => scalar::price(SPOT, strike, years(days), RATE, YIELD, v, kind),
                American => american::scalar::price(
                    SPOT,
                    strike,
                    years(days),
                    RATE,
                    YIELD,
                    v,
                    kind,
                    american::Scheme::Fast,
                ),
            };
            quotes.push(quote(
                days,
                strike,
                kind,
                Some(middle * (1.0 - half_spread)),
                Some(middle * (1.0 + half_spread)),
            ));
        }
    }
    quotes
}

fn quote(days: i32, strike: f64, kind: OptionKind, bid: Option<f64>, ask: Option<f64>) -> Quote {
    Quote {
        expiration: today().plus_days(days),
        kind,
        strike,
        bid,
        bid_size: None,
        ask,
        ask_size: None,
        last: None,
        volume: None,
        open_interest: None,
        implied_volatility: None,
    }
}

fn chain(quotes: Vec<Quote>) -> Chain {
    Chain {
        quote_date: today(),
        spot: Some(SPOT),
        quotes,
    }
}

fn forward(days: i32) -> f64 {
    SPOT * libm::exp((RATE - YIELD) * years(days))
}

fn strikes(step: usize) -> Vec<f64> {
    (60..=150).step_by(step).map(f64::from).collect()
}

#[test]
fn american_quotes_give_the_yield_that_they_were_priced_with() {
    let days = 120;
    let flat = quotes(days, &strikes(5), American, 1e-3, |_| 0.3);
    let rates = rates();
    let rules = AnalysisRules::default();
    let analysis = analyse(&chain(flat.clone()), &conditions(&rates, American), &rules).unwrap();
    let found = analysis.expirations[0].forward.unwrap();
    assert!((found.dividend_yield - YIELD).abs() < 2e-4, "{found:?}");
    assert!(found.early_exercise_premium > 0.01);
    // Taken for European ones, their forward is off by the puts' premium.
    let wrong = analyse(&chain(flat), &conditions(&rates, European), &rules).unwrap();
    let wrong = wrong.expirations[0].forward.unwrap();
    assert!((wrong.dividend_yield - YIELD).abs() > 10.0 * (found.dividend_yield - YIELD).abs());
    // And every middle gives the volatility back.
    for contract in analysis.contracts.iter().filter(|one| one.in_fit) {
        assert!(
            (contract.volatility.unwrap() - 0.3).abs() < 1e-3,
            "{contract:?}"
        );
    }
}

#[test]
fn one_stale_pair_does_not_move_the_forward() {
    let mut quotes = quotes(60, &strikes(5), European, 2e-3, |_| 0.25);
    let stale = quotes
        .iter_mut()
        .find(|quote| quote.strike == 100.0 && quote.kind == OptionKind::Call)
        .unwrap();
    (stale.bid, stale.ask) = (Some(9.0), Some(9.02));
    let rates = rates();
    let analysis = analyse(
        &chain(quotes),
        &conditions(&rates, European),
        &AnalysisRules::default(),
    )
    .unwrap();
    let found = analysis.expirations[0].forward.unwrap();
    assert!((found.forward - forward(60)).abs() < 0.01, "{found:?}");
    assert_eq!(found.pairs_used + 1, found.pairs_offered);
}

#[test]
fn what_the_quotes_do_not_tell_is_missing_with_a_reason() {
    let rates = rates();
    let reason = |quotes: Vec<Quote>, rates: &YieldCurve| {
        let rules = AnalysisRules::default();
        let analysis = analyse(&chain(quotes), &conditions(rates, European), &rules).unwrap();
        assert_eq!(analysis.surface.iv30(), None);
        assert!(analysis.expirations[0].smile.is_none());
        analysis.expirations[0].missing
    };
    let few = [90.0, 100.0, 110.0];
    let of = |days: i32, strikes: &[f64]| quotes(days, strikes, European, 0.01, |_| 0.3);
    assert_eq!(reason(of(30, &few), &rates), Some(Missing::TooFewPoints));
    assert_eq!(
        reason(of(30, &few[..2]), &rates),
        Some(Missing::TooFewPairs)
    );
    assert_eq!(reason(of(0, &few), &rates), Some(Missing::Expired));
    let none = YieldCurve::default();
    assert_eq!(reason(of(30, &strikes(5)), &none), Some(Missing::NoRate));
}

/// Numbers of every sort, the worst among them.
fn junk() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(0.0),
        Just(f64::MIN_POSITIVE),
        Just(f64::MAX),
        -10.0..200.0_f64,
        0.0..5.0_f64,
        proptest::num::f64::ANY,
    ]
}

fn junk_quote() -> impl Strategy<Value = Quote> {
    let price = || proptest::option::weighted(0.9, prop_oneof![0.01..30.0_f64, junk()]);
    let strike = prop_oneof![(60..140_i32).prop_map(f64::from), junk()];
    (-3..4_i32, strike, any::<bool>(), price(), price()).prop_map(
        |(week, strike, call, bid, ask)| {
            let kind = if call {
                OptionKind::Call
            } else {
                OptionKind::Put
            };
            quote(7 * week, strike, kind, bid, ask)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn exact_quotes_give_their_parameters_back(
        level in 0.005..0.05_f64,
        b in 0.03..0.15_f64,
        rho in -0.7..0.3_f64,
        m in -0.08..0.08_f64,
        sigma in 0.06..0.25_f64,
    ) {
        let svi = Svi::new(level, b, rho, m, sigma).unwrap();
        prop_assume!(svi.is_free_of_butterfly_arbitrage());
        let days = 180;
        let of = |strike: f64| {
            let k = libm::log(strike / forward(days));
            (svi.total_variance(k) / years(days)).sqrt()
        };
        let exact = chain(quotes(days, &strikes(3), European, 1e-4, of));
        let rates = rates();
        let analysis =
            analyse(&exact, &conditions(&rates, European), &AnalysisRules::default()).unwrap();
        let smile = analysis.expirations[0].smile.unwrap();
        prop_assert_eq!(smile.method, FitMethod::LeastSquares);
        prop_assert!(smile.errors.largest < 1e-5, "{:?} for {:?}", smile, svi);
        let pairs = [
            (smile.svi.a, level),
            (smile.svi.b, b),
            (smile.svi.rho, rho),
            (smile.svi.m, m),
            (smile.svi.sigma, sigma),
        ];
        for (found, given) in pairs {
            prop_assert!((found - given).abs() < 1e-3, "{:?} for {:?}", smile.svi, svi);
        }
    }

    #[test]
    fn no_noise_makes_arbitrage(
        base in 0.1..0.8_f64,
        tilt in -1.0..0.5_f64,
        noise in 0.0..0.1_f64,
        shocks in proptest::collection::vec(-1.0..1.0_f64, 19),
        levels in proptest::collection::vec(0.6..1.6_f64, 4),
        american in any::<bool>(),
        by_surface in any::<bool>(),
    ) {
        let style = if american { American } else { European };
        let mut all = Vec::new();
        for (expiry, (days, level)) in [9, 16, 44, 135].into_iter().zip(levels).enumerate() {
            all.extend(quotes(days, &strikes(5), style, 0.04, |strike| {
                let k = libm::log(strike / forward(days));
                let place = strikes(5).iter().position(|&known| known == strike).unwrap();
                let shock = shocks[(place + 7 * expiry) % shocks.len()];
                // Levels that fall from expiry to expiry and kinks from strike to strike: arbitrage of both sorts.
                (base * level + tilt * k + noise * shock).clamp(0.05, 2.0)
            }));
        }
        let rules = AnalysisRules {
            model: if by_surface { SmileModel::Ssvi } else { SmileModel::Svi },
            ..AnalysisRules::default()
        };
        let rates = rates();
        let analysis = analyse(&chain(all), &conditions(&rates, style), &rules).unwrap();
        for expiry in &analysis.expirations {
            if let Some(smile) = expiry.smile {
                assert_prices_are_convex(&smile.svi, "random chain");
                prop_assert_eq!(by_surface, smile.method == FitMethod::Ssvi);
            } else {
                prop_assert!(expiry.missing.is_some());
            }
        }
        assert_total_variance_rises(&analysis, "random chain");
    }

    #[test]
    fn junk_is_left_out_and_counted(
        quotes in proptest::collection::vec(junk_quote(), 0..120),
        spot in proptest::option::of(prop_oneof![Just(100.0), junk()]),
        american in any::<bool>(),
    ) {
        let style = if american { American } else { European };
        let rates = rates();
        let found = Chain { quote_date: today(), spot, quotes };
        match analyse(&found, &conditions(&rates, style), &AnalysisRules::default()) {
            Ok(analysis) => {
                let left_out: usize = analysis.cleaning.left_out.values().sum();
                prop_assert_eq!(left_out + analysis.cleaning.kept, found.quotes.len());
                prop_assert_eq!(analysis.contracts.len(), found.quotes.len());
                for contract in &analysis.contracts {
                    prop_assert!(contract.fault.is_none() || contract.volatility.is_none());
                    let fitted = contract.fitted_volatility;
                    prop_assert!(fitted.is_none_or(|v| v > 0.0 && v.is_finite()));
                }
                assert_total_variance_rises(&analysis, "junk");
            }
            Err(error) => {
                prop_assert_eq!(error.argument(), "spot");
                prop_assert!(spot.is_none_or(|spot| !(spot > 0.0 && spot.is_finite())));
            }
        }
    }
}
