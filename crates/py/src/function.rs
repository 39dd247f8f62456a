//! The functions of the catalogue as functions of Python.

use std::ffi::CString;
use std::sync::LazyLock;

use pyo3::exceptions::{PyAttributeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};
use strikewise::catalogue::{self, Answer, Shape, Value};
use strikewise::{Error, ErrorCode};

use crate::answer::{self, Form};
use crate::arguments::{Argument, Arguments, Options, sorted};
use crate::builtin::{self, Given};
use crate::column::{Column, Shape as Dimensions};
use crate::error::raised;
use crate::packages::{ONE_FRAME, RECORD_CLASS};
use crate::{docstring, document, panel, scalars, threads};

/// The table, for as long as the program runs.
pub(crate) static ROWS: LazyLock<Vec<catalogue::Function>> = LazyLock::new(catalogue::functions);

/// Fewer rows are computed sooner than another thread could make use of the time.
const ROWS_WORTH_A_RELEASE: usize = 500;

/// A row of the table, ready to be called: what the functions of the package have as `__self__`.
#[pyclass(frozen, module = "strikewise._native")]
pub(crate) struct Function {
    pub(crate) row: &'static catalogue::Function,
    /// The names of the arguments, as Python's own code holds them.
    pub(crate) names: Vec<Py<PyString>>,
    /// Where the one output of numbers is, if there is one only.
    pub(crate) single: Option<usize>,
    has_status: bool,
    record_class: PyOnceLock<Py<PyAny>>,
    callable: PyOnceLock<Py<PyAny>>,
}

#[pymethods]
impl Function {
    /// The callable is an attribute under its own name, which is how Python pickles a builtin function.
    fn __getattr__(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        match self.callable.get(py) {
            Some(callable) if name == self.row.name => Ok(callable.clone_ref(py)),
            _ => Err(PyAttributeError::new_err(name.to_owned())),
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (&'static str,))> {
        let make = py.import("strikewise._native")?.getattr("function")?;
        Ok((make, (self.row.name,)))
    }

    fn __repr__(&self) -> String {
        format!("<row {} of the catalogue of strikewise>", self.row.name)
    }
}

impl Function {
    fn new(py: Python<'_>, row: &'static catalogue::Function) -> Self {
        let names = row
            .arguments
            .iter()
            .map(|argument| PyString::intern(py, docstring::name(argument)).unbind())
            .collect();
        let mut numbers = (0..row.outputs.len()).filter(|&i| !row.outputs[i].is_status);
        let single = match (numbers.next(), numbers.next()) {
            (Some(single), None) => Some(single),
            _ => None,
        };
        Self {
            row,
            names,
            single,
            has_status: row.outputs.iter().any(|output| output.is_status),
            record_class: PyOnceLock::new(),
            callable: PyOnceLock::new(),
        }
    }

    /// What a call may be told beyond the arguments of the function: names and defaults.
    pub(crate) fn options(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        [
            (
                self.single.is_some() && self.has_status,
                "return_status",
                "False",
            ),
            (self.row.is_parallel(), "threads", "1"),
            (self.row.shape == Shape::Series, "axis", "None"),
        ]
        .into_iter()
        .filter(|(is_there, _, _)| *is_there)
        .map(|(_, name, default)| (name, default))
    }

    /// The rule that a superfluous argument breaks.
    pub(crate) fn rule_of_arguments(&self) -> String {
        let arguments = self.row.arguments.iter().map(docstring::name);
        let options = self.options().map(|(name, _)| name);
        let all: Vec<&str> = arguments.chain(options).collect();
        format!("{} takes {}", self.row.name, all.join(", "))
    }

    /// What Python calls.
    pub(crate) fn call<'py>(&self, given: &Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(answer) = scalars::answer(self, given) {
            return answer;
        }
        // What is let go on the way is counted by pyo3 only where it knows that Python is there.
        Python::attach(|_| {
            let (sorted, options) = sorted(self, given)?;
            let arguments = Arguments::read(self.row, sorted, options)?;
            self.answer(given.py(), arguments)
        })
    }

    fn answer<'py>(
        &self,
        py: Python<'py>,
        mut arguments: Arguments<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let frame = one_frame(py, std::mem::take(&mut arguments.frames))?;
        let panel = if arguments.are_scalars && self.row.shape != Shape::Series {
            None
        } else {
            let axis = match (arguments.options.axis, &frame) {
                (Some(axis), _) => axis,
                (None, Some(frame)) => frame.getattr("axis")?.extract()?,
                (None, None) => -1,
            };
            let named = &self.row.arguments;
            lay_alike(py, &mut arguments.values)?;
            panel::of(named, &arguments.values, axis)?
        };
        let computed = compute(py, self.row, &arguments.values, arguments.options, panel)?;
        let columns = match computed {
            Answer::Columns(columns) => columns,
            Answer::Document(document) => {
                return answer::document(&document::write(py, &document)?);
            }
            _ => return Err(PyValueError::new_err("an answer of an unknown kind")),
        };
        let form = Form {
            is_scalar: self.row.shape == Shape::Numbers
                || arguments.are_scalars && self.row.shape == Shape::Columns,
            table: panel.map(|panel| panel.table),
            frame,
        };
        match self.single {
            Some(single) if !arguments.options.returns_status => {
                answer::single(py, columns, single, &form)
            }
            _ => answer::record(py, self, columns, &form),
        }
    }

    /// The class of the function's records, with fields of these names.
    pub(crate) fn record_class<'py>(
        &self,
        py: Python<'py>,
        fields: &[&'static str],
    ) -> PyResult<Bound<'py, PyAny>> {
        let make = || RECORD_CLASS.of(py)?.call1((record_name(self.row), fields));
        // Where the caller chooses the outputs, each choice has a class of its own.
        if fields.len() != self.row.outputs.len() {
            return make();
        }
        let class = self
            .record_class
            .get_or_try_init(py, || make().map(Bound::unbind))?;
        Ok(class.bind(py).clone())
    }
}

