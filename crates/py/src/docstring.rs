//! Documentation of the catalogue as Python shows it.

use std::fmt::Write as _;

use strikewise::catalogue::{self, Argument, ArgumentKind, Default};

use crate::function::Function;

/// Signature and documentation, in the form that `inspect.signature` and `help` read.
pub(crate) fn of(function: &Function) -> String {
    let row = function.row;
    let arguments = row.arguments.iter().map(parameter);
    let mut parameters: Vec<String> = arguments.collect();
    let options: Vec<String> = function
        .options()
        .map(|(name, default)| format!("{name}={default}"))
        .collect();
    if !options.is_empty() {
        parameters.push("*".to_owned());
        parameters.extend(options);
    }
    let mut text = format!("{}({})\n--\n\n", row.name, parameters.join(", "));
    text += &documentation(row.documentation);
    text += "\n\nArguments\n---------\n";
    for argument in &row.arguments {
        let _ = writeln!(text, "{}{}", name(argument), meaning(argument));
    }
    let outputs = row.outputs.iter().filter(|_| row.indicator.is_none());
    let outputs: Vec<String> = outputs
        .filter_map(|output| {
            let meaning = catalogue::meaning(output.name)?;
            Some(format!("{}\n    {}\n", output.name, plain(meaning)))
        })
        .collect();
    if !outputs.is_empty() {
        let _ = write!(text, "\nReturns\n-------\n{}", outputs.concat());
    }
    text
}

/// An argument as a signature has it.
fn parameter(argument: &Argument) -> String {
    let name = name(argument);
    match argument.default {
        None => name.to_owned(),
        Some(default) => format!("{name}={}", literal(argument.kind, default)),
    }
}

/// The name of an argument in Python, where a word of the language has an underscore after it.
pub(crate) const fn name(argument: &Argument) -> &'static str {
    match argument.name.as_bytes() {
        b"lambda" => "lambda_",
        _ => argument.name,
    }
}

/// A default as Python writes it.
fn literal(kind: ArgumentKind, default: Default) -> String {
    match default {
        Default::Number(number) if kind == ArgumentKind::Count => format!("{number:.0}"),
        Default::Number(number) => format!("{number:?}"),
        Default::Text(text) => format!("'{text}'"),
        _ => "None".to_owned(),
    }
}

fn meaning(argument: &Argument) -> String {
    let mut text = String::new();
    if let ArgumentKind::Choice(names) | ArgumentKind::Choices(names) = argument.kind {
        let _ = write!(text, " : {}", names.join(", "));
    }
    if let Some(meaning) = catalogue::meaning(argument.name) {
        let _ = write!(text, "\n    {}", plain(meaning));
    }
    text
}

/// The documentation without what is for callers from Rust: their examples, and the targets of links.
fn documentation(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| line.trim_end());
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let before_examples: Vec<&str> = lines
        .take_while(|line| !line.starts_with("# Examples"))
        .collect();
    plain(before_examples.join("\n").trim_end())
}

/// Text with `[words](target)` and `[words]` as the words alone.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        plain += before;
        let Some((words, after)) = after.split_once(']') else {
            plain.push('[');
            rest = after;
            continue;
        };
        let target = after
            .strip_prefix('(')
            .and_then(|after| after.split_once(')'));
        if let Some((_, after)) = target {
            plain += words;
            rest = after;
        } else if words.starts_with('`') {
            plain += words;
            rest = after;
        } else {
            let _ = write!(plain, "[{words}]");
            rest = after;
        }
    }
    plain + rest
}
