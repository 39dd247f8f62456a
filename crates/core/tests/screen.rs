//! The screen as a function: what goes in is counted, what comes out is explained, and nothing depends on
//! what should not matter.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod market;

use std::collections::{BTreeMap, BTreeSet};

use market::{Share, as_of, member};
use proptest::prelude::*;
use strikewise::market::{Market, TickerData};
use strikewise::scoring::{Class, Measure, Profile, Quadrant, Strategy as Trade};
use strikewise::screen::{Reason, ScanReport, ScreenOptions, Stage, screen};

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

const NAMES: [&str; 5] = ["AAA", "BBB", "CCC", "DDD", "EEE"];

fn shares() -> impl Strategy<Value = Vec<(&'static str, Share)>> {
    prop::collection::vec(share(), 1..=NAMES.len())
        .prop_map(|shares| NAMES.into_iter().zip(shares).collect())
}

fn check_funnel(report: &ScanReport, market: &Market) {
    let mut entering = market.universe.len();
    for stage in &report.funnel {
        assert_eq!(stage.entered, entering, "{stage:?}");
        let rejected: usize = stage.rejected.iter().map(|rejection| rejection.count).sum();
        assert_eq!(stage.entered, stage.passed + rejected, "{stage:?}");
        for rejection in &stage.rejected {
            assert_eq!(rejection.count, rejection.tickers.len());
        }
        entering = stage.passed;
    }
    let ranked: BTreeSet<&str> = report
        .setups
        .iter()
        .map(|setup| setup.ticker.as_str())
        .collect();
    assert_eq!(ranked.len(), entering);
    let left: BTreeSet<&str> = report
        .rejected
        .iter()
        .map(|outcome| outcome.ticker.as_str())
        .collect();
    assert!(ranked.is_disjoint(&left));
    assert_eq!(ranked.len() + left.len(), market.universe.len());
    for strategy in &report.strategies {
        let contracts = &strategy.contracts;
        let rejected: usize = contracts
            .rejected
            .iter()
            .map(|rejection| rejection.count)
            .sum();
        assert_eq!(contracts.considered, contracts.eligible + rejected);
    }
}

