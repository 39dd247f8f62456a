//! American options by name.

use strikewise::Result;
use strikewise::pricing::american::{self, Scheme};

use crate::pricing::kinds;
use crate::{Inputs, Output, Outputs, text};

fn scheme(inputs: &Inputs) -> Scheme {
    match text(&inputs.0["scheme"]).as_str() {
        "fast" => Scheme::Fast,
        "accurate" => Scheme::Accurate,
        "high_precision" => Scheme::HighPrecision,
        other => panic!("no scheme is called {other}"),
    }
}

pub(crate) fn price(inputs: &Inputs) -> Result<Outputs> {
    let prices = american::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        scheme(inputs),
    )?;
    Ok(vec![
        ("price", Output::Numbers(prices.price)),
        (
            "status",
            Output::Names(prices.status.iter().map(ToString::to_string).collect()),
        ),
    ])
}

pub(crate) fn greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = american::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        scheme(inputs),
    )?;
    Ok(vec![
        ("price", Output::Numbers(greeks.price)),
        ("delta", Output::Numbers(greeks.delta)),
        ("gamma", Output::Numbers(greeks.gamma)),
        ("vega", Output::Numbers(greeks.vega)),
        ("theta", Output::Numbers(greeks.theta)),
        ("rho", Output::Numbers(greeks.rho)),
        (
            "status",
            Output::Names(greeks.status.iter().map(ToString::to_string).collect()),
        ),
    ])
}

pub(crate) fn implied_volatility(inputs: &Inputs) -> Result<Outputs> {
    let volatilities = american::implied_volatility(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("premium"),
        &kinds(inputs),
        scheme(inputs),
    )?;
    Ok(vec![
        ("volatility", Output::Numbers(volatilities.volatility)),
        (
            "status",
            Output::Names(
                volatilities
                    .status
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            ),
        ),
    ])
}
