//! Examples in Rust: `cargo test` has built them, and each asserts what it says.

use std::fs;
use std::process::Command;

use crate::step::{Outcome, executable, root, run, target};

const FOLDERS: [&str; 2] = ["crates/core/examples", "crates/data/examples"];

/// Runs every example.
pub(crate) fn run_each() -> Outcome {
    for folder in FOLDERS {
        let fault = |error: std::io::Error| format!("{folder}: {error}");
        for file in fs::read_dir(root().join(folder)).map_err(fault)? {
            let name = file.map_err(fault)?.path().with_extension("");
            let name = name.file_name().unwrap_or_default().to_string_lossy();
            let mut example = Command::new(executable(&target().join("debug/examples"), &name));
            example.stdout(std::process::Stdio::null());
            run(&format!("example {name}"), example)?;
        }
    }
    Ok(())
}
