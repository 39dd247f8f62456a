//! The binomial trees by name.

use strikewise::Result;
use strikewise::pricing::tree::{self, TreeGreeks};
use strikewise::pricing::{ExerciseStyle, OptionKind};

use crate::pricing::kinds;
use crate::{Inputs, Output, Outputs, text};

/// One of the two trees.
type Tree = fn(
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[OptionKind],
    ExerciseStyle,
    usize,
) -> Result<TreeGreeks>;

fn style(inputs: &Inputs) -> ExerciseStyle {
    match text(&inputs.0["style"]).as_str() {
        "european" => ExerciseStyle::European,
        "american" => ExerciseStyle::American,
        other => panic!("no style of exercise is called {other}"),
    }
}

fn grow(tree: Tree, inputs: &Inputs) -> Result<Outputs> {
    let greeks = tree(
        &inputs.numbers("spot"),
        &inputs.numbers("strike"),
        &inputs.numbers("years"),
        &inputs.numbers("rate"),
        &inputs.numbers("dividend_yield"),
        &inputs.numbers("volatility"),
        &kinds(inputs),
        style(inputs),
        inputs.count("steps"),
    )?;
    Ok(vec![
        ("price", Output::Numbers(greeks.price)),
        ("delta", Output::Numbers(greeks.delta)),
        ("gamma", Output::Numbers(greeks.gamma)),
        ("theta", Output::Numbers(greeks.theta)),
        (
            "status",
            Output::Names(greeks.status.iter().map(ToString::to_string).collect()),
        ),
    ])
}

pub(crate) fn leisen_reimer(inputs: &Inputs) -> Result<Outputs> {
    grow(tree::leisen_reimer, inputs)
}

pub(crate) fn cox_ross_rubinstein(inputs: &Inputs) -> Result<Outputs> {
    grow(tree::cox_ross_rubinstein, inputs)
}
