//! Digital options by name.

use strikewise::Result;
use strikewise::pricing::digital::{self, Payout};

use crate::pricing::{greeks_columns, kinds, price_columns};
use crate::{Inputs, Outputs, text};

fn payout(inputs: &Inputs) -> Payout {
    match text(&inputs.0["payout"]).as_str() {
        "cash" => Payout::Cash,
        "asset" => Payout::Asset,
        other => panic!("no payout is called {other}"),
    }
}

pub(crate) fn price(inputs: &Inputs) -> Result<Outputs> {
    let prices = digital::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        payout(inputs),
    )?;
    Ok(price_columns(prices))
}

pub(crate) fn greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = digital::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        payout(inputs),
    )?;
    Ok(greeks_columns(greeks))
}
