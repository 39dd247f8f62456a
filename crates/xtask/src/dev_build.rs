//! Builds in the dev profile.

use std::process::Command;

use crate::step::{Outcome, built, cargo, run};

/// Libraries, programs, tests and examples of every package.
pub(crate) fn everything() -> Outcome {
    let everything = cargo(&["build", "--workspace", "--all-targets"]);
    run("build", everything)
}

/// Some packages, for a task that needs no others.
pub(crate) fn packages(names: &[&str]) -> Outcome {
    let mut build = cargo(&["build", "--quiet"]);
    for name in names {
        build.args(["--package", name]);
    }
    run(&format!("build: {}", names.join(", ")), build)
}

/// A task of the program `documents`, which is built.
pub(crate) fn document_task<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut task = Command::new(built("documents"));
    task.args(arguments);
    task
}

/// Builds `documents` and runs one of its tasks.
pub(crate) fn documents(task: &str, arguments: impl Iterator<Item = String>) -> Outcome {
    packages(&["strikewise-documents"])?;
    let mut command = document_task([task]);
    command.args(arguments);
    run(task, command)
}