/// The name of the class of a function's records: that of its streaming object, or its own with capitals.
pub(crate) fn record_name(row: &catalogue::Function) -> String {
    if let Some(indicator) = &row.indicator {
        return indicator.object.to_owned();
    }
    let camel = row.camel_case_name();
    let mut letters = camel.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// What all frames of a call have in common, if there are any.
pub(crate) fn one_frame<'py>(
    py: Python<'py>,
    frames: Vec<(&'static str, Bound<'py, PyAny>)>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    if frames.is_empty() {
        return Ok(None);
    }
    ONE_FRAME.of(py)?.call1((frames,)).map(Some)
}

/// Gives matrices one order in memory, if they have several.
fn lay_alike<'py>(py: Python<'py>, values: &mut [Argument<'py>]) -> PyResult<()> {
    let orders = values
        .iter()
        .filter_map(|value| match value.column()?.shape() {
            Dimensions::Table(table) => Some(table.is_fortran),
            _ => None,
        });
    let (mut by_row, mut by_column) = (false, false);
    for is_fortran in orders {
        by_row |= !is_fortran;
        by_column |= is_fortran;
    }
    if !(by_row && by_column) {
        return Ok(());
    }
    for value in values {
        if let Argument::Numbers(column) = value {
            column.lay_by_row(py)?;
        }
    }
    Ok(())
}

/// Calls the core, without the interpreter's lock if the work is worth it.
fn compute(
    py: Python<'_>,
    row: &'static catalogue::Function,
    values: &[Argument<'_>],
    options: Options,
    panel: Option<panel::Panel>,
) -> PyResult<Answer> {
    // Only choices of several have texts; a call without any is not to wait for memory.
    let mut texts: Vec<Vec<&str>> = Vec::new();
    for value in values {
        if let Argument::Texts(names) = value {
            texts.push(names.iter().map(String::as_str).collect());
        }
    }
    let mut texts = texts.iter();
    let values: Vec<Value<'_>> = values
        .iter()
        .map(|value| match value {
            Argument::Texts(_) => value.value(texts.next().map_or(&[][..], Vec::as_slice)),
            value => value.value(&[]),
        })
        .collect();
    let is_worth_a_release = values.iter().any(|value| match value {
        Value::Numbers(numbers) => numbers.len() > ROWS_WORTH_A_RELEASE,
        Value::Document(_) => true,
        _ => false,
    });
    let pool = match options.threads {
        1 => None,
        threads => Some(threads::pool(threads)?),
    };
    let work = || match (panel, &pool) {
        (Some(panel), _) => row.call_panel(&values, panel.series, panel.layout),
        (None, Some(pool)) => pool.install(|| row.call_in_parallel(&values)),
        (None, None) => row.call(&values),
    };
    raised(if is_worth_a_release {
        py.detach(work)
    } else {
        work()
    })
}

/// Every function by name.
pub(crate) fn all(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    static ALL: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let all = ALL.get_or_try_init(py, || {
        let module = PyString::new(py, "strikewise");
        let all = PyDict::new(py);
        for row in ROWS.iter() {
            let function = Bound::new(py, Function::new(py, row))?;
            let documentation = CString::new(docstring::of(function.get()))?;
            let name = CString::new(row.name)?;
            let made = builtin::make(&function, leaked(name), leaked(documentation), &module)?;
            // Each is made once, so that nothing is there before.
            let _ = function.get().callable.set(py, made.clone().unbind());
            all.set_item(row.name, made)?;
        }
        Ok::<_, PyErr>(all.unbind())
    })?;
    all.bind(py).copy()
}

/// Text that lives as long as the functions do: always.
fn leaked(text: CString) -> &'static std::ffi::CStr {
    Box::leak(text.into_boxed_c_str())
}

/// The row of a name.
pub(crate) fn of_name(py: Python<'_>, name: &str) -> PyResult<Py<Function>> {
    match all(py)?.get_item(name)? {
        Some(callable) => callable.getattr("__self__")?.extract().map_err(PyErr::from),
        None => Err(crate::error::exception(&Error::new(
            ErrorCode::InvalidParameter,
            "name",
            format!("{name:?}"),
            "must be the name of a function",
        ))),
    }
}

/// The table as Python has it: what the core says of a row, and the options of its function here.
pub(crate) fn catalogue(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let rows =
        serde_json::to_value(&*ROWS).map_err(|error| PyValueError::new_err(error.to_string()))?;
    let rows = document::write(py, &rows)?;
    for (item, row) in rows.try_iter()?.zip(ROWS.iter()) {
        item?.set_item("record", record_name(row))?;
    }
    Ok(rows)
}

impl<'py> Column<'py> {
    fn lay_by_row(&mut self, py: Python<'py>) -> PyResult<()> {
        use numpy::{PyArray1, PyArrayMethods, PyUntypedArrayMethods};
        let Self::Array(array) = self else {
            return Ok(());
        };
        if array.is_c_contiguous() {
            return Ok(());
        }
        let numbers: Vec<f64> = array.as_array().iter().copied().collect();
        let lengths = array.shape().to_vec();
        *array = PyArray1::from_vec(py, numbers).reshape(lengths)?.readonly();
        Ok(())
    }
}
