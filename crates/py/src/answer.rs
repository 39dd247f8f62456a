//! Answers of the core as objects of Python: numbers, arrays, data frames, records.

use numpy::npyffi::NPY_ORDER;
use numpy::{Element, PyArray1, prelude::*};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use strikewise::catalogue::{Column, Columns};
use strikewise::pricing::Status;

use crate::column::Table;
use crate::function::Function;
use crate::packages::{ANSWERED, STATUS};

/// What form the columns of an answer have.
pub(crate) struct Form<'py> {
    pub(crate) is_scalar: bool,
    pub(crate) table: Option<Table>,
    /// What the arguments were part of, which the answer is put into as well.
    pub(crate) frame: Option<Bound<'py, PyAny>>,
}

/// The one column of numbers.
pub(crate) fn single<'py>(
    py: Python<'py>,
    columns: Columns,
    position: usize,
    form: &Form<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    match columns.into_iter().nth(position) {
        Some((name, column)) => form.column(py, name, column),
        None => Ok(py.None().into_bound(py)),
    }
}

/// A record of all columns.
pub(crate) fn record<'py>(
    py: Python<'py>,
    function: &Function,
    columns: Columns,
    form: &Form<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let (names, columns): (Vec<&'static str>, Vec<Column>) = columns.into_iter().unzip();
    let class = function.record_class(py, &names)?;
    let columns: Vec<Bound<'py, PyAny>> = names
        .into_iter()
        .zip(columns)
        .map(|(name, column)| form.column(py, name, column))
        .collect::<PyResult<_>>()?;
    class.call1((PyTuple::new(py, columns)?,))
}

/// An object.
pub(crate) fn document<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    ANSWERED.of(object.py())?.call1((object,))
}

/// A status as Python has it.
fn status_of(py: Python<'_>, status: Status) -> PyResult<Bound<'_, PyAny>> {
    static ALL: PyOnceLock<Vec<Py<PyAny>>> = PyOnceLock::new();
    let all = ALL.get_or_try_init(py, || {
        let class = STATUS.of(py)?;
        let made = |status: Status| class.call1((status as u8,)).map(Bound::unbind);
        Status::ALL.into_iter().map(made).collect::<PyResult<_>>()
    })?;
    Ok(all[status as usize].bind(py).clone())
}

impl<'py> Form<'py> {
    fn column(
        &self,
        py: Python<'py>,
        name: &'static str,
        column: Column,
    ) -> PyResult<Bound<'py, PyAny>> {
        match column {
            Column::Numbers(numbers) => match numbers.first() {
                Some(number) if self.is_scalar => number.into_bound_py_any(py),
                _ => self.array(py, name, numbers),
            },
            Column::Statuses(statuses) => match statuses.first() {
                Some(&status) if self.is_scalar => status_of(py, status),
                // In place: both are one byte.
                _ => self.array(
                    py,
                    name,
                    statuses
                        .into_iter()
                        .map(|status: Status| status as u8)
                        .collect(),
                ),
            },
            _ => Ok(py.None().into_bound(py)),
        }
    }

    fn array<T: Element>(
        &self,
        py: Python<'py>,
        name: &'static str,
        values: Vec<T>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let array = PyArray1::from_vec(py, values);
        let array = match self.table {
            None => array.into_any(),
            Some(table) => {
                let order = if table.is_fortran {
                    NPY_ORDER::NPY_FORTRANORDER
                } else {
                    NPY_ORDER::NPY_CORDER
                };
                array
                    .reshape_with_order([table.rows, table.columns], order)?
                    .into_any()
            }
        };
        match &self.frame {
            None => Ok(array),
            Some(frame) => frame.call_method1("wrap", (name, array)),
        }
    }
}
