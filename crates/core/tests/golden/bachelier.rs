//! The functions of the normal model by name.

use strikewise::Result;
use strikewise::pricing::bachelier;

use crate::pricing::{kinds, statuses};
use crate::{Inputs, Output, Outputs};

pub(crate) fn price(inputs: &Inputs) -> Result<Outputs> {
    let prices = bachelier::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
    )?;
    Ok(vec![
        ("price", Output::Numbers(prices.price)),
        ("status", statuses(&prices.status)),
    ])
}

pub(crate) fn greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = bachelier::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
    )?;
    Ok(vec![
        ("price", Output::Numbers(greeks.price)),
        ("delta", Output::Numbers(greeks.delta)),
        ("gamma", Output::Numbers(greeks.gamma)),
        ("vega", Output::Numbers(greeks.vega)),
        ("theta", Output::Numbers(greeks.theta)),
        ("rho", Output::Numbers(greeks.rho)),
        ("status", statuses(&greeks.status)),
    ])
}

pub(crate) fn implied_volatility(inputs: &Inputs) -> Result<Outputs> {
    let solved = bachelier::implied_volatility(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("premium"),
        &kinds(inputs),
    )?;
    Ok(vec![
        ("volatility", Output::Numbers(solved.volatility)),
        ("status", statuses(&solved.status)),
    ])
}
