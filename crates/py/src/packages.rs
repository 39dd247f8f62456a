//! What the Rust half takes from the Python half: classes and functions, found once.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Something in a module of the package.
pub(crate) struct Import {
    module: &'static str,
    name: &'static str,
    found: PyOnceLock<Py<PyAny>>,
}

impl Import {
    const fn new(module: &'static str, name: &'static str) -> Self {
        Self {
            module,
            name,
            found: PyOnceLock::new(),
        }
    }

    pub(crate) fn of<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let found = self.found.get_or_try_init(py, || {
            py.import(self.module)?
                .getattr(self.name)
                .map(Bound::unbind)
        })?;
        Ok(found.bind(py))
    }
}

pub(crate) static STRIKEWISE_ERROR: Import = Import::new("strikewise._error", "StrikewiseError");
pub(crate) static STATUS: Import = Import::new("strikewise._status", "Status");
pub(crate) static RECORD_CLASS: Import = Import::new("strikewise._record", "record_class");
pub(crate) static ANSWERED: Import = Import::new("strikewise._document", "answered");
pub(crate) static PLAIN: Import = Import::new("strikewise._document", "plain");
pub(crate) static READ_NUMBERS: Import = Import::new("strikewise._columns", "read_numbers");
pub(crate) static READ_KINDS: Import = Import::new("strikewise._columns", "read_kinds");
pub(crate) static ONE_FRAME: Import = Import::new("strikewise._columns", "one_frame");
