//! Links, headings and blocks of a Markdown page.

use std::collections::BTreeSet;
use std::ops::Range;

/// A page, and the same without code.
pub(super) struct Page {
    pub(super) text: String,
    /// Of the same length, with spaces where code is.
    prose: String,
    /// Languages of its fenced blocks.
    languages: BTreeSet<String>,
}

/// A link to a file of the repository, or to a heading.
pub(super) struct Link<'a> {
    pub(super) line: usize,
    pub(super) target: &'a str,
    /// Where label and target stand in the text, and where the link begins and ends.
    pub(super) label: Range<usize>,
    pub(super) whole: Range<usize>,
}

impl Page {
    pub(super) fn new(text: String) -> Self {
        let mut prose = String::with_capacity(text.len());
        let mut languages = BTreeSet::new();
        let mut is_fenced = false;
        let mut is_code = false;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim();
            if let Some(language) = trimmed.strip_prefix("```") {
                is_fenced = !is_fenced;
                if is_fenced {
                    languages.insert(language.split(',').next().unwrap_or("").to_owned());
                }
                blank(&mut prose, line);
            } else if is_fenced {
                blank(&mut prose, line);
            } else {
                // A span of code may go on in the next line, and ends with its paragraph.
                is_code &= !trimmed.is_empty();
                for character in line.chars() {
                    if character == '`' {
                        is_code = !is_code;
                        prose.push(' ');
                    } else if is_code && character != '\n' {
                        prose.extend(std::iter::repeat_n(' ', character.len_utf8()));
                    } else {
                        prose.push(character);
                    }
                }
            }
        }
        Self {
            text,
            prose,
            languages,
        }
    }

    pub(super) fn has_block(&self, language: &str) -> bool {
        self.languages.contains(language)
    }

    /// Links that stay in the repository.
    pub(super) fn links(&self) -> impl Iterator<Item = Link<'_>> {
        self.prose.match_indices("](").filter_map(|(end, bracket)| {
            let begin = end + bracket.len();
            let target = self.prose[begin..].split(')').next()?;
            let label = self.prose[..end].rfind('[')? + 1;
            let is_elsewhere = target.contains("://") || target.starts_with("mailto:");
            (!is_elsewhere).then(|| Link {
                line: self.prose[..end].matches('\n').count() + 1,
                target,
                label: label..end,
                whole: label - 1..begin + target.len() + 1,
            })
        })
    }

    /// What links to headings name.
    pub(super) fn anchors(&self) -> BTreeSet<String> {
        let mut anchors = BTreeSet::new();
        for (line, prose) in self.text.lines().zip(self.prose.lines()) {
            let Some((_, title)) = line
                .split_once("# ")
                .filter(|(marks, _)| prose.starts_with('#') && marks.chars().all(|c| c == '#'))
            else {
                continue;
            };
            let anchor = slug(title);
            let mut name = anchor.clone();
            let mut count = 0;
            while !anchors.insert(name) {
                count += 1;
                name = format!("{anchor}-{count}");
            }
        }
        anchors
    }

    /// The first heading.
    pub(super) fn title(&self) -> &str {
        self.text
            .lines()
            .find_map(|line| line.strip_prefix("# "))
            .unwrap_or("")
    }
}

fn blank(prose: &mut String, line: &str) {
    prose.extend(
        line.bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
    );
}

/// A heading as a link names it.
fn slug(title: &str) -> String {
    title
        .trim()
        .chars()
        .filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            _ if character.is_alphanumeric() => Some(character),
            _ => None,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn links_are_found_outside_of_code() {
        let text = "# A `b`\n[x](y.md#z) `[no](code)` ![c](d.svg)\n\n```rust\n[no](code)\n```\n[w](https://e.f)\n# A b\n";
        let page = Page::new(text.to_owned());
        let links: Vec<_> = page.links().collect();
        let targets: Vec<_> = links.iter().map(|link| link.target).collect();
        assert_eq!(targets, ["y.md#z", "d.svg"]);
        assert_eq!(&page.text[links[0].label.clone()], "x");
        assert_eq!(&page.text[links[0].whole.clone()], "[x](y.md#z)");
        assert_eq!(links[0].line, 2);
        assert!(page.anchors().iter().eq(["a-b", "a-b-1"]));
        assert!(page.has_block("rust") && !page.has_block("python"));
    }
}
