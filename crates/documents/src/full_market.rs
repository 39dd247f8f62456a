//! Times the screen of a whole modelled market and writes the figures of `docs/full-market.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use strikewise::scoring::{Class, Measure, Profile};

use crate::figures;
use crate::step::{self, Outcome, run, target};

/// A shared machine has quiet moments: the best run counts.
const ROUNDS: usize = 9;
/// Threads, and the milliseconds that all stages may take.
const LIMITS: [(usize, f64); 2] = [(1, 1_000.0), (2, 550.0)];
const MOST_MEGABYTES: f64 = 600.0;

/// Prints the figures; with `--write`, writes them into the page. Fails where they pass their limits.
pub(crate) fn measure(argument: Option<&str>) -> Outcome {
    let write = match argument {
        None => false,
        Some("--write") => true,
        Some(other) => return Err(format!("full-market knows --write, not {other}")),
    };
    let program = step::release_program()?;
    let folder = target().join("full-market");
    let market = folder.join("market");
    let mut make = Command::new(&program);
    make.arg("sample-market").arg("--out").arg(&market);
    run("the market", make)?;
    let profile = folder.join("every-contract.json");
    let text =
        serde_json::to_string_pretty(&every_contract()).map_err(|error| error.to_string())?;
    fs::write(&profile, text).map_err(|error| format!("{}: {error}", profile.display()))?;

    let loads = [
        ("Every contract", Some(profile.as_path())),
        ("Default profile", None),
    ];
    let mut best: Vec<Vec<Option<Run>>> = vec![vec![None; LIMITS.len()]; loads.len()];
    // Round by round, so that a busy minute does not hit one of them alone.
    for _ in 0..ROUNDS {
        for (load, (_, profile)) in loads.iter().enumerate() {
            for (place, (threads, _)) in LIMITS.iter().enumerate() {
                let found = Run::of(&program, &market, *profile, *threads)?;
                let kept = &mut best[load][place];
                if kept.as_ref().is_none_or(|kept| found.scan() < kept.scan()) {
                    *kept = Some(found);
                }
            }
        }
    }
    let mut text = String::new();
    for ((name, _), runs) in loads.iter().zip(&best) {
        let runs: Vec<&Run> = runs.iter().flatten().collect();
        text.push_str(&table(name, &runs));
    }
    println!("{text}");
    if write {
        figures::write("docs/full-market.md", "full-market", &text)?;
    }
    within_limits(&best)
}

fn within_limits(best: &[Vec<Option<Run>>]) -> Outcome {
    for runs in best {
        for ((threads, most), run) in LIMITS.iter().zip(runs) {
            let Some(run) = run else { continue };
            if run.scan() > *most {
                let scan = run.scan();
                return Err(format!("{threads} threads: {scan:.0} ms, more than {most}"));
            }
            let memory = run.figure(MEMORY).unwrap_or(f64::NAN);
            if memory > MOST_MEGABYTES {
                return Err(format!("{memory:.0} MB, more than {MOST_MEGABYTES}"));
            }
        }
    }
    Ok(())
}

/// The default profile with every gate open: no name leaves before the ranking but for want of data, every contract of
/// every expiration is solved, measured, classed and scored.
fn every_contract() -> Profile {
    const DAYS: i32 = 10_000;
    let mut profile = Profile {
        id: "every-contract".to_owned(),
        minimum_news_sentiment: -1.0,
        ..Profile::default()
    };
    profile.data.maximum_bar_age_days = DAYS;
    profile.data.maximum_quote_age_days = DAYS;
    profile.data.maximum_statement_age_days = DAYS;
    profile.technical_filter.minimum_rsi = 0.0;
    profile.technical_filter.maximum_rsi = 100.0;
    profile.technical_filter.minimum_close_to_slow_average = -1.0;
    profile.fundamentals_gate.minimum_known = 1;
    profile.fundamentals_gate.minimum_pass_share = 0.0;
    profile.contract_gate.minimum_spot = 0.0;
    profile.contract_gate.minimum_bid = 0.0;
    profile.contract_gate.maximum_spread_dollars = 1e9;
    profile.contract_gate.minimum_open_interest = 0.0;
    for strategy in [&mut profile.cash_secured_put, &mut profile.leap_call] {
        for limit in &mut strategy.class_limits {
            let wide = match limit.measure {
                Measure::DaysToExpiry => [1.0, f64::from(DAYS)],
                Measure::Delta => [0.0, 1.0],
                _ => [-1e9, 1e9],
            };
            limit.conservative = wide;
            limit.moderate = wide;
            limit.aggressive = wide;
            limit.missing = Class::Aggressive;
        }
    }
    profile
}

