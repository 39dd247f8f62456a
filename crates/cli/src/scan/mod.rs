//! `strikewise scan`: read a market, screen it, write the report.

mod ask;
mod csv_report;
mod explanation;
mod json_report;
mod markdown_report;
pub(crate) mod profile_file;
mod progress;
pub(crate) mod report_file;
mod summary;
mod table_report;
mod timings;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use strikewise::market::Market;
use strikewise::scoring::{Profile, Strategy};
use strikewise::screen::{ScanReport, ScreenOptions, parallel, screen_with_progress};
use strikewise::time::Date;

use ask::Asked;
use progress::StageProgress;
use strikewise_data::{self as data, Folder};
use timings::Timings;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Folder of market data; the embedded sample market if none is given. May be repeated: an earlier
    /// folder has precedence, a later one adds what it lacks.
    #[arg(long, value_name = "FOLDER")]
    data: Vec<PathBuf>,
    /// Date of the screen; nothing later is looked at. The date of the data if it is not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// Which strategies to look for.
    #[arg(long, value_enum, default_value_t = StrategyChoice::All)]
    strategy: StrategyChoice,
    /// Ask in a sentence, for example `cash-secured puts on energy stocks under $60, delta at most 0.25, top 5`. What
    /// was understood and what was ignored is printed, on standard error beside JSON and CSV. The grammar: docs/query.md.
    #[arg(long, value_name = "SENTENCE", conflicts_with = "strategy")]
    ask: Option<String>,
    /// Scoring profile: `income`, `leap-growth`, or a file: JSON, or TOML if the name ends in `.toml`. Without this
    /// `strikewise-default` is used. `strikewise schema income-profile` prints one to start from.
    #[arg(long, value_name = "ID|FILE")]
    profile: Option<String>,
    /// Layout of the output.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// How many setups to print; all if it is not given. JSON always holds all.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    top: Option<u32>,
    /// Explain one ticker: every factor, its points and its weight, and what set the class; or the stage
    /// at which it left the screen.
    #[arg(long, value_name = "TICKER")]
    explain: Option<String>,
    /// One continuously compounded interest rate for every maturity, in place of the yields of the data.
    #[arg(long, value_name = "FRACTION", value_parser = rate, allow_negative_numbers = true)]
    rate: Option<f64>,
    /// How many threads may work at once. The report is the same for every number.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: u16,
    /// Show progress on a terminal.
    #[arg(long)]
    progress: bool,
    /// Print on standard error how long each step took, and how much memory the whole.
    #[arg(long)]
    timings: bool,
}

const EXAMPLES: &str = "Examples:
  strikewise scan
  strikewise scan --explain CVX
  strikewise scan --ask 'large-cap tech, delta at most 0.25, no earnings before expiry, top 5'
  strikewise scan --profile income --strategy csp --top 5 --format markdown
  strikewise scan --data market-folder --as-of 2026-04-17 --format json";

/// Strategies by the names that traders use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StrategyChoice {
    /// Cash-secured puts.
    Csp,
    /// Long-dated calls.
    Leap,
    /// Both.
    All,
}

impl StrategyChoice {
    fn strategies(self) -> Vec<Strategy> {
        match self {
            Self::Csp => vec![Strategy::CashSecuredPut],
            Self::Leap => vec![Strategy::LeapCall],
            Self::All => Strategy::ALL.to_vec(),
        }
    }
}

/// Layouts of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Table,
    /// The whole report; its schema is printed by `strikewise schema report`.
    Json,
    /// The ranked setups.
    Csv,
    /// For a document.
    Markdown,
}

