//! Values as JavaScript gives them, and the values of the catalogue that they are.

use std::borrow::Cow;

use strikewise::catalogue::{self, Argument, ArgumentKind, Value};
use strikewise::pricing::OptionKind::{self, Call, Put};
use strikewise::{Error, ErrorCode, Result};

/// A value as JavaScript gives it. Anything that is no value of the argument's kind comes as JSON, and the core refuses it
/// by name.
#[derive(Debug, Clone, PartialEq)]
pub enum Given<'a> {
    /// Nothing: the default counts.
    Missing,
    /// One number.
    Number(f64),
    /// A column, a series or a list.
    Numbers(Cow<'a, [f64]>),
    /// Calls (1) and puts (-1).
    Signs(Cow<'a, [i8]>),
    /// A choice, or one kind of option.
    Text(Cow<'a, str>),
    /// Several choices.
    Texts(Vec<String>),
    /// An object, as JSON.
    Json(Cow<'a, str>),
}

impl Given<'_> {
    /// The same value, which no longer belongs to JavaScript.
    #[must_use]
    pub fn into_owned(self) -> Given<'static> {
        match self {
            Self::Missing => Given::Missing,
            Self::Number(number) => Given::Number(number),
            Self::Numbers(numbers) => Given::Numbers(Cow::Owned(numbers.into_owned())),
            Self::Signs(signs) => Given::Signs(Cow::Owned(signs.into_owned())),
            Self::Text(text) => Given::Text(Cow::Owned(text.into_owned())),
            Self::Texts(texts) => Given::Texts(texts),
            Self::Json(json) => Given::Json(Cow::Owned(json.into_owned())),
        }
    }
}

/// What a value of the catalogue must be made of first.
pub(crate) enum Held<'a> {
    Nothing,
    Kinds(Vec<OptionKind>),
    Texts(Vec<&'a str>),
    Document(serde_json::Value),
}

/// Runs what takes values of the catalogue, one for each argument; those that are not given are missing.
pub(crate) fn with_values<T>(
    arguments: &[Argument],
    given: &[Given],
    run: impl FnOnce(&[Value]) -> Result<T>,
) -> Result<T> {
    let held: Vec<Held> = arguments
        .iter()
        .zip(given)
        .map(|(argument, given)| hold(argument, given))
        .collect::<Result<_>>()?;
    let mut values: Vec<Value> = given
        .iter()
        .enumerate()
        .map(|(i, given)| value(given, held.get(i)))
        .collect();
    values.resize(values.len().max(arguments.len()), Value::Missing);
    run(&values)
}

pub(crate) fn hold<'a>(argument: &Argument, given: &'a Given) -> Result<Held<'a>> {
    let is_kinds = matches!(argument.kind, ArgumentKind::Kinds);
    Ok(match given {
        Given::Number(sign) if is_kinds => {
            Held::Kinds(vec![catalogue::kind_of_sign(argument.name, *sign)?])
        }
        Given::Text(name) if is_kinds => {
            Held::Kinds(vec![catalogue::kind_of_name(argument.name, name)?])
        }
        Given::Signs(signs) => Held::Kinds(kinds(argument.name, signs)?),
        Given::Texts(texts) => Held::Texts(texts.iter().map(String::as_str).collect()),
        Given::Json(json) => Held::Document(document(argument.name, json)?),
        _ => Held::Nothing,
    })
}

/// Without a branch in the loop, so that it becomes vector code; what is no sign is looked for afterwards.
fn kinds(argument: &'static str, signs: &[i8]) -> Result<Vec<OptionKind>> {
    let mut are_signs = true;
    let kinds = signs
        .iter()
        .map(|&sign| {
            are_signs &= matches!(sign, 1 | -1);
            if sign == -1 { Put } else { Call }
        })
        .collect();
    if are_signs {
        return Ok(kinds);
    }
    signs
        .iter()
        .map(|&sign| catalogue::kind_of_sign(argument, f64::from(sign)))
        .collect()
}

pub(crate) fn value<'a>(given: &'a Given, held: Option<&'a Held>) -> Value<'a> {
    match (held, given) {
        (Some(Held::Kinds(kinds)), _) => Value::Kinds(kinds),
        (Some(Held::Texts(texts)), _) => Value::Texts(texts),
        (Some(Held::Document(document)), _) => Value::Document(document),
        (_, Given::Number(number)) => Value::Numbers(std::slice::from_ref(number)),
        (_, Given::Numbers(numbers)) => Value::Numbers(numbers),
        (_, Given::Text(text)) => Value::Text(text),
        _ => Value::Missing,
    }
}

/// The object that JSON is.
pub(crate) fn document(argument: &'static str, json: &str) -> Result<serde_json::Value> {
    serde_json::from_str(json).map_err(|error| {
        Error::new(
            ErrorCode::InvalidData,
            argument,
            "the given JSON",
            error.to_string(),
        )
    })
}
