//! What a call gives, sorted to the arguments of a function.

use pyo3::prelude::*;
use pyo3::types::PyString;
use strikewise::catalogue::{self, ArgumentKind, Value};

use crate::builtin::Given;
use crate::column::{Column, Shape};
use crate::error::{invalid, shown};
use crate::function::Function;
use crate::kinds::Kinds;
use crate::{docstring, document, threads};

/// What only Python has: how a call is made, not what is computed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    pub(crate) returns_status: bool,
    pub(crate) threads: usize,
    /// The axis of the bars, if the caller named it.
    pub(crate) axis: Option<isize>,
}

impl Options {
    pub(crate) const NONE: Self = Self {
        returns_status: false,
        threads: 1,
        axis: None,
    };

    fn take(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        match name {
            "return_status" => self.returns_status = value.is_truthy()?,
            "threads" => {
                let range = 1..=threads::MOST;
                let threads = value
                    .extract()
                    .ok()
                    .filter(|threads| range.contains(threads));
                let rule = format!("must be a whole number, 1 to {}", threads::MOST);
                self.threads = threads.ok_or_else(|| invalid(name, shown(value), &rule))?;
            }
            _ => {
                let axis = value.extract().ok().filter(|axis| (-2..2).contains(axis));
                let axis = axis.ok_or_else(|| {
                    invalid(name, shown(value), "must be 0, where each column is a series, or -1 or 1, where each row is one")
                })?;
                self.axis = Some(axis);
            }
        }
        Ok(())
    }
}

/// The value of one argument.
pub(crate) enum Argument<'py> {
    Missing,
    Numbers(Column<'py>),
    Kinds(Kinds),
    Text(String),
    Texts(Vec<String>),
    Document(serde_json::Value),
}

/// The values of all arguments.
pub(crate) struct Arguments<'py> {
    pub(crate) values: Vec<Argument<'py>>,
    pub(crate) options: Options,
    /// The data frames among them, with the names of their arguments.
    pub(crate) frames: Vec<(&'static str, Bound<'py, PyAny>)>,
    /// Whether each column is one number.
    pub(crate) are_scalars: bool,
}

/// Values by argument, before they are read.
pub(crate) type Sorted<'a, 'py> = Vec<Option<Borrowed<'a, 'py, PyAny>>>;

/// Sorts what a call gives.
pub(crate) fn sorted<'a, 'py>(
    function: &Function,
    given: &Given<'a, 'py>,
) -> PyResult<(Sorted<'a, 'py>, Options)> {
    let arguments = &function.row.arguments;
    let mut options = Options::NONE;
    let mut sorted = Vec::with_capacity(arguments.len());
    let by_position = given.by_position();
    if by_position.len() > arguments.len() {
        let value = format!("{} values", by_position.len());
        return Err(invalid("values", value, &function.rule_of_arguments()));
    }
    sorted.extend(by_position.map(Some));
    sorted.resize(arguments.len(), None);
    for (name, value) in given.by_name() {
        let position = function
            .names
            .iter()
            .position(|known| known.is(&name))
            .or_else(|| {
                let name = name.to_str().ok()?;
                let is_named = |argument: &catalogue::Argument| {
                    argument.name == name || docstring::name(argument) == name
                };
                arguments.iter().position(is_named)
            });
        if let Some(position) = position {
            if sorted[position].replace(value).is_some() {
                let name = arguments[position].name;
                return Err(invalid(name, shown(&value), "must be given once"));
            }
            continue;
        }
        let name = name.to_str()?;
        if !function.options().any(|(known, _)| known == name) {
            return Err(invalid(name, shown(&value), &function.rule_of_arguments()));
        }
        options.take(name, &value)?;
    }
    for value in &mut sorted {
        if value.is_some_and(|value| value.is_none()) {
            *value = None;
        }
    }
    Ok((sorted, options))
}

impl<'py> Arguments<'py> {
    /// Reads values as the kinds of their arguments ask for.
    pub(crate) fn read(
        row: &'static catalogue::Function,
        sorted: Sorted<'_, 'py>,
        options: Options,
    ) -> PyResult<Self> {
        let mut arguments = Self {
            values: Vec::with_capacity(sorted.len()),
            options,
            frames: Vec::new(),
            are_scalars: true,
        };
        for (argument, value) in row.arguments.iter().zip(sorted) {
            let value = match value {
                None => Argument::Missing,
                Some(value) => arguments.read_one(argument, &value)?,
            };
            arguments.values.push(value);
        }
        Ok(arguments)
    }

    fn read_one(
        &mut self,
        argument: &catalogue::Argument,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Argument<'py>> {
        let name = argument.name;
        match argument.kind {
            ArgumentKind::Column | ArgumentKind::Series => {
                let (column, frame) = Column::read(name, value)?;
                self.are_scalars &= column.shape() == Shape::One;
                self.frames.extend(frame.map(|frame| (name, frame)));
                Ok(Argument::of_column(column))
            }
            ArgumentKind::Kinds => {
                let (kinds, frame) = Kinds::read(name, value)?;
                self.are_scalars &= kinds.is_one();
                self.frames.extend(frame.map(|frame| (name, frame)));
                Ok(Argument::Kinds(kinds))
            }
            ArgumentKind::Document => Ok(Argument::Document(document::read(name, value)?)),
            _ => Argument::of_parameter(argument, value),
        }
    }
}

impl<'py> Argument<'py> {
    /// What the core refuses, it is to refuse by its own rule: what is unreadable goes to it as text.
    fn of_column(column: Column<'py>) -> Self {
        match column {
            Column::Unreadable(shown) => Self::Text(shown),
            column => Self::Numbers(column),
        }
    }

    /// A number, a choice or several.
    pub(crate) fn of_parameter(
        argument: &catalogue::Argument,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        if let Ok(text) = value.cast::<PyString>() {
            return Ok(Self::Text(text.to_str()?.to_owned()));
        }
        if matches!(argument.kind, ArgumentKind::Choices(_))
            && let Ok(texts) = value.extract::<Vec<String>>()
        {
            return Ok(Self::Texts(texts));
        }
        Column::read(argument.name, value).map(|(column, _)| Self::of_column(column))
    }

    /// The numbers, if there are any.
    pub(crate) const fn column(&self) -> Option<&Column<'py>> {
        match self {
            Self::Numbers(column) => Some(column),
            _ => None,
        }
    }

    /// The value as the core takes it; `texts` are views of [`Argument::Texts`].
    pub(crate) fn value<'a>(&'a self, texts: &'a [&'a str]) -> Value<'a> {
        match self {
            Self::Missing => Value::Missing,
            Self::Numbers(column) => Value::Numbers(column.numbers()),
            Self::Kinds(kinds) => Value::Kinds(kinds.kinds()),
            Self::Text(text) => Value::Text(text),
            Self::Texts(_) => Value::Texts(texts),
            Self::Document(document) => Value::Document(document),
        }
    }
}
