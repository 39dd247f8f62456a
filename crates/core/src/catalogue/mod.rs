//! Every function that crosses a language border, as data: its name, what goes in, what comes out, and a way to call it
//! with values whose types are known only at run time.
//!
//! Bindings make their functions of this table, reference pages and type stubs are written from it, and tests hold that
//! nothing in it is missing anywhere. Rust callers have no need of it: each row stands for a function with types of its own.
//!
//! ```
//! use strikewise::catalogue::{self, Answer, Value};
//! use strikewise::pricing::OptionKind::Call;
//! let price = catalogue::find("price").unwrap();
//! let names: Vec<_> = price.arguments.iter().map(|argument| argument.name).collect();
//! assert_eq!(names, ["spot", "strike", "years", "rate", "dividend_yield", "volatility", "kind"]);
//! let numbers = [[100.0], [100.0], [1.0], [0.05], [0.0], [0.2]];
//! let mut values: Vec<Value> = numbers.iter().map(|column| Value::Numbers(column)).collect();
//! values.push(Value::Kinds(&[Call]));
//! let Answer::Columns(columns) = price.call(&values)? else { unreachable!() };
//! assert!((columns.numbers("price").unwrap()[0] - 10.450_583_572_185_565).abs() < 1e-13);
//! # Ok::<(), strikewise::Error>(())
//! ```

mod answer;
mod argument;
mod declare;
#[cfg(feature = "json")]
mod document;
#[cfg(feature = "json")]
mod documents;
mod indicators;
mod kind;
mod names;
mod options;
mod pricing;
mod value;
mod vocabulary;
mod volatility;

pub use answer::{Answer, Column, Columns};
pub use argument::{Argument, ArgumentKind, Default};
pub use kind::{kind_of_name, kind_of_sign};
pub use names::camel_case;
pub use value::Value;
pub use vocabulary::meaning;

use crate::indicators::Layout;
use crate::indicators::catalogue::Indicator;
use crate::{Error, ErrorCode, Result};

/// How a function answers for what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Shape {
    /// Columns of `n` rows or 1 in, columns of `n` rows out.
    Columns,
    /// Series of one length in, series of that length out.
    Series,
    /// A whole series in, one number for each output.
    Numbers,
    /// An object out.
    Document,
}

/// What a function gives under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Output {
    /// The name of the column.
    pub name: &'static str,
    /// Whether it says why rows are NaN; else it holds numbers.
    pub is_status: bool,
}

type Call = for<'a> fn(&[Value<'a>]) -> Result<Answer>;

/// A function of the table.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Function {
    /// The name in every language, words joined by underscores; [`camel_case`] where a language joins them otherwise.
    pub name: &'static str,
    /// Heading under which reference pages have it.
    pub group: &'static str,
    /// Its documentation, line by line; the first says what it is.
    pub documentation: &'static [&'static str],
    /// What goes in, in order; what has a default comes last.
    pub arguments: Vec<Argument>,
    /// What comes out. Empty for [`Shape::Document`], and where the caller chooses the columns.
    pub outputs: Vec<Output>,
    /// How the outputs go with the arguments.
    pub shape: Shape,
    /// The indicator of a [`Shape::Series`]: it can be fed bar by bar, or with many series at once.
    pub indicator: Option<Indicator>,
    #[cfg(feature = "schema")]
    #[serde(skip)]
    schemas: Schemas,
    #[cfg_attr(feature = "serde", serde(skip))]
    call: CallOf,
    #[cfg_attr(feature = "serde", serde(skip))]
    in_parallel: Option<Call>,
}

/// How the objects of a function are described, argument by argument.
#[cfg(feature = "schema")]
#[derive(Debug, Clone)]
struct Schemas {
    arguments: Vec<SchemaOf>,
    answer: SchemaOf,
}

#[cfg(feature = "schema")]
impl Schemas {
    const NONE: Self = Self {
        arguments: Vec::new(),
        answer: |_| None,
    };
}

#[cfg(feature = "schema")]
type SchemaOf = fn(&mut schemars::SchemaGenerator) -> Option<schemars::Schema>;

/// What a call runs.
#[derive(Debug, Clone, Copy)]
enum CallOf {
    Row(Call),
    /// The function of the row's indicator.
    Indicator,
}

impl Function {
    /// Calls the function with a value for each argument, in order; [`Value::Missing`] stands for the default.
    ///
    /// # Errors
    /// What the function refuses, and `INVALID_PARAMETER` for a value of another kind than the argument's.
    pub fn call(&self, values: &[Value]) -> Result<Answer> {
        self.check_count(values)?;
        match (self.call, &self.indicator) {
            (CallOf::Row(call), _) => call(values),
            (CallOf::Indicator, Some(indicator)) => indicators::call(indicator, values),
            (CallOf::Indicator, None) => Err(no_indicator(self.name)),
        }
    }

    /// Whether [`call_in_parallel`](Self::call_in_parallel) runs on several threads.
    #[must_use]
    pub const fn is_parallel(&self) -> bool {
        self.in_parallel.is_some()
    }

