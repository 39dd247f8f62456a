//! The reference page: every function with its arguments and outputs.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use strikewise::catalogue::{self, Argument, ArgumentKind, Default, Function, Shape};

use super::objects::{Objects, in_words};

const OBJECTS: &str = "objects.md";

/// `docs/reference/functions.md`.
pub(super) fn page(objects: &Objects) -> String {
    let functions = catalogue::functions();
    let mut text = format!(
        "# Functions\n\nAll {} functions of every language, made of the table in `crates/core/src/catalogue` by \
         `cargo xtask generate --write`. In JavaScript, words are joined by capitals: `implied_volatility` is \
         `impliedVolatility`. Arguments with a default may be left out. Units and domains are [below](#names).\n",
        functions.len()
    );
    let mut group = "";
    for function in functions
        .iter()
        .filter(|function| function.indicator.is_none())
    {
        if function.group != group {
            group = function.group;
            let _ = write!(text, "\n## {group}\n");
        }
        let _ = write!(text, "\n### `{}`\n\n", function.name);
        for line in function.documentation {
            let _ = writeln!(text, "{}", line.trim());
        }
        let _ = write!(text, "\n```text\n{}\n```\n", signature(function));
        text += &objects_of(function, objects);
    }
    text += "\n## Indicators\n\nEach has a [page](../indicators/README.md) of its own with formula, source and chart.\n\n";
    text += "| function | object | answers with |\n|---|---|---|\n";
    for function in &functions {
        if let Some(indicator) = &function.indicator {
            let _ = writeln!(
                text,
                "| `{}({})` | `{}` | {} |",
                function.name,
                arguments(function),
                indicator.object,
                names(function).join(", ")
            );
        }
    }
    text += &vocabulary(&functions);
    text
}

/// The objects that a function takes and gives.
fn objects_of(function: &Function, objects: &Objects) -> String {
    let taken = function.arguments.iter().filter_map(|argument| {
        let kind = objects.argument(function, argument.name)?;
        Some(format!(
            "- `{}`: {}\n",
            argument.name,
            in_words(kind, OBJECTS)
        ))
    });
    let given = objects
        .answer(function)
        .map(|kind| format!("- answer: {}\n", in_words(kind, OBJECTS)));
    let lines: String = taken.chain(given).collect();
    if lines.is_empty() {
        lines
    } else {
        format!("\n{lines}")
    }
}

fn signature(function: &Function) -> String {
    let answer = match function.shape {
        Shape::Document => "object".to_owned(),
        _ => names(function).join(", "),
    };
    format!("{}({}) -> {answer}", function.name, arguments(function))
}

pub(super) fn names(function: &Function) -> Vec<String> {
    function
        .outputs
        .iter()
        .map(|output| output.name.to_owned())
        .collect()
}

pub(super) fn arguments(function: &Function) -> String {
    let all: Vec<String> = function.arguments.iter().map(argument).collect();
    all.join(", ")
}

fn argument(argument: &Argument) -> String {
    match argument.default {
        None => argument.name.to_owned(),
        Some(Default::Number(number)) => format!("{} = {number}", argument.name),
        Some(Default::Text(text)) => format!("{} = \"{text}\"", argument.name),
        Some(_) => format!("{} = none", argument.name),
    }
}

/// What the names mean that arguments and outputs have.
fn vocabulary(functions: &[Function]) -> String {
    let mut text = "\n## Names\n\n| name | meaning, unit, domain |\n|---|---|\n".to_owned();
    let mut seen = BTreeSet::new();
    for function in functions {
        let arguments = function.arguments.iter().map(|a| (a.name, choices(a.kind)));
        let outputs = function.outputs.iter().map(|output| (output.name, &[][..]));
        for (name, choices) in arguments.chain(outputs) {
            if let (Some(meaning), true) = (catalogue::meaning(name), seen.insert(name)) {
                let _ = write!(text, "| `{name}` | {meaning}");
                if !choices.is_empty() {
                    let _ = write!(text, ": `{}`", choices.join("`, `"));
                }
                text += " |\n";
            }
        }
    }
    text
}

const fn choices(kind: ArgumentKind) -> &'static [&'static str] {
    match kind {
        ArgumentKind::Choice(names) | ArgumentKind::Choices(names) => names,
        _ => &[],
    }
}