/// What one call of `strikewise scan --timings` printed, by label.
#[derive(Debug, Clone)]
struct Run {
    figures: Vec<(String, f64)>,
    /// Names and contracts that reached the chain analysis.
    names: u64,
    contracts: u64,
}

const SCAN: &str = "scan (without I/O)";
const MEMORY: &str = "peak memory";

impl Run {
    fn of(
        program: &Path,
        market: &Path,
        profile: Option<&Path>,
        threads: usize,
    ) -> Result<Self, String> {
        let mut scan = Command::new(program);
        scan.arg("scan").arg("--data").arg(market);
        scan.args(["--timings", "--format", "json", "--threads"]);
        scan.arg(threads.to_string());
        if let Some(profile) = profile {
            scan.arg("--profile").arg(profile);
        }
        let output = scan.output().map_err(|error| format!("scan: {error}"))?;
        let printed = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("scan: {printed}"));
        }
        let report: serde_json::Value =
            serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
        let count = |value: &serde_json::Value| value.as_u64().unwrap_or(0);
        let list = |name: &str| report[name].as_array().cloned().unwrap_or_default();
        let chains = list("funnel")
            .into_iter()
            .find(|stage| stage["stage"] == "chain_analysis");
        let contracts = list("strategies")
            .iter()
            .map(|strategy| count(&strategy["contracts"]["considered"]))
            .sum();
        Ok(Self {
            figures: printed.lines().filter_map(figure).collect(),
            names: chains.map_or(0, |stage| count(&stage["entered"])),
            contracts,
        })
    }

    fn figure(&self, label: &str) -> Option<f64> {
        self.figures
            .iter()
            .find(|(known, _)| known == label)
            .map(|(_, figure)| *figure)
    }

    fn scan(&self) -> f64 {
        self.figure(SCAN).unwrap_or(f64::INFINITY)
    }
}

/// `label   12.3 ms` as label and figure.
fn figure(line: &str) -> Option<(String, f64)> {
    let (rest, _unit) = line.trim().rsplit_once(' ')?;
    let (label, figure) = rest.trim().rsplit_once(' ')?;
    Some((label.trim().to_owned(), figure.parse().ok()?))
}

fn table(name: &str, runs: &[&Run]) -> String {
    let mut text = String::new();
    let Some(first) = runs.first() else {
        return text;
    };
    let _ = write!(
        text,
        "\n{name}: {} names and {} contracts in the chain analysis.\n\n| |",
        first.names, first.contracts
    );
    for (threads, _) in LIMITS {
        let plural = if threads == 1 { "" } else { "s" };
        let _ = write!(text, " {threads} thread{plural} |");
    }
    text.push_str("\n|---|");
    text.push_str(&"--:|".repeat(LIMITS.len()));
    text.push('\n');
    for (label, _) in &first.figures {
        let unit = if label == MEMORY { "MB" } else { "ms" };
        let places = usize::from(label != MEMORY);
        let strong = if label == SCAN { "**" } else { "" };
        let _ = write!(text, "| {strong}{label}{strong} |");
        for run in runs {
            let figure = run.figure(label).unwrap_or(f64::NAN);
            let _ = write!(text, " {strong}{figure:.places$} {unit}{strong} |");
        }
        text.push('\n');
    }
    text.push('\n');
    text
}
