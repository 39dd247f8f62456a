//! Strategies by hand-worked cases.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod assignment;
mod grid;
mod horizon;
mod margin;
mod outcomes;
mod rolls;
mod shapes;

use strikewise::pricing::{ExerciseStyle, OptionKind};
use strikewise::strategies::{Conditions, Moment, OptionQuote};
use strikewise::time::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn near_day() -> Date {
    day("2026-02-20")
}

fn far_day() -> Date {
    day("2026-05-15")
}

fn now() -> Moment {
    Moment::at_close(day("2026-01-05"))
}

fn conditions(spot: f64, exercise: ExerciseStyle) -> Conditions {
    Conditions::new(spot, 0.04, 0.01, now(), exercise).unwrap()
}

fn option(strike: f64, kind: OptionKind, price: f64) -> OptionQuote {
    OptionQuote::new(strike, near_day(), kind)
        .quoted(price, price)
        .with_volatility(0.25)
}

fn lasting(mut option: OptionQuote) -> OptionQuote {
    option.expiration = far_day();
    option
}

fn close(value: f64, expected: f64) {
    assert!(
        (value - expected).abs() <= 1e-9 * expected.abs().max(1.0),
        "{value}, expected {expected}"
    );
}
