//! Developer tasks: `cargo xtask test`, `schemas`, `accuracy`, `pages`, `generate`, `guide`, `book`, `node`, `python`, `package`,
//! `same-scan`, `sentiment`, `calibration`, `bench`, `full-market`, `instructions`. Needs cargo, rustup, Python and Node, and
//! installs the rest.

#![expect(clippy::print_stdout, reason = "a task talks to its developer")]

mod architecture;
mod bench;
mod bindings;
mod calibration;
mod dev_build;
mod examples;
mod guide;
mod instructions;
mod ours;
mod schemas;

use std::process::ExitCode;
use std::time::Instant;

use step::{Outcome, cargo, run};
use xtask::{figures, step};

const USAGE: &str = "usage: cargo xtask TASK
  test          set up, then run every check that a change must pass
  schemas       write docs/schemas anew from the code
  accuracy      measure against the reference grid and write docs/accuracy.md; with --check, compare
  pages         compare the pages of the indicators in docs/indicators with the code; with --write, write them
  generate      compare the files that are made of the catalogue of functions with the code; with --write, write them
  guide         check the guide: links, contents, and that every block of Rust is a test
  book          build the guide as a book, in target/book, with an mdBook that is installed in target/tools
  node          build the npm package, print the sizes of its WebAssembly modules, and run its tests and type checks, in
                Node and in Chromium
  python        build the Python package and run its tests and type checks, in target/python-venv
  package       pack what would be published, and publish nothing; with --quick, of what the tests have built
  same-scan     scan the sample market in every language, once `node` and `python` have built the packages, and compare
  sentiment     measure the sentiment scorer on labelled headlines and compare with docs/sentiment.md; with --write,
                write the figures
  calibration   run the studies of docs/calibration.md on real bars; with --write, write their figures
  bench         run every function beside its peers and write docs/benchmarks.md; `bench --help` tells more
  full-market   time the screen of a whole modelled market; with --write, write the figures of docs/full-market.md
  instructions  count the instructions of a contract and hold them against those that are recorded;
                with --write, record them";

fn main() -> ExitCode {
    let start = Instant::now();
    let mut arguments = std::env::args().skip(1);
    let result = match arguments.next().as_deref() {
        Some("test") => test(),
        Some("schemas") => schemas::write(),
        Some(task @ ("accuracy" | "pages" | "generate" | "sentiment" | "full-market")) => {
            dev_build::documents(task, arguments)
        }
        Some("guide") => guide::check(),
        Some("book") => guide::build(),
        Some("node") => bindings::javascript::test(),
        Some("python") => bindings::python::test(),
        Some("package") => bindings::packages::dry_run(arguments),
        Some("same-scan") => bindings::agreement::run(),
        Some("calibration") => calibration::study(arguments.next().as_deref()),
        Some("bench") => bench::bench(arguments),
        Some("instructions") => instructions::count(arguments),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => {
            println!("done in {:.0} s", start.elapsed().as_secs_f64());
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("failed: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Everything that a change must pass. One selection of packages for all of it: another would give dependencies other
/// features, and the core would be compiled once more.
fn test() -> Outcome {
    setup()?;
    run("format", cargo(&["fmt", "--all", "--check"]))?;
    let all = ["clippy", "--workspace", "--all-targets"];
    run("lints", denying_warnings(&all))?;
    run(
        "lints of the core without features",
        denying_warnings(&["clippy", "--package", "strikewise"]),
    )?;
    architecture::check()?;
    guide::check()?;
    say_where_the_real_data_are();
    dev_build::everything()?;
    run("tests", cargo(&["test", "--workspace"]))?;
    examples::run_each()?;
    let mut documentation = cargo(&["doc", "--workspace", "--no-deps"]);
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    run("documentation", documentation)?;
    schemas::check()?;
    run(
        "what is made of the code",
        dev_build::document_task(["check"]),
    )?;
    bindings::javascript::check()?;
    bindings::python::check()?;
    bindings::packages::quick()?;
    bindings::agreement::check()?;
    licences()?;
    minimum_rust_version()
}

fn denying_warnings(lints: &[&str]) -> std::process::Command {
    let mut command = cargo(lints);
    command.args(["--", "-D", "warnings"]);
    command
}

fn setup() -> Outcome {
    let mut target = std::process::Command::new("rustup");
    target.args(["target", "add", architecture::WASM]);
    run("set-up: wasm target", target)?;
    cargo_deny().map(drop)
}

/// The licence checker.
fn cargo_deny() -> Result<std::path::PathBuf, String> {
    step::tool("cargo-deny", "0.20.2")
}

/// Tests on real data skip themselves, with a line that says so, where there are none.
fn say_where_the_real_data_are() {
    let folder = step::data();
    if folder.is_dir() {
        println!("==> real market data: {}", folder.display());
    } else {
        println!(
            "==> no real market data at {} (set STRIKEWISE_DATA): the tests that need them are skipped",
            folder.display()
        );
    }
}

fn licences() -> Outcome {
    let program = cargo_deny()?;
    let deny = |checks: &[&str]| {
        let mut command = std::process::Command::new(&program);
        command.arg("check").args(checks);
        command
    };
    run(
        "licences, bans and sources",
        deny(&["licenses", "bans", "sources"]),
    )?;
    let mut fetch = std::process::Command::new(&program);
    fetch.args(["fetch", "db"]);
    if step::quietly(fetch) {
        return run("advisories", deny(&["advisories"]));
    }
    println!("==> advisories: not checked, their database cannot be reached from here");
    Ok(())
}

/// The pinned toolchain is newer than the oldest that is promised. Lints and the dependencies' own
/// promises are checked against the promise always; the old toolchain itself where it can be had.
fn minimum_rust_version() -> Outcome {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    let mut install = std::process::Command::new("rustup");
    install.args(["toolchain", "install", promised, "--profile", "minimal"]);
    if !step::quietly(install) {
        println!(
            "==> Rust {promised}: that toolchain cannot be fetched from here; checked by the lint `incompatible_msrv` and the dependencies' rust-version only"
        );
        return Ok(());
    }
    let mut check = std::process::Command::new("rustup");
    check.args([
        "run",
        promised,
        "cargo",
        "check",
        "--workspace",
        "--all-features",
    ]);
    check.arg("--target-dir").arg(step::tools().join("minimum"));
    run("oldest promised Rust", check)
}
