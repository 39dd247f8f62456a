//! A report that was written by `strikewise scan --format json`.

use std::path::Path;

use anyhow::Context;
use strikewise::screen::ScanReport;

/// Reads a report; one of a newer major version of the layout is refused.
pub(crate) fn read(path: &Path) -> anyhow::Result<ScanReport> {
    let place = || format!("report {}", path.display());
    let text = std::fs::read_to_string(path).with_context(place)?;
    serde_json::from_str(&text).with_context(place)
}
