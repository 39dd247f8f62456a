//! Markets from folders, as documents.

use std::path::PathBuf;

use pyo3::prelude::*;
use strikewise::ErrorCode;
use strikewise_data::Folder;

use crate::document::write;
use crate::error::{raised, refused};

/// One market of folders, of the sample market if there are none. Files are read without holding Python up.
pub(crate) fn read<'py>(
    py: Python<'py>,
    folders: Vec<PathBuf>,
    as_of: Option<&str>,
    rate: Option<f64>,
) -> PyResult<Bound<'py, PyAny>> {
    let as_of = raised(as_of.map(str::parse).transpose())?;
    let folders = Folder::of(folders);
    let labels: Vec<String> = folders.iter().map(Folder::label).collect();
    let market = py.detach(|| {
        let market = strikewise_data::open(&folders, as_of, rate)?;
        Ok::<_, anyhow::Error>(serde_json::to_value(market)?)
    });
    let market = market.map_err(|error| {
        refused(
            ErrorCode::InvalidData,
            "folders",
            labels.join(", "),
            &format!("{error:#}"),
        )
    })?;
    write(py, &market)
}
