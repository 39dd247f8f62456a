//! The checks that indicators share.

use crate::{Error, ErrorCode, Result};

/// Refuses a period below `minimum`.
pub(super) fn at_least(minimum: usize, argument: &'static str, value: usize) -> Result<()> {
    if value >= minimum {
        Ok(())
    } else {
        Err(invalid(
            argument,
            value,
            format!("must be {minimum} or more"),
        ))
    }
}

/// A parameter outside its domain.
pub(super) fn invalid(
    argument: &'static str,
    value: impl std::fmt::Display,
    rule: impl Into<std::borrow::Cow<'static, str>>,
) -> Error {
    Error::new(ErrorCode::InvalidParameter, argument, value, rule)
}

/// Refuses columns that are not all as long as the first. A series is not broadcast.
pub(super) fn same_length(
    first: (&'static str, &[f64]),
    rest: &[(&'static str, &[f64])],
) -> Result<()> {
    let bars = first.1.len();
    for (argument, column) in rest {
        if column.len() != bars {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                *argument,
                format!("{} rows", column.len()),
                format!("must have as many rows as {}, {bars}", first.0),
            ));
        }
    }
    Ok(())
}
