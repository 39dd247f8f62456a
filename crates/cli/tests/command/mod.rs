//! Runs the program.

use std::process::{Command, Output};

/// The program with arguments, run to its end.
pub(crate) fn strikewise(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_strikewise"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Standard output of a run that must succeed.
pub(crate) fn stdout(arguments: &[&str]) -> String {
    let output = strikewise(arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
