//! The npm package, by the addon and by WebAssembly: built in the dev profile, and tested as its users use it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::architecture::WASM;
use crate::step::{Outcome, cargo, root, run, target};

pub(super) const PACKAGE: &str = "crates/js/package";

/// Builds and tests the npm package.
pub(crate) fn test() -> Outcome {
    packages()?;
    run(
        "Node addon",
        cargo(&["build", "--package", "strikewise-node"]),
    )?;
    let library = format!(
        "{}strikewise_node{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    let package = root().join(PACKAGE);
    let addon = package.join(format!("strikewise.{}.node", triple()));
    fs::copy(target().join("debug").join(library), &addon)
        .map_err(|error| format!("{}: {error}", addon.display()))?;
    run(
        "WebAssembly module",
        cargo(&["build", "--package", "strikewise-wasm", "--target", WASM]),
    )?;
    let module = target().join(WASM).join("debug/strikewise_wasm.wasm");
    fs::copy(&module, package.join("strikewise.wasm"))
        .map_err(|error| format!("{}: {error}", module.display()))?;
    let mut types = Command::new(npm("npx"));
    types.args(["tsc", "--project", "crates/js/package/test/types"]);
    run("types of the npm package", types)?;
    let files = [
        "calls", "parity", "golden", "market", "guide", "workers", "memory",
    ]
    .map(|name| format!("{PACKAGE}/test/{name}.test.mjs"));
    let mut tests = Command::new("node");
    tests.arg("--test").args(&files);
    run("Node tests, addon", tests)?;
    // Unoptimised, the deepest functions of the golden vectors need more stack than the module has.
    let mut tests = Command::new("node");
    tests.env("STRIKEWISE", "strikewise/wasm");
    tests.arg("--test").args(&files[..2]);
    run("Node tests, WebAssembly", tests)?;
    let mut tests = Command::new("node");
    tests.args(["--test", &format!("{PACKAGE}/test/pack.test.mjs")]);
    run("npm package in a fresh folder", tests)?;
    examples()
}

/// Runs the examples, by the addon and by the program.
fn examples() -> Outcome {
    run(
        "program for the examples",
        cargo(&["build", "--package", "strikewise-cli"]),
    )?;
    let program = format!("strikewise{}", std::env::consts::EXE_SUFFIX);
    let program = target().join("debug").join(program);
    let mut tests = Command::new("node");
    tests.args(["--test", "examples/node/examples.test.mjs"]);
    tests.env(
        "STRIKEWISE_PROGRAM",
        std::path::absolute(&program).unwrap_or(program),
    );
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
fn npm(program: &str) -> String {
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
