//! The whole report as JSON, with the version of its schema.

use std::io::Write;

use strikewise::screen::ScanReport;

pub(super) fn write(output: &mut impl Write, report: &ScanReport) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *output, report)?;
    writeln!(output)?;
    Ok(())
}
