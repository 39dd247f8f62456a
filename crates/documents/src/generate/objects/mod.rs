//! The objects that functions take and give, read from their JSON Schemas and written for each language.

mod markdown;
mod python;
mod schema;
mod typescript;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use strikewise::catalogue::{self, Function, Shape};

pub(super) use markdown::{page, written as in_words};
pub(super) use python::{module as python_module, written as in_python};
pub(super) use typescript::{declarations, written as in_typescript};

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Type {
    Any,
    Null,
    Boolean,
    Number,
    Text,
    /// One of these texts.
    Choice(Vec<String>),
    List(Box<Type>),
    Tuple(Vec<Type>),
    /// Values by any name.
    Map(Box<Type>),
    Union(Vec<Type>),
    /// A [`Definition`].
    Named(String),
}

/// One value of an object.
#[derive(Debug)]
struct Field {
    name: String,
    is_required: bool,
    description: String,
    kind: Type,
}

#[derive(Debug)]
enum Body {
    Object(Vec<Field>),
    Alias(Type),
}

/// A type that has a name.
#[derive(Debug)]
struct Definition {
    description: String,
    body: Body,
}

/// The objects of all functions.
#[derive(Debug)]
pub(super) struct Objects {
    definitions: BTreeMap<String, Definition>,
    /// By the names of the function and the argument.
    arguments: BTreeMap<(&'static str, &'static str), Type>,
    /// By the name of the function.
    answers: BTreeMap<&'static str, Type>,
}

impl Objects {
    /// The objects of the catalogue.
    pub(super) fn of_catalogue() -> Result<Self, String> {
        schema::read(&catalogue::functions())
    }

    /// What an argument is, if it is an object.
    pub(super) fn argument(&self, function: &Function, name: &'static str) -> Option<&Type> {
        self.arguments.get(&(function.name, name))
    }

    /// What a function answers, if it is an object.
    pub(super) fn answer(&self, function: &Function) -> Option<&Type> {
        (function.shape == Shape::Document)
            .then(|| self.answers.get(function.name))
            .flatten()
    }
}

/// Lines of documentation without what is for Rust: examples, and how a type is written down. What is missing is called
/// as the language calls it.
fn prose(description: &str, missing: &str) -> Vec<String> {
    let mut paragraphs: Vec<&str> = description
        .split("\n\n")
        .take_while(|paragraph| {
            !paragraph.trim_start().starts_with("```") && !paragraph.starts_with("# Examples")
        })
        .filter(|paragraph| !paragraph.starts_with("With the feature `serde`"))
        .collect();
    while paragraphs.last().is_some_and(|last| last.trim().is_empty()) {
        paragraphs.pop();
    }
    let mut lines = Vec::new();
    for (place, paragraph) in paragraphs.into_iter().enumerate() {
        if place > 0 {
            lines.push(String::new());
        }
        lines.extend(paragraph.lines().map(|line| {
            line.trim_end()
                .replace("`None`", missing)
                .replace("NaN", missing)
                .replace("[`", "`")
                .replace("`]", "`")
        }));
    }
    lines
}

/// A text of several parts, with the unions of it in brackets where they would be misread.
fn joined(types: &[Type], separator: &str, write: impl Fn(&Type) -> String) -> String {
    let mut text = String::new();
    for (place, kind) in types.iter().enumerate() {
        let _ = write!(
            text,
            "{}{}",
            if place > 0 { separator } else { "" },
            write(kind)
        );
    }
    text
}

/// The names that a type speaks of.
fn names_in(kind: &Type, names: &mut BTreeSet<String>) {
    match kind {
        Type::Named(name) => {
            names.insert(name.clone());
        }
        Type::List(inner) | Type::Map(inner) => names_in(inner, names),
        Type::Tuple(all) | Type::Union(all) => all.iter().for_each(|kind| names_in(kind, names)),
        _ => {}
    }
}
