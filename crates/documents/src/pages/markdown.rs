//! The documentation of an indicator, from what rustdoc reads to what a Markdown page shows.

use std::collections::BTreeMap;

/// Types of the library that documentation links to, and where the guide speaks of them.
const IN_THE_GUIDE: [(&str, &str); 4] = [
    ("Gaps", "gaps"),
    ("Seed", "seeds"),
    ("MovingAverage", "moving-averages"),
    ("Layout", "panels"),
];

/// Where links lead.
pub(crate) struct Links<'a> {
    /// The folder of each indicator.
    pub(crate) folders: &'a BTreeMap<&'static str, String>,
    /// From the page to `docs/indicators`.
    pub(crate) up: &'static str,
}

impl Links<'_> {
    /// The address of what documentation links to, if there is a page that speaks of it.
    fn address(&self, target: &str) -> Option<String> {
        if target.starts_with("http") {
            return Some(target.to_owned());
        }
        let target = target.trim_end_matches("()");
        if let Some((_, anchor)) = target.split_once('#') {
            return Some(format!("{}../indicators.md#{anchor}", self.up));
        }
        let parts: Vec<&str> = target.split("::").collect();
        let page = parts.iter().rev().find_map(|part| {
            let folder = self.folders.get(part)?;
            Some(format!("{}{folder}/{part}.md", self.up))
        });
        page.or_else(|| {
            let (_, anchor) = IN_THE_GUIDE.iter().find(|(name, _)| parts.contains(name))?;
            Some(format!("{}../indicators.md#{anchor}", self.up))
        })
    }

    /// Prose with its links led to pages. What has no page keeps its text and loses its link.
    pub(crate) fn lead(&self, prose: &str) -> String {
        let mut led = String::new();
        let mut rest = prose;
        while let Some(start) = rest.find(['[', '`']) {
            led.push_str(&rest[..start]);
            rest = &rest[start..];
            let (text, length) = self.first(rest);
            led.push_str(&text);
            rest = &rest[length..];
        }
        led.push_str(rest);
        led
    }

    /// What becomes of the code or the link that `rest` begins with, and how long that is.
    fn first(&self, rest: &str) -> (String, usize) {
        if let Some(code) = rest.strip_prefix('`') {
            // Brackets in code are no link.
            let length = code.find('`').map_or(1, |end| end + 2);
            return (rest[..length].to_owned(), length);
        }
        let Some((text, after)) = bracketed(rest) else {
            return ("[".to_owned(), 1);
        };
        let length = text.len() + 2;
        if let Some(inside) = after.strip_prefix('(')
            && let Some(end) = closing(inside)
        {
            let length = length + end + 2;
            return match self.address(&inside[..end]) {
                Some(address) => (format!("[{text}]({address})"), length),
                None => (text.to_owned(), length),
            };
        }
        // [`name`] is short for [`name`](name).
        match text
            .strip_prefix('`')
            .and_then(|text| text.strip_suffix('`'))
        {
            Some(name) => match self.address(name) {
                Some(address) => (format!("[{text}]({address})"), length),
                None => (text.to_owned(), length),
            },
            None => (rest[..length].to_owned(), length),
        }
    }
}

/// What is between the bracket that `rest` begins with and the next that closes, and what follows.
fn bracketed(rest: &str) -> Option<(&str, &str)> {
    let end = rest.find(']')?;
    Some((&rest[1..end], &rest[end + 1..]))
}

/// Where a parenthesis that was opened before ends.
fn closing(inside: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, c) in inside.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(place),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The documentation as a page shows it, without its first line: headings one level down, code fences tagged, lines
/// that rustdoc hides left out, links led to pages.
pub(crate) fn page(documentation: &[&str], links: &Links<'_>) -> String {
    let mut page = String::new();
    let mut prose = String::new();
    let mut is_code = false;
    for line in documentation.iter().skip(1) {
        let line = line.strip_prefix(' ').unwrap_or(line).trim_end();
        if let Some(tag) = line.trim_start().strip_prefix("```") {
            page.push_str(&links.lead(&std::mem::take(&mut prose)));
            page.push_str(if is_code {
                "```\n"
            } else if tag.is_empty() {
                "```rust\n"
            } else {
                "```text\n"
            });
            is_code = !is_code;
        } else if is_code {
            if line != "#" && !line.starts_with("# ") {
                page.push_str(line);
                page.push('\n');
            }
        } else if line.starts_with('#') {
            prose.push('#');
            prose.push_str(line);
            // A heading stands alone, as every other page has it.
            prose.push_str("\n\n");
        } else {
            prose.push_str(line);
            prose.push('\n');
        }
    }
    page.push_str(&links.lead(&prose));
    page.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Links, page};
    use std::collections::BTreeMap;

    fn links(folders: &BTreeMap<&'static str, String>) -> String {
        let links = Links { folders, up: "../" };
        page(
            &[
                " What it is.",
                "",
                " # Returns",
                " Of `x[t]` and [`dx`](super::dx), as [percentile",
                " of it](super::iv_percentile()); [Gaps](super#gaps) and",
                " [`Seed::First`](super::Seed::First), [`Unknown`](super::Unknown), [`dx`].",
                "",
                " # Examples",
                " ```",
                " let [a] = [1.0];",
                " # Ok::<(), strikewise::Error>(())",
                " ```",
            ],
            &links,
        )
    }

    #[test]
    fn links_lead_to_pages_and_hidden_lines_are_left_out() {
        let folders = BTreeMap::from([
            ("dx", "momentum".to_owned()),
            ("iv_percentile", "volatility".to_owned()),
        ]);
        assert_eq!(
            links(&folders),
            "## Returns\n\n\
             Of `x[t]` and [`dx`](../momentum/dx.md), as [percentile\n\
             of it](../volatility/iv_percentile.md); [Gaps](../../indicators.md#gaps) and\n\
             [`Seed::First`](../../indicators.md#seeds), `Unknown`, [`dx`](../momentum/dx.md).\n\n\
             ## Examples\n\n\
             ```rust\n\
             let [a] = [1.0];\n\
             ```"
        );
    }
}
