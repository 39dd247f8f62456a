//! The functions of the normal model by name.

use strikewise::Result;
use strikewise::pricing::bachelier;

use crate::pricing::{greeks_columns, kinds, price_columns, volatility_columns};
use crate::{Inputs, Outputs};

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
    Ok(price_columns(prices))
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
    Ok(greeks_columns(greeks))
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
    Ok(volatility_columns(solved))
}
