//! The `strikewise` command.

mod calibrate;
mod compare;
mod figures;
mod grid;
mod market;
mod paragraph;
mod portfolio;
mod price;
mod sample_market;
mod scan;
mod schema;

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;

use clap::{CommandFactory, Parser, Subcommand};

/// Option pricing, indicators and an explained screen of equity options.
#[derive(Debug, Parser)]
#[command(name = "strikewise", version, about, propagate_version = true, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Screen a market in five stages and rank the setups.
    Scan(scan::Arguments),
    /// Compare two scans: what is new, what is gone, what moved, and why.
    Compare(compare::Arguments),
    /// Weigh a book of positions from a broker's CSV: Greeks, stress, risk, margin, overlap with a scan.
    Portfolio(portfolio::Arguments),
    /// Hold the scores of stored reports, or of a history of bars, against the returns that came after.
    Calibrate(calibrate::Arguments),
    /// Price contracts from standard input: JSON or NDJSON in, NDJSON out.
    Price(price::Arguments),
    /// Print a market as one JSON document: what `scan` of Python, Node and the browser takes.
    Market(market::Arguments),
    /// Make a whole synthetic market of any size, labelled as modelled.
    SampleMarket(sample_market::Arguments),
    /// Print a JSON Schema, or a scoring profile that is shipped.
    Schema(schema::Arguments),
    /// Print the completion script of a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const EXIT_CODES: &str = "Exit codes:
  0  done
  1  data, a profile or a ticker that could not be read or found, or an answer that could not be written
  2  the command line is wrong
  3  price: done, but some lines were malformed (each has an error object in the output)";

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Scan(arguments) => scan::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Portfolio(arguments) => portfolio::run(&arguments),
        Command::Calibrate(arguments) => calibrate::run(&arguments),
        Command::Price(arguments) => price::run(&arguments),
        Command::Market(arguments) => market::run(&arguments),
        Command::SampleMarket(arguments) => sample_market::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "strikewise", &mut script);
            std::io::stdout()
                .write_all(&script)
                .map(|()| ExitCode::SUCCESS)
                .context("standard output")
        }
    };
    result.unwrap_or_else(|error| {
        // A reader that has seen enough (`strikewise scan | head`) is no failure.
        if broken_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        anstream::eprintln!("{}error:{} {error:#}", ERROR.render(), ERROR.render_reset());
        ExitCode::from(1)
    })
}

const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();

fn broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}
