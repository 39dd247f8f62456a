//! JSON Schemas as types.

use std::collections::{BTreeMap, BTreeSet};

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use strikewise::catalogue::Function;

use super::{Body, Definition, Field, Objects, Type};

const PREFIX: &str = "#/$defs/";

type Definitions = Map<String, Value>;

/// The objects of functions.
pub(super) fn read(functions: &[Function]) -> Result<Objects, String> {
    let mut given = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator();
    let mut told = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut arguments = Vec::new();
    let mut answers = Vec::new();
    for function in functions {
        for (place, argument) in function.arguments.iter().enumerate() {
            if let Some(schema) = function.argument_schema(place, &mut given) {
                arguments.push(((function.name, argument.name), schema.to_value()));
            }
        }
        if let Some(schema) = function.answer_schema(&mut told) {
            answers.push((function.name, schema.to_value()));
        }
    }
    let given = given.take_definitions(true);
    let told = told.take_definitions(true);
    // What may be left out when an object is given is there when it is told: that makes two types.
    let differing = differing(&given, &told);
    let mut reader = Reader {
        differing,
        definitions: BTreeMap::new(),
    };
    reader.define(told, false)?;
    reader.define(given, true)?;
    let mut objects = Objects {
        definitions: BTreeMap::new(),
        arguments: BTreeMap::new(),
        answers: BTreeMap::new(),
    };
    for (key, schema) in arguments {
        let kind = reader.kind(&schema, key.1, true)?;
        objects.arguments.insert(key, kind);
    }
    for (key, schema) in answers {
        let kind = reader.kind(&schema, key, false)?;
        objects.answers.insert(key, kind);
    }
    objects.definitions = reader.definitions;
    Ok(objects)
}

/// Names that stand for one type where objects are given and for another where they are told.
fn differing(given: &Definitions, told: &Definitions) -> BTreeSet<String> {
    let mut differing: BTreeSet<String> = given
        .iter()
        .filter(|(name, schema)| told.get(*name).is_some_and(|other| other != *schema))
        .map(|(name, _)| name.clone())
        .collect();
    loop {
        let more: Vec<String> = given
            .iter()
            .filter(|(name, schema)| {
                told.contains_key(*name)
                    && !differing.contains(*name)
                    && references(schema)
                        .iter()
                        .any(|name| differing.contains(name))
            })
            .map(|(name, _)| name.clone())
            .collect();
        if more.is_empty() {
            return differing;
        }
        differing.extend(more);
    }
}

/// The names that a schema refers to.
fn references(schema: &Value) -> BTreeSet<String> {
    match schema {
        Value::Object(keys) => keys
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(path) if key == "$ref" => path
                    .strip_prefix(PREFIX)
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
                value => references(value),
            })
            .collect(),
        Value::Array(values) => values.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

struct Reader {
    differing: BTreeSet<String>,
    definitions: BTreeMap<String, Definition>,
}

impl Reader {
    fn define(&mut self, schemas: Definitions, is_given: bool) -> Result<(), String> {
        for (name, schema) in schemas {
            let name = self.name(&name, is_given);
            if self.definitions.contains_key(&name) {
                continue;
            }
            let description = description(&schema);
            let body = match fields_of(&schema) {
                Some(_) => Body::Object(self.fields(&schema, &name, is_given)?),
                None => Body::Alias(self.kind(&schema, &name, is_given)?),
            };
            self.definitions
                .insert(name, Definition { description, body });
        }
        Ok(())
    }

    fn name(&self, name: &str, is_given: bool) -> String {
        // `Date` is a type of JavaScript.
        let name = if name == "Date" { "CalendarDate" } else { name };
        if is_given && self.differing.contains(name) {
            format!("{name}Input")
        } else {
            name.to_owned()
        }
    }

    fn fields(
        &mut self,
        schema: &Value,
        owner: &str,
        is_given: bool,
    ) -> Result<Vec<Field>, String> {
        let required = texts(schema.get("required"));
        let mut fields = Vec::new();
        for (name, schema) in fields_of(schema).into_iter().flatten() {
            fields.push(Field {
                is_required: required.contains(name),
                description: description(schema),
                kind: self.kind(schema, &format!("{owner}{}", capitalised(name)), is_given)?,
                name: name.clone(),
            });
        }
        fields.sort_by_key(|field| !field.is_required);
        Ok(fields)
    }

