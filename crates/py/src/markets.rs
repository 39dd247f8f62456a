//! Markets from folders, as documents.

use std::path::PathBuf;

use pyo3::prelude::*;
use strikewise::{Error, ErrorCode};

use crate::document::write;
use crate::error::raised;

/// One market of folders, of the sample market if there are none. Files are read without holding Python up.
pub(crate) fn read<'py>(
    py: Python<'py>,
    folders: Vec<PathBuf>,
    as_of: Option<&str>,
    rate: Option<f64>,
) -> PyResult<Bound<'py, PyAny>> {
    let market = py.detach(|| {
        let market = strikewise_data::read(folders, as_of, rate)?;
        serde_json::to_value(market).map_err(|error| {
            Error::new(
                ErrorCode::InvalidData,
                "market",
                error,
                "must have a form in JSON",
            )
        })
    });
    write(py, &raised(market)?)
}