fn check_scores(report: &ScanReport) {
    for setup in &report.setups {
        let total = setup.score.total.unwrap();
        assert!((0.0..=100.0).contains(&total));
        assert!((0.0..=1.0).contains(&setup.score.coverage));
        let sum: f64 = setup
            .score
            .factors
            .iter()
            .map(|factor| factor.contribution)
            .sum();
        assert!((sum - total).abs() < 1e-9, "{sum} {total}");
        for quadrant in &setup.score.quadrants {
            assert!((0.0..=100.0).contains(&quadrant.score.unwrap_or(0.0)));
        }
        assert!((0.0..=1.0).contains(&setup.probability_of_profit));
        assert!(setup.reasons_for.len() <= 3 && setup.reasons_against.len() <= 3);
        let worst = setup
            .classification
            .criteria
            .iter()
            .filter_map(|criterion| criterion.class)
            .max();
        assert_eq!(Some(setup.class), worst);
    }
    for pair in report.setups.windows(2) {
        assert!(pair[0].score.total >= pair[1].score.total);
        assert_eq!(pair[0].rank + 1, pair[1].rank);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn everything_is_counted_and_in_bounds(shares in shares()) {
        let market = market::market(&shares);
        let report = run(&market);
        check_funnel(&report, &market);
        check_scores(&report);
    }

    #[test]
    fn the_order_of_the_universe_does_not_matter(
        shares in shares().prop_shuffle(),
    ) {
        let mut sorted = shares.clone();
        sorted.sort_by_key(|(name, _)| *name);
        prop_assert_eq!(run(&market::market(&shares)), run(&market::market(&sorted)));
    }

    #[test]
    fn the_order_of_quotes_and_statements_does_not_matter(shares in shares()) {
        let market = market::market(&shares);
        let mut reversed = market.clone();
        for data in reversed.tickers.values_mut() {
            data.chains[0].quotes.reverse();
            data.analysts.reverse();
            let mut older = data.statements[0].clone();
            older.available = Some(older.period_end.plus_days(30));
            let mut restated = older.clone();
            restated.available = Some(older.period_end.plus_days(60));
            restated.net_income = Some(1.0);
            data.statements = vec![restated, older];
        }
        let mut straight = reversed.clone();
        for (data, original) in straight.tickers.values_mut().zip(market.tickers.values()) {
            data.chains = original.chains.clone();
            data.statements.reverse();
        }
        prop_assert_eq!(run(&reversed), run(&straight));
    }

    #[test]
    fn asking_for_few_setups_gives_the_first_of_all(shares in shares(), few in 1_usize..5) {
        let market = market::market(&shares);
        let of = |setups_per_ticker| {
            let profile = Profile { setups_per_ticker, ..Profile::default() };
            screen(&market, &profile, &ScreenOptions::default()).unwrap()
        };
        let all = of(usize::MAX);
        let mut taken = BTreeMap::new();
        let first: Vec<_> = all.setups.iter().filter(|setup| {
            let so_far: &mut usize = taken.entry((setup.ticker.clone(), setup.strategy)).or_default();
            *so_far += 1;
            *so_far <= few
        }).collect();
        let found = of(few);
        prop_assert_eq!(found.setups.len(), first.len());
        for (found, expected) in found.setups.iter().zip(first) {
            let mut expected = expected.clone();
            expected.rank = found.rank;
            prop_assert_eq!(found, &expected);
        }
        prop_assert_eq!(&found.rejected, &all.rejected);
    }

    #[test]
    fn another_name_does_not_change_a_score(shares in shares(), other in share()) {
        let alone = run(&market::market(&shares));
        let mut more = shares;
        more.push(("ZZZ", other));
        let together = run(&market::market(&more));
        for setup in &alone.setups {
            let again = together
                .setups
                .iter()
                .find(|again| again.ticker == setup.ticker && again.strategy == setup.strategy)
                .unwrap();
            // No sector, so that no factor of the profile sets a name against others.
            prop_assert_eq!(setup.score.total, again.score.total);
            let points = |setup: &strikewise::screen::Setup| -> Vec<Option<f64>> {
                setup.score.factors.iter().map(|factor| factor.points).collect()
            };
            prop_assert_eq!(points(setup), points(again));
            prop_assert_eq!(setup.class, again.class);
        }
    }

    #[test]
    fn a_wider_spread_about_the_same_mid_never_raises_a_score(
        share in share(),
        wider in 1.0..5.0_f64,
    ) {
        // The contract itself: nothing else may take its place.
        let only = |spread: f64| {
            let mut market = market::market(&[("AAA", Share { spread, ..share })]);
            let strike = (0.94 * share.spot).round();
            let chain = &mut market.tickers.get_mut("AAA").unwrap().chains[0];
            chain.quotes.retain(|quote| {
                quote.strike == strike && quote.expiration == as_of().plus_days(42)
            });
            run(&market)
        };
        let narrow = only(share.spread);
        let wide = only(wider * share.spread);
        for setup in &wide.setups {
            let before = narrow
                .setups
                .iter()
                .find(|before| before.strategy == setup.strategy);
            // What passes with the wide spread passed with the narrow one.
            prop_assert!(before.is_some());
            prop_assert!(setup.score.total.unwrap() <= before.unwrap().score.total.unwrap() + 1e-9);
        }
    }

    #[test]
    fn what_comes_later_is_not_looked_at(shares in shares(), jump in 0.2..5.0_f64) {
        let market = market::market(&shares);
        let mut later = market.clone();
        for data in later.tickers.values_mut() {
            let close = data.bars.close.last().unwrap() * jump;
            data.bars.date.push(as_of().plus_days(1));
            for column in [
                &mut data.bars.open,
                &mut data.bars.high,
                &mut data.bars.low,
                &mut data.bars.close,
            ] {
                column.push(close);
            }
            data.bars.volume.push(1.0);
            let mut statement = data.statements[0].clone();
            statement.period_end = as_of().plus_days(-74);
            statement.net_income = Some(-1e9);
            data.statements.push(statement);
            let mut chain = data.chains[0].clone();
            chain.quote_date = as_of().plus_days(1);
            chain.spot = chain.spot.map(|spot| spot * jump);
            data.chains.push(chain);
            let mut view = data.analysts[0].clone();
            view.date = as_of().plus_days(1);
            view.recommendation_mean = Some(5.0);
            data.analysts.push(view);
            let mut item = data.news[0].clone();
            item.published = as_of().plus_days(1);
            item.sentiment = Some(-1.0);
            data.news.push(item);
        }
        later.volatility_index.date.push(as_of().plus_days(1));
        later.volatility_index.value.push(90.0);
        prop_assert_eq!(run(&market), run(&later));
    }

    #[test]
    fn missing_data_lower_the_coverage_and_are_named(shares in shares()) {
        let full = run(&market::market(&shares));
        let mut market = market::market(&shares);
        for data in market.tickers.values_mut() {
            data.analysts.clear();
            for quote in &mut data.chains[0].quotes {
                quote.open_interest = None;
            }
        }
        let less = run(&market);
        for setup in &less.setups {
            prop_assert!(setup.missing.contains(&Measure::OpenInterest));
            prop_assert!(setup.missing.contains(&Measure::AnalystUpside));
            if let Some(before) = full
                .setups
                .iter()
                .find(|before| before.ticker == setup.ticker && before.strategy == setup.strategy)
            {
                prop_assert!(setup.score.coverage < before.score.coverage);
            }
        }
    }
}

#[test]
fn an_ordinary_share_ranks_with_both_strategies() {
    let report = run(&market::market(&[("AAA", Share::default())]));
    let strategies: BTreeSet<Trade> = report.setups.iter().map(|setup| setup.strategy).collect();
    assert_eq!(strategies.len(), 2, "{:?}", report.rejected);
    for setup in &report.setups {
        assert!((setup.implied_volatility - 0.30).abs() < 1e-6);
        assert!(setup.score.coverage > 0.9, "{}", setup.score.coverage);
    }
}

/// The stage and the reason at which the only name of a changed market leaves the screen.
fn leaves(change: impl FnOnce(&mut TickerData)) -> Option<(Stage, Reason)> {
    let mut market = market::market(&[("AAA", Share::default()), ("BBB", Share::default())]);
    change(market.tickers.get_mut("AAA").unwrap());
    run(&market)
        .rejected
        .first()
        .map(|outcome| (outcome.stage, outcome.reason))
}

/// A change of the data, and where it makes the name leave.
type Gate = (fn(&mut TickerData), Stage, Reason);

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn every_gate_names_its_reason() {
    let cases: [Gate; 15] = [
        (
            |data| *data = TickerData::default(),
            Stage::FreshBars,
            Reason::NoBars,
        ),
        (
            |data| {
                for date in &mut data.bars.date {
                    *date = date.plus_days(-30);
                }
            },
            Stage::FreshBars,
            Reason::StaleBars,
        ),
        (
            |data| {
                let bars = &mut data.bars;
                bars.date.drain(..200);
                for column in [
                    &mut bars.open,
                    &mut bars.high,
                    &mut bars.low,
                    &mut bars.close,
                    &mut bars.volume,
                ] {
                    column.drain(..200);
                }
            },
            Stage::FreshBars,
            Reason::TooFewBars,
        ),
        (
            |data| *data.bars.close.last_mut().unwrap() *= 0.5,
            Stage::TechnicalFilter,
            Reason::BelowSlowAverage,
        ),
        (
            |data| {
                let last = data.bars.close.len() - 1;
                for day in 0..40 {
                    data.bars.close[last - day] = 100.0 * (1.0 - 0.002 * day as f64);
                }
            },
            Stage::TechnicalFilter,
            Reason::RsiTooHigh,
        ),
        (
            |data| data.statements.clear(),
            Stage::FundamentalsGate,
            Reason::NoFundamentals,
        ),
        (
            |data| data.statements[0].period_end = as_of().plus_days(-700),
            Stage::FundamentalsGate,
            Reason::StaleFundamentals,
        ),
        (
            |data| {
                data.statements[0].revenue = None;
                data.statements[0].capital_expenditure = None;
            },
            Stage::FundamentalsGate,
            Reason::FundamentalsUnknown,
        ),
        (
            |data| {
                data.statements[0].revenue = Some(90e6);
                data.statements[0].operating_income = Some(-1.0);
                data.statements[0].operating_cash_flow = Some(0.0);
            },
            Stage::FundamentalsGate,
            Reason::FundamentalsFail,
        ),
        (
            |data| data.chains.clear(),
            Stage::ChainAnalysis,
            Reason::NoChain,
        ),
        (
            |data| data.chains[0].quote_date = as_of().plus_days(-9),
            Stage::ChainAnalysis,
            Reason::StaleChain,
        ),
        (
            |data| data.chains[0].spot = None,
            Stage::ChainAnalysis,
            Reason::NoSpot,
        ),
        (
            |data| {
                for quote in &mut data.chains[0].quotes {
                    quote.bid = Some(0.0);
                }
            },
            Stage::ChainAnalysis,
            Reason::NoBid,
        ),
        (
            |data| {
                for quote in &mut data.chains[0].quotes {
                    quote.open_interest = Some(3.0);
                }
            },
            Stage::ChainAnalysis,
            Reason::OpenInterestTooLow,
        ),
        (
            |data| data.news[0].sentiment = Some(-0.9),
            Stage::NewsSentiment,
            Reason::NegativeNews,
        ),
    ];
    for (change, stage, reason) in cases {
        assert_eq!(leaves(change), Some((stage, reason)));
    }
    assert_eq!(leaves(|_| ()), None);
}

#[test]
fn a_stage_without_any_input_is_not_run_and_says_so() {
    let mut market = market::market(&[("AAA", Share::default())]);
    market.tickers.get_mut("AAA").unwrap().news.clear();
    let report = run(&market);
    let stage = report.funnel.last().unwrap();
    assert_eq!(stage.stage, Stage::NewsSentiment);
    assert_eq!(stage.not_run.as_deref(), Some("the data hold no news"));
    assert_eq!(stage.passed, stage.entered);
}

#[test]
fn one_factor_does_not_speak_for_a_whole_quadrant() {
    let mut market = market::market(&[("AAA", Share::default())]);
    let data = market.tickers.get_mut("AAA").unwrap();
    data.analysts.clear();
    data.news.clear();
    data.earnings.clear();
    let report = run(&market);
    assert_eq!(report.setups.len(), 2);
    for setup in report.setups {
        // The volatility index alone is left of the catalyst: too little to count.
        assert_eq!(setup.quadrant(Quadrant::Catalyst), None);
        let used: f64 = setup
            .score
            .factors
            .iter()
            .map(|factor| factor.effective_weight)
            .sum();
        assert!((used - 1.0).abs() < 1e-12);
        for factor in &setup.score.factors {
            let known = factor.points.is_some();
            let counts = factor.quadrant != Quadrant::Catalyst;
            assert_eq!(factor.effective_weight > 0.0, known && counts);
        }
    }
}

#[test]
fn a_bank_is_not_judged_by_its_cash_flow() {
    let measured = |sector: &str| {
        let mut market = market::market(&[("AAA", Share::default())]);
        market.universe[0].sector = Some(sector.to_owned());
        market.tickers.get_mut("AAA").unwrap().statements[0].operating_cash_flow = Some(-90e6);
        let report = run(&market);
        let setup = &report.setups[0];
        let value = |wanted: Measure| {
            let factors = &setup.score.factors;
            factors
                .iter()
                .find(|factor| factor.measure == wanted)
                .unwrap()
                .value
        };
        (
            value(Measure::FreeCashFlowMargin),
            value(Measure::DebtToEquity),
            setup
                .classification
                .criteria
                .iter()
                .find(|criterion| criterion.measure == Measure::FundamentalPasses)
                .unwrap()
                .value,
        )
    };
    assert_eq!(measured("Financials"), (None, None, Some(1.0)));
    let (cash_flow, debt, passes) = measured("Energy");
    assert!((cash_flow.unwrap() + 96.0 / 108.0).abs() < 1e-12);
    assert!((debt.unwrap() - 1.0 / 3.0).abs() < 1e-12);
    assert!((passes.unwrap() - 2.0 / 3.0).abs() < 1e-12);
}

#[test]
fn earnings_before_expiry_rule_out_the_conservative_class() {
    let mut market = market::market(&[("AAA", Share::default())]);
    market.tickers.get_mut("AAA").unwrap().earnings[0].date = as_of().plus_days(10);
    let report = run(&market);
    let puts = report
        .setups
        .iter()
        .filter(|setup| setup.strategy == Trade::CashSecuredPut);
    let classes: Vec<Class> = puts.map(|setup| setup.class).collect();
    assert!(!classes.is_empty() && !classes.contains(&Class::Conservative));
}

#[test]
fn data_that_no_source_holds_are_refused() {
    let good = || market::market(&[("AAA", Share::default())]);
    let refused = |change: fn(&mut TickerData)| {
        let mut market = good();
        change(market.tickers.get_mut("AAA").unwrap());
        let error = screen(&market, &Profile::default(), &ScreenOptions::default()).unwrap_err();
        assert_eq!(error.code().as_str(), "INVALID_DATA");
        (error.argument().to_owned(), error.rule().to_owned())
    };
    assert_eq!(
        refused(|data| data.bars.low.truncate(3)),
        (
            "AAA.bars.low".to_owned(),
            "must have a row for each of 320 days".to_owned()
        )
    );
    assert_eq!(refused(|data| data.bars.date.swap(4, 5)).0, "AAA.bars.date");
    assert_eq!(
        refused(|data| data.bars.close[7] = 0.0),
        (
            "AAA.bars.close".to_owned(),
            "must be above zero, or NaN where it is missing".to_owned()
        )
    );
    let mut index = good();
    index.volatility_index.value.pop();
    let error = screen(&index, &Profile::default(), &ScreenOptions::default()).unwrap_err();
    assert_eq!(error.argument(), "volatility_index.value");
}

#[test]
fn what_is_wrong_with_a_call_is_named() {
    let good = market::market(&[("AAA", Share::default())]);
    let refused = |market: &Market, options: &ScreenOptions| {
        screen(market, &Profile::default(), options)
            .unwrap_err()
            .to_string()
    };
    let mut twice = good.clone();
    twice.universe.push(member("AAA"));
    assert_eq!(
        refused(&twice, &ScreenOptions::default()),
        "INVALID_DATA: universe = AAA; a ticker may be listed once"
    );
    let none = ScreenOptions {
        strategies: Vec::new(),
        ..ScreenOptions::default()
    };
    assert_eq!(
        refused(&good, &none),
        "INVALID_PARAMETER: strategies = []; must name at least one strategy"
    );
    let unknown = ScreenOptions {
        tickers: vec!["QQQ".to_owned()],
        ..ScreenOptions::default()
    };
    assert_eq!(
        refused(&good, &unknown),
        "INVALID_PARAMETER: tickers = QQQ; must be in the universe"
    );
    let mut profile = Profile::default();
    profile.weights.catalyst = 0.3;
    let error = screen(&good, &profile, &ScreenOptions::default()).unwrap_err();
    assert_eq!(error.code().as_str(), "INVALID_PROFILE");
    assert_eq!(error.argument(), "weights");
}
