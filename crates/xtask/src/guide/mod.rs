//! The guide: that every link in a page leads somewhere, that the contents name every page, that every block of Rust is
//! a test; and the book that mdBook makes of it.

mod book;
mod markdown;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

pub(crate) use book::build;

use crate::step::{Outcome, root};
use markdown::Page;

/// Contents of the guide.
const SUMMARY: &str = "docs/SUMMARY.md";
/// The page under which the contents of the book have a page for each indicator.
const INDICATORS: &str = "docs/indicators/README.md";
/// Whose doc tests include pages.
const DOC_TESTS: [&str; 2] = ["crates/core/src/lib.rs", "crates/data/src/lib.rs"];

/// Fails if a link is broken, a page is in no contents, or a block of Rust is in no test.
pub(crate) fn check() -> Outcome {
    println!("==> the guide: links, contents, blocks of Rust");
    let pages = pages()?;
    let mut faults = broken_links(&pages);
    faults.extend(outside_the_contents(&pages));
    faults.extend(untested_rust(&pages)?);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}

/// Every Markdown page of the repository, by its path from the root.
fn pages() -> Result<BTreeMap<PathBuf, Page>, String> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(root().join(&folder)).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            let name = entry.file_name();
            let path = folder.join(&name);
            if entry.file_type().map_err(fault)?.is_dir() {
                let made = name == "target" || name == "node_modules";
                if !made && !name.to_string_lossy().starts_with('.') {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(entry.path()).map_err(fault)?;
                pages.insert(path, Page::new(text));
            }
        }
    }
    Ok(pages)
}

fn broken_links(pages: &BTreeMap<PathBuf, Page>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, page) in pages {
        for link in page.links() {
            let (file, anchor) = link.target.split_once('#').unwrap_or((link.target, ""));
            let to = if file.is_empty() {
                path.clone()
            } else {
                resolved(path, file)
            };
            let leads = root().join(&to).exists()
                && (anchor.is_empty()
                    || pages
                        .get(&to)
                        .is_none_or(|page| page.anchors().contains(anchor)));
            if !leads {
                let (path, line) = (path.display(), link.line);
                faults.push(format!("{path}:{line}: `{}` leads nowhere", link.target));
            }
        }
    }
    faults
}

/// Where a link of a page leads, from the root.
fn resolved(page: &Path, target: &str) -> PathBuf {
    let mut to = page.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    for component in Path::new(target).components() {
        match component {
            Component::ParentDir => {
                to.pop();
            }
            Component::CurDir => {}
            other => to.push(other),
        }
    }
    to
}

fn outside_the_contents(pages: &BTreeMap<PathBuf, Page>) -> Vec<String> {
    let summary = Path::new(SUMMARY);
    let named: BTreeSet<PathBuf> = pages
        .get(summary)
        .map(|page| {
            page.links()
                .map(|link| resolved(summary, link.target))
                .collect()
        })
        .unwrap_or_default();
    pages
        .keys()
        .filter(|path| path.starts_with("docs") && *path != summary)
        .filter(|path| !named.contains(*path) && !is_of_one_indicator(path))
        .map(|path| format!("{}: not in {SUMMARY}", path.display()))
        .collect()
}

/// These pages are listed by the page above them.
fn is_of_one_indicator(path: &Path) -> bool {
    path.starts_with("docs/indicators") && path != Path::new(INDICATORS)
}

fn untested_rust(pages: &BTreeMap<PathBuf, Page>) -> Result<Vec<String>, String> {
    let mut tests = String::new();
    for file in DOC_TESTS {
        tests +=
            &fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(pages
        .iter()
        // The blocks of an indicator stand in its documentation in the code, and are tested there.
        .filter(|(path, page)| page.has_block("rust") && !is_of_one_indicator(path))
        .map(|(path, _)| path.to_string_lossy().replace('\\', "/"))
        .filter(|path| !tests.contains(&format!("../../../{path}\"")))
        .map(|path| format!("{path}: its blocks of Rust are in no test of {DOC_TESTS:?}"))
        .collect())
}
