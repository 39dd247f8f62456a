//! `strikewise sample-market`: markets made by a documented model (`docs/sample-market.md`).

mod calendar;
mod folder;
mod quotes;
mod random;
mod realised;
mod recorded;
mod rows;
mod surface;
mod synthetic;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use strikewise::time::Date;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Folder to write; made if it is not there.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Number of synthetic companies, 1 to 10000.
    #[arg(long, default_value_t = 550, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    tickers: u16,
    /// Daily bars of each, 1 to 5000.
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u16).range(1..=5_000))]
    bars: u16,
    /// Date of the market, 1980-01-01 to 2199-12-31.
    #[arg(long, value_name = "DATE", default_value = "2026-10-30", value_parser = parse_as_of)]
    as_of: Date,
    /// The same seed gives the same files, byte for byte.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Write into a folder that holds anything but a market made by this command.
    #[arg(long)]
    force: bool,
    /// Model only the option chains of a market folder that holds closes, and write them to --out.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["tickers", "bars", "as_of"])]
    model_chains_of: Option<PathBuf>,
}

/// Years in which the holidays of the calendar hold and every date of the market can be written.
fn parse_as_of(text: &str) -> Result<Date, String> {
    let date: Date = text
        .parse()
        .map_err(|error: strikewise::Error| error.to_string())?;
    let (year, _, _) = date.fields();
    if (1980..2200).contains(&year) {
        Ok(date)
    } else {
        Err("must be from 1980-01-01 to 2199-12-31".to_owned())
    }
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let out = &arguments.out;
    folder::prepare(out, arguments.force)?;
    if let Some(market) = &arguments.model_chains_of {
        folder::refuse_real(out)?;
        let contracts = recorded::write_chains(market, out, arguments.seed)?;
        anstream::eprintln!("{contracts} contracts in {}", out.display());
    } else {
        let request = synthetic::Request {
            tickers: arguments.tickers.into(),
            sessions: arguments.bars.into(),
            as_of: arguments.as_of,
            seed: arguments.seed,
        };
        let written = synthetic::write_market(request, out)?;
        anstream::eprintln!(
            "{} tickers, {} bars, {} contracts in {}",
            written.tickers,
            written.bars,
            written.contracts,
            out.display()
        );
    }
    Ok(ExitCode::SUCCESS)
}
