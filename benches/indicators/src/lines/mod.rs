//! The ten lines, by every library that has them.

mod kand;
mod strikewise;
mod ta;
mod ta_lib;
mod vector_ta;
mod wickra;
mod yata;

use crate::contest::Contest;
use crate::run::{Form, Run};

pub const LINES: [&str; 10] = [
    "RSI14",
    "SMA200",
    "EMA50",
    "MACD",
    "BBANDS20",
    "ATR14",
    "ADX14",
    "STOCH14.3.3",
    "OBV",
    "HV20",
];

type Library = fn(&'static str, Form) -> Option<Run>;

const LIBRARIES: [(&str, Library); 7] = [
    ("strikewise", strikewise::run),
    ("ta-lib", ta_lib::run),
    ("kand", kand::run),
    ("wickra", wickra::run),
    ("vector-ta", vector_ta::run),
    ("yata", yata::run),
    ("ta", ta::run),
];

pub fn contest(form: Form) -> Contest {
    Contest {
        libraries: LIBRARIES.map(|(name, _)| name).into(),
        lines: LINES
            .map(|line| (line, LIBRARIES.map(|(_, run)| run(line, form)).into()))
            .into(),
    }
}

/// Makes a population standard deviation of 20 returns a sample one, of a year.
fn annual() -> f64 {
    (252.0_f64 * 20.0 / 19.0).sqrt()
}

/// The logarithmic returns from the second bar on, as a caller computes them who has a standard deviation only.
fn log_returns(close: &[f64], returns: &mut Vec<f64>) {
    returns.clear();
    returns.extend(close.windows(2).map(|pair| (pair[1] / pair[0]).ln()));
}

/// The logarithmic return of one bar.
fn log_return(close: &[f64], at: usize) -> f64 {
    (close[at] / close[at - 1]).ln()
}
