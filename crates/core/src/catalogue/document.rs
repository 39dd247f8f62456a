//! Objects in and out, as JSON.

use super::Shape;
use super::answer::{Answer, Record};
use super::argument::ArgumentKind;
use super::value::{Read, Value};
use crate::{Error, ErrorCode, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An object of a type that JSON can hold.
pub(super) struct Json<T>(pub(super) T);

/// A type whose form a schema can tell, where schemas are asked for.
#[cfg(feature = "schema")]
pub(super) trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}
#[cfg(not(feature = "schema"))]
pub(super) trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

/// What was given, or what is usual.
pub(super) fn or_usual<T: Default>(given: Option<Json<T>>) -> T {
    given.map(|Json(value)| value).unwrap_or_default()
}

impl<'a, T: DeserializeOwned + Described> Read<'a> for Json<T> {
    const KIND: ArgumentKind = ArgumentKind::Document;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        let Value::Document(document) = value else {
            return Err(value.refused(name, "must be an object"));
        };
        serde_path_to_error::deserialize(document)
            .map(Self)
            .map_err(|error| {
                let path = match error.path().to_string() {
                    path if path == "." => name.to_owned(),
                    path if path.starts_with('[') => format!("{name}{path}"),
                    path => format!("{name}.{path}"),
                };
                let found = at_path(document, error.path()).unwrap_or(document);
                Error::new(
                    ErrorCode::InvalidData,
                    path,
                    shortened(found),
                    error.into_inner().to_string(),
                )
            })
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<T>())
    }
}

/// What a document holds at a path; where that is missing, what holds the place.
fn at_path<'a>(
    document: &'a serde_json::Value,
    path: &serde_path_to_error::Path,
) -> Option<&'a serde_json::Value> {
    use serde_path_to_error::Segment;
    let mut found = document;
    for segment in path {
        found = match segment {
            Segment::Seq { index } => found.get(index)?,
            Segment::Map { key } => found.get(key)?,
            Segment::Enum { variant } => found.get(variant).unwrap_or(found),
            Segment::Unknown => found,
        };
    }
    Some(found)
}

/// A message need not hold a whole market.
fn shortened(document: &serde_json::Value) -> String {
    const MOST: usize = 120;
    let text = document.to_string();
    if text.chars().count() <= MOST {
        return text;
    }
    text.chars().take(MOST).chain("…".chars()).collect()
}

impl<T: Serialize + Described> Record for Json<T> {
    const NAMES: &'static [&'static str] = &[];
    const SHAPE: Shape = Shape::Document;

    fn into_answer(self) -> Result<Answer> {
        serde_json::to_value(self.0)
            .map(Answer::Document)
            .map_err(|error| {
                Error::new(
                    ErrorCode::InvalidData,
                    "answer",
                    error,
                    "must have a form in JSON",
                )
            })
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<T>())
    }
}
