//! Objects as typed dictionaries of Python.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Body, Field, Objects, Type, joined, names_in, prose};

const HEAD: &str = r#""""The objects that functions take and give, as types: plain dictionaries with these keys.

Made by `cargo xtask generate --write`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict
"#;

/// `objects.py`.
pub(crate) fn module(objects: &Objects) -> String {
    let mut text = HEAD.to_owned();
    text += "\n__all__ = [\n";
    for name in objects.definitions.keys() {
        let _ = writeln!(text, "    {name:?},");
    }
    text += "]\n";
    // A name for another type is evaluated where it stands: what it speaks of comes first.
    let mut aliases: Vec<_> = Vec::new();
    for (name, definition) in &objects.definitions {
        match &definition.body {
            Body::Alias(kind) => aliases.push((name, kind, &definition.description)),
            Body::Object(fields) => object(&mut text, name, &definition.description, fields),
        }
    }
    text.push('\n');
    while !aliases.is_empty() {
        let waiting: BTreeSet<&String> = aliases.iter().map(|(name, ..)| *name).collect();
        let (ready, later): (Vec<_>, Vec<_>) = aliases.iter().partition(|(_, kind, _)| {
            let mut names = BTreeSet::new();
            names_in(kind, &mut names);
            names.iter().all(|name| !waiting.contains(name))
        });
        if ready.is_empty() {
            break;
        }
        for (name, kind, description) in ready {
            let _ = write!(text, "\n{name}: TypeAlias = {}\n", bare(kind));
            documentation(&mut text, description, "");
        }
        aliases = later;
    }
    text
}

fn object(text: &mut String, name: &str, description: &str, fields: &[Field]) {
    let optional = fields.partition_point(|field| field.is_required);
    let (required, optional) = fields.split_at(optional);
    // What must be there is in a type of its own, for want of `NotRequired` in the oldest Python.
    match (required, optional) {
        (required, []) => part(text, name, "TypedDict", description, required),
        ([], optional) => part(text, name, "TypedDict, total=False", description, optional),
        (required, optional) => {
            let base = format!("_{name}");
            part(text, &base, "TypedDict", "", required);
            if optional.iter().any(is_reserved) {
                let rest = format!("_{name}Rest");
                part(text, &rest, "TypedDict, total=False", "", optional);
                part(text, name, &format!("{base}, {rest}"), description, &[]);
            } else {
                let bases = format!("{base}, total=False");
                part(text, name, &bases, description, optional);
            }
        }
    }
}

/// Whether the key is a word of the language.
fn is_reserved(field: &Field) -> bool {
    matches!(
        field.name.as_str(),
        "class" | "from" | "is" | "in" | "not" | "or" | "and" | "if"
    )
}

/// A class, or a call where a key is a word of the language.
fn part(text: &mut String, name: &str, bases: &str, description: &str, fields: &[Field]) {
    if fields.iter().any(is_reserved) {
        let _ = write!(text, "\n\n{name} = TypedDict(\n    {name:?},\n    {{\n");
        for field in fields {
            for line in prose(&field.description, "None") {
                let _ = writeln!(text, "        # {line}");
            }
            let kind = bare(&field.kind).replace('"', "'");
            let _ = writeln!(text, "        {:?}: {kind:?},", field.name);
        }
        let total = if bases.ends_with("total=False") {
            "    total=False,\n"
        } else {
            ""
        };
        let _ = writeln!(text, "    }},\n{total})");
        documentation(text, description, "");
        return;
    }
    let _ = write!(text, "\n\nclass {name}({bases}):\n");
    documentation(text, description, "    ");
    for field in fields {
        let _ = writeln!(text, "    {}: {}", field.name, bare(&field.kind));
        documentation(text, &field.description, "    ");
    }
    if fields.is_empty() && description.is_empty() {
        text.push_str("    pass\n");
    }
}

/// A type as another file writes it.
pub(crate) fn written(kind: &Type) -> String {
    write(kind, "objects.")
}

fn bare(kind: &Type) -> String {
    write(kind, "")
}

fn write(kind: &Type, prefix: &str) -> String {
    let inner = |kind: &Type| write(kind, prefix);
    match kind {
        Type::Any => "Any".to_owned(),
        Type::Null => "None".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Text => "str".to_owned(),
        Type::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
            format!("Literal[{}]", texts.join(", "))
        }
        Type::List(kind) => format!("Sequence[{}]", inner(kind)),
        Type::Tuple(kinds) => format!("tuple[{}]", joined(kinds, ", ", inner)),
        Type::Map(kind) => format!("Mapping[str, {}]", inner(kind)),
        Type::Union(kinds) => joined(kinds, " | ", inner),
        Type::Named(name) => format!("{prefix}{name}"),
    }
}

fn documentation(text: &mut String, description: &str, indent: &str) {
    let lines = prose(description, "None");
    if lines.is_empty() {
        return;
    }
    let lines: Vec<String> = lines
        .iter()
        .map(|line| line.replace('\\', "\\\\").replace('"', "'"))
        .collect();
    if let [line] = &lines[..] {
        let _ = writeln!(text, "{indent}\"\"\"{line}\"\"\"");
        return;
    }
    let _ = writeln!(text, "{indent}\"\"\"{}", lines[0]);
    for line in &lines[1..] {
        let _ = writeln!(text, "{}", format!("{indent}{line}").trim_end());
    }
    let _ = writeln!(text, "{indent}\"\"\"");
}
