//! Type stubs of the Python package; `stubtest` holds them against the package itself.

use std::fmt::Write as _;

use strikewise::catalogue::{self, Argument, ArgumentKind, Default, Function, Shape};

use super::objects::{Objects, Type, in_python};

const WRITTEN: &str = "# Made of the catalogue of functions by `cargo xtask generate --write`.\n";

/// What all functions share.
const HEAD: &str = r#"# The first form of a function is the narrowest: a number is a column, too.
# mypy: disable-error-code="overload-overlap"

import os
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from . import objects, records
from ._document import Document as Document
from ._error import StrikewiseError as StrikewiseError
from ._markets import read_market as read_market
from ._markets import sample_market as sample_market
from ._record import Record as Record
from ._status import Status as Status

class _Frame(Protocol):
    """A Series or table of pandas or Polars, or an array of Arrow."""

    def to_numpy(self) -> Any: ...

_Scalar: TypeAlias = float | np.floating[Any] | np.integer[Any]
_Array: TypeAlias = NDArray[np.float64]
_Statuses: TypeAlias = NDArray[np.uint8]
_Series: TypeAlias = Sequence[float | None] | NDArray[Any]
_Numbers: TypeAlias = _Scalar | _Series
_Kind: TypeAlias = str | int
_Kinds: TypeAlias = _Kind | Sequence[str] | Sequence[int] | NDArray[Any]

__version__: str

def catalogue() -> list[dict[str, Any]]: ...
"#;

/// What the columns of a form of a function are, and what comes out.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Scalars,
    Arrays,
    /// The column at this place is a frame, those before it are none. (One form with frames anywhere would be ambiguous:
    /// the type of an array has an `Any` in it.)
    Frame(usize),
    /// Whatever the function takes.
    All,
}

impl Form {
    const fn values(self) -> &'static str {
        match self {
            Self::Scalars => "float",
            Self::Arrays => "_Array",
            Self::Frame(_) | Self::All => "Any",
        }
    }

    const fn statuses(self) -> &'static str {
        match self {
            Self::Scalars => "Status",
            Self::Arrays => "_Statuses",
            Self::Frame(_) | Self::All => "Any",
        }
    }

    /// The type of a column at a place.
    fn column(self, place: usize, kind: ArgumentKind) -> &'static str {
        let is_kinds = kind == ArgumentKind::Kinds;
        match self {
            Self::Frame(at) if place == at => "_Frame",
            Self::Scalars if is_kinds => "_Kind",
            Self::Scalars => "_Scalar",
            Self::Frame(at) if place > at && is_kinds => "_Kinds | _Frame",
            Self::Frame(at) if place > at && kind == ArgumentKind::Series => "_Series | _Frame",
            Self::Frame(at) if place > at => "_Numbers | _Frame",
            Self::All if is_kinds => "_Kinds | _Frame",
            Self::All => "_Numbers | _Frame",
            Self::Arrays | Self::Frame(_) if is_kinds => "_Kinds",
            Self::Arrays | Self::Frame(_) if kind == ArgumentKind::Series => "_Series",
            Self::Arrays | Self::Frame(_) => "_Numbers",
        }
    }
}

/// `__init__.pyi`.
pub(super) fn functions(objects: &Objects) -> String {
    let functions = catalogue::functions();
    let own = [
        "Document",
        "Record",
        "Status",
        "StrikewiseError",
        "catalogue",
        "read_market",
        "sample_market",
    ];
    let names = functions.iter().map(|function| function.name);
    let mut text = format!(
        "{WRITTEN}{HEAD}\n{}",
        exported(own.into_iter().chain(names))
    );
    for function in &functions {
        text += &forms(function, objects);
    }
    text
}

/// What `import *` takes.
fn exported<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut text = "__all__ = [\n".to_owned();
    for name in names {
        let _ = writeln!(text, "    {name:?},");
    }
    text + "]\n\n"
}

