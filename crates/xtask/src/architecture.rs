//! The core stays pure: what it depends on, what it builds for, and which module sees which.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::step::{Outcome, cargo, output, root, run};

/// The target without an operating system: what builds for it opens no file and asks no clock.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Everything that the core may depend on without features, at any depth.
const ALLOWED: &[&str] = &[
    "libm",
    "proc-macro2",
    "quote",
    "strikewise",
    "syn",
    "thiserror",
    "thiserror-impl",
    "unicode-ident",
];

/// Modules of the core and the modules that each may use. What is not listed uses nothing.
const MAY_USE: &[(&str, &[&str])] = &[
    ("column", &["error"]),
    ("time", &["error"]),
    ("math", &["error"]),
    ("pricing", &["error", "column", "math"]),
    ("indicators", &["error", "column", "math"]),
    (
        "options",
        &["error", "math", "time", "pricing", "indicators"],
    ),
    ("volatility", &["error", "indicators", "options"]),
    ("market", &["error", "missing", "time", "pricing"]),
    (
        "strategies",
        &["error", "time", "math", "pricing", "options", "market"],
    ),
    ("sentiment", &["error", "time"]),
    (
        "chain_analysis",
        &[
            "error",
            "time",
            "math",
            "pricing",
            "indicators",
            "options",
            "volatility",
            "market",
        ],
    ),
    ("scoring", &["error", "options"]),
    (
        "screen",
        &[
            "error",
            "time",
            "market",
            "options",
            "pricing",
            "indicators",
            "chain_analysis",
            "scoring",
            "sentiment",
        ],
    ),
    (
        "calibration",
        &["error", "time", "market", "scoring", "screen"],
    ),
    (
        "query",
        &["error", "market", "indicators", "scoring", "screen"],
    ),
    (
        "portfolio",
        &[
            "error",
            "time",
            "math",
            "pricing",
            "indicators",
            "options",
            "market",
            "strategies",
            "scoring",
            "screen",
        ],
    ),
    (
        "regime",
        &[
            "error",
            "time",
            "indicators",
            "market",
            "scoring",
            "portfolio",
        ],
    ),
    (
        "catalogue",
        &[
            "error",
            "column",
            "time",
            "math",
            "pricing",
            "indicators",
            "options",
            "volatility",
            "market",
            "strategies",
            "sentiment",
            "chain_analysis",
            "scoring",
            "screen",
            "query",
            "portfolio",
            "regime",
        ],
    ),
];

pub(crate) fn check() -> Outcome {
    run(
        "core for a machine without an operating system",
        cargo(&[
            "check",
            "--package",
            "strikewise",
            "--no-default-features",
            "--target",
            WASM,
        ]),
    )?;
    dependencies()?;
    imports()
}

fn dependencies() -> Outcome {
    println!("==> dependencies of the core");
    let tree = output(
        "cargo tree",
        cargo(&[
            "tree",
            "--package",
            "strikewise",
            "--no-default-features",
            "--edges",
            "normal,build",
            "--target",
            "all",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]),
    )?;
    let found: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let surplus: Vec<&str> = found
        .into_iter()
        .filter(|name| !ALLOWED.contains(name))
        .collect();
    if surplus.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "the core must not depend on {}",
            surplus.join(", ")
        ))
    }
}

fn imports() -> Outcome {
    println!("==> imports inside the core");
    let source = root().join("crates/core/src");
    let mut faults = Vec::new();
    let entries = fs::read_dir(&source).map_err(|error| error.to_string())?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let module = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        if module == "lib" {
            continue;
        }
        walk(&path, &module, &mut faults)?;
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}

fn walk(path: &Path, module: &str, faults: &mut Vec<String>) -> Outcome {
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(|error| error.to_string())? {
            walk(
                &entry.map_err(|error| error.to_string())?.path(),
                module,
                faults,
            )?;
        }
        return Ok(());
    }
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let allowed = MAY_USE
        .iter()
        .find(|(name, _)| *name == module)
        .map_or(&[][..], |(_, allowed)| allowed);
    // Comments out first; then a path may go over several lines.
    let code: Vec<&str> = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect();
    for used in code
        .join("\n")
        .split("crate::")
        .skip(1)
        .flat_map(first_names)
    {
        // `crate::{Error, Result}` are re-exports of `error`.
        let used = match used {
            "Error" | "ErrorCode" | "Result" => "error",
            other => other,
        };
        if used != module && !allowed.contains(&used) {
            faults.push(format!(
                "{}: `{module}` must not use `{used}`",
                path.display()
            ));
        }
    }
    Ok(())
}

/// The names that a path after `crate::` begins with: one, or those in braces.
fn first_names(path: &str) -> Vec<&str> {
    if let Some(list) = path.strip_prefix('{') {
        let mut names = Vec::new();
        let (mut depth, mut start) = (0_usize, 0);
        for (place, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    let name = list[start..place].split(':').next().unwrap_or_default();
                    names.push(name.trim());
                    start = place + 1;
                    if c == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
        names.retain(|name| !name.is_empty());
        return names;
    }
    path.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::first_names;

    #[test]
    fn paths_in_braces_over_several_lines() {
        let path = "{\n    market::{Bars, Quote},\n    Error, time,\n};\nuse std::fmt;";
        assert_eq!(first_names(path), ["market", "Error", "time"]);
        assert_eq!(first_names("pricing::OptionKind;"), ["pricing"]);
    }
}
