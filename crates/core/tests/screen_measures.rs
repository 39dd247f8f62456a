//! What a screen measures, against figures worked by hand from the data that it is given.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod market;

use market::{Share, as_of};
use strikewise::market::{
    AnalystView, DailySeries, Dividend, EarningsDate, Market, NewsItem, Statement, TickerData,
};
use strikewise::scoring::{
    Curve, Direction, Factor, FactorScore, Measure, Profile, Scale, Strategy,
};
use strikewise::screen::{ScanReport, ScreenOptions, Setup, screen};

fn run(market: &Market, profile: &Profile) -> ScanReport {
    screen(market, profile, &ScreenOptions::default()).unwrap()
}

/// The put of the only share, after a change of its data.
fn put(change: impl FnOnce(&mut TickerData)) -> Setup {
    let mut market = market::market(&[("AAA", Share::default())]);
    change(market.tickers.get_mut("AAA").unwrap());
    put_of(&run(&market, &Profile::default()), "AAA")
}

fn put_of(report: &ScanReport, ticker: &str) -> Setup {
    report
        .setups
        .iter()
        .find(|setup| setup.ticker == ticker && setup.strategy == Strategy::CashSecuredPut)
        .unwrap()
        .clone()
}

fn factor(setup: &Setup, measure: Measure) -> FactorScore {
    let factors = &setup.score.factors;
    let found = factors
        .iter()
        .find(|factor| factor.measure == measure && factor.scale == Scale::Value);
    found.unwrap().clone()
}

fn value(setup: &Setup, measure: Measure) -> Option<f64> {
    factor(setup, measure).value
}

fn near(value: Option<f64>, expected: f64) {
    let value = value.unwrap();
    assert!((value - expected).abs() < 1e-12, "{value}, not {expected}");
}

#[test]
fn margins_and_yields() {
    let setup = put(|_| ());
    // Revenue 108, gross profit 45, net income 15, free cash flow 22 - 6; five million shares at $100.
    near(value(&setup, Measure::GrossMargin), 45.0 / 108.0);
    near(value(&setup, Measure::NetMargin), 15.0 / 108.0);
    near(value(&setup, Measure::FreeCashFlowYield), 16.0 / 500.0);
    let setup = put(|data| data.statements[0].diluted_shares = None);
    assert_eq!(value(&setup, Measure::FreeCashFlowYield), None);
    assert!(setup.missing.contains(&Measure::FreeCashFlowYield));
}

fn fiscal_year(back: i32, growth: f64) -> Statement {
    let mut statement =
        Statement::empty(as_of().plus_days(-107 - 365 * back), format!("year {back}"));
    statement.revenue = Some(100.0 * (1.0 + growth));
    statement.revenue_prior_year = Some(100.0);
    statement
}

#[test]
fn steadiness_of_growth() {
    // The newest year grows by 0.08.
    let setup = put(|data| {
        data.statements
            .extend([fiscal_year(1, 0.02), fiscal_year(2, 0.14)]);
    });
    // Of 0.08, 0.02 and 0.14 the mean is 0.08 and the squares are 0, 0.0036 and 0.0036: sqrt(0.0072 / 2).
    near(value(&setup, Measure::RevenueGrowthDeviation), 0.06);
    // Two years say nothing of steadiness.
    let setup = put(|data| data.statements.push(fiscal_year(1, 0.02)));
    assert_eq!(value(&setup, Measure::RevenueGrowthDeviation), None);
    // A restatement that is known takes the place of what was known before; one that is filed later does not.
    let setup = put(|data| {
        let mut restated = fiscal_year(1, 0.50);
        restated.available = Some(as_of().plus_days(1));
        let mut known = fiscal_year(1, 0.02);
        known.available = Some(as_of().plus_days(-300));
        let mut before = fiscal_year(1, 0.90);
        before.available = Some(as_of().plus_days(-400));
        data.statements
            .extend([restated, before, known, fiscal_year(2, 0.14)]);
    });
    near(value(&setup, Measure::RevenueGrowthDeviation), 0.06);
}

