//! `strikewise portfolio`: read positions, value them on market data, write what they risk and tie up.

mod columns;
mod positions_file;
mod report;
mod tables;
mod valuation;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::ValueEnum;
use strikewise::market::{Bars, Market};
use strikewise::portfolio::aligned_returns;
use strikewise::scoring::Profile;
use strikewise::screen::ScanReport;
use strikewise::time::Date;

use crate::scan::report_file;
use report::Report;
use strikewise_data::{self as data, Folder};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// CSV file of positions, as Schwab, Fidelity, Interactive Brokers or thinkorswim export it, or with columns symbol,
    /// quantity and, for options without a symbol of their own, expiration, strike and kind.
    #[arg(value_name = "FILE")]
    positions: PathBuf,
    /// Folder of market data; the embedded sample market if none is given. May be repeated: an earlier folder has
    /// precedence, a later one adds what it lacks.
    #[arg(long, value_name = "FOLDER")]
    data: Vec<PathBuf>,
    /// Date of the valuation; nothing later is looked at. The date of the data if it is not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// One continuously compounded interest rate for every maturity, in place of the yields of the data.
    #[arg(long, value_name = "FRACTION", value_parser = crate::scan::rate, allow_negative_numbers = true)]
    rate: Option<f64>,
    /// What betas are against; its bars must be in the data.
    #[arg(long, value_name = "TICKER", default_value = "SPY")]
    benchmark: String,
    /// What the account is worth, cash included: shares and limits are then of the account.
    #[arg(long, value_name = "DOLLARS", value_parser = dollars)]
    account: Option<f64>,
    /// A report of `strikewise scan --format json`, to say what its setups add, double or hedge.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Daily returns that value at risk is taken over.
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(20..))]
    observations: u32,
    /// Layout of the output.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

const EXAMPLES: &str = "Examples:
  strikewise portfolio positions.csv --data market-folder
  strikewise portfolio positions.csv --account 250000 --benchmark QQQ --format json
  strikewise scan --format json > scan.json && strikewise portfolio positions.csv --report scan.json";

/// Layouts of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Table,
    /// Everything.
    Json,
}

fn dollars(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(dollars) if dollars > 0.0 && dollars.is_finite() => Ok(dollars),
        _ => Err("must be a positive number of dollars".to_owned()),
    }
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let file = positions_file::read(&arguments.positions)?;
    if file.read.is_empty() {
        let why: Vec<String> = file
            .not_read
            .iter()
            .map(positions_file::NotRead::sentence)
            .collect();
        bail!(
            "{}: no position\n  {}",
            arguments.positions.display(),
            why.join("\n  ")
        );
    }
    let scan = arguments
        .report
        .as_deref()
        .map(report_file::read)
        .transpose()?;
    let folders = Folder::of(arguments.data.clone());
    let market = data::open(&folders, arguments.as_of, arguments.rate)?;
    market.validate()?;
    let report = weigh(arguments, file, &market, scan.as_ref())?;
    let mut text = Vec::new();
    match arguments.format {
        Format::Table => tables::write(&mut text, &report)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut text, &report)?;
            text.push(b'\n');
        }
    }
    anstream::stdout()
        .lock()
        .write_all(&text)
        .context("standard output")?;
    Ok(ExitCode::SUCCESS)
}

fn weigh(
    arguments: &Arguments,
    file: positions_file::Positions,
    market: &Market,
    scan: Option<&ScanReport>,
) -> anyhow::Result<Report> {
    let mut notes = Vec::new();
    let benchmark = market
        .tickers
        .get(&arguments.benchmark)
        .map(|data| &data.bars);
    let benchmark = benchmark.filter(|bars| bars.sessions_until(market.as_of) > 0);
    if benchmark.is_none() {
        notes.push(format!(
            "no bars of {}, so that no beta is known: name another benchmark by --benchmark",
            arguments.benchmark
        ));
    }
    let (lines, positions): (Vec<usize>, Vec<_>) = file.read.into_iter().unzip();
    let book = valuation::value(
        positions,
        market,
        &Profile::default(),
        benchmark,
        &mut notes,
    )?;
    let held: BTreeMap<String, &Bars> = book
        .positions()
        .iter()
        .filter_map(|position| {
            let data = market.tickers.get(&position.underlying)?;
            Some((position.underlying.clone(), &data.bars))
        })
        .collect();
    let returns = aligned_returns(&held, market.as_of, arguments.observations as usize)?;
    report::assemble(
        &book,
        market,
        &report::Sources {
            lines,
            not_read: file.not_read,
            account: arguments.account,
            benchmark: &arguments.benchmark,
            benchmark_bars: benchmark,
            returns: &returns,
            scan,
        },
        notes,
    )
}
