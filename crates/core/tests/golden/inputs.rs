//! A call of a function with the inputs of a case.

use serde_json::{Map, Value as Json};
use strikewise::Result;
use strikewise::catalogue::{
    Answer, Argument, ArgumentKind, Column, Function, Value, kind_of_name,
};
use strikewise::pricing::{OptionKind, Status};

use crate::comparison::number;

/// What an argument is given; a [`Value`] borrows it.
enum Given<'a> {
    Missing,
    Numbers(Vec<f64>),
    Kinds(Vec<OptionKind>),
    Text(&'a str),
    Texts(Vec<&'a str>),
    Document(&'a Json),
}

impl<'a> Given<'a> {
    fn new(argument: &Argument, input: Option<&'a Json>) -> Result<Self> {
        let Some(input) = input else {
            return Ok(Self::Missing);
        };
        Ok(match (argument.kind, input) {
            (ArgumentKind::Document, _) => Self::Document(input),
            (ArgumentKind::Kinds, Json::Array(kinds)) => Self::Kinds(
                kinds
                    .iter()
                    .map(|kind| kind_of_name(argument.name, text(kind)))
                    .collect::<Result<_>>()?,
            ),
            (_, Json::Array(items)) => match items.iter().map(number).collect() {
                Some(numbers) => Self::Numbers(numbers),
                None => Self::Texts(items.iter().map(text).collect()),
            },
            _ => match number(input) {
                Some(number) => Self::Numbers(vec![number]),
                None => Self::Text(text(input)),
            },
        })
    }

    fn value(&'a self) -> Value<'a> {
        match self {
            Self::Missing => Value::Missing,
            Self::Numbers(numbers) => Value::Numbers(numbers),
            Self::Kinds(kinds) => Value::Kinds(kinds),
            Self::Text(text) => Value::Text(text),
            Self::Texts(texts) => Value::Texts(texts),
            Self::Document(document) => Value::Document(document),
        }
    }
}

fn text(value: &Json) -> &str {
    value.as_str().expect("a text")
}

/// The inputs of a case, all of which must be arguments.
fn named<'a>(function: &Function, inputs: &'a Json) -> &'a Map<String, Json> {
    let inputs = inputs.as_object().expect("inputs are an object");
    for name in inputs.keys() {
        let is_known = function.arguments.iter().any(|it| it.name == name);
        assert!(is_known, "{} takes no {name}", function.name);
    }
    inputs
}

/// Calls a function by the names of its arguments. Columns come back as an object of lists, as the files have them.
pub(crate) fn call(function: &Function, inputs: &Json) -> Result<Json> {
    let inputs = named(function, inputs);
    let given = function
        .arguments
        .iter()
        .map(|argument| Given::new(argument, inputs.get(argument.name)))
        .collect::<Result<Vec<_>>>()?;
    let values: Vec<Value> = given.iter().map(Given::value).collect();
    Ok(match function.call(&values)? {
        Answer::Columns(columns) => columns
            .into_iter()
            .map(|(name, column)| (name.to_owned(), written(column)))
            .collect(),
        Answer::Document(document) => document,
        _ => unreachable!("an answer is columns or a document"),
    })
}

fn written(column: Column) -> Json {
    match column {
        Column::Numbers(numbers) => numbers.into_iter().map(number_or_name).collect(),
        Column::Statuses(statuses) => statuses.into_iter().map(Status::as_str).collect(),
        _ => unreachable!("a column is numbers or statuses"),
    }
}

/// JSON has no NaN and no infinity.
fn number_or_name(number: f64) -> Json {
    if number.is_finite() {
        return number.into();
    }
    let name = match number {
        f64::INFINITY => "Infinity",
        f64::NEG_INFINITY => "-Infinity",
        _ => "NaN",
    };
    name.into()
}