#[test]
fn news_that_few_report_is_drawn_to_neutral() {
    let item = |headline: &str, source: Option<&str>| NewsItem {
        published: as_of(),
        headline: headline.to_owned(),
        source: source.map(str::to_owned),
        sentiment: Some(0.4),
    };
    for (news, expected) in [
        (vec![item("One", Some("A"))], 0.2),
        (vec![item("One", None), item("Two", None)], 0.2),
        (
            vec![
                item("One", Some("A")),
                item("Two", Some("B")),
                item("Three", Some("A")),
                item("Four", Some("C")),
            ],
            0.3,
        ),
    ] {
        let setup = put(|data| data.news = news);
        near(value(&setup, Measure::SupportedNewsSentiment), expected);
    }
    let setup = put(|data| data.news.clear());
    assert_eq!(value(&setup, Measure::SupportedNewsSentiment), None);
}

#[test]
fn revisions_of_the_target() {
    // 110 now against 100 sixty days before.
    near(
        value(&put(|_| ()), Measure::AnalystTargetRevision),
        110.0 / 100.0 - 1.0,
    );
    let view = |day: i32, target: f64| AnalystView {
        date: as_of().plus_days(day),
        target_mean_price: Some(target),
        recommendation_mean: None,
        analysts: None,
        net_upgrades: None,
    };
    // The view of a hundred days before the newest is too old to be revised.
    let setup =
        put(|data| data.analysts = vec![view(-2, 90.0), view(-40, 120.0), view(-102, 60.0)]);
    near(
        value(&setup, Measure::AnalystTargetRevision),
        90.0 / 120.0 - 1.0,
    );
    let setup = put(|data| data.analysts = vec![view(-2, 90.0)]);
    assert_eq!(value(&setup, Measure::AnalystTargetRevision), None);
}

#[test]
fn an_estimated_report_may_be_early() {
    // Reports after every expiration in the window (at most 60 days) and before: by day, confirmed or not.
    let only_42_days = |data: &mut TickerData| {
        data.chains[0]
            .quotes
            .retain(|quote| quote.expiration == as_of().plus_days(42));
    };
    for (day, confirmed, before, days) in [
        (45, true, 0.0, 45.0),
        (45, false, 1.0, 38.0),
        (49, false, 1.0, 42.0),
        (50, false, 0.0, 43.0),
        (42, true, 1.0, 42.0),
        (3, false, 1.0, 0.0),
    ] {
        let setup = put(|data| {
            only_42_days(data);
            data.earnings = vec![EarningsDate {
                date: as_of().plus_days(day),
                confirmed,
            }];
        });
        assert_eq!(value(&setup, Measure::EarningsBeforeExpiry), Some(before));
        assert_eq!(value(&setup, Measure::DaysToEarnings), Some(days));
        assert_eq!(setup.earnings_date, Some(as_of().plus_days(day)));
        assert_eq!(setup.earnings_confirmed, Some(confirmed));
        let said = setup.notes.iter().any(|note| note.contains("an estimate"));
        assert_eq!(said, !confirmed);
    }
    let setup = put(|data| data.earnings.clear());
    assert_eq!(value(&setup, Measure::DaysToEarnings), None);
    assert_eq!(setup.earnings_confirmed, None);
}

#[test]
fn ex_dividend_days_are_known_or_missing() {
    let dividend = |day: i32| Dividend {
        ex_date: as_of().plus_days(day),
        amount: 0.25,
    };
    for (days, a_year, expected) in [
        // Declared, before and after the expiration; on the day of the quotes the price has already fallen.
        (vec![-80, 11], Some(1.0), Some(1.0)),
        (vec![-20, 61], Some(1.0), Some(0.0)),
        (vec![0, 61], Some(1.0), Some(0.0)),
        // Paid before, nothing declared: not known.
        (vec![-80], Some(1.0), None),
        // Known to pay none.
        (vec![], Some(0.0), Some(0.0)),
        (vec![], None, None),
    ] {
        let setup = put(|data| {
            data.dividends = days.iter().map(|&day| dividend(day)).collect();
            data.statements[0].dividends_per_share = a_year;
        });
        assert_eq!(value(&setup, Measure::ExDividendBeforeExpiry), expected);
        let next = days.iter().filter(|day| **day > 0).min();
        assert_eq!(
            setup.ex_dividend_date,
            next.map(|&day| as_of().plus_days(day))
        );
    }
}

