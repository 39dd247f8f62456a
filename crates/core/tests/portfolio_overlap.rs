//! A book beside the setups of a scan.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod market;

use std::collections::BTreeMap;

use strikewise::portfolio::{Effect, Portfolio, Position, Setting, Underlying};
use strikewise::pricing::ExerciseStyle::European;
use strikewise::scoring::{Profile, Strategy};
use strikewise::screen::{ScreenOptions, screen};
use strikewise::strategies::Moment;

use market::{Share, as_of};

#[test]
fn setups_add_double_or_hedge() {
    let names = ["AAA", "BBB", "CCC", "DDD"].map(|name| (name, Share::default()));
    let report = screen(
        &market::market(&names),
        &Profile::default(),
        &ScreenOptions::default(),
    )
    .unwrap();
    let underlying = |ticker: &str, spot: Option<f64>| {
        let known = Underlying {
            spot,
            sector: Some("Elsewhere".to_owned()),
            ..Underlying::default()
        };
        (ticker.to_owned(), known)
    };
    let book = Portfolio::new(
        vec![
            Position::shares("AAA", 100.0),
            Position::shares("BBB", -100.0),
            // Long and short alike: no direction.
            Position::shares("CCC", 50.0),
            Position::shares("CCC", -50.0),
        ],
        BTreeMap::from(["AAA", "BBB", "CCC"].map(|ticker| underlying(ticker, Some(100.0)))),
        Setting {
            now: Moment::at_close(as_of()),
            yields: strikewise::market::YieldCurve::default(),
            exercise: European,
        },
    )
    .unwrap();
    let found = book.overlap(&report);
    assert_eq!(found.len(), report.setups.len());
    let traded: Vec<Strategy> = Strategy::ALL.to_vec();
    for strategy in traded {
        let effects: BTreeMap<&str, Effect> = found
            .iter()
            .filter(|row| row.strategy == strategy)
            .map(|row| (row.ticker.as_str(), row.effect))
            .collect();
        // Both strategies gain when the share rises.
        assert_eq!(
            effects,
            BTreeMap::from([
                ("AAA", Effect::Doubles),
                ("BBB", Effect::Hedges),
                ("CCC", Effect::Unclear),
                ("DDD", Effect::Adds),
            ]),
            "{strategy:?}"
        );
    }
    for row in &found {
        assert!(row.setup_delta_shares > 0.0 && row.held_in_sector.is_empty());
    }
    let held = |ticker: &str| found.iter().find(|row| row.ticker == ticker).unwrap();
    assert_eq!(held("BBB").held_delta_shares, Some(-100.0));
    assert_eq!(held("DDD").held_delta_shares, None);
}
