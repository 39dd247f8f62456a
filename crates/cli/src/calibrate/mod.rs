//! `strikewise calibrate`: hold scores against the returns that came after them.

mod csv_study;
mod document;
mod tables;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::ValueEnum;
use strikewise::calibration::{
    CalibrationRules, LearningRules, Observation, TECHNICALS, TOTAL, calibrate, forward_return,
    observe_report, observe_technicals, signals,
};
use strikewise::market::Market;
use strikewise::scoring::{Factor, Profile, Quadrant, Strategy};
use strikewise::time::Date;

use crate::scan::{profile_file, report_file};
pub(crate) use document::Study;
use strikewise_data::{self as data, Folder};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Stored reports of `strikewise scan --format json`, of different dates.
    #[arg(value_name = "REPORT", required_unless_present = "technicals")]
    reports: Vec<PathBuf>,
    /// Walk over the history of the bars instead, and score at each date what the bars alone say.
    #[arg(long, conflicts_with = "reports")]
    technicals: bool,
    /// Folder of market data with the bars that came after; the embedded sample market if none is given. May be repeated: an earlier
    /// folder has precedence, a later one adds what it lacks.
    #[arg(long, value_name = "FOLDER")]
    data: Vec<PathBuf>,
    /// Sessions of the return that follows: from the close after the date to the close so many sessions later.
    #[arg(long, value_name = "SESSIONS", default_value_t = 21, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    horizon: u16,
    /// Sessions from one date of the walk to the next.
    #[arg(long, value_name = "SESSIONS", default_value_t = 21, value_parser = clap::value_parser!(u16).range(1..=1_000), requires = "technicals")]
    every: u16,
    /// Whose scores: those of cash-secured puts or of long-dated calls.
    #[arg(long, value_enum, default_value_t = StrategyChoice::Csp)]
    strategy: StrategyChoice,
    /// Scoring profile of the walk: the id of a shipped one, or a file: JSON, or TOML if the name ends in `.toml`. Stored reports hold
    /// their own scores.
    #[arg(long, value_name = "ID|FILE", requires = "technicals")]
    profile: Option<String>,
    /// Fewest names that make a date count.
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(10..))]
    minimum_names: u16,
    /// Fewest past dates that the walk-forward learns from.
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u16).range(2..))]
    minimum_dates: u16,
    /// Signal whose deciles the table shows: a factor as the profile names it, `rsi.value` for its raw value, a quadrant, `total`.
    #[arg(long, value_name = "SIGNAL")]
    signal: Option<String>,
    /// Layout of the output.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

const EXAMPLES: &str = "Examples:
  strikewise calibrate --technicals --data market-folder
  strikewise calibrate --technicals --data market-folder --horizon 63 --every 5 --signal rsi.value
  strikewise calibrate 2026-01.json 2026-02.json 2026-03.json --data market-folder --strategy csp --format csv";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StrategyChoice {
    /// Cash-secured puts.
    Csp,
    /// Long-dated calls.
    Leap,
}

impl StrategyChoice {
    const fn strategy(self) -> Strategy {
        match self {
            Self::Csp => Strategy::CashSecuredPut,
            Self::Leap => Strategy::LeapCall,
        }
    }
}

/// Layouts of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Table,
    /// Everything; its schema is printed by `strikewise schema calibration`.
    Json,
    /// One row a signal.
    Csv,
    /// For a document.
    Markdown,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folders = Folder::of(arguments.data.clone());
    let market = data::open(&folders, None, None)?;
    market.validate()?;
    let study = if arguments.technicals {
        technicals(arguments, &market)?
    } else {
        stored(arguments, &market)?
    };
    let mut text = Vec::new();
    match arguments.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut text, &study)?;
            text.push(b'\n');
        }
        Format::Csv => csv_study::write(&mut text, &study)?,
        Format::Table => tables::write(&mut text, &study, &shown(arguments), false)?,
        Format::Markdown => tables::write(&mut text, &study, &shown(arguments), true)?,
    }
    anstream::stdout()
        .lock()
        .write_all(&text)
        .context("standard output")?;
    Ok(ExitCode::SUCCESS)
}

/// The signal whose deciles are shown.
fn shown(arguments: &Arguments) -> String {
    let usual = if arguments.technicals {
        TECHNICALS
    } else {
        TOTAL
    };
    arguments.signal.clone().unwrap_or_else(|| usual.to_owned())
}

