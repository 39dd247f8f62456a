//! Objects as interfaces of TypeScript.

use std::fmt::Write as _;

use super::super::typescript::documentation;
use super::{Body, Objects, Type, joined, prose};

/// `objects.d.ts`.
pub(crate) fn declarations(objects: &Objects) -> String {
    let mut text =
        "// Made by `cargo xtask generate --write`: the objects that functions take and give.\n"
            .to_owned();
    for (name, definition) in &objects.definitions {
        text.push('\n');
        documentation(&mut text, &prose(&definition.description, "null"), "");
        match &definition.body {
            Body::Alias(kind) => {
                let _ = writeln!(text, "export type {name} = {};", bare(kind));
            }
            Body::Object(fields) => {
                let _ = writeln!(text, "export interface {name} {{");
                for field in fields {
                    documentation(&mut text, &prose(&field.description, "null"), "  ");
                    let mark = if field.is_required { "" } else { "?" };
                    let _ = writeln!(text, "  {}{mark}: {};", field.name, bare(&field.kind));
                }
                text += "}\n";
            }
        }
    }
    text
}

/// A type as another file writes it.
pub(crate) fn written(kind: &Type) -> String {
    write(kind, "objects.")
}

fn bare(kind: &Type) -> String {
    write(kind, "")
}

fn write(kind: &Type, prefix: &str) -> String {
    let inner = |kind: &Type| match kind {
        Type::Union(_) | Type::Choice(_) | Type::List(_) => format!("({})", write(kind, prefix)),
        _ => write(kind, prefix),
    };
    match kind {
        Type::Any => "unknown".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
            texts.join(" | ")
        }
        Type::List(kind) => format!("readonly {}[]", inner(kind)),
        Type::Tuple(kinds) => format!(
            "readonly [{}]",
            joined(kinds, ", ", |kind| write(kind, prefix))
        ),
        Type::Map(kind) => format!("{{ readonly [name: string]: {} }}", write(kind, prefix)),
        Type::Union(kinds) => joined(kinds, " | ", inner),
        Type::Named(name) => format!("{prefix}{name}"),
    }
}
