//! Calls of a function with any values.

use strikewise::catalogue::{Answer, Column, Function, Value};
use strikewise::{Result, indicators::catalogue::Running};

use crate::given::{Given, with_values};
use crate::options::{Options, refused};
use crate::table::function;

/// What a function answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answered {
    /// The columns, in the order of the table.
    Columns {
        /// The columns.
        columns: Vec<Column>,
        /// Their names, if it is the caller who chose them.
        names: Option<Vec<&'static str>>,
    },
    /// An object, as JSON.
    Document(String),
}

/// Calls the function of a number; `options` is JSON, or empty.
///
/// # Errors
/// What the function refuses, and `INVALID_PARAMETER` for an unknown option or its value.
pub fn call(number: u32, given: &[Given], options: &str) -> Result<Answered> {
    let function = function(number)?;
    let options = Options::read(options)?;
    with_values(&function.arguments, given, |values| {
        match (options.of_an_indicator(), &function.indicator) {
            (None, _) => answered(function, run(function, values, options.threads)?),
            (Some(_), Some(_)) => run_indicator(function, values, &options),
            (Some(name), None) => Err(refused(name, &function.name, "is for indicators")),
        }
    })
}

fn answered(function: &Function, answer: Answer) -> Result<Answered> {
    match answer {
        Answer::Document(document) => Ok(Answered::Document(document.to_string())),
        Answer::Columns(answer) => {
            let are_chosen = answer.iter().len() != function.outputs.len();
            let names = are_chosen.then(|| answer.iter().map(|(name, _)| name).collect());
            let columns = answer.into_iter().map(|(_, column)| column).collect();
            Ok(Answered::Columns { columns, names })
        }
        _ => Err(refused(
            "function",
            &function.name,
            "must answer with columns or an object",
        )),
    }
}

fn run(function: &Function, values: &[Value], threads: Option<usize>) -> Result<Answer> {
    match threads {
        #[cfg(feature = "threads")]
        Some(threads) if threads > 1 && function.is_parallel() => {
            crate::threads::pool(threads)?.install(|| function.call_in_parallel(values))
        }
        _ => function.call(values),
    }
}

/// The indicator of a function with the parameters among its values.
pub(crate) fn indicator(
    function: &Function,
    parameters: &[Value],
    options: &Options,
) -> Result<Running> {
    let parameters = function.parameters(parameters)?;
    let Some(indicator) = &function.indicator else {
        return Err(refused(
            "name",
            &function.name,
            "must be the name of an indicator",
        ));
    };
    Ok(options.apply(indicator.with(&parameters)?))
}

/// A series or a panel of an indicator that behaves otherwise than by default.
fn run_indicator(function: &Function, values: &[Value], options: &Options) -> Result<Answered> {
    let inputs = function
        .indicator
        .as_ref()
        .map_or(0, |indicator| indicator.inputs.len());
    let columns: Option<Vec<&[f64]>> = values
        .iter()
        .take(inputs)
        .map(|value| match value {
            Value::Numbers(numbers) => Some(*numbers),
            _ => None,
        })
        .collect();
    let Some(columns) = columns.filter(|_| values.len() == function.arguments.len()) else {
        // It refuses these values.
        return answered(function, function.call(values)?);
    };
    let running = indicator(function, &values[inputs..], options)?;
    let outputs = match options.series {
        Some(series) => running.panel(&columns, series, options.layout())?,
        None => running.series(&columns)?,
    };
    Ok(Answered::Columns {
        columns: outputs.into_iter().map(Column::Numbers).collect(),
        names: None,
    })
}