    /// What a schema describes; objects within it become definitions that are named after `place`.
    fn kind(&mut self, schema: &Value, place: &str, is_given: bool) -> Result<Type, String> {
        let Value::Object(keys) = schema else {
            return Ok(Type::Any);
        };
        if let Some(Value::String(path)) = keys.get("$ref") {
            let name = path
                .strip_prefix(PREFIX)
                .ok_or_else(|| format!("{place}: {path} is no definition"))?;
            return Ok(Type::Named(self.name(name, is_given)));
        }
        if let Some(Value::Array(all)) = keys.get("oneOf").or_else(|| keys.get("anyOf")) {
            return self.union(all, place, is_given);
        }
        if let Some(value) = keys.get("const") {
            return Ok(Type::Choice(vec![text(value, place)?]));
        }
        if let Some(Value::Array(values)) = keys.get("enum") {
            let texts: Result<Vec<String>, String> =
                values.iter().map(|value| text(value, place)).collect();
            return Ok(Type::Choice(texts?));
        }
        if fields_of(schema).is_some() {
            let fields = self.fields(schema, place, is_given)?;
            let definition = Definition {
                description: description(schema),
                body: Body::Object(fields),
            };
            let name = self.name(place, is_given);
            self.definitions.insert(name.clone(), definition);
            return Ok(Type::Named(name));
        }
        match keys.get("type") {
            None => Ok(Type::Any),
            Some(Value::String(kind)) => self.plain(kind, keys, place, is_given),
            Some(Value::Array(kinds)) => {
                let mut all = Vec::new();
                for kind in kinds {
                    all.push(self.plain(&text(kind, place)?, keys, place, is_given)?);
                }
                Ok(Type::Union(all))
            }
            Some(other) => Err(format!("{place}: a type of {other}")),
        }
    }

    fn union(&mut self, all: &[Value], place: &str, is_given: bool) -> Result<Type, String> {
        let mut kinds = Vec::new();
        for (number, schema) in all.iter().enumerate() {
            let kind = self.kind(schema, &member(schema, place, number), is_given)?;
            // Choices with a description each are choices.
            match (kinds.last_mut(), kind) {
                (Some(Type::Choice(known)), Type::Choice(more)) => known.extend(more),
                (_, kind) => kinds.push(kind),
            }
        }
        Ok(match <[Type; 1]>::try_from(kinds) {
            Ok([only]) => only,
            Err(kinds) => Type::Union(kinds),
        })
    }

    fn plain(
        &mut self,
        kind: &str,
        keys: &Definitions,
        place: &str,
        is_given: bool,
    ) -> Result<Type, String> {
        Ok(match kind {
            "null" => Type::Null,
            "boolean" => Type::Boolean,
            "number" | "integer" => Type::Number,
            "string" => Type::Text,
            "array" => match (keys.get("prefixItems"), keys.get("items")) {
                (Some(Value::Array(items)), _) => {
                    let kinds: Result<Vec<Type>, String> = items
                        .iter()
                        .map(|item| self.kind(item, place, is_given))
                        .collect();
                    Type::Tuple(kinds?)
                }
                (_, Some(items)) => Type::List(Box::new(self.kind(items, place, is_given)?)),
                _ => Type::List(Box::new(Type::Any)),
            },
            "object" => match keys.get("additionalProperties") {
                Some(values @ Value::Object(_)) => {
                    Type::Map(Box::new(self.kind(values, place, is_given)?))
                }
                _ => Type::Map(Box::new(Type::Any)),
            },
            other => return Err(format!("{place}: a type of {other}")),
        })
    }
}

/// The name of a member of a union: after its only key, or after the value of the key that tells it from others.
fn member(schema: &Value, place: &str, number: usize) -> String {
    let Some(fields) = fields_of(schema) else {
        return place.to_owned();
    };
    let tag = fields
        .values()
        .find_map(|field| field.get("const")?.as_str());
    match (fields.keys().next(), tag) {
        (_, Some(tag)) => format!("{place}{}", capitalised(tag)),
        (Some(only), None) if fields.len() == 1 => format!("{place}{}", capitalised(only)),
        _ => format!("{place}{}", number + 1),
    }
}

fn fields_of(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties")?.as_object()
}

fn description(schema: &Value) -> String {
    schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn texts(values: Option<&Value>) -> BTreeSet<String> {
    let values = values.and_then(Value::as_array).into_iter().flatten();
    values
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

fn text(value: &Value, place: &str) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        other => Err(format!("{place}: {other} is no text")),
    }
}

/// `open_interest` as `OpenInterest`.
fn capitalised(name: &str) -> String {
    name.split(['_', ' ', '-'])
        .filter_map(|word| {
            let mut letters = word.chars();
            let first = letters.next()?.to_ascii_uppercase();
            Some(std::iter::once(first).chain(letters).collect::<String>())
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::panic_in_result_fn, reason = "a test fails by panicking")]
mod tests {
    use super::super::{Objects, names_in};
    use super::*;

    #[test]
    fn every_name_is_defined() -> Result<(), String> {
        let objects = Objects::of_catalogue()?;
        let mut names = BTreeSet::new();
        for kind in objects.arguments.values().chain(objects.answers.values()) {
            names_in(kind, &mut names);
        }
        for definition in objects.definitions.values() {
            match &definition.body {
                Body::Object(fields) => {
                    for field in fields {
                        names_in(&field.kind, &mut names);
                    }
                }
                Body::Alias(kind) => names_in(kind, &mut names),
            }
        }
        for name in &names {
            assert!(objects.definitions.contains_key(name), "{name}");
        }
        assert!(names.contains("Portfolio") && names.contains("ScanReport"));
        Ok(())
    }
}
