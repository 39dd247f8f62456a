//! What a book breaks of its limits.

use std::collections::BTreeMap;

use strikewise::market::YieldCurve;
use strikewise::portfolio::{Portfolio, Position, Setting, Underlying};
use strikewise::pricing::ExerciseStyle::American;
use strikewise::regime::{AllocationGuide, Regime, Rule};
use strikewise::scoring::Class;
use strikewise::strategies::Moment;

fn book() -> Portfolio {
    let share = |ticker: &str, sector: Option<&str>| {
        let known = Underlying {
            sector: sector.map(str::to_owned),
            ..Underlying::at(100.0)
        };
        (ticker.to_owned(), known)
    };
    Portfolio::new(
        vec![
            Position::shares("AAA", 150.0),
            Position::shares("BBB", 90.0),
            Position::shares("CCC", 160.0),
            Position::shares("DDD", 1.0),
        ],
        BTreeMap::from([
            share("AAA", Some("Energy")),
            share("BBB", Some("Energy")),
            share("CCC", None),
        ]),
        Setting {
            now: Moment::at_close("2026-01-05".parse().unwrap()),
            yields: YieldCurve::default(),
            exercise: American,
        },
    )
    .unwrap()
}

#[test]
fn every_limit_is_looked_at() {
    // 40,000 of 50,000: 30 % in AAA, 18 % in BBB, 32 % in CCC, 48 % in Energy, 20 % in cash.
    let concentration = book().concentration(Some(50_000.0)).unwrap();
    let guide = AllocationGuide::default();
    let classes = BTreeMap::from([
        ("AAA".to_owned(), Class::Aggressive),
        ("BBB".to_owned(), Class::Moderate),
    ]);
    let found = guide
        .breaches(Regime::Nervous, &concentration, &classes)
        .unwrap();
    let rows: Vec<_> = found
        .breaches
        .iter()
        .map(|b| {
            (
                b.rule,
                b.subject.as_deref(),
                b.excess_dollars.map(f64::round),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (Rule::MinimumCash, None, Some(7_500.0)),
            (Rule::MaximumName, Some("CCC"), Some(12_500.0)),
            (Rule::MaximumName, Some("AAA"), Some(11_500.0)),
            (Rule::MaximumName, Some("BBB"), Some(5_500.0)),
            (Rule::MaximumSector, Some("Energy"), Some(11_500.0)),
            (Rule::RiskiestClass, Some("AAA"), None),
        ]
    );
    assert_eq!(found.breaches[2].reason, "30.0 % in AAA, at most 7.0 %");
    assert_eq!(
        found.not_judged,
        [
            "32.0 % of the account by sector: the sector is not known",
            "CCC by class: the class is not known",
            "DDD shares: no price of the underlying",
        ]
    );
    // With limits that all keep, nothing is broken.
    let mut loose = guide;
    for limits in [&mut loose.calm, &mut loose.normal] {
        limits.minimum_cash = 0.1;
        limits.maximum_name = 0.4;
        limits.maximum_sector = 0.5;
    }
    let found = loose
        .breaches(Regime::Calm, &concentration, &classes)
        .unwrap();
    assert_eq!(found.breaches, []);
}

#[test]
fn bad_guides_and_books_without_an_account_are_refused() {
    let concentration = book().concentration(Some(50_000.0)).unwrap();
    let refused = |change: fn(&mut AllocationGuide), argument: &str| {
        let mut guide = AllocationGuide::default();
        change(&mut guide);
        let error = guide
            .breaches(Regime::Calm, &concentration, &BTreeMap::new())
            .unwrap_err();
        assert_eq!(
            (error.code().as_str(), error.argument()),
            ("INVALID_PROFILE", argument)
        );
    };
    refused(|g| g.calm.minimum_cash = -0.1, "calm.minimum_cash");
    refused(|g| g.normal.maximum_name = f64::NAN, "normal.maximum_name");
    refused(|g| g.calm.maximum_sector = 0.05, "calm.maximum_sector");
    refused(|g| g.stressed.minimum_cash = 0.0, "stressed.minimum_cash");
    refused(|g| g.nervous.maximum_name = 0.2, "nervous.maximum_name");
    refused(
        |g| g.stressed.riskiest_class = Class::Aggressive,
        "stressed.riskiest_class",
    );

    let unknown = book().concentration(None).unwrap();
    let error = AllocationGuide::default()
        .breaches(Regime::Calm, &unknown, &BTreeMap::new())
        .unwrap_err();
    assert_eq!(error.argument(), "concentration.account_dollars");
}
