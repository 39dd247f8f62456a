//! Calls with numbers alone: answered without lists being made of the arguments, so that one contract costs little more
//! than its formula.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyString};
use strikewise::catalogue::{Answer, ArgumentKind, Shape, Value, kind_of_name, kind_of_sign};
use strikewise::pricing::OptionKind::{self, Call, Put};

use crate::answer::{self, Form};
use crate::builtin::Given;
use crate::function::Function;

/// Functions with more arguments are called the general way.
const MOST: usize = 16;

/// The answer to numbers by position; `None` for any other call, and for one that the core refuses: the general way says
/// why.
pub(crate) fn answer<'py>(
    function: &Function,
    given: &Given<'_, 'py>,
) -> Option<PyResult<Bound<'py, PyAny>>> {
    let arguments = &function.row.arguments[..];
    let is_for_numbers = function.row.shape == Shape::Columns && arguments.len() <= MOST;
    if !is_for_numbers || given.has_names() || given.by_position().len() > arguments.len() {
        return None;
    }
    let py = given.py();
    let mut numbers = [0.0; MOST];
    let mut values = [Value::Missing; MOST];
    let places = numbers.iter_mut().zip(&mut values);
    for ((argument, (place, taken)), value) in arguments.iter().zip(places).zip(given.by_position())
    {
        *taken = match argument.kind {
            ArgumentKind::Column | ArgumentKind::Number | ArgumentKind::Count => {
                *place = number(&value)?;
                Value::Numbers(std::slice::from_ref(place))
            }
            ArgumentKind::Kinds => match kind(py, argument.name, &value)? {
                Call => Value::Kinds(&[Call]),
                Put => Value::Kinds(&[Put]),
            },
            _ => return None,
        };
    }
    let Ok(Answer::Columns(columns)) = function.row.call(&values[..arguments.len()]) else {
        return None;
    };
    let form = Form {
        is_scalar: true,
        table: None,
        frame: None,
    };
    Some(match function.single {
        Some(single) => answer::single(py, columns, single, &form),
        None => answer::record(py, function, columns, &form),
    })
}

/// A number that is one of Python's own.
fn number(value: &Bound<'_, PyAny>) -> Option<f64> {
    if let Ok(number) = value.cast_exact::<PyFloat>() {
        return Some(number.value());
    }
    if value.is_exact_instance_of::<PyInt>() {
        // Python would make a float of it first. Both round to the nearest, ties to even.
        return match value.extract::<i64>() {
            Ok(whole) => Some(whole as f64),
            Err(_) => value.extract().ok(),
        };
    }
    // NumPy's float64 is one of these.
    value.cast::<PyFloat>().ok().map(PyFloatMethods::value)
}

fn kind(py: Python<'_>, argument: &'static str, value: &Bound<'_, PyAny>) -> Option<OptionKind> {
    // Names in the text of a program are these very objects.
    if value.is(intern!(py, "call")) {
        return Some(Call);
    }
    if value.is(intern!(py, "put")) {
        return Some(Put);
    }
    match value.cast::<PyString>() {
        Ok(name) => kind_of_name(argument, name.to_str().ok()?).ok(),
        Err(_) => kind_of_sign(argument, number(value)?).ok(),
    }
}
