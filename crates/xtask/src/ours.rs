//! The worker that holds our own functions, `benches/ours`.

use std::path::PathBuf;

use crate::step::{cargo, executable, run, target};

/// Builds the worker with our functions, if asked to for a narrower set of instructions.
pub(crate) fn build(instructions: Option<&str>) -> Result<PathBuf, String> {
    let mut build = cargo(&["build", "--release", "--package", "strikewise-benches"]);
    build.args(["--bin", "ours"]);
    let folder = match instructions {
        None => target(),
        Some(instructions) => {
            build.env(
                "RUSTFLAGS",
                format!("--cfg strikewise_instructions=\"{instructions}\""),
            );
            target().join("bench").join(instructions)
        }
    };
    build.arg("--target-dir").arg(&folder);
    run(
        &format!("our functions, {}", instructions.unwrap_or("every machine")),
        build,
    )?;
    Ok(executable(&folder.join("release"), "ours"))
}
