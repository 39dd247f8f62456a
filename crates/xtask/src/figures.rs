//! Pages whose figures a task writes: what stands between two marks.

use std::fs;

use crate::step::root;

const END: &str = "<!-- end of figures -->";

/// A page of the repository with other figures, those of the task that its first mark names.
pub fn page_with(page: &str, task: &str, figures: &str) -> Result<String, String> {
    let path = root().join(page);
    let kept = fs::read_to_string(&path).map_err(|error| format!("{page}: {error}"))?;
    let begin = format!("<!-- figures: cargo xtask {task} --write -->\n");
    let marks = || format!("{page}: the marks around the figures are missing");
    let (before, rest) = kept.split_once(&begin).ok_or_else(marks)?;
    let (_, after) = rest.split_once(END).ok_or_else(marks)?;
    Ok(format!("{before}{begin}{figures}{END}{after}"))
}

/// Writes other figures into a page.
pub fn write(page: &str, task: &str, figures: &str) -> Result<(), String> {
    let text = page_with(page, task, figures)?;
    fs::write(root().join(page), text).map_err(|error| format!("{page}: {error}"))
}
