//! Matrices of many series.

use strikewise::ErrorCode;
use strikewise::catalogue::{Argument as Named, ArgumentKind};
use strikewise::indicators::Layout;

use numpy::PyUntypedArrayMethods;
use pyo3::PyResult;

use crate::arguments::Argument;
use crate::column::{Column, Shape, Table};
use crate::error::{invalid, refused};

/// How series lie in matrices that have one form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Panel {
    pub(crate) table: Table,
    pub(crate) series: usize,
    pub(crate) layout: Layout,
}

/// What the columns of a call are: `None` for series and columns, a panel for matrices of series.
pub(crate) fn of(
    arguments: &[Named],
    values: &[Argument<'_>],
    axis: isize,
) -> PyResult<Option<Panel>> {
    let mut first: Option<(&str, Shape)> = None;
    for (argument, value) in arguments.iter().zip(values) {
        let Some(column) = value.column() else {
            continue;
        };
        let is_series = argument.kind == ArgumentKind::Series;
        if !is_series && argument.kind != ArgumentKind::Column {
            continue;
        }
        let shape = column.shape();
        match shape {
            Shape::One if is_series => {
                let value = column.numbers()[0];
                let rule = "must be a series: a value for each bar";
                return Err(invalid(argument.name, value, rule));
            }
            Shape::Table(_) if !is_series => {
                let rule = "must have one dimension";
                return Err(invalid(argument.name, described(column), rule));
            }
            Shape::Beyond(_) => {
                let rule = "must have one or two dimensions";
                return Err(invalid(argument.name, described(column), rule));
            }
            _ => {}
        }
        if !is_series {
            continue;
        }
        match first {
            None => first = Some((argument.name, shape)),
            Some((name, other)) if !are_alike(shape, other) => {
                let rule = format!("must have the shape of {name}");
                let code = ErrorCode::LengthMismatch;
                return Err(refused(code, argument.name, described(column), &rule));
            }
            Some(_) => {}
        }
    }
    let Some((_, Shape::Table(table))) = first else {
        return Ok(None);
    };
    let has_series_in_columns = matches!(axis, 0 | -2);
    Ok(Some(Panel {
        table,
        series: if has_series_in_columns {
            table.columns
        } else {
            table.rows
        },
        layout: if has_series_in_columns == table.is_fortran {
            Layout::BySeries
        } else {
            Layout::ByBar
        },
    }))
}

/// Lengths of lines are the core's to compare; an order in memory is made one by who reads the matrices.
const fn are_alike(shape: Shape, other: Shape) -> bool {
    match (shape, other) {
        (Shape::Table(one), Shape::Table(other)) => {
            one.rows == other.rows && one.columns == other.columns
        }
        (Shape::Line, Shape::Line) => true,
        _ => false,
    }
}

fn described(column: &Column<'_>) -> String {
    let Column::Array(array) = column else {
        return "one number".to_owned();
    };
    let lengths: Vec<String> = array.shape().iter().map(usize::to_string).collect();
    format!("an array of {}", lengths.join(" x "))
}
