//! The table of functions, and its forms in JSON.

use std::sync::OnceLock;

use serde_json::{Value, json};
use strikewise::catalogue::{self, Function};
use strikewise::pricing::Status;
use strikewise::{Error, ErrorCode, Result};

use crate::contract::{self, OfOneContract};

/// Every function; a function's number is its place.
pub(crate) fn functions() -> &'static [Function] {
    static FUNCTIONS: OnceLock<Vec<Function>> = OnceLock::new();
    FUNCTIONS.get_or_init(if cfg!(feature = "whole-catalogue") {
        catalogue::functions
    } else {
        catalogue::pricing_functions
    })
}

/// The form of a function for one contract, where it has one, by its number.
pub(crate) fn form(number: usize) -> Option<OfOneContract> {
    static FORMS: OnceLock<Vec<Option<OfOneContract>>> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        let names = functions().iter().map(|function| function.name);
        names.map(contract::form).collect()
    });
    forms.get(number).copied().flatten()
}

/// The function of a number.
pub(crate) fn function(number: u32) -> Result<&'static Function> {
    functions().get(number as usize).ok_or_else(|| {
        Error::new(
            ErrorCode::InvalidParameter,
            "function",
            number,
            "must be the number of a function",
        )
    })
}

/// What JavaScript needs of the table to make its functions, as JSON: everything but the documentation.
#[must_use]
pub fn table() -> String {
    let rows: Vec<Value> = functions()
        .iter()
        .map(|function| {
            json!({
                "name": function.name,
                "shape": function.shape,
                "arguments": function.arguments,
                "outputs": function.outputs,
                "object": function.indicator.as_ref().map(|indicator| indicator.object),
            })
        })
        .collect();
    Value::Array(rows).to_string()
}

/// The table with its documentation, as JSON.
#[must_use]
pub fn catalogue() -> String {
    let rows: Vec<Value> = functions()
        .iter()
        .map(|function| {
            json!({
                "name": function.name,
                "group": function.group,
                "documentation": function.documentation.iter().map(|line| line.trim()).collect::<Vec<_>>(),
                "shape": function.shape,
                "arguments": function.arguments.iter().map(|argument| json!({
                    "name": argument.name,
                    "kind": argument.kind,
                    "default": argument.default,
                    "range": argument.range,
                    "meaning": catalogue::meaning(argument.name),
                })).collect::<Vec<_>>(),
                "outputs": function.outputs.iter().map(|output| json!({
                    "name": output.name,
                    "is_status": output.is_status,
                    "meaning": catalogue::meaning(output.name),
                })).collect::<Vec<_>>(),
                "object": function.indicator.as_ref().map(|indicator| indicator.object),
                "ta_lib": function.indicator.as_ref().and_then(|indicator| indicator.ta_lib),
                "is_parallel": function.is_parallel(),
            })
        })
        .collect();
    Value::Array(rows).to_string()
}

/// The names of statuses in the order of their codes, as JSON.
#[must_use]
pub fn status_names() -> String {
    json!(Status::ALL.map(Status::as_str)).to_string()
}

/// An error as JSON.
#[must_use]
pub fn error(error: &Error) -> String {
    json!({
        "code": error.code().as_str(),
        "argument": error.argument(),
        "value": error.value(),
        "rule": error.rule(),
        "message": error.to_string(),
    })
    .to_string()
}
