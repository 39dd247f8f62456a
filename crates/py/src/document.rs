//! Objects of Python as JSON, and back.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::error::{invalid, shown};
use crate::packages::PLAIN;

/// Deeper objects are refused, as `serde_json` refuses deeper text.
const DEEPEST: usize = 128;

/// The JSON of dictionaries, lists, texts, numbers and what the package makes such of; NaN is null.
pub(crate) fn read(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<Value> {
    read_at(argument, value, DEEPEST)
}

fn read_at(argument: &str, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        let rule = format!("must not be deeper than {DEEPEST}");
        return Err(invalid(argument, "an object", &rule));
    };
    if value.is_none() {
        Ok(Value::Null)
    } else if let Ok(text) = value.cast::<PyString>() {
        Ok(Value::String(text.to_str()?.to_owned()))
    } else if let Ok(truth) = value.cast::<PyBool>() {
        Ok(Value::Bool(truth.is_true()))
    } else if value.is_instance_of::<PyInt>() {
        let whole = value.extract::<i64>().map(Number::from);
        let number = whole.or_else(|_| value.extract::<u64>().map(Number::from));
        let rule = "must fit into 64 bits";
        number
            .map(Value::Number)
            .map_err(|_| invalid(argument, shown(value), rule))
    } else if let Ok(number) = value.cast::<PyFloat>() {
        Ok(Number::from_f64(number.value()).map_or(Value::Null, Value::Number))
    } else if let Ok(dictionary) = value.cast::<PyDict>() {
        let mut map = Map::new();
        for (key, item) in dictionary {
            let rule = "must have texts for keys";
            let key: String = key
                .extract()
                .map_err(|_| invalid(argument, shown(&key), rule))?;
            let item = read_at(argument, &item, depth)?;
            map.insert(key, item);
        }
        Ok(Value::Object(map))
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?;
        items
            .map(|item| read_at(argument, &item?, depth))
            .collect::<PyResult<_>>()
            .map(Value::Array)
    } else {
        // Dates, NumPy numbers and arrays, data classes and the like become plain values first.
        let plain = PLAIN.of(value.py())?.call1((value,))?;
        if plain.is_none() {
            let rule = "must be made of dictionaries, lists, texts and numbers";
            return Err(invalid(argument, shown(value), rule));
        }
        read_at(argument, &plain, depth)
    }
}

/// Plain Python objects of JSON.
pub(crate) fn write<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match value {
        Value::Null => Ok(py.None().into_bound(py)),
        Value::Bool(truth) => truth.into_bound_py_any(py),
        Value::Number(number) => {
            if let Some(whole) = number.as_i64() {
                whole.into_bound_py_any(py)
            } else if let Some(whole) = number.as_u64() {
                whole.into_bound_py_any(py)
            } else {
                number.as_f64().into_bound_py_any(py)
            }
        }
        Value::String(text) => text.into_bound_py_any(py),
        Value::Array(items) => {
            let items: Vec<_> = items
                .iter()
                .map(|item| write(py, item))
                .collect::<PyResult<_>>()?;
            PyList::new(py, items).map(Bound::into_any)
        }
        Value::Object(map) => {
            let dictionary = PyDict::new(py);
            for (key, item) in map {
                dictionary.set_item(key, write(py, item)?)?;
            }
            Ok(dictionary.into_any())
        }
    }
}
