//! The npm package, by the addon and by WebAssembly: built and tested as its users use it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::architecture::WASM;
use crate::step::{Outcome, cargo, quietly, root, run, target};

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
    let package = root().join("crates/js/package");
    let addon = package.join(format!("strikewise.{}.node", triple()));
    fs::copy(target().join("debug").join(library), &addon)
        .map_err(|error| format!("{}: {error}", addon.display()))?;
    modules(&package)?;
    let mut types = Command::new(npm("npx"));
    types.args(["tsc", "--project", "crates/js/package/test/types"]);
    run("types of the npm package", types)?;
    let files =
        ["calls", "parity", "golden"].map(|name| format!("crates/js/package/test/{name}.test.mjs"));
    let mut tests = Command::new("node");
    tests.arg("--test").args(&files);
    run("Node tests, addon", tests)?;
    let mut tests = Command::new("node");
    tests.env("STRIKEWISE", "strikewise/wasm");
    tests.arg("--test").args(&files);
    tests.arg("crates/js/package/test/wasm.test.mjs");
    run("Node tests, WebAssembly", tests)?;
    let mut tests = Command::new("node");
    tests.env("STRIKEWISE", "strikewise/wasm");
    tests.env("STRIKEWISE_PORTABLE", "1");
    tests.arg("--test").arg(&files[2]);
    run("Node tests, WebAssembly without vectors", tests)?;
    let mut tests = Command::new("node");
    tests.env("STRIKEWISE", "strikewise/pricing");
    tests.arg("--test").args(&files[1..]);
    run("Node tests, WebAssembly for pricing", tests)?;
    browser()
}

/// The WebAssembly modules of the package, and what their builds have beside what all have.
const MODULES: [(&str, &[&str]); 3] = [
    ("strikewise", &[]),
    ("strikewise-pricing", &["--no-default-features"]),
    // For machines without vector instructions.
    (
        "strikewise-portable",
        &[
            "--config",
            "target.wasm32-unknown-unknown.rustflags=['-C', 'target-feature=-simd128']",
        ],
    ),
];

/// Builds the WebAssembly modules as they are shipped: small, since every page loads one.
fn modules(package: &Path) -> Outcome {
    for (name, more) in MODULES {
        let mut build = cargo(&[
            "rustc",
            "--release",
            "--package",
            "strikewise-wasm",
            "--target",
            WASM,
            "--config",
            "profile.release.opt-level='s'",
            // Every function of the core is compiled once, and the links of the modules take seconds.
            "--config",
            "profile.release.lto=false",
        ]);
        // Names of functions are a quarter of a module.
        build.args(more).args(["--", "-C", "link-arg=--strip-all"]);
        run(&format!("WebAssembly module {name}"), build)?;
        let module = target().join(WASM).join("release/strikewise_wasm.wasm");
        fs::copy(&module, package.join(format!("{name}.wasm")))
            .map_err(|error| format!("{}: {error}", module.display()))?;
    }
    let mut sizes = Command::new("node");
    sizes.arg("crates/js/sizes.mjs");
    run("sizes of the WebAssembly modules", sizes)
}

/// Runs the example page and a project of Vite's in Chromium.
fn browser() -> Outcome {
    let is_there = |program: &str| {
        let mut version = Command::new(program);
        version.arg("--version");
        quietly(version)
    };
    let has_one = std::env::var_os("CHROMIUM").is_some()
        || ["chromium", "chromium-browser", "google-chrome"]
            .into_iter()
            .any(is_there);
    if !has_one {
        let mut update = Command::new("apt-get");
        update.args(["update", "--quiet"]);
        run("set-up: list of Debian packages", update)?;
        let mut install = Command::new("apt-get");
        install.args([
            "install",
            "--quiet",
            "--yes",
            "--no-install-recommends",
            "chromium",
        ]);
        run("set-up: Chromium", install)?;
    }
    let screenshots = std::path::absolute(target().join("browser"))
        .map_err(|error| format!("target folder: {error}"))?;
    fs::create_dir_all(&screenshots)
        .map_err(|error| format!("{}: {error}", screenshots.display()))?;
    let mut tests = Command::new("node");
    tests.env("STRIKEWISE_SCREENSHOTS", &screenshots);
    tests.args([
        "--test",
        // One browser at a time.
        "--test-concurrency=1",
        "examples/browser/test/page.test.mjs",
        "examples/browser/test/vite.test.mjs",
    ]);
    run("browser tests", tests)
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