/// Every form of a function, narrowest first, and whether each gives statuses.
fn forms(function: &Function, objects: &Objects) -> String {
    let columns = function
        .arguments
        .iter()
        .filter(|argument| is_column(argument.kind));
    let frames = (0..columns.count()).map(|at| (Form::Frame(at), None));
    let statuses: &[Option<bool>] = if returns_status(function) {
        &[Some(false), Some(true)]
    } else {
        &[None]
    };
    let of = |form| statuses.iter().map(move |&status| (form, status));
    let forms: Vec<(Form, Option<bool>)> = match function.shape {
        Shape::Columns => of(Form::Scalars)
            .chain(of(Form::Arrays))
            .chain(frames)
            .collect(),
        Shape::Series => of(Form::Arrays).chain(frames).collect(),
        _ => vec![(Form::All, None)],
    };
    let mut text = String::new();
    for (i, &(form, status)) in forms.iter().enumerate() {
        if forms.len() > 1 {
            text += "@overload\n";
        }
        let _ = write!(
            text,
            "def {}({}) -> {}:",
            function.name,
            parameters(function, form, status, objects),
            answer(function, form, status, objects)
        );
        match function.documentation.first().filter(|_| i == 0) {
            Some(line) => {
                let line = line.trim().replace('\\', "\\\\").replace('"', "'");
                let _ = write!(text, "\n    \"\"\"{line}\"\"\"\n\n");
            }
            None => text += " ...\n",
        }
    }
    text
}

const fn is_column(kind: ArgumentKind) -> bool {
    matches!(
        kind,
        ArgumentKind::Column | ArgumentKind::Kinds | ArgumentKind::Series
    )
}

/// Whether there is one output of numbers with a status, which is given on demand.
fn returns_status(function: &Function) -> bool {
    let statuses = function.outputs.iter().filter(|output| output.is_status);
    statuses.count() == 1 && function.outputs.len() == 2
}

fn parameters(function: &Function, form: Form, status: Option<bool>, objects: &Objects) -> String {
    // Columns come first, so that the place among all arguments is that among columns.
    let arguments = function.arguments.iter().enumerate();
    let mut parameters: Vec<String> = arguments
        .map(|(place, argument)| {
            if is_column(argument.kind) {
                let kind = form.column(place, argument.kind);
                return format!("{}: {kind}", name(argument));
            }
            parameter(argument, objects.argument(function, argument.name))
        })
        .collect();
    let mut options = Vec::new();
    match status {
        Some(false) => options.push("return_status: Literal[False] = False".to_owned()),
        Some(true) => options.push("return_status: Literal[True]".to_owned()),
        None if returns_status(function) => options.push("return_status: bool = False".to_owned()),
        None => {}
    }
    if function.is_parallel() {
        options.push("threads: int = 1".to_owned());
    }
    if function.shape == Shape::Series {
        options.push("axis: Literal[-2, -1, 0, 1] | None = None".to_owned());
    }
    if !options.is_empty() {
        parameters.push("*".to_owned());
        parameters.append(&mut options);
    }
    parameters.join(", ")
}

/// What is no column.
fn parameter(argument: &Argument, object: Option<&Type>) -> String {
    let kind = match argument.kind {
        ArgumentKind::Document => match object {
            Some(Type::Text) => "str".to_owned(),
            // Dates, data classes and values of NumPy may stand in it, too.
            Some(object) => format!("{} | Any", in_python(object)),
            None => "Any".to_owned(),
        },
        ArgumentKind::Numbers => "_Numbers | _Frame".to_owned(),
        ArgumentKind::Count => "int".to_owned(),
        ArgumentKind::Number => "float".to_owned(),
        ArgumentKind::Choice(names) => literal(names),
        ArgumentKind::Choices(names) => format!("Sequence[{}]", literal(names)),
        _ => "Any".to_owned(),
    };
    let name = name(argument);
    match argument.default {
        None => format!("{name}: {kind}"),
        Some(Default::Number(number)) if argument.kind == ArgumentKind::Count => {
            format!("{name}: {kind} = {number:.0}")
        }
        Some(Default::Number(number)) => format!("{name}: {kind} = {number:?}"),
        Some(Default::Text(text)) => format!("{name}: {kind} = {text:?}"),
        Some(_) if kind.ends_with("Any") => format!("{name}: {kind} = None"),
        Some(_) => format!("{name}: {kind} | None = None"),
    }
}

