//! The published schemas and profiles: written by the program, kept in the repository, checked against each other.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::dev_build;
use crate::step::{Outcome, built, output, root};

/// File in `docs` and the document that `strikewise schema` prints into it.
const DOCUMENTS: [(&str, &str); 8] = [
    ("schemas/scan-report.schema.json", "report"),
    ("schemas/scan-comparison.schema.json", "comparison"),
    ("schemas/profile.schema.json", "profile"),
    ("schemas/query.schema.json", "query"),
    ("schemas/calibration.schema.json", "calibration"),
    ("profiles/strikewise-default.json", "default-profile"),
    ("profiles/income.json", "income-profile"),
    ("profiles/leap-growth.json", "leap-growth-profile"),
];

/// Writes the files anew.
pub(crate) fn write() -> Outcome {
    dev_build::packages(&["strikewise-cli"])?;
    for (path, text) in printed()? {
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Fails if a file differs from what the program prints, which is built already.
pub(crate) fn check() -> Outcome {
    println!("==> published schemas");
    for (path, text) in printed()? {
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept != text {
            return Err(format!(
                "{} is out of date: run `cargo xtask schemas`",
                path.display()
            ));
        }
    }
    Ok(())
}

fn printed() -> Result<Vec<(PathBuf, String)>, String> {
    DOCUMENTS
        .iter()
        .map(|&(file, document)| {
            let mut print = Command::new(built("strikewise"));
            print.args(["schema", document]);
            let text = output(file, print)?;
            Ok((root().join("docs").join(file), text))
        })
        .collect()
}
