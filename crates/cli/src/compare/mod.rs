//! `strikewise compare`: what changed between two scans, and why.

mod summary;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use strikewise::screen::compare;

use crate::scan::report_file;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The report of the scan before, written by `strikewise scan --format json`.
    #[arg(value_name = "OLD.json")]
    old: PathBuf,
    /// The report of the scan after.
    #[arg(value_name = "NEW.json")]
    new: PathBuf,
    /// Layout of the output.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

const EXAMPLES: &str = "Examples:
  strikewise scan --format json > monday.json
  strikewise scan --profile income --format json > income.json
  strikewise compare monday.json income.json";

/// Layouts of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Table,
    /// Everything; its schema is printed by `strikewise schema comparison`.
    Json,
    /// For a document.
    Markdown,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let old = report_file::read(&arguments.old)?;
    let new = report_file::read(&arguments.new)?;
    let comparison = compare(&old, &new)?;
    let mut text = Vec::new();
    match arguments.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut text, &comparison)?;
            text.push(b'\n');
        }
        Format::Table => summary::write(&mut text, &comparison, summary::Layout::Aligned)?,
        Format::Markdown => summary::write(&mut text, &comparison, summary::Layout::Markdown)?,
    }
    anstream::stdout()
        .lock()
        .write_all(&text)
        .context("standard output")?;
    Ok(ExitCode::SUCCESS)
}
