//! The npm package in Chromium.

use std::fs;
use std::process::Command;

use crate::step::{Outcome, quietly, run, target};

/// Runs the example page and a project of Vite's in Chromium.
pub(super) fn test() -> Outcome {
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