#[test]
fn rank_of_implied_volatility_needs_a_fresh_year() {
    let history = |days: i32, last: i32| DailySeries {
        date: (0..days)
            .map(|day| as_of().plus_days(last - days + 1 + day))
            .collect(),
        // From 0.20 up to 0.40 and back to 0.25 on the last day.
        value: (0..days)
            .map(|day| match day {
                3 => 0.20,
                4 => 0.40,
                _ => 0.25,
            })
            .collect(),
    };
    let rank = |series: DailySeries| {
        value(
            &put(|data| data.implied_volatility = series),
            Measure::ImpliedVolatilityRank,
        )
    };
    near(rank(history(252, 0)), 0.25);
    near(rank(history(252, -5)), 0.25);
    assert_eq!(rank(history(252, -6)), None);
    assert_eq!(rank(history(251, 0)), None);
}

#[test]
fn the_spread_has_the_escape_of_the_gate() {
    // Limits of 15 % and $0.10: below a mid of two thirds of a dollar, mid counts as that.
    let setup = put(|_| ());
    assert!(setup.bid > 0.10 / 0.15);
    near(
        value(&setup, Measure::EffectiveSpread),
        setup.spread_fraction,
    );
    // A contract below fifty cents with a spread of a fifth of it.
    let cheap = Share {
        spot: 20.0,
        spread: 0.20,
        ..Share::default()
    };
    let report = run(&market::market(&[("AAA", cheap)]), &Profile::default());
    let setup = put_of(&report, "AAA");
    assert!(0.5 * (setup.bid + setup.ask) < 0.5 && setup.spread_fraction > 0.15);
    near(
        value(&setup, Measure::EffectiveSpread),
        (setup.ask - setup.bid) / (0.10 / 0.15),
    );
}

/// Bars whose closes are given; high and low lie 0.5 beside them unless told otherwise.
fn with_bars(change: impl Fn(i32, &mut [f64; 3])) -> Setup {
    put(|data| {
        let bars = &mut data.bars;
        for day in 0..320 {
            let place = usize::try_from(day).unwrap();
            // A steady rise of ten cents a day to 100, of 1.5 from low to high.
            let close = 100.0 - 0.1 * f64::from(319 - day);
            let mut bar = [close + 0.75, close - 0.75, close];
            change(day, &mut bar);
            [bars.high[place], bars.low[place], bars.close[place]] = bar;
        }
    })
}

/// A profile that filters nothing by RSI, for bars that only rise.
fn open_filter(market: &Market) -> ScanReport {
    let mut profile = Profile::default();
    profile.technical_filter.maximum_rsi = 100.0;
    run(market, &profile)
}

#[test]
fn trend_and_range_of_a_steady_rise() {
    let mut market = market::market(&[("AAA", Share::default())]);
    let bars = &mut market.tickers.get_mut("AAA").unwrap().bars;
    for place in 0..320 {
        let close = 100.0 - 0.1 * (319 - place) as f64;
        [bars.high[place], bars.low[place], bars.close[place]] =
            [close + 0.75, close - 0.75, close];
    }
    let setup = put_of(&open_filter(&market), "AAA");
    // The mean of 200 closes that rise by 0.1 a day lies 9.95 below the last; 20 days before, 2 lower.
    near(
        value(&setup, Measure::SlowAverageSlope),
        90.05 / 88.05 - 1.0,
    );
    // The last close is the highest.
    near(value(&setup, Measure::YearRangePosition), 1.0);
    // Only rises: every directional movement is up, so that DX and its average are 100.
    assert!((value(&setup, Measure::SignedDirectionalIndex).unwrap() - 100.0).abs() < 1e-9);
    // No swing, so no break and no sweep: known, and neutral.
    assert_eq!(value(&setup, Measure::MarketStructure), Some(0.0));
    assert_eq!(value(&setup, Measure::LiquiditySweep), Some(0.0));
    // Without highs and lows there is nothing to say.
    let bars = &mut market.tickers.get_mut("AAA").unwrap().bars;
    bars.high.fill(f64::NAN);
    bars.low.fill(f64::NAN);
    let setup = put_of(&open_filter(&market), "AAA");
    for measure in [
        Measure::SignedDirectionalIndex,
        Measure::MarketStructure,
        Measure::LiquiditySweep,
        Measure::AverageTrueRange,
    ] {
        assert_eq!(value(&setup, measure), None, "{measure:?}");
        assert!(setup.missing.contains(&measure));
    }
}

