//! Finite differences, cash dividends and put-call parity by name.

use strikewise::Result;
use strikewise::pricing::dividends::{self, CashDividends, DividendModel};
use strikewise::pricing::finite_difference::{self, Grid};
use strikewise::pricing::{ExerciseStyle, parity};

use crate::pricing::{greeks_columns, kinds, price_columns, statuses, volatility_columns};
use crate::{Inputs, Output, Outputs, text};

fn style(inputs: &Inputs) -> ExerciseStyle {
    match text(&inputs.0["style"]).as_str() {
        "european" => ExerciseStyle::European,
        "american" => ExerciseStyle::American,
        other => panic!("no style of exercise is called {other}"),
    }
}

fn grid(inputs: &Inputs) -> Result<Grid> {
    Grid::new(inputs.count("space_steps"), inputs.count("time_steps"))
}

fn schedule(inputs: &Inputs) -> Result<CashDividends> {
    CashDividends::new(
        &inputs.numbers("dividend_years"),
        &inputs.numbers("dividend_amount"),
    )
}

fn model(inputs: &Inputs) -> DividendModel {
    let name = text(&inputs.0["model"]);
    [DividendModel::Escrowed, DividendModel::PiecewiseLognormal]
        .into_iter()
        .find(|model| model.as_str() == name)
        .unwrap_or_else(|| panic!("no model of dividends is called {name}"))
}

pub(crate) fn finite_difference_price(inputs: &Inputs) -> Result<Outputs> {
    let prices = finite_difference::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        style(inputs),
        grid(inputs)?,
    )?;
    Ok(price_columns(prices))
}

pub(crate) fn finite_difference_greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = finite_difference::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        style(inputs),
        grid(inputs)?,
    )?;
    Ok(greeks_columns(greeks))
}

pub(crate) fn price(inputs: &Inputs) -> Result<Outputs> {
    let prices = dividends::price(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        &schedule(inputs)?,
        style(inputs),
        model(inputs),
        grid(inputs)?,
    )?;
    Ok(price_columns(prices))
}

pub(crate) fn greeks(inputs: &Inputs) -> Result<Outputs> {
    let greeks = dividends::greeks(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        &schedule(inputs)?,
        style(inputs),
        model(inputs),
        grid(inputs)?,
    )?;
    Ok(greeks_columns(greeks))
}

pub(crate) fn implied_volatility(inputs: &Inputs) -> Result<Outputs> {
    let solved = dividends::implied_volatility(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("premium"),
        &kinds(inputs),
        &schedule(inputs)?,
        style(inputs),
        model(inputs),
        grid(inputs)?,
    )?;
    Ok(volatility_columns(solved))
}

pub(crate) fn forward(inputs: &Inputs) -> Result<Outputs> {
    let forwards = parity::forward(
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("call"),
        &inputs.numbers("put"),
    )?;
    Ok(vec![
        ("forward", Output::Numbers(forwards.forward)),
        ("status", statuses(&forwards.status)),
    ])
}

pub(crate) fn implied_yield(inputs: &Inputs) -> Result<Outputs> {
    let yields = parity::implied_yield(
        &inputs.numbers("spot"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("forward"),
        &schedule(inputs)?,
    )?;
    Ok(vec![
        ("dividend_yield", Output::Numbers(yields.dividend_yield)),
        ("status", statuses(&yields.status)),
    ])
}
