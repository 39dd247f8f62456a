//! One call of TA-Lib, by name.

use crate::bars::Bars;
use anyhow::{Result, anyhow};
use ta_lib::Core;
use ta_lib::abstract_api::{FuncInfo, Group, InputType, OptInputType, OutputType};

/// The name and values of every input column that a function takes, in its order. A function of one unnamed column
/// takes the close, of two the close and the open; the elementary functions take numbers between 0 and 1.
pub fn inputs(function: &FuncInfo, bars: &Bars) -> Vec<(&'static str, Vec<f64>)> {
    let mut columns = Vec::new();
    let mut real = 0;
    for input in function.inputs {
        match input.kind {
            InputType::Price => {
                for (bit, (name, column)) in [
                    ("open", &bars.open),
                    ("high", &bars.high),
                    ("low", &bars.low),
                    ("close", &bars.close),
                    ("volume", &bars.volume),
                ]
                .into_iter()
                .enumerate()
                {
                    if input.flags.0 & (1 << bit) != 0 {
                        columns.push((name, column.clone()));
                    }
                }
            }
            _ if input.param_name == "inPeriods" => {
                let periods = (0..bars.len()).map(|i| (2 + 7 * i % 31) as f64).collect();
                columns.push(("periods", periods));
            }
            _ => {
                let column = if function.group == Group::MathTransform {
                    let most = bars.close.iter().copied().fold(0.0, f64::max);
                    bars.close
                        .iter()
                        .map(|close| close / (1.01 * most))
                        .collect()
                } else if real == 0 {
                    bars.close.clone()
                } else {
                    bars.open.clone()
                };
                columns.push((["first", "second"][real], column));
                real += 1;
            }
        }
    }
    columns
}

/// The defaults of the optional parameters.
pub fn defaults(function: &FuncInfo) -> Vec<f64> {
    function
        .opt_inputs
        .iter()
        .map(|parameter| match parameter.kind {
            OptInputType::IntegerRange { default, .. } => f64::from(default),
            OptInputType::RealRange { default, .. } => default,
            OptInputType::IntegerList { default, .. } => default as f64,
            OptInputType::RealList { default, .. } => default,
        })
        .collect()
}

/// Other parameters than the defaults: shorter periods, larger factors.
pub fn others(function: &FuncInfo) -> Vec<f64> {
    function
        .opt_inputs
        .iter()
        .map(|parameter| match parameter.kind {
            OptInputType::IntegerRange {
                min, max, default, ..
            } => {
                // Even where the default is: FRAMA takes even periods only.
                let shorter = default * 2 / 5 + 1;
                f64::from((shorter + (shorter + default) % 2).clamp(min, max))
            }
            OptInputType::RealRange {
                min, max, default, ..
            } => (default * 1.25).clamp(min, max),
            OptInputType::IntegerList { default, .. } => default as f64,
            OptInputType::RealList { default, .. } => default,
        })
        .collect()
}

/// The shortest periods that there are: where windows, seeds and sums are of one value or two.
pub fn shortest(function: &FuncInfo) -> Vec<f64> {
    function
        .opt_inputs
        .iter()
        .map(|parameter| match parameter.kind {
            OptInputType::IntegerRange { min, .. } => f64::from(min),
            OptInputType::RealRange { default, .. } => default,
            OptInputType::IntegerList { default, .. } => default as f64,
            OptInputType::RealList { default, .. } => default,
        })
        .collect()
}

/// A fast period that is longer than the slow one, if the function has both.
pub fn exchanged(function: &FuncInfo) -> Option<Vec<f64>> {
    let place = |name| {
        let mut parameters = function.opt_inputs.iter();
        parameters.position(|parameter| parameter.param_name == name)
    };
    let (fast, slow) = (place("optInFastPeriod")?, place("optInSlowPeriod")?);
    let mut parameters = others(function);
    parameters.swap(fast, slow);
    Some(parameters)
}

/// The lookback and the output columns from it on.
pub fn call(
    function: &'static FuncInfo,
    inputs: &[(&'static str, Vec<f64>)],
    parameters: &[f64],
) -> Result<(usize, Vec<Vec<f64>>)> {
    let core = Core::new();
    let bars = inputs[0].1.len();
    let failed = |code| anyhow!("{}: {code:?}", function.name);
    let mut reals = vec![vec![0.0; bars]; function.outputs.len()];
    let mut integers = vec![vec![0_i32; bars]; function.outputs.len()];
    let range = {
        let mut call = function.id.new_call(&core);
        let named = |name: &str| {
            inputs
                .iter()
                .find(|(other, _)| *other == name)
                .map(|(_, column)| column.as_slice())
        };
        let mut real = 0;
        for (slot, input) in function.inputs.iter().enumerate() {
            match input.kind {
                InputType::Price => {
                    call.set_price_input(
                        slot,
                        named("open"),
                        named("high"),
                        named("low"),
                        named("close"),
                        named("volume"),
                        None,
                    )
                    .map_err(failed)?;
                }
                _ if input.param_name == "inPeriods" => {
                    call.set_input(slot, named("periods").unwrap_or_default())
                        .map_err(failed)?;
                }
                _ => {
                    let name = ["first", "second"][real];
                    real += 1;
                    call.set_input(slot, named(name).unwrap_or_default())
                        .map_err(failed)?;
                }
            }
        }
        for (slot, (parameter, &value)) in function.opt_inputs.iter().zip(parameters).enumerate() {
            match parameter.kind {
                OptInputType::IntegerRange { .. } | OptInputType::IntegerList { .. } => {
                    call.set_opt_input(slot, value as i32).map_err(failed)?;
                }
                _ => {
                    call.set_opt_input(slot, value).map_err(failed)?;
                }
            }
        }
        for (slot, (real, integer)) in reals.iter_mut().zip(&mut integers).enumerate() {
            match function.outputs[slot].kind {
                OutputType::Real => call.set_output(slot, real).map_err(failed)?,
                OutputType::Integer => call.set_int_output(slot, integer).map_err(failed)?,
            };
        }
        let lookback = call.lookback().map_err(failed)?;
        let range = call.call(0, bars - 1).map_err(failed)?;
        (lookback, range)
    };
    let (lookback, range) = range;
    let columns = function
        .outputs
        .iter()
        .enumerate()
        .map(|(slot, output)| match output.kind {
            OutputType::Real => reals[slot][..range.count].to_vec(),
            OutputType::Integer => integers[slot][..range.count]
                .iter()
                .map(|&value| f64::from(value))
                .collect(),
        })
        .collect();
    Ok((lookback, columns))
}

/// The places of the parameters that name a moving average.
pub fn averages(function: &FuncInfo) -> Vec<usize> {
    (0..function.opt_inputs.len())
        .filter(|&slot| {
            matches!(
                function.opt_inputs[slot].kind,
                OptInputType::IntegerList { .. }
            )
        })
        .collect()
}