/// A word of the language has an underscore after it.
fn name(argument: &Argument) -> &'static str {
    match argument.name {
        "lambda" => "lambda_",
        name => name,
    }
}

fn literal(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    format!("Literal[{}]", names.join(", "))
}

fn answer(function: &Function, form: Form, status: Option<bool>, objects: &Objects) -> String {
    let numbers = function.outputs.iter().filter(|output| !output.is_status);
    match (function.shape, function.outputs.len()) {
        (Shape::Document, _) => objects
            .answer(function)
            .map_or_else(|| "Any".to_owned(), in_python),
        (Shape::Numbers, _) => "float".to_owned(),
        _ if numbers.clone().count() == 0 => "Record".to_owned(),
        (_, 1) => form.values().to_owned(),
        // Whether there are statuses is not known.
        (Shape::Columns, 2) if returns_status(function) && status.is_none() => "Any".to_owned(),
        _ if status == Some(false) => form.values().to_owned(),
        _ if function.outputs.len() == numbers.count() => {
            format!("records.{}[{}]", record(function), form.values())
        }
        _ => format!(
            "records.{}[{}, {}]",
            record(function),
            form.values(),
            form.statuses()
        ),
    }
}

/// The name of the class of a function's records.
fn record(function: &Function) -> String {
    if let Some(indicator) = &function.indicator {
        return indicator.object.to_owned();
    }
    let camel = function.camel_case_name();
    camel[..1].to_uppercase() + &camel[1..]
}

/// `records.pyi`.
pub(super) fn records() -> String {
    let mut text = format!(
        "{WRITTEN}\nfrom typing import Generic, TypeVar\n\nfrom ._record import Record as Record\n\n\
         _N = TypeVar(\"_N\")\n_S = TypeVar(\"_S\")\n\n"
    );
    let functions = catalogue::functions();
    let with_records = functions
        .iter()
        .filter(|function| function.outputs.len() > 1);
    let names: Vec<String> = with_records.clone().map(record).collect();
    text += &exported(std::iter::once("Record").chain(names.iter().map(String::as_str)));
    for function in with_records {
        let has_status = function.outputs.iter().any(|output| output.is_status);
        let generic = if has_status { "_N, _S" } else { "_N" };
        let _ = write!(
            text,
            "\nclass {}(Record, Generic[{generic}]):\n",
            record(function)
        );
        for output in &function.outputs {
            let _ = write!(
                text,
                "    @property\n    def {}(self) -> {}: ...\n",
                output.name,
                if output.is_status { "_S" } else { "_N" }
            );
        }
    }
    text
}

/// `streaming.pyi`.
pub(super) fn streaming() -> String {
    let mut text = format!(
        "{WRITTEN}
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from . import records
from ._native import Stream as Stream

_Array: TypeAlias = NDArray[np.float64]
"
    );
    let functions = catalogue::functions();
    let indicators = functions
        .iter()
        .filter_map(|function| Some((function, function.indicator.as_ref()?)));
    let objects = indicators.clone().map(|(_, indicator)| indicator.object);
    let _ = write!(
        text,
        "\n{}",
        exported(std::iter::once("Stream").chain(objects))
    );
    for (function, indicator) in indicators {
        let (value, series) = if let [_] = &function.outputs[..] {
            ("float".to_owned(), "_Array".to_owned())
        } else {
            let record = record(function);
            (
                format!("records.{record}[float]"),
                format!("records.{record}[_Array]"),
            )
        };
        let own = function.arguments[indicator.inputs.len()..].iter();
        let mut parameters = String::new();
        for argument in own {
            let _ = writeln!(parameters, "        {},", parameter(argument, None));
        }
        let _ = write!(
            text,
            "
class {}(Stream[{value}, {series}]):
    def __new__(
        cls,
{parameters}        *,
        gaps: Literal[\"carry\", \"reset\", \"reject\"] = \"carry\",
        seed: Literal[\"ta_lib\", \"first\"] = \"ta_lib\",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> {}: ...
",
            indicator.object, indicator.object
        );
    }
    text
}
