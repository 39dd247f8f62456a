//! The WebAssembly modules of the npm package, as they are shipped.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::architecture::WASM;
use crate::step::{Outcome, cargo, run, target};

/// The modules, and what their builds have beside what all have.
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

/// Builds them small, since every page loads one, and holds their sizes against their limits.
pub(super) fn build(package: &Path) -> Outcome {
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