/// The walk over a history of bars.
fn technicals(arguments: &Arguments, market: &Market) -> anyhow::Result<Study> {
    let profile = match &arguments.profile {
        Some(path) => profile_file::read(path)?,
        None => Profile::default(),
    };
    let strategy = arguments.strategy.strategy();
    let mut observations = Vec::new();
    for date in dates(market, arguments) {
        observations.extend(observe_technicals(market, &profile, strategy, date)?);
    }
    if observations.is_empty() {
        bail!(
            "{}: no bars that reach far enough back and {} sessions ahead",
            market.name,
            arguments.horizon
        );
    }
    let factors = &profile.strategy(strategy).factors;
    let learning = learning(arguments, factors, TECHNICALS, |factor| {
        factor.measure.quadrant() == Quadrant::Technicals
    });
    let source = format!(
        "technical quadrant of profile {} v{}, every {} sessions",
        profile.id, profile.version, arguments.every
    );
    close(arguments, market, source, &observations, learning)
}

/// Dates of the walk, oldest first: counted back from the last session that has its return.
fn dates(market: &Market, arguments: &Arguments) -> Vec<Date> {
    let sessions: BTreeSet<Date> = market
        .tickers
        .values()
        .flat_map(|data| data.bars.date.iter().copied())
        .collect();
    let mut dates: Vec<Date> = sessions
        .into_iter()
        .rev()
        .skip(usize::from(arguments.horizon) + 1)
        .step_by(arguments.every.into())
        .collect();
    dates.reverse();
    dates
}

/// Stored reports and what came after.
fn stored(arguments: &Arguments, market: &Market) -> anyhow::Result<Study> {
    let strategy = arguments.strategy.strategy();
    let mut observations = Vec::new();
    let mut profiles = BTreeSet::new();
    let mut files: BTreeMap<Date, &Path> = BTreeMap::new();
    for path in &arguments.reports {
        let report = report_file::read(path)?;
        if let Some(before) = files.insert(report.as_of, path) {
            bail!(
                "{} and {} are both of {}: one report a date",
                before.display(),
                path.display(),
                report.as_of
            );
        }
        profiles.insert(format!("{} v{}", report.profile.id, report.profile.version));
        observations.extend(observe_report(&report, strategy));
    }
    if observations.is_empty() {
        bail!(
            "the reports hold no setup of the strategy {}",
            strategy.label()
        );
    }
    let profiles: Vec<String> = profiles.into_iter().collect();
    let source = format!(
        "{} stored reports of profile {}",
        files.len(),
        profiles.join(" and ")
    );
    // The factors that the default profile has: a signal that no report holds is never given a weight.
    let profile = Profile::default();
    let factors = &profile.strategy(strategy).factors;
    let learning = learning(arguments, factors, TOTAL, |_| true);
    close(arguments, market, source, &observations, learning)
}

fn learning(
    arguments: &Arguments,
    factors: &[Factor],
    against: &str,
    chosen: impl Fn(&Factor) -> bool,
) -> Option<LearningRules> {
    let from: Vec<String> = factors
        .iter()
        .filter(|factor| chosen(factor))
        .map(|factor| factor.measure.id().to_owned())
        .collect();
    (!from.is_empty()).then(|| LearningRules {
        from,
        against: against.to_owned(),
        minimum_dates: arguments.minimum_dates.into(),
    })
}

/// Finds what came after, and measures.
fn close(
    arguments: &Arguments,
    market: &Market,
    source: String,
    observations: &[Observation],
    learning: Option<LearningRules>,
) -> anyhow::Result<Study> {
    let horizon = usize::from(arguments.horizon);
    let mut outcomes = Vec::with_capacity(observations.len());
    let mut without_bars = BTreeSet::new();
    for observation in observations {
        let bars = market
            .tickers
            .get(&observation.ticker)
            .map(|data| &data.bars)
            .filter(|bars| !bars.date.is_empty());
        let outcome = match bars {
            Some(bars) => forward_return(bars, observation.date, horizon)?,
            None => None,
        };
        if bars.is_none() {
            without_bars.insert(observation.ticker.as_str());
        }
        outcomes.push(outcome);
    }
    let mut notes = market.notes.clone();
    if !without_bars.is_empty() {
        let names: Vec<&str> = without_bars.into_iter().collect();
        notes.push(format!("no bars of {}", names.join(", ")));
    }
    let rules = CalibrationRules {
        minimum_names: arguments.minimum_names.into(),
        learning,
    };
    let calibration = calibrate(&signals(), observations, &outcomes, &rules)?;
    if let Some(signal) = &arguments.signal
        && !calibration
            .signals
            .iter()
            .any(|one| one.signal.id == *signal)
    {
        let known: Vec<&str> = calibration
            .signals
            .iter()
            .map(|one| one.signal.id.as_str())
            .collect();
        bail!(
            "--signal {signal}: not observed; observed are {}",
            known.join(", ")
        );
    }
    Ok(Study {
        format: document::FORMAT,
        data: market.name.clone(),
        kind: market.kind,
        source,
        strategy: arguments.strategy.strategy(),
        horizon_sessions: arguments.horizon,
        rules,
        calibration,
        notes,
    })
}
