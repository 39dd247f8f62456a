//! The book: the pages of `docs`, set by mdBook.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::markdown::Page;
use super::{INDICATORS, SUMMARY, is_of_one_indicator, pages, resolved};
use crate::step::{self, Outcome, root, run, target};

const VERSION: &str = "0.5.4";
/// Where the book has files that lie outside of `docs`.
const REPOSITORY: &str = "repository";

/// Builds the book in `target/book`, and mdBook before, if it is not there.
pub(crate) fn build() -> Outcome {
    super::check()?;
    let program = step::tool("mdbook", VERSION)?;
    let folder = target().join("book");
    // Else pages that are no more would stay.
    let _ = fs::remove_dir_all(&folder);
    let source = folder.join("source");
    stage(&source)?;
    let settings = folder.join("book.toml");
    fs::copy(root().join("docs/book.toml"), &settings)
        .map_err(|error| format!("{}: {error}", settings.display()))?;
    let mut build = Command::new(program);
    build.arg("build").arg(&folder);
    run("the book", build)?;
    println!("    {}", folder.join("html/index.html").display());
    Ok(())
}

/// Copies what the book is made of: the pages, with the indicators in the contents, and what they link to.
fn stage(source: &Path) -> Outcome {
    let pages = pages()?;
    for file in files(Path::new("docs"))? {
        let to = source.join(file.strip_prefix("docs").unwrap_or(&file));
        match pages.get(&file) {
            None => copy(&file, &to)?,
            Some(page) if file == Path::new(SUMMARY) => {
                write(&to, &with_indicators(page, &pages))?;
            }
            Some(page) => write(&to, &within_the_book(&file, page, source)?)?,
        }
    }
    Ok(())
}

/// The contents with a line for each indicator, by group.
fn with_indicators(summary: &Page, pages: &BTreeMap<PathBuf, Page>) -> String {
    let mut text = String::new();
    for line in summary.text.lines() {
        let _ = writeln!(text, "{line}");
        let Some((indent, _)) = line.split_once("- [").filter(|(_, link)| {
            link.ends_with(&format!("({})", INDICATORS.trim_start_matches("docs/")))
        }) else {
            continue;
        };
        let mut group = None;
        for (path, page) in pages.iter().filter(|(path, _)| is_of_one_indicator(path)) {
            let path = path.strip_prefix("docs").unwrap_or(path);
            let of = path.parent().and_then(Path::file_name);
            if group != of {
                group = of;
                let name = of.unwrap_or_default().to_string_lossy().replace('_', " ");
                let _ = writeln!(text, "{indent}  - [{name}]()");
            }
            let _ = writeln!(text, "{indent}    - [{}]({})", page.title(), path.display());
        }
    }
    text
}

/// A page whose links out of `docs` lead to copies in the book; those to folders are left out.
fn within_the_book(file: &Path, page: &Page, source: &Path) -> Result<String, String> {
    let mut text = String::new();
    let mut done = 0;
    for link in page.links() {
        let target = link.target.split('#').next().unwrap_or_default();
        let to = resolved(file, target);
        if target.is_empty() || to.starts_with("docs") {
            continue;
        }
        text += &page.text[done..link.whole.start];
        done = link.whole.end;
        let label = &page.text[link.label];
        if root().join(&to).is_dir() {
            text += label;
            continue;
        }
        // As text: a browser shows it, and mdBook makes no page of it.
        let name = format!(
            "{REPOSITORY}/{}.txt",
            to.to_string_lossy().replace('\\', "/")
        );
        copy(&to, &source.join(&name))?;
        let up = "../".repeat(file.components().count() - 2);
        let _ = write!(text, "[{label}]({up}{name})");
    }
    text += &page.text[done..];
    Ok(text)
}

/// All files under a folder of the repository.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).map_err(fault)? {
        let path = folder.join(entry.map_err(fault)?.file_name());
        if root().join(&path).is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let bytes =
        fs::read(root().join(from)).map_err(|error| format!("{}: {error}", from.display()))?;
    write_bytes(to, &bytes)
}

fn write(to: &Path, text: &str) -> Outcome {
    write_bytes(to, text.as_bytes())
}

fn write_bytes(to: &Path, bytes: &[u8]) -> Outcome {
    let fault = |error: std::io::Error| format!("{}: {error}", to.display());
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    fs::write(to, bytes).map_err(fault)
}