#[test]
fn a_sweep_fades() {
    // A zigzag keeps the RSI inside its band. The low of day 290 is a swing; day `raid` trades below it and closes above.
    let swept = |raid: i32| {
        with_bars(|day, bar| {
            let wave = if day % 2 == 0 { 0.0 } else { -0.6 };
            for price in &mut *bar {
                *price += wave;
            }
            if day == 290 {
                bar[1] -= 4.0;
            }
            if day == raid {
                bar[1] -= 9.0;
            }
        })
    };
    // Four sessions ago of twenty.
    near(value(&swept(315), Measure::LiquiditySweep), 0.8);
    near(value(&swept(319), Measure::LiquiditySweep), 1.0);
    // Twenty sessions ago: faded to nothing.
    near(value(&swept(299), Measure::LiquiditySweep), 0.0);
}

/// Six names of one sector and one of another, of different revenue growth.
fn sectors() -> Market {
    let growths = [
        ("AAA", 0.01),
        ("BBB", 0.02),
        ("CCC", 0.02),
        ("DDD", 0.05),
        ("EEE", 0.08),
        ("FFF", 0.13),
        ("GGG", 0.21),
    ];
    let shares = growths.map(|(name, revenue_growth)| {
        let share = Share {
            revenue_growth,
            ..Share::default()
        };
        (name, share)
    });
    let mut market = market::market(&shares);
    for member in &mut market.universe {
        let sector = if member.ticker == "GGG" {
            "Energy"
        } else {
            "Utilities"
        };
        member.sector = Some(sector.to_owned());
    }
    market
}

fn of_sector(setup: &Setup) -> FactorScore {
    let factors = &setup.score.factors;
    let found = factors.iter().find(|factor| {
        factor.measure == Measure::RevenueGrowth && factor.scale == Scale::SectorPercentile
    });
    found.unwrap().clone()
}

#[test]
fn a_share_is_set_against_its_sector() {
    let report = run(&sectors(), &Profile::default());
    for (ticker, place) in [
        ("AAA", 0.0),
        // Of five others one is below and one equal.
        ("BBB", 1.5 / 5.0),
        ("CCC", 1.5 / 5.0),
        ("DDD", 3.0 / 5.0),
        ("EEE", 4.0 / 5.0),
        ("FFF", 1.0),
    ] {
        let setup = put_of(&report, ticker);
        let factor = of_sector(&setup);
        near(factor.percentile, place);
        near(factor.points, 100.0 * place);
    }
    // Alone in its sector: no percentile, no points, and the report says so.
    let alone = put_of(&report, "GGG");
    let of_sector = of_sector(&alone);
    assert!(of_sector.value.is_some());
    assert_eq!((of_sector.percentile, of_sector.points), (None, None));
    assert_eq!(of_sector.effective_weight, 0.0);
    assert!(
        alone
            .notes
            .iter()
            .any(|note| note
                .starts_with("too few names for: revenue growth, percentile of the sector")),
        "{:?}",
        alone.notes
    );
    // Beside the value, the place among all seven.
    near(factor(&alone, Measure::RevenueGrowth).percentile, 1.0);
}

#[test]
fn who_is_asked_for_is_set_against_the_same_others() {
    let market = sectors();
    let all = run(&market, &Profile::default());
    let options = ScreenOptions {
        tickers: vec!["DDD".to_owned()],
        ..ScreenOptions::default()
    };
    let one = screen(&market, &Profile::default(), &options).unwrap();
    assert_eq!(put_of(&one, "DDD").score, put_of(&all, "DDD").score);
    assert_eq!(one.funnel[0].entered, 1);
}

#[test]
fn any_measure_of_a_share_can_be_set_against_the_universe() {
    let mut profile = Profile::default();
    profile.cash_secured_put.factors.push(Factor {
        measure: Measure::RevenueGrowth,
        scale: Scale::UniversePercentile,
        weight: 0.5,
        direction: Some(Direction::Rising),
        curve: Curve::new(vec![[0.0, 0.0], [1.0, 100.0]]).unwrap(),
    });
    let report = run(&sectors(), &profile);
    for (ticker, place) in [("AAA", 0.0), ("DDD", 3.0 / 6.0), ("GGG", 1.0)] {
        let setup = put_of(&report, ticker);
        let factor = setup.score.factors.last().unwrap();
        near(factor.points, 100.0 * place);
    }
    // Of a contract there are no others.
    let last = profile.cash_secured_put.factors.last_mut().unwrap();
    last.measure = Measure::Volume;
    let error = profile.validate().unwrap_err();
    assert!(error.argument().ends_with("].scale"), "{error}");
}
