//! One step of a task: a command, named and timed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a step comes to: nothing, or why it failed.
pub type Outcome = Result<(), String>;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where everything goes that is made and not kept.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Real market data, which are no part of the repository.
#[must_use]
pub fn data() -> PathBuf {
    std::env::var_os("STRIKEWISE_DATA").map_or_else(|| root().join("../shared/data"), PathBuf::from)
}

/// A program of the repository, where cargo has put it in the dev profile.
#[must_use]
pub fn built(program: &str) -> PathBuf {
    executable(&target().join("debug"), program)
}

/// A library of the repository that other languages load, where cargo has put it in the dev profile.
#[must_use]
pub fn built_library(name: &str) -> PathBuf {
    let (prefix, suffix) = (std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    target()
        .join("debug")
        .join(format!("{prefix}{name}{suffix}"))
}

/// The program in the release profile, built.
pub fn release_program() -> Result<PathBuf, String> {
    let build = cargo(&["build", "--release", "--package", "strikewise-cli"]);
    run("the program", build)?;
    Ok(executable(&target().join("release"), "strikewise"))
}

/// A program in a folder.
#[must_use]
pub fn executable(folder: &Path, program: &str) -> PathBuf {
    absolute(folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
}

/// Commands run in folders of their own.
#[must_use]
pub fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

/// Where tools are installed that belong to this repository alone.
#[must_use]
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// A tool of this repository alone, installed if it is not there.
pub fn tool(name: &str, version: &str) -> Result<PathBuf, String> {
    let program = executable(&tools().join("bin"), name);
    if program.is_file() {
        return Ok(program);
    }
    let mut install = cargo(&["install", name, "--version", version, "--locked"]);
    // Else its dependencies would share the workspace's target folder.
    let build = tools().join("build");
    install.arg("--debug").arg("--root").arg(tools());
    install.arg("--target-dir").arg(&build);
    run(&format!("set-up: {name}"), install)?;
    // Only the program is needed from here on.
    std::fs::remove_dir_all(build).map_err(|error| error.to_string())?;
    Ok(program)
}

/// The cargo that runs this task, with arguments.
#[must_use]
pub fn cargo(arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// Runs a step, at the root of the repository unless the command names another folder.
pub fn run(name: &str, mut command: Command) -> Outcome {
    println!("==> {name}");
    let start = Instant::now();
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    let status = command.status().map_err(|error| {
        format!(
            "{name}: cannot start {}: {error}",
            command.get_program().display()
        )
    })?;
    if !status.success() {
        return Err(format!("{name}: {status}"));
    }
    println!("    {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs a command without a word and tells whether it succeeded.
#[must_use]
pub fn quietly(mut command: Command) -> bool {
    command
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a command prints, if it succeeds; at the root of the repository unless it names another folder.
pub fn output(name: &str, mut command: Command) -> Result<String, String> {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    let output = command
        .output()
        .map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "{name}: {}\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{name}: {error}"))
}