    /// As [`call`](Self::call), on the threads of the current rayon pool where the function can use them: the same bits.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn call_in_parallel(&self, values: &[Value]) -> Result<Answer> {
        self.check_count(values)?;
        match self.in_parallel {
            Some(call) => call(values),
            None => self.call(values),
        }
    }

    /// Calls the function of an indicator with a matrix of `series` series for each series that it takes; the answer has
    /// matrices of the same layout.
    ///
    /// # Errors
    /// As [`call`](Self::call), `LENGTH_MISMATCH` for a matrix that is not whole series, and `INVALID_PARAMETER` for
    /// `name` if the function is not one of an indicator.
    pub fn call_panel(&self, values: &[Value], series: usize, layout: Layout) -> Result<Answer> {
        self.check_count(values)?;
        match &self.indicator {
            Some(indicator) => indicators::call_panel(indicator, values, series, layout),
            None => Err(no_indicator(self.name)),
        }
    }

    /// The parameters of an indicator, as [`Indicator::with`] takes them, from a value for each argument after the series.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a value of another kind than the parameter's, and for `name` if the function is not one
    /// of an indicator.
    pub fn parameters(&self, values: &[Value]) -> Result<Vec<f64>> {
        match &self.indicator {
            Some(indicator) => indicators::parameters(indicator, values),
            None => Err(no_indicator(self.name)),
        }
    }

    /// The schema of an argument that is an object, by its place.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn argument_schema(
        &self,
        place: usize,
        generator: &mut schemars::SchemaGenerator,
    ) -> Option<schemars::Schema> {
        self.schemas.arguments.get(place)?(generator)
    }

    /// The schema of the answer, if it is an object.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn answer_schema(
        &self,
        generator: &mut schemars::SchemaGenerator,
    ) -> Option<schemars::Schema> {
        (self.schemas.answer)(generator)
    }

    /// The function's name where words are joined by capitals, for example `"impliedVolatility"`.
    #[must_use]
    pub fn camel_case_name(&self) -> String {
        camel_case(self.name)
    }

    fn check_count(&self, values: &[Value]) -> Result<()> {
        if values.len() == self.arguments.len() {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::InvalidParameter,
            "values",
            format!("{} values", values.len()),
            format!("{} takes {}", self.name, self.arguments.len()),
        ))
    }
}

fn no_indicator(name: &'static str) -> Error {
    Error::new(
        ErrorCode::InvalidParameter,
        "name",
        name,
        "must be the name of an indicator",
    )
}

/// Every function, by group and name.
#[must_use]
pub fn functions() -> Vec<Function> {
    let mut functions = pricing_functions();
    options::add_to(&mut functions);
    volatility::add_to(&mut functions);
    #[cfg(feature = "json")]
    documents::add_to(&mut functions);
    indicators::add_to(&mut functions);
    functions
}

/// Only those that price options: a small module of WebAssembly has these and nothing else.
#[must_use]
pub fn pricing_functions() -> Vec<Function> {
    let mut functions = Vec::new();
    pricing::add_to(&mut functions);
    functions
}

/// The function of a name, in either form of it.
#[must_use]
pub fn find(name: &str) -> Option<Function> {
    functions()
        .into_iter()
        .find(|function| function.name == name || function.camel_case_name() == name)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_functions_share_a_name() {
        let mut names = BTreeSet::new();
        for function in functions() {
            assert!(
                names.insert(function.name),
                "{} is there twice",
                function.name
            );
            assert!(
                names.len() == 1 || !function.documentation.is_empty(),
                "{}",
                function.name
            );
        }
        let camel: BTreeSet<_> = names.iter().map(|name| camel_case(name)).collect();
        assert_eq!(camel.len(), names.len());
    }

    #[test]
    fn what_has_a_default_comes_last() {
        for function in functions() {
            let mut has_default = false;
            for argument in &function.arguments {
                assert!(
                    !has_default || argument.default.is_some(),
                    "{}: {} has no default but comes after one that has",
                    function.name,
                    argument.name
                );
                has_default |= argument.default.is_some();
            }
        }
    }

    #[test]
    fn every_name_has_a_meaning() {
        let unknown: BTreeSet<_> = functions()
            .iter()
            .filter(|function| function.shape != Shape::Series)
            .flat_map(|function| {
                let arguments = function.arguments.iter().map(|argument| argument.name);
                let outputs = function.outputs.iter().map(|output| output.name);
                arguments.chain(outputs).collect::<Vec<_>>()
            })
            .filter(|name| meaning(name).is_none())
            .collect();
        assert!(unknown.is_empty(), "no meaning: {unknown:?}");
    }

    #[test]
    fn a_wrong_number_of_values_is_refused() {
        for function in functions() {
            let values = vec![Value::Missing; function.arguments.len() + 1];
            assert_eq!(function.call(&values).unwrap_err().argument(), "values");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for function in functions() {
            let Some(first) = function.arguments.first().filter(|it| it.default.is_none()) else {
                continue;
            };
            let values = vec![Value::Missing; function.arguments.len()];
            let error = function.call(&values).unwrap_err();
            assert_eq!(error.argument(), first.name, "{}", function.name);
            assert_eq!(error.code(), ErrorCode::InvalidParameter);
        }
    }
}
