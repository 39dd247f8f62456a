//! One row for each function.

use super::value::{Read, Value};
use super::{Argument, Default};
use crate::Result;

/// Reads the next value; what is missing is read from its default.
pub(super) fn next<'a, T: Read<'a>>(
    name: &'static str,
    values: &mut std::slice::Iter<'_, Value<'a>>,
    default: Option<&'a Default>,
) -> Result<T> {
    let given = values.next().copied().unwrap_or(Value::Missing);
    let value = match (given, default) {
        (Value::Missing, None) => return Err(given.refused(name, "must be given")),
        (Value::Missing, Some(Default::Number(number))) => {
            Value::Numbers(std::slice::from_ref(number))
        }
        (Value::Missing, Some(Default::Text(text))) => Value::Text(text),
        _ => given,
    };
    T::read(name, value)
}

pub(super) const fn argument<'a, T: Read<'a>>(
    name: &'static str,
    default: Option<Default>,
) -> Argument {
    Argument::new(name, T::KIND, default)
}

/// Whether an output's name is that of a column of statuses.
pub(super) fn output(name: &'static str) -> super::Output {
    super::Output {
        name,
        is_status: name.ends_with("status"),
    }
}

/// Adds rows to the table: documentation, name, arguments with their types and defaults, the record that comes out, the
/// function that is called, and its form for several threads.
macro_rules! functions {
    (
        $functions:ident, $group:literal;
        $(
            $(#[doc = $doc:literal])+
            $name:ident ($($argument:ident: $Type:ty $(= $default:expr)?),* $(,)?) -> $Record:ty
                = $call:expr $(, in parallel $parallel:expr)?;
        )+
    ) => {$(
        $functions.push(crate::catalogue::Function {
            name: stringify!($name),
            group: $group,
            documentation: &[$($doc),+],
            arguments: vec![$(crate::catalogue::declare::argument::<$Type>(
                stringify!($argument),
                crate::catalogue::declare::functions!(@default $($default)?),
            )),*],
            outputs: <$Record as crate::catalogue::answer::Record>::NAMES
                .iter()
                .map(|name| crate::catalogue::declare::output(name))
                .collect(),
            shape: <$Record as crate::catalogue::answer::Record>::SHAPE,
            indicator: None,
            #[cfg(feature = "schema")]
            schemas: crate::catalogue::Schemas {
                arguments: vec![$(<$Type as crate::catalogue::value::Read>::schema),*],
                answer: <$Record as crate::catalogue::answer::Record>::schema,
            },
            call: crate::catalogue::CallOf::Row(
                crate::catalogue::declare::functions!(@call $Record, $call, ($($argument: $Type $(= $default)?),*)),
            ),
            in_parallel: crate::catalogue::declare::functions!(
                @parallel $Record, ($($parallel)?), ($($argument: $Type $(= $default)?),*)
            ),
        });
    )+};
    (@default) => { None };
    (@default $default:expr) => { Some($default) };
    (@call $Record:ty, $call:expr, ($($argument:ident: $Type:ty $(= $default:expr)?),*)) => {
        |values| {
            let mut values = values.iter();
            let _ = &mut values;
            $(let $argument: $Type = crate::catalogue::declare::next(stringify!($argument), &mut values, {
                const DEFAULT: Option<crate::catalogue::Default> = crate::catalogue::declare::functions!(@default $($default)?);
                DEFAULT.as_ref()
            })?;)*
            let record: $Record = ($call)($($argument),*)?;
            crate::catalogue::answer::Record::into_answer(record)
        }
    };
    (@parallel $Record:ty, (), $arguments:tt) => { None };
    (@parallel $Record:ty, ($parallel:expr), $arguments:tt) => {{
        #[cfg(feature = "rayon")]
        {
            Some(crate::catalogue::declare::functions!(@call $Record, $parallel, $arguments))
        }
        #[cfg(not(feature = "rayon"))]
        {
            None
        }
    }};
}

pub(super) use functions;
