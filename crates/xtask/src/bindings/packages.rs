//! The packages as they would be published, to the step before: nothing leaves this machine.

use std::fs;
use std::process::Command;

use super::javascript::npm;
use super::python::{Environment, PACKAGE, wheels};
use crate::step::{Outcome, cargo, root, run};

/// What is published as crates, in the order in which one needs the other.
const CRATES: [&str; 3] = ["strikewise", "strikewise-data", "strikewise-cli"];

/// Packs everything. What the wheel and the npm package are made of is built before, unless `quick` says that the tests
/// have left it, and that no crate needs to be built from its package.
pub(crate) fn dry_run(arguments: impl Iterator<Item = String>) -> Outcome {
    let arguments: Vec<String> = arguments.collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => complete(),
        ["--quick"] => quick(),
        _ => Err("package takes no argument, or --quick".to_owned()),
    }
}

/// As the tests run it.
pub(crate) fn quick() -> Outcome {
    crates(&["--no-verify"])?;
    let environment = Environment::of_the_package();
    environment.set_up()?;
    python(&environment)?;
    npm_package()
}

fn complete() -> Outcome {
    crates(&[])?;
    let environment = Environment::of_the_package();
    environment.set_up()?;
    environment.build_wheel(&["--release"])?;
    python(&environment)?;
    npm_package()
}

fn crates(flags: &[&str]) -> Outcome {
    let mut publish = cargo(&["publish", "--dry-run", "--allow-dirty"]);
    publish.args(flags);
    for name in CRATES {
        publish.args(["--package", name]);
    }
    run("crates, packed", publish)
}

/// The source distribution, and the wheel that was built before.
fn python(environment: &Environment) -> Outcome {
    let folder = wheels();
    let mut pack = environment.package_tool("maturin", ["sdist", "--out"]);
    pack.arg(&folder);
    run(&format!("{PACKAGE}, source distribution"), pack)?;
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut check = environment.tool("python");
    check.args(["-m", "twine", "check", "--strict"]);
    check.args(files.flatten().map(|file| file.path()));
    run("Python packages, checked", check)
}

fn npm_package() -> Outcome {
    let mut publish = Command::new(npm("npm"));
    publish
        .args(["publish", "--dry-run", "--loglevel=error"])
        .current_dir(root().join("crates/js/package"));
    run("npm package, packed", publish)
}
