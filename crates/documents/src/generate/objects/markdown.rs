//! The reference page of objects.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Body, Objects, Type, joined, names_in, prose};

/// `docs/reference/objects.md`.
pub(crate) fn page(objects: &Objects) -> String {
    let mut text = "# Objects\n\nWhat [functions](functions.md) of objects take and give, in every language and in the \
        JSON of the command line: plain objects (dictionaries in Python) with these keys. Dates are texts, `2026-01-16`. \
        A key that is not required may be left out. What is missing is null, never 0. TypeScript and Python have them as \
        types of the same names: `objects.Portfolio`. Made of the code by `cargo xtask generate --write`.\n"
        .to_owned();
    let users = users(objects);
    for (name, definition) in &objects.definitions {
        let _ = write!(text, "\n## {name}\n\n");
        for line in prose(&definition.description, "null") {
            let _ = writeln!(text, "{line}");
        }
        match &definition.body {
            Body::Alias(kind) => {
                let _ = writeln!(text, "\n{}", written(kind, ""));
            }
            Body::Object(fields) => {
                text += "\n| key | value | required | meaning |\n|---|---|---|---|\n";
                for field in fields {
                    let _ = writeln!(
                        text,
                        "| `{}` | {} | {} | {} |",
                        field.name,
                        written(&field.kind, "").replace('|', "\\|"),
                        if field.is_required { "yes" } else { "" },
                        prose(&field.description, "null")
                            .join(" ")
                            .replace('|', "\\|")
                    );
                }
            }
        }
        if let Some(users) = users.get(name) {
            let users: Vec<String> = users.iter().map(|user| format!("`{user}`")).collect();
            let _ = writeln!(text, "\nUsed by {}.", users.join(", "));
        }
    }
    text
}

/// The functions that speak of a name.
fn users(objects: &Objects) -> BTreeMap<String, BTreeSet<&'static str>> {
    let arguments = objects
        .arguments
        .iter()
        .map(|((function, _), kind)| (*function, kind));
    let answers = objects
        .answers
        .iter()
        .map(|(function, kind)| (*function, kind));
    let mut users: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for (function, kind) in arguments.chain(answers) {
        let mut names = BTreeSet::new();
        names_in(kind, &mut names);
        for name in names {
            users.entry(name).or_default().insert(function);
        }
    }
    users
}

/// A type in words, with links to other types at `page`.
pub(crate) fn written(kind: &Type, page: &str) -> String {
    let inner = |kind: &Type| written(kind, page);
    let bracketed = |kind: &Type| match kind {
        Type::Union(_) => format!("({})", inner(kind)),
        _ => inner(kind),
    };
    match kind {
        Type::Any => "anything".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Text => "text".to_owned(),
        Type::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
            texts.join(", ")
        }
        Type::List(kind) => format!("list of {}", bracketed(kind)),
        Type::Tuple(kinds) => format!("[{}]", joined(kinds, ", ", inner)),
        Type::Map(kind) => format!("{} by name", bracketed(kind)),
        Type::Union(kinds) => joined(kinds, " or ", inner),
        Type::Named(name) => format!("[{name}]({page}#{})", name.to_lowercase()),
    }
}
