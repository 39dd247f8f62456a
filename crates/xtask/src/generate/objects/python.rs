//! Objects as typed dictionaries of Python.

use std::fmt::Write as _;

use super::{Body, Field, Objects, Type, joined, prose};

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
    for (name, definition) in &objects.definitions {
        match &definition.body {
            // In quotes: what it speaks of comes later.
            Body::Alias(kind) => {
                let _ = write!(
                    text,
                    "\n{name}: TypeAlias = {:?}\n",
                    bare(kind).replace('"', "'")
                );
                documentation(&mut text, &definition.description, "");
            }
            Body::Object(fields) => object(&mut text, name, &definition.description, fields),
        }
    }
    text
}

fn object(text: &mut String, name: &str, description: &str, fields: &[Field]) {
    let optional = fields.partition_point(|field| field.is_required);
    let (required, optional) = fields.split_at(optional);
    let mut class = |head: String, description: &str, fields: &[Field]| {
        let _ = write!(text, "\n\nclass {head}:\n");
        documentation(text, description, "    ");
        for field in fields {
            let _ = writeln!(text, "    {}: {}", field.name, bare(&field.kind));
            documentation(text, &field.description, "    ");
        }
        if fields.is_empty() && description.is_empty() {
            text.push_str("    pass\n");
        }
    };
    match (required, optional) {
        (required, []) => class(format!("{name}(TypedDict)"), description, required),
        ([], optional) => class(
            format!("{name}(TypedDict, total=False)"),
            description,
            optional,
        ),
        // What must be there is in a class of its own, for want of `NotRequired` in the oldest Python.
        (required, optional) => {
            class(format!("_{name}(TypedDict)"), "", required);
            class(
                format!("{name}(_{name}, total=False)"),
                description,
                optional,
            );
        }
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
