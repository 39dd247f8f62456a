//! What is made of the code and kept in the repository, and the measurements that pages hold. `cargo xtask` builds and
//! runs it: `cargo xtask` itself knows nothing of the core, and so starts at once.

#![expect(clippy::print_stdout, reason = "a task talks to its developer")]

mod accuracy;
mod full_market;
mod generate;
mod pages;
mod sample_scan;
mod sentiment;

use std::process::ExitCode;

use xtask::step::Outcome;
use xtask::{figures, step};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next();
    let argument = arguments.next();
    let argument = argument.as_deref();
    let result = match task.as_deref() {
        Some("accuracy") => accuracy::run(argument),
        Some("pages") => pages::run(argument),
        Some("generate") => generate::run(argument),
        Some("sentiment") => sentiment::run(argument),
        Some("full-market") => full_market::measure(argument),
        Some("sample-scan") => sample_scan::print(),
        Some("check") => check(),
        _ => Err("run it by `cargo xtask`".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("failed: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Fails if anything that is kept differs from what the code makes.
fn check() -> Outcome {
    accuracy::check()?;
    pages::check()?;
    generate::check()?;
    sentiment::check()
}
