//! The functions of options on a forward by name.

use strikewise::Result;
use strikewise::pricing::black76;

use crate::pricing::{kinds, statuses};
use crate::{Inputs, Output, Outputs};

pub(crate) fn price(i: &Inputs) -> Result<Outputs> {
    let prices = black76::price(
        &i.numbers("forward"),
        &i.numbers("strike"),
        &i.numbers("years"),
        &i.numbers("rate"),
        &i.numbers("volatility"),
        &kinds(i),
    )?;
    Ok(vec![
        ("price", Output::Numbers(prices.price)),
        ("status", statuses(&prices.status)),
    ])
}

pub(crate) fn greeks(i: &Inputs) -> Result<Outputs> {
    let greeks = black76::greeks(
        &i.numbers("forward"),
        &i.numbers("strike"),
        &i.numbers("years"),
        &i.numbers("rate"),
        &i.numbers("volatility"),
        &kinds(i),
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

pub(crate) fn implied_volatility(i: &Inputs) -> Result<Outputs> {
    let solved = black76::implied_volatility(
        &i.numbers("forward"),
        &i.numbers("strike"),
        &i.numbers("years"),
        &i.numbers("rate"),
        &i.numbers("premium"),
        &kinds(i),
    )?;
    Ok(vec![
        ("volatility", Output::Numbers(solved.volatility)),
        ("status", statuses(&solved.status)),
    ])
}
