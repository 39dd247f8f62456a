//! The pricing functions by name.

use strikewise::Result;
use strikewise::pricing::{self, Greeks, ImpliedVolatilities, OptionKind, Prices, Status};

use crate::{Inputs, Output, Outputs};

pub(crate) fn statuses(status: &[Status]) -> Output {
    Output::Names(status.iter().map(|s| s.as_str().to_owned()).collect())
}

pub(crate) fn kinds(inputs: &Inputs) -> Vec<OptionKind> {
    inputs
        .names("kind")
        .iter()
        .map(|kind| match kind.as_str() {
            "call" => OptionKind::Call,
            "put" => OptionKind::Put,
            other => panic!("no kind of option is called {other}"),
        })
        .collect()
}

pub(crate) fn price_columns(prices: Prices) -> Outputs {
    vec![
        ("price", Output::Numbers(prices.price)),
        ("status", statuses(&prices.status)),
    ]
}

pub(crate) fn greeks_columns(greeks: Greeks) -> Outputs {
    vec![
        ("price", Output::Numbers(greeks.price)),
        ("delta", Output::Numbers(greeks.delta)),
        ("gamma", Output::Numbers(greeks.gamma)),
        ("vega", Output::Numbers(greeks.vega)),
        ("theta", Output::Numbers(greeks.theta)),
        ("rho", Output::Numbers(greeks.rho)),
        ("status", statuses(&greeks.status)),
    ]
}

pub(crate) fn volatility_columns(solved: ImpliedVolatilities) -> Outputs {
    vec![
        ("volatility", Output::Numbers(solved.volatility)),
        ("status", statuses(&solved.status)),
    ]
}

pub(crate) fn price(inputs: &Inputs) -> Result<Outputs> {
    let prices = pricing::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
    )?;
    Ok(price_columns(prices))
}

pub(crate) fn greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = pricing::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
    )?;
    Ok(greeks_columns(greeks))
}

pub(crate) fn implied_volatility(inputs: &Inputs) -> Result<Outputs> {
    let solved = pricing::implied_volatility(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("premium"),
        &kinds(inputs),
    )?;
    Ok(volatility_columns(solved))
}