pub(crate) fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if (-0.5..=1.0).contains(&rate) => Ok(rate),
        _ => Err("must be a fraction in -0.5..=1, for example 0.04".to_owned()),
    }
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut timings = Timings::start();
    let mut profile = match &arguments.profile {
        Some(profile) => profile_file::read(profile)?,
        None => Profile::default(),
    };
    let folders = Folder::of(arguments.data.clone());
    let mut asked = arguments.ask.as_deref().map(Asked::read).transpose()?;
    let mut market = data::open(&folders, arguments.as_of, arguments.rate)?;
    timings.read();
    let mut strategies = arguments.strategy.strategies();
    let mut tickers = Vec::new();
    if let Some(asked) = &mut asked {
        strategies = asked.strategies();
        (profile, tickers) = asked.restrict(&mut market, &profile)?;
    }
    let options = ScreenOptions {
        strategies,
        tickers,
    };
    let shown = arguments.progress && std::io::stderr().is_terminal();
    let mut progress = StageProgress::new(shown, &mut timings);
    let mut report = screen(
        arguments.threads,
        &market,
        &profile,
        &options,
        &mut progress,
    )?;
    progress.finish();
    if let Some(asked) = &mut asked {
        asked.select(&mut report);
        timings.selected();
    }
    write(arguments, &report, asked.as_ref())?;
    timings.written();
    if arguments.timings {
        timings.print();
    }
    Ok(ExitCode::SUCCESS)
}

fn screen(
    threads: u16,
    market: &Market,
    profile: &Profile,
    options: &ScreenOptions,
    progress: &mut StageProgress<'_>,
) -> anyhow::Result<ScanReport> {
    let report = if threads == 1 {
        screen_with_progress(market, profile, options, progress)
    } else {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads.into())
            .build()
            .context("--threads")?
            .install(|| parallel::screen_with_progress(market, profile, options, progress))
    };
    Ok(report?)
}

fn write(arguments: &Arguments, report: &ScanReport, asked: Option<&Asked>) -> anyhow::Result<()> {
    let mut text = Vec::new();
    if let Some(asked) = asked {
        match (&arguments.explain, arguments.format) {
            (None, Format::Table) => table_report::asked(&mut text, asked)?,
            (None, Format::Markdown) => markdown_report::asked(&mut text, asked)?,
            // Those are read by programs: they hold the report and nothing else.
            _ => asked.print()?,
        }
    }
    let top = arguments.top.map_or(usize::MAX, |top| top as usize);
    match (&arguments.explain, arguments.format) {
        (Some(ticker), format) => explanation::write(&mut text, report, ticker, format)?,
        (None, Format::Table) => {
            table_report::write(&mut text, report, top, &next(arguments, report))?;
        }
        (None, Format::Json) => json_report::write(&mut text, report)?,
        (None, Format::Csv) => csv_report::write(&mut text, report, top)?,
        (None, Format::Markdown) => markdown_report::write(&mut text, report, top)?,
    }
    // Strips the colours where nobody sees them.
    let mut output = anstream::stdout().lock();
    output
        .write_all(&text)
        .and_then(|()| output.flush())
        .context("standard output")
}

/// What to try next, as commands that work for the data that was scanned.
fn next(arguments: &Arguments, report: &ScanReport) -> Vec<String> {
    let option =
        |name: &str, value: Option<String>| value.map(|value| format!(" --{name} {value}"));
    let path = |path: &PathBuf| quoted(&path.display().to_string());
    let given: String = arguments
        .data
        .iter()
        .map(|folder| format!(" --data {}", path(folder)))
        .chain(option(
            "as-of",
            arguments.as_of.map(|date| date.to_string()),
        ))
        .chain(option("rate", arguments.rate.map(|rate| rate.to_string())))
        .chain(option("profile", arguments.profile.as_deref().map(quoted)))
        .collect();
    // A ranked name if there is one, else one that the funnel can say something of.
    let ticker = report
        .setups
        .first()
        .map(|setup| setup.ticker.as_str())
        .or_else(|| {
            report
                .rejected
                .first()
                .map(|outcome| outcome.ticker.as_str())
        })
        .unwrap_or("TICKER");
    // As it was called: a program that was just built is not on the path yet.
    let program = std::env::args_os().next().map_or_else(
        || "strikewise".to_owned(),
        |program| quoted(&program.to_string_lossy()),
    );
    vec![
        format!("{program} scan{given} --explain {ticker}"),
        format!("{program} scan{given} --strategy csp --format json"),
        format!("{program} price --help"),
    ]
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/\\:._-+,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
