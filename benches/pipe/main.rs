//! `strikewise price` beside the same pipe in pure Python: 100,000 contracts, JSON on both sides.
//!
//! ```text
//! cargo build --release -p strikewise-cli
//! cargo run --release -p strikewise-benches --bin pipe
//! ```

mod contracts;

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

const CONTRACTS: usize = 100_000;
const ROUNDS: usize = 7;
const TOLERANCE: f64 = 1e-9;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let strikewise = strikewise()?;
    let input = std::env::temp_dir().join(format!("strikewise-pipe-{}.ndjson", std::process::id()));
    fs::write(&input, contracts::ndjson(CONTRACTS))?;
    let compared = compare(&strikewise, &input);
    fs::remove_file(&input)?;
    compared
}

/// The command line, which cargo puts beside this program.
fn strikewise() -> Result<PathBuf> {
    let name = format!("strikewise{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::current_exe()?.with_file_name(name);
    if path.exists() {
        Ok(path)
    } else {
        Err(format!(
            "{} is not built: cargo build --release -p strikewise-cli",
            path.display()
        )
        .into())
    }
}

fn compare(strikewise: &Path, input: &Path) -> Result<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("pipe/pure_python.py");
    let mut ours = Command::new(strikewise);
    ours.args(["price", "--timings"]);
    let mut python = Command::new("python3");
    python.arg(&script);
    let mut python_loop = Command::new("python3");
    python_loop.arg(&script).arg("--loop");

    // This first run of each also warms the caches.
    let mut answers = Vec::new();
    let mut python_answers = Vec::new();
    run(&mut ours, input, &mut answers)?;
    run(&mut python, input, &mut python_answers)?;
    let furthest = furthest(&answers, &python_answers)?;

    let mut our_pipe = Vec::new();
    let mut our_pricing = Vec::new();
    let mut python_pipe = Vec::new();
    let mut python_pricing = Vec::new();
    for _ in 0..ROUNDS {
        let Run { errors, wall } = run(&mut ours, input, &mut answers)?;
        our_pipe.push(each(wall));
        our_pricing.push(pricing(&errors)?);
        python_pipe.push(each(run(&mut python, input, &mut answers)?.wall));
        run(&mut python_loop, input, &mut answers)?;
        python_pricing.push(str::from_utf8(&answers)?.trim().parse()?);
    }

    let mut report = io::stdout().lock();
    writeln!(
        report,
        "{CONTRACTS} contracts, price and five Greeks, median of {ROUNDS} alternating rounds; the \
         answers agree to {furthest:.1e}\n\n\
         ns per contract            strikewise    pure Python      ratio"
    )?;
    for (name, ours, python) in [
        ("whole pipe, JSON in and out", our_pipe, python_pipe),
        ("pricing inside", our_pricing, python_pricing),
    ] {
        let (ours, python) = (median(ours), median(python));
        let ratio = python / ours;
        writeln!(report, "{name:27}{ours:10.1}{python:15.1}{ratio:10.1}x")?;
    }
    Ok(())
}

/// What a pipe has said to standard error, and how long it took from its start to its end.
struct Run {
    errors: Vec<u8>,
    wall: Duration,
}

/// Runs a pipe to its end. Its answers replace `answers`, whose memory is used again and again, so
/// that the reader costs both pipes as little as it can.
fn run(command: &mut Command, input: &Path, answers: &mut Vec<u8>) -> Result<Run> {
    answers.clear();
    let input = File::open(input)?;
    let start = Instant::now();
    let mut child = command
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut stdout) = child.stdout.take() {
        stdout.read_to_end(answers)?;
    }
    // What is said to standard error is a few lines, which the pipe holds until now.
    let output = child.wait_with_output()?;
    let wall = start.elapsed();
    if output.status.success() {
        let errors = output.stderr;
        Ok(Run { errors, wall })
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{command:?} failed: {said}").into())
    }
}

/// Nanoseconds per contract of pricing alone, from what `--timings` says.
fn pricing(timings: &[u8]) -> Result<f64> {
    let timings = str::from_utf8(timings)?;
    let milliseconds = timings
        .lines()
        .find_map(|line| line.strip_prefix("pricing "))
        .and_then(|line| line.split_whitespace().next())
        .ok_or("strikewise price --timings says nothing about pricing")?;
    Ok(milliseconds.parse::<f64>()? * 1e6 / CONTRACTS as f64)
}

fn each(wall: Duration) -> f64 {
    wall.as_secs_f64() * 1e9 / CONTRACTS as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The furthest that two answers to the same contract are apart, in units of the larger of 1 and
/// the value.
fn furthest(ours: &[u8], python: &[u8]) -> Result<f64> {
    let (ours, python) = (str::from_utf8(ours)?, str::from_utf8(python)?);
    if ours.lines().count() != CONTRACTS || python.lines().count() != CONTRACTS {
        return Err(format!("not every pipe has answered {CONTRACTS} contracts").into());
    }
    let mut furthest = 0.0_f64;
    for (our_line, python_line) in ours.lines().zip(python.lines()) {
        let ours: Value = serde_json::from_str(our_line)?;
        let python: Value = serde_json::from_str(python_line)?;
        let differ = || format!("the pipes differ:\n{our_line}\n{python_line}");
        if ours["id"] != python["id"] || ours["status"] != "OK" {
            return Err(differ().into());
        }
        for name in ["price", "delta", "gamma", "vega", "theta", "rho"] {
            let ours = ours[name].as_f64().ok_or_else(differ)?;
            let python = python[name].as_f64().ok_or_else(differ)?;
            let apart = (ours - python).abs() / python.abs().max(1.0);
            if apart > TOLERANCE {
                return Err(differ().into());
            }
            furthest = furthest.max(apart);
        }
    }
    Ok(furthest)
}
