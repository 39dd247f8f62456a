//! The npm package, by the addon and by WebAssembly: built and tested as its users use it.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{browser, webassembly};
use crate::dev_build;
use crate::step::{Outcome, built, built_library, root, run};

pub(super) const PACKAGE: &str = "crates/js/package";

/// Builds and tests the npm package.
pub(crate) fn test() -> Outcome {
    dev_build::packages(&["strikewise-node", "strikewise-cli"])?;
    check()
}

/// Tests the npm package, with the addon and the program that are built.
pub(crate) fn check() -> Outcome {
    packages()?;
    let library = built_library("strikewise_node");
    let package = root().join(PACKAGE);
    let addon = package.join(format!("strikewise.{}.node", triple()));
    fs::copy(library, &addon).map_err(|error| format!("{}: {error}", addon.display()))?;
    webassembly::build(&package)?;
    let mut types = Command::new(npm("npx"));
    types.args(["tsc", "--project", "crates/js/package/test/types"]);
    run("types of the npm package", types)?;
    let files = [
        "calls",
        "parity",
        "golden",
        "market",
        "guide",
        "guide_pages",
        "workers",
        "memory",
        "wasm",
    ]
    .map(|name| format!("{PACKAGE}/test/{name}.test.mjs"));
    let [calls, parity, golden, .., wasm] = &files;
    tests("addon", &[], &files[..8])?;
    let whole = ("STRIKEWISE", "strikewise/wasm");
    tests(
        "WebAssembly",
        &[whole],
        &[calls, parity, golden, wasm].map(Clone::clone),
    )?;
    tests(
        "WebAssembly without vectors",
        &[whole, ("STRIKEWISE_PORTABLE", "1")],
        std::slice::from_ref(golden),
    )?;
    let small = ("STRIKEWISE", "strikewise/pricing");
    tests(
        "WebAssembly for pricing",
        &[small],
        &[parity, golden].map(Clone::clone),
    )?;
    let mut pack = Command::new("node");
    pack.args(["--test", &format!("{PACKAGE}/test/pack.test.mjs")]);
    run("npm package in a fresh folder", pack)?;
    examples()?;
    browser::test()
}

/// Runs files of tests, with what `entry.mjs` reads of the environment.
fn tests(name: &str, environment: &[(&str, &str)], files: &[String]) -> Outcome {
    let mut tests = Command::new("node");
    tests.arg("--test").args(files);
    tests.envs(environment.iter().copied());
    run(&format!("Node tests, {name}"), tests)
}

/// Runs the examples, by the addon and by the program.
fn examples() -> Outcome {
    let mut tests = Command::new("node");
    tests.args(["--test", "examples/node/examples.test.mjs"]);
    tests.env("STRIKEWISE_PROGRAM", built("strikewise"));
    run("Node examples", tests)
}

/// Installs what the lock names, unless that is what is there.
fn packages() -> Outcome {
    let age = |path: &str| {
        fs::metadata(root().join(path))
            .and_then(|file| file.modified())
            .ok()
    };
    // npm writes this file last.
    if age("node_modules/.package-lock.json") >= age("package-lock.json") {
        return Ok(());
    }
    let mut install = Command::new(npm("npm"));
    install.args(["ci", "--loglevel=error"]);
    run("set-up: npm packages", install)
}

/// npm's programs are scripts on Windows.
pub(super) fn npm(program: &str) -> String {
    if cfg!(windows) {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    }
}

/// What `native.cjs` calls this machine.
fn triple() -> String {
    let arch = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    match std::env::consts::OS {
        "linux" if Path::new("/etc/alpine-release").exists() => format!("linux-{arch}-musl"),
        "linux" => format!("linux-{arch}-gnu"),
        "windows" => format!("win32-{arch}-msvc"),
        "macos" => format!("darwin-{arch}"),
        other => format!("{other}-{arch}"),
    }
}
