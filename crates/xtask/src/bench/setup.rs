//! Builds and starts the workers: ours for three sets of instructions and for the browser, and the peers'.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Absent;
use super::plan::Plan;
use super::worker::{Implementation, Worker};
use crate::architecture::WASM;
use crate::ours;
use crate::step::{cargo, executable, root, run, target};

/// Our functions as every x86-64 program has them, and two builds that leave the widest vectors alone.
pub(crate) const INSTRUCTIONS: [(&str, &str); 2] = [
    ("avx2", ", AVX2 and FMA"),
    ("portable", ", SSE2 without FMA"),
];

/// Python environments: folder, requirements, and the modules that need them.
const PYTHON: [(&str, &str, &[&str]); 2] = [
    (
        "python",
        "requirements.txt",
        &[
            "numba_loops",
            "numpy_scipy",
            "quantlib_european",
            "quantlib_american",
        ],
    ),
    ("vollib", "requirements-vollib.txt", &["vollib"]),
];

/// Starts everyone who can be had here; ours first.
pub(crate) fn workers(
    plan: &Plan,
    contracts: &Path,
    absent: &mut Vec<Absent>,
) -> Result<Vec<Worker>, String> {
    let program = ours::build(None)?;
    fs::create_dir_all(target().join("bench")).map_err(|error| error.to_string())?;
    let mut generate = Command::new(&program);
    generate.arg("generate").arg(contracts);
    generate.arg(plan.contracts().to_string());
    run("contracts", generate)?;

    let mut workers = vec![Worker::start(with(program, contracts))?];
    if cfg!(target_arch = "x86_64") {
        for (instructions, label) in INSTRUCTIONS {
            let program = ours::build(Some(instructions))?;
            let worker = Worker::start(with(program, contracts))?;
            workers.push(worker.only(works_on_columns).labelled(label));
        }
    }
    let optional = [
        ("our WebAssembly and plain JavaScript", browser(contracts)),
        ("peers in Rust", peers(contracts)),
    ];
    let python = PYTHON.map(|(folder, requirements, modules)| {
        (
            requirements,
            python(folder, requirements, modules, contracts),
        )
    });
    for (what, command) in optional.into_iter().chain(python) {
        match command.and_then(Worker::start) {
            Ok(worker) => workers.push(worker),
            Err(why) => {
                println!("    not measured: {what}: {why}");
                absent.push(Absent { what, why });
            }
        }
    }
    for also in &plan.also {
        let mut words = also.split(',');
        let (Some(label), Some(program)) = (words.next(), words.next()) else {
            return Err(format!("--also {also}: LABEL,PROGRAM[,ARGUMENT...]"));
        };
        let mut command = Command::new(program);
        command.arg(contracts).args(words);
        workers.push(Worker::start(command)?.labelled(&format!(", {label}")));
    }
    Ok(workers)
}

/// Narrower builds differ in what works on columns.
fn works_on_columns(implementation: &Implementation) -> bool {
    matches!(
        implementation.name.as_str(),
        "strikewise" | "strikewise, accurate scheme"
    )
}

/// Other crates, built for this very processor, which is the best that their users can do.
fn peers(contracts: &Path) -> Result<Command, String> {
    let folder = target().join("bench/native");
    let mut build = cargo(&["build", "--release", "--locked"]);
    build
        .args(["--manifest-path", "benches/peers/Cargo.toml"])
        .arg("--target-dir")
        .arg(&folder)
        .env("RUSTFLAGS", "-C target-cpu=native");
    run("peers in Rust", build)?;
    Ok(with(
        executable(&folder.join("release"), "strikewise-peers"),
        contracts,
    ))
}

fn browser(contracts: &Path) -> Result<Command, String> {
    let mut add = Command::new("rustup");
    add.args(["target", "add", WASM]);
    run("target for the browser", add)?;
    let folder = target().join("bench/browser");
    let mut build = cargo(&["build", "--release", "--locked", "--target", WASM]);
    build
        .args(["--manifest-path", "benches/browser/Cargo.toml"])
        .arg("--target-dir")
        .arg(&folder)
        // As in .cargo/config.toml, which a value from outside would replace.
        .env("RUSTFLAGS", "-C target-feature=+simd128");
    run("our functions for the browser", build)?;
    let mut node = with("node".into(), Path::new("benches/browser/worker.mjs"));
    node.arg(contracts).arg(
        folder
            .join(WASM)
            .join("release/strikewise_browser_bench.wasm"),
    );
    Ok(node)
}

fn python(
    folder: &str,
    requirements: &str,
    modules: &[&str],
    contracts: &Path,
) -> Result<Command, String> {
    let environment = target().join("bench").join(folder);
    let executables = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let interpreter = executables.join("python");
    let wanted = root().join("benches/python").join(requirements);
    // What was installed last, so that a second run asks nobody.
    let installed = environment.join("installed.txt");
    let text = fs::read_to_string(&wanted).map_err(|error| error.to_string())?;
    if fs::read_to_string(&installed).ok().as_ref() != Some(&text) {
        let mut create = Command::new("python3");
        create.args(["-m", "venv"]).arg(&environment);
        run(&format!("environment for {requirements}"), create)?;
        let mut install = Command::new(&interpreter);
        install.args(["-m", "pip", "install", "--quiet", "--requirement"]);
        run(requirements, {
            install.arg(&wanted);
            install
        })?;
        fs::write(&installed, text).map_err(|error| error.to_string())?;
    }
    let mut worker = with(interpreter, Path::new("benches/python/peers.py"));
    worker.arg(contracts).args(modules);
    Ok(worker)
}

fn with(program: PathBuf, argument: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(argument);
    command
}

/// What a program says of its version.
pub(crate) fn version(program: &str, argument: &str) -> String {
    let mut command = Command::new(program);
    command.arg(argument);
    crate::step::output(program, command).map_or_else(
        |_| format!("no {program}"),
        |said| said.lines().next().unwrap_or_default().into(),
    )
}

/// The versions of packages that a lock file names.
pub(crate) fn locked(lock: &Path, names: &[&str]) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    Ok(names
        .iter()
        .filter_map(|name| {
            let start = text.find(&format!("name = \"{name}\"\n"))?;
            let version = text[start..].split("version = \"").nth(1)?;
            Some(format!("{name} {}", version.split('"').next()?))
        })
        .collect())
}
