//! Every function beside its peers, in one run: builds the workers, goes round, writes `docs/benchmarks.md`.

mod agreement;
mod document;
mod plan;
mod rounds;
mod setup;
mod worker;

use std::fs;

use crate::step::{self, Outcome, cargo, root, run};
use agreement::Agreement;
use plan::Plan;
use worker::Worker;

/// What cannot be measured on this machine, and why.
struct Absent {
    what: &'static str,
    why: String,
}

const USAGE: &str = "usage: cargo xtask bench [OPTION...]
  --quick        few and short bursts, up to 100,000 contracts; writes no document
  --date TEXT    the day of the measurement, for the document
  --task NAME    only price, greeks, implied-volatility, american,
                 american-implied-volatility or pipe; writes no document
  --also LABEL,PROGRAM[,ARGUMENT...]
                 another worker, which speaks as benches/src/worker.rs says, with LABEL after the names
                 of what it offers; writes no document";

pub(crate) fn bench(arguments: impl Iterator<Item = String>) -> Outcome {
    let arguments: Vec<String> = arguments.collect();
    if arguments.iter().any(|argument| argument == "--help") {
        println!("{USAGE}");
        return Ok(());
    }
    let plan = Plan::new(arguments.into_iter())?;
    if plan.wants("pipe") {
        pipe()?;
    }
    if plan.tasks().is_empty() {
        return Ok(());
    }
    let contracts = step::target().join("bench/contracts.f64");
    let mut absent = Vec::new();
    let mut workers = setup::workers(&plan, &contracts, &mut absent)?;
    println!("==> answers beside each other");
    let agreement = Agreement::check(&mut workers, &plan, &contracts)?;
    let results = rounds::go(&mut workers, &plan)?;
    let text = document::write(&plan, &results, &agreement, &absent)?;
    if plan.is_whole() {
        let path = root().join("docs/benchmarks.md");
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("==> written: docs/benchmarks.md");
    } else {
        println!("\n{text}");
    }
    Ok(())
}

fn pipe() -> Outcome {
    run(
        "build",
        cargo(&["build", "--release", "--package", "strikewise-cli"]),
    )?;
    run(
        "JSON pipe beside pure Python",
        cargo(&[
            "run",
            "--release",
            "--package",
            "strikewise-benches",
            "--bin",
            "pipe",
        ]),
    )
}
