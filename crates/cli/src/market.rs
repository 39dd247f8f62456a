//! `strikewise market`: a market as one JSON document, for whoever cannot read folders.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use strikewise::time::Date;
use strikewise_data::Folder;

use crate::scan::rate;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Folder of market data; the embedded sample market if none is given. May be repeated: an earlier
    /// folder has precedence, a later one adds what it lacks.
    #[arg(long, value_name = "FOLDER")]
    data: Vec<PathBuf>,
    /// Date of the screen. The date of the data if it is not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// One continuously compounded interest rate for every maturity, in place of the yields of the data.
    #[arg(long, value_name = "FRACTION", value_parser = rate, allow_negative_numbers = true)]
    rate: Option<f64>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folders = Folder::of(arguments.data.clone());
    let market = strikewise_data::open(&folders, arguments.as_of, arguments.rate)?;
    let mut text = serde_json::to_vec(&market)?;
    text.push(b'\n');
    std::io::stdout()
        .write_all(&text)
        .context("standard output")?;
    Ok(ExitCode::SUCCESS)
}
