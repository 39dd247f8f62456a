//! Refusals as exceptions.

use pyo3::prelude::*;
use strikewise::{Error, ErrorCode};

use crate::packages::STRIKEWISE_ERROR;

/// The exception for an error of the core.
pub(crate) fn exception(error: &Error) -> PyErr {
    Python::attach(|py| {
        let class = match STRIKEWISE_ERROR.of(py) {
            Ok(class) => class,
            Err(fault) => return fault,
        };
        let arguments = (
            error.code().as_str(),
            error.argument(),
            error.value(),
            error.rule(),
        );
        match class.call1(arguments) {
            Ok(exception) => PyErr::from_value(exception),
            Err(fault) => fault,
        }
    })
}

/// The value, or the exception.
pub(crate) fn raised<T>(result: strikewise::Result<T>) -> PyResult<T> {
    result.map_err(|error| exception(&error))
}

/// A parameter that only Python has, outside its domain.
pub(crate) fn invalid(argument: &str, value: impl std::fmt::Display, rule: &str) -> PyErr {
    refused(ErrorCode::InvalidParameter, argument, value, rule)
}

/// A refusal by a rule of this package.
pub(crate) fn refused(
    code: ErrorCode,
    argument: &str,
    value: impl std::fmt::Display,
    rule: &str,
) -> PyErr {
    exception(&Error::new(
        code,
        argument.to_owned(),
        value,
        rule.to_owned(),
    ))
}

/// How a message shows a value: as Python shows it, without its end if it is long.
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> String {
    const MOST: usize = 120;
    let text = value.repr().map_or_else(
        |_| "a value that cannot be shown".to_owned(),
        |text| text.to_string_lossy().into_owned(),
    );
    if text.chars().count() <= MOST {
        return text;
    }
    text.chars().take(MOST).chain("…".chars()).collect()
}
