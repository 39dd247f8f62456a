//! The Python module `strikewise._native`: every function of the catalogue, called by one dispatcher.
//!
//! Nothing here knows a function: names, arguments, defaults, documentation and answers come from
//! [`strikewise::catalogue`] when the module is loaded. What `NumPy` and Python do better (reading data frames, records,
//! exceptions) is in the package around it.

mod answer;
mod arguments;
mod builtin;
mod column;
mod docstring;
mod document;
mod error;
mod function;
mod kinds;
mod markets;
mod packages;
mod panel;
mod scalars;
mod streaming;
mod threads;

use pyo3::prelude::*;

#[pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;
    use pyo3::types::PyDict;

    #[pymodule_export]
    use super::function::Function;
    #[pymodule_export]
    use super::streaming::Stream;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }

    /// Every function by name.
    #[pyfunction]
    fn functions(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
        super::function::all(py)
    }

    /// What a pickled function is made of.
    #[pyfunction]
    fn function(py: Python<'_>, name: &str) -> PyResult<Py<Function>> {
        super::function::of_name(py, name)
    }

    /// The table that the package is made of: a dictionary for each function.
    #[pyfunction]
    fn catalogue(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        super::function::catalogue(py)
    }

    /// The market of folders as a dictionary; the sample market if there are none.
    #[pyfunction]
    #[pyo3(signature = (folders, as_of=None, rate=None))]
    fn read_market<'py>(
        py: Python<'py>,
        folders: Vec<std::path::PathBuf>,
        as_of: Option<&str>,
        rate: Option<f64>,
    ) -> PyResult<Bound<'py, PyAny>> {
        super::markets::read(py, folders, as_of, rate)
    }

    /// The numbers of all statuses by name.
    #[pyfunction]
    fn statuses(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
        let statuses = PyDict::new(py);
        for status in strikewise::pricing::Status::ALL {
            statuses.set_item(status.as_str(), status as u8)?;
        }
        Ok(statuses)
    }

    /// 1 for the name of a call, -1 for that of a put.
    #[pyfunction]
    fn kind_sign(name: &str) -> PyResult<i8> {
        let kind = super::error::raised(strikewise::catalogue::kind_of_name("kind", name))?;
        Ok(match kind {
            strikewise::pricing::OptionKind::Call => 1,
            strikewise::pricing::OptionKind::Put => -1,
        })
    }
}
