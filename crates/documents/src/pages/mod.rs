//! The pages of the indicators in `docs/indicators`: text and a chart of each, and a list of all, from the catalogue.

mod axis;
mod bars;
mod chart;
mod markdown;
mod page;
mod panel;
mod svg;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use strikewise::indicators::catalogue;

use crate::step::{Outcome, root};
use bars::Bars;
use markdown::Links;

/// Bars to find a stretch in that shows what an indicator does.
const BARS: usize = 40_000;

/// Compares the pages with the code; with `--write`, writes them.
pub(crate) fn run(argument: Option<&str>) -> Outcome {
    match argument {
        None => check(),
        Some("--write") => write(),
        Some(other) => Err(format!("pages knows --write, not {other}")),
    }
}

/// Fails if a page differs from what the code says, or is of an indicator that is no more.
pub(crate) fn check() -> Outcome {
    println!("==> pages of the indicators");
    let made = made()?;
    let stale = made.iter().find(|(path, text)| {
        fs::read_to_string(path)
            .unwrap_or_default()
            .replace("\r\n", "\n")
            != **text
    });
    let left_over = kept()?.into_iter().find(|path| !made.contains_key(path));
    match stale.map(|(path, _)| path).or(left_over.as_ref()) {
        Some(path) => Err(format!(
            "{} is out of date: run `cargo xtask pages --write`",
            path.display()
        )),
        None => Ok(()),
    }
}

fn write() -> Outcome {
    let fault = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let made = made()?;
    for path in kept()? {
        if !made.contains_key(&path) {
            fs::remove_file(&path).map_err(|error| fault(&path, error))?;
        }
    }
    for (path, text) in &made {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| fault(folder, error))?;
        }
        fs::write(path, text).map_err(|error| fault(path, error))?;
    }
    println!("{} files in {}", made.len(), folder().display());
    Ok(())
}

fn folder() -> PathBuf {
    root().join("docs/indicators")
}

/// Every file that the code makes, with its text.
fn made() -> Result<BTreeMap<PathBuf, String>, String> {
    let all = catalogue::all();
    let folders = page::folders(&all);
    let bars = Bars::new(BARS);
    let mut files = BTreeMap::new();
    let links = Links {
        folders: &folders,
        up: "",
    };
    files.insert(folder().join("README.md"), page::index(&all, &links));
    let links = Links {
        folders: &folders,
        up: "../",
    };
    for indicator in &all {
        let base = folder()
            .join(page::folder(indicator.group))
            .join(indicator.name);
        files.insert(
            base.with_extension("md"),
            page::indicator(indicator, &links)?,
        );
        files.insert(base.with_extension("svg"), chart::chart(indicator, &bars)?);
    }
    Ok(files)
}

/// Every file that is there.
fn kept() -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&folder).map_err(|error| error.to_string())?;
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    Ok(files)
}
