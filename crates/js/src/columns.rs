//! Calls with columns that lie in JavaScript's memory, and with numbers in the cells.

use strikewise::catalogue::{Answer, Column, Function, Shape, Value};

use crate::given::{Given, hold, value};
use crate::scalar::{ANSWERS, CELLS, values};
use crate::table::functions;

/// Where the columns of an answer are.
#[derive(Debug, Clone, PartialEq)]
pub enum Computed {
    /// In the memory that was asked for, which each output has.
    InPlace,
    /// Here.
    Columns(Vec<Column>),
}

/// Calls a function with `columns` for the arguments whose bits are set in `places`, and with the numbers in the cells for the
/// others, as [`scalar`](crate::scalar) does. The outputs of a series are written to `memory`, which is asked for by their
/// length and their number. Nothing comes back if the call was refused: [`call`](crate::call) then says why.
pub fn columns<'m>(
    number: u32,
    count: u32,
    cells: &[f64; CELLS],
    places: u32,
    columns: &[Given],
    memory: impl FnOnce(usize, usize) -> Option<Vec<&'m mut [f64]>>,
) -> Option<Computed> {
    let function = functions().get(number as usize)?;
    let arguments = &function.arguments;
    let mut values = values(arguments, &cells[..ANSWERS], count as usize, places)?;
    let places = (0..ANSWERS).filter(|place| places >> place & 1 == 1);
    let placed = || places.clone().zip(columns);
    let held: Vec<_> = placed()
        .map(|(place, column)| hold(arguments.get(place)?, column).ok())
        .collect::<Option<_>>()?;
    for ((place, column), held) in placed().zip(&held) {
        values[place] = value(column, Some(held));
    }
    let values = &values[..arguments.len()];
    if function.shape == Shape::Series {
        return series(function, values, memory);
    }
    match function.call(values).ok()? {
        Answer::Columns(columns) => Some(Computed::Columns(
            columns.into_iter().map(|(_, column)| column).collect(),
        )),
        _ => None,
    }
}

fn series<'m>(
    function: &Function,
    values: &[Value],
    memory: impl FnOnce(usize, usize) -> Option<Vec<&'m mut [f64]>>,
) -> Option<Computed> {
    let indicator = function.indicator.as_ref()?;
    let (series, parameters) = values.split_at_checked(indicator.inputs.len())?;
    let series: Vec<&[f64]> = series
        .iter()
        .map(|value| match value {
            Value::Numbers(numbers) => Some(*numbers),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let parameters = function.parameters(parameters).ok()?;
    let bars = series.first()?.len();
    let mut outputs = memory(bars, indicator.outputs.len())?;
    indicator
        .series_into(&series, &parameters, &mut outputs)
        .ok()?;
    Some(Computed::InPlace)
}
