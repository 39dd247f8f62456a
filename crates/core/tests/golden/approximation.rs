//! The approximations of American options by name.

use strikewise::Result;
use strikewise::pricing::approximation::{barone_adesi_whaley, bjerksund_stensland};
use strikewise::pricing::{Greeks, OptionKind, Prices};

use crate::pricing::{greeks_columns, kinds, price_columns};
use crate::{Inputs, Outputs};

/// A function of seven columns.
type Columns<T> = fn(&[f64], &[f64], &[f64], &[f64], &[f64], &[f64], &[OptionKind]) -> Result<T>;

fn apply<T>(function: Columns<T>, inputs: &Inputs) -> Result<T> {
    function(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
    )
}

fn price(function: Columns<Prices>, inputs: &Inputs) -> Result<Outputs> {
    apply(function, inputs).map(price_columns)
}

fn greeks(function: Columns<Greeks>, inputs: &Inputs) -> Result<Outputs> {
    apply(function, inputs).map(greeks_columns)
}

pub(crate) fn barone_adesi_whaley_price(inputs: &Inputs) -> Result<Outputs> {
    price(barone_adesi_whaley::price, inputs)
}

pub(crate) fn barone_adesi_whaley_greeks(inputs: &Inputs) -> Result<Outputs> {
    greeks(barone_adesi_whaley::greeks, inputs)
}

pub(crate) fn bjerksund_stensland_price(inputs: &Inputs) -> Result<Outputs> {
    price(bjerksund_stensland::price, inputs)
}

pub(crate) fn bjerksund_stensland_greeks(inputs: &Inputs) -> Result<Outputs> {
    greeks(bjerksund_stensland::greeks, inputs)
}
