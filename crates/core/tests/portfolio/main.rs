//! Portfolios against a book worked outside the library, and by hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod by_hand;
mod missing;
mod symbols;
mod worked_book;

use std::collections::BTreeMap;

use strikewise::market::YieldCurve;
use strikewise::portfolio::{Portfolio, Position, Setting, Underlying};
use strikewise::pricing::{ExerciseStyle, OptionKind};
use strikewise::strategies::{Moment, OptionQuote};
use strikewise::time::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn setting(exercise: ExerciseStyle) -> Setting {
    Setting {
        now: Moment::at_close(day("2026-01-05")),
        yields: YieldCurve::flat(0.04).unwrap(),
        exercise,
    }
}

fn book(positions: Vec<Position>, underlyings: &[(&str, Underlying)]) -> Portfolio {
    let underlyings: BTreeMap<String, Underlying> = underlyings
        .iter()
        .map(|(ticker, known)| ((*ticker).to_owned(), known.clone()))
        .collect();
    Portfolio::new(positions, underlyings, setting(ExerciseStyle::American)).unwrap()
}

fn sector(spot: f64, sector: &str) -> Underlying {
    Underlying {
        sector: Some(sector.to_owned()),
        ..Underlying::at(spot)
    }
}

fn quoted(strike: f64, kind: OptionKind, price: f64) -> OptionQuote {
    OptionQuote::new(strike, day("2026-02-20"), kind).quoted(price, price)
}
