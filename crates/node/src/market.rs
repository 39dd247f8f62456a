//! Markets from folders, as JSON.

use strikewise::{Error, ErrorCode, Result};

pub(crate) fn read(folders: Vec<String>, as_of: Option<&str>, rate: Option<f64>) -> Result<String> {
    let folders = folders.into_iter().map(Into::into).collect();
    let market = strikewise_data::read(folders, as_of, rate)?;
    serde_json::to_string(&market).map_err(|error| {
        Error::new(
            ErrorCode::InvalidData,
            "market",
            error,
            "must have a form in JSON",
        )
    })
}
