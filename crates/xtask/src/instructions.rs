//! Instructions per contract, counted by valgrind: the same on a busy machine as on a quiet one.
//!
//! valgrind knows no AVX-512, so what is counted are the builds for AVX2 and for no fused multiply-add.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ours;
use crate::step::{self, Outcome, root, run, target};

/// What is counted: the task, who does it, and on how many contracts.
const KERNELS: [(&str, &str, u32); 4] = [
    ("price", "strikewise", 2_048),
    ("greeks", "strikewise", 2_048),
    ("implied-volatility", "strikewise", 2_048),
    (
        "american",
        "strikewise, Leisen-Reimer tree of 101 steps, with Greeks",
        32,
    ),
];

const INSTRUCTIONS: [&str; 2] = ["avx2", "portable"];

/// A change of the C library or of the linker moves the counts by less.
const TOLERANCE: f64 = 0.02;

/// Instructions per contract, by set of instructions and task.
type Counts = BTreeMap<(String, String), f64>;

pub(crate) fn count(mut arguments: impl Iterator<Item = String>) -> Outcome {
    match arguments.next().as_deref() {
        None => check(),
        Some("--write") => record(),
        Some(other) => Err(format!("unknown: {other}; the one option is --write")),
    }
}

/// Fails where a contract needs more instructions than are recorded. Says so where it cannot be told.
pub(crate) fn check() -> Outcome {
    println!("==> instructions per contract");
    if let Some(why) = why_not() {
        println!("    not counted: {why}");
        return Ok(());
    }
    let path = record_path();
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let recorded = parse(&text)?;
    let counts = measure()?;
    let mut faults = Vec::new();
    for ((instructions, task), count) in &counts {
        let Some(expected) = recorded.get(&(instructions.clone(), task.clone())) else {
            faults.push(format!("{instructions} {task}: nothing is recorded"));
            continue;
        };
        let change = count / expected - 1.0;
        println!(
            "    {instructions:8} {task:18} {count:9.1}, recorded {expected:9.1} ({:+.1} %)",
            100.0 * change
        );
        if change > TOLERANCE {
            faults.push(format!(
                "{instructions} {task}: {count:.1} instructions, {expected:.1} are recorded"
            ));
        } else if change < -TOLERANCE {
            println!("      fewer: `cargo xtask instructions --write` records them");
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{}\nIf this is meant, `cargo xtask instructions --write`",
            faults.join("\n")
        ))
    }
}

fn record() -> Outcome {
    if let Some(why) = why_not() {
        return Err(why);
    }
    let mut text = String::from(
        "# Instructions per contract, counted and written by `cargo xtask instructions --write`.\n",
    );
    for ((instructions, task), count) in measure()? {
        writeln!(text, "{instructions} {task} {count:.1}").map_err(|error| error.to_string())?;
    }
    print!("{text}");
    fs::write(record_path(), text).map_err(|error| error.to_string())
}

fn record_path() -> PathBuf {
    root().join("benches/instructions.txt")
}

/// Why nothing can be counted here, if nothing can.
fn why_not() -> Option<String> {
    if !cfg!(target_arch = "x86_64") {
        return Some("the recorded counts are those of x86-64".into());
    }
    let mut valgrind = Command::new("valgrind");
    valgrind.arg("--version");
    if step::quietly(valgrind) {
        None
    } else {
        Some("valgrind is not installed (the package `valgrind`)".into())
    }
}

fn parse(text: &str) -> Result<Counts, String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            let [instructions, task, count] = words[..] else {
                return Err(format!("not a count of instructions: {line}"));
            };
            let count = count
                .parse()
                .map_err(|_| format!("not a count of instructions: {line}"))?;
            Ok(((instructions.into(), task.into()), count))
        })
        .collect()
}

fn measure() -> Result<Counts, String> {
    let mut counts = Counts::new();
    for instructions in INSTRUCTIONS {
        let program = ours::build(Some(instructions))?;
        let contracts = target().join("bench/few-contracts.f64");
        let mut generate = Command::new(&program);
        let most = KERNELS.iter().map(|(.., rows)| rows).max();
        generate.arg("generate").arg(&contracts);
        generate.arg(most.map_or_else(String::new, u32::to_string));
        run("contracts", generate)?;
        for (task, name, rows) in KERNELS {
            // The difference of two runs has neither start-up nor first allocation in it.
            let passes = |passes: u32| collected(&program, &contracts, [task, name], rows, passes);
            let twice = passes(4)? - passes(2)?;
            let count = twice / f64::from(2 * rows);
            counts.insert((instructions.into(), task.into()), count);
        }
    }
    Ok(counts)
}

fn collected(
    program: &Path,
    contracts: &Path,
    [task, name]: [&str; 2],
    rows: u32,
    passes: u32,
) -> Result<f64, String> {
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .arg("repeat")
        .arg(contracts)
        .args([task, name, &rows.to_string(), &passes.to_string()]);
    let output = command
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("valgrind: {}\n{said}", output.status));
    }
    said.lines()
        .find_map(|line| line.split("Collected :").nth(1))
        .and_then(|count| count.trim().parse().ok())
        .ok_or_else(|| format!("valgrind counts nothing:\n{said}"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::{KERNELS, parse, record_path};

    #[test]
    fn every_kernel_is_recorded() {
        let recorded = parse(&std::fs::read_to_string(record_path()).unwrap()).unwrap();
        for instructions in super::INSTRUCTIONS {
            for (task, ..) in KERNELS {
                let count = recorded[&(instructions.into(), task.into())];
                assert!(count > 10.0, "{instructions} {task}: {count}");
            }
        }
    }

    #[test]
    fn what_is_no_count_is_refused() {
        for wrong in ["avx2 price", "avx2 price many", "avx2"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
