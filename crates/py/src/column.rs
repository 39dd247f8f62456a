//! Numbers of Python as slices: read where they lie, or copied once.

use numpy::{PyReadonlyArrayDyn, PyUntypedArrayMethods, prelude::*};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyString};

use crate::error::shown;
use crate::packages::READ_NUMBERS;

/// How numbers lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    Line,
    Table(Table),
    /// More dimensions than there is a meaning for.
    Beyond(usize),
}

/// The form of a matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    /// Whether it lies column by column.
    pub(crate) is_fortran: bool,
}

/// The numbers of an argument.
pub(crate) enum Column<'py> {
    One([f64; 1]),
    Array(PyReadonlyArrayDyn<'py, f64>),
    /// What is no number, as a message shows it.
    Unreadable(String),
}

impl<'py> Column<'py> {
    /// Reads numbers, and the data frame that they are part of.
    pub(crate) fn read(
        argument: &str,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<(Self, Option<Bound<'py, PyAny>>)> {
        if let Ok(number) = value.cast::<PyFloat>() {
            return Ok((Self::One([number.value()]), None));
        }
        if value.is_exact_instance_of::<PyInt>()
            && let Ok(number) = value.extract()
        {
            return Ok((Self::One([number]), None));
        }
        if let Ok(array) = value.cast::<numpy::PyArrayDyn<f64>>()
            && array.is_contiguous()
        {
            return Ok((Self::of_array(array)?, None));
        }
        let read = READ_NUMBERS.of(value.py())?.call1((argument, value))?;
        if read.is_none() {
            // The core shows texts in quotes.
            let text = value
                .cast::<PyString>()
                .map_or_else(|_| shown(value), |text| text.to_string_lossy().into_owned());
            return Ok((Self::Unreadable(text), None));
        }
        let (array, frame): (
            Bound<'py, numpy::PyArrayDyn<f64>>,
            Option<Bound<'py, PyAny>>,
        ) = read.extract()?;
        Ok((Self::of_array(&array)?, frame))
    }

    fn of_array(array: &Bound<'py, numpy::PyArrayDyn<f64>>) -> PyResult<Self> {
        let array = array.try_readonly().map_err(|error| {
            crate::error::invalid("array", error, "must not be written to meanwhile")
        })?;
        if array.ndim() > 0 {
            return Ok(Self::Array(array));
        }
        Ok(Self::One([array.as_slice()?[0]]))
    }

    pub(crate) fn numbers(&self) -> &[f64] {
        match self {
            Self::One(number) => number,
            // What is not contiguous has been copied.
            Self::Array(array) => array.as_slice().unwrap_or_default(),
            Self::Unreadable(_) => &[],
        }
    }

    pub(crate) fn shape(&self) -> Shape {
        let Self::Array(array) = self else {
            return Shape::One;
        };
        match *array.shape() {
            [_] => Shape::Line,
            [rows, columns] => Shape::Table(Table {
                rows,
                columns,
                is_fortran: !array.is_c_contiguous(),
            }),
            _ => Shape::Beyond(array.ndim()),
        }
    }
}
