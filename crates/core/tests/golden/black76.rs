//! The functions of options on a forward by name.

use strikewise::Result;
use strikewise::pricing::black76;

use crate::pricing::{greeks_columns, kinds, price_columns, volatility_columns};
use crate::{Inputs, Outputs};

pub(crate) fn price(i: &Inputs) -> Result<Outputs> {
    let prices = black76::price(
        &i.numbers("forward"),
        &i.numbers("strike"),
        &i.numbers("years"),
        &i.numbers("rate"),
        &i.numbers("volatility"),
        &kinds(i),
    )?;
    Ok(price_columns(prices))
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
    Ok(greeks_columns(greeks))
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
    Ok(volatility_columns(solved))
}
