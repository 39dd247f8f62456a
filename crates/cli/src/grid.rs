//! Rows and columns, aligned for a terminal or written as Markdown.

use std::io::Write;

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// A table whose rows may each be followed by lines of text.
#[derive(Debug)]
pub(crate) struct Grid {
    columns: Vec<(String, Align)>,
    rows: Vec<(Vec<String>, Vec<String>)>,
}

impl Grid {
    pub(crate) fn new(columns: &[(&str, Align)]) -> Self {
        Self {
            columns: columns
                .iter()
                .map(|(title, align)| ((*title).to_owned(), *align))
                .collect(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push((cells, Vec::new()));
    }

    /// A row with lines below it; Markdown leaves the lines out.
    pub(crate) fn row_with_lines(&mut self, cells: Vec<String>, lines: Vec<String>) {
        self.rows.push((cells, lines));
    }

    /// Aligned columns, two blanks apart.
    pub(crate) fn aligned(&self, output: &mut impl Write) -> std::io::Result<()> {
        let widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(column, (title, _))| {
                self.rows
                    .iter()
                    .filter_map(|(cells, _)| cells.get(column))
                    .map(|cell| cell.chars().count())
                    .chain([title.chars().count()])
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let line = |cells: &[String]| {
            let mut text = String::new();
            for ((cell, width), (_, align)) in cells.iter().zip(&widths).zip(&self.columns) {
                if !text.is_empty() {
                    text.push_str("  ");
                }
                let blanks = " ".repeat(width.saturating_sub(cell.chars().count()));
                match align {
                    Align::Left => text.extend([cell.as_str(), &blanks]),
                    Align::Right => text.extend([blanks.as_str(), cell]),
                }
            }
            text.trim_end().to_owned()
        };
        let titles: Vec<String> = self
            .columns
            .iter()
            .map(|(title, _)| title.clone())
            .collect();
        let dim = anstyle::Style::new().dimmed();
        writeln!(
            output,
            "{}{}{}",
            dim.render(),
            line(&titles),
            dim.render_reset()
        )?;
        for (cells, lines) in &self.rows {
            writeln!(output, "{}", line(cells))?;
            for text in lines {
                writeln!(output, "{text}")?;
            }
        }
        Ok(())
    }

    /// A Markdown table.
    pub(crate) fn markdown(&self, output: &mut impl Write) -> std::io::Result<()> {
        let titles: Vec<&str> = self
            .columns
            .iter()
            .map(|(title, _)| title.as_str())
            .collect();
        writeln!(output, "| {} |", titles.join(" | "))?;
        let rules: Vec<&str> = self
            .columns
            .iter()
            .map(|(_, align)| match align {
                Align::Left => "---",
                Align::Right => "---:",
            })
            .collect();
        writeln!(output, "|{}|", rules.join("|"))?;
        for (cells, _) in &self.rows {
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            writeln!(output, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }
}
