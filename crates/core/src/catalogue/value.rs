//! Values whose types are known only at run time, and how arguments are read from them.

use super::argument::ArgumentKind;
use crate::indicators::MovingAverage;
use crate::options::Fill;
use crate::pricing::{
    ExerciseStyle, Greek, OptionKind, american::Scheme, digital::Payout, dividends::DividendModel,
};
use crate::{Error, ErrorCode, Result};
use std::fmt::Display;

/// A value for an argument.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// None was given: the default counts, if there is one.
    Missing,
    /// A column, a series, a list; a single number is one row.
    Numbers(&'a [f64]),
    /// Calls and puts.
    Kinds(&'a [OptionKind]),
    /// A choice.
    Text(&'a str),
    /// Several choices.
    Texts(&'a [&'a str]),
    /// An object.
    #[cfg(feature = "json")]
    Document(&'a serde_json::Value),
}

impl Value<'_> {
    /// What to call it in a message.
    fn description(&self) -> String {
        match self {
            Self::Missing => "missing".to_owned(),
            Self::Numbers([number]) => number.to_string(),
            Self::Numbers(numbers) => format!("{} numbers", numbers.len()),
            Self::Kinds(kinds) => format!("{} kinds of option", kinds.len()),
            Self::Text(text) => format!("{text:?}"),
            Self::Texts(texts) => format!("{} texts", texts.len()),
            #[cfg(feature = "json")]
            Self::Document(document) => document.to_string(),
        }
    }

    pub(super) fn refused(&self, name: &'static str, rule: impl Into<String>) -> Error {
        Error::new(
            ErrorCode::InvalidParameter,
            name,
            self.description(),
            rule.into(),
        )
    }
}

/// A type that an argument of the table has.
pub(super) trait Read<'a>: Sized {
    const KIND: ArgumentKind;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self>;

    /// What an object must be like.
    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        None
    }
}

impl<'a> Read<'a> for &'a [f64] {
    const KIND: ArgumentKind = ArgumentKind::Column;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Numbers(numbers) => Ok(numbers),
            _ => Err(value.refused(name, "must be numbers")),
        }
    }
}

/// Numbers that are not a column: a list with a length of its own, empty if it is not given.
pub(super) struct Numbers<'a>(pub(super) &'a [f64]);

impl<'a> Read<'a> for Numbers<'a> {
    const KIND: ArgumentKind = ArgumentKind::Numbers;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Missing => Ok(Self(&[])),
            _ => Read::read(name, value).map(Self),
        }
    }
}

/// Whole numbers, a list with a length of its own.
#[cfg(feature = "json")]
pub(super) struct Counts(pub(super) Vec<usize>);

#[cfg(feature = "json")]
impl<'a> Read<'a> for Counts {
    const KIND: ArgumentKind = ArgumentKind::Numbers;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        let numbers: &[f64] = Read::read(name, value)?;
        numbers
            .iter()
            .map(|&number| whole(name, number))
            .collect::<Result<_>>()
            .map(Self)
    }
}

impl<'a> Read<'a> for &'a [OptionKind] {
    const KIND: ArgumentKind = ArgumentKind::Kinds;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Kinds(kinds) => Ok(kinds),
            _ => Err(value.refused(name, "must be call or put")),
        }
    }
}

impl<'a> Read<'a> for f64 {
    const KIND: ArgumentKind = ArgumentKind::Number;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Numbers(&[number]) => Ok(number),
            _ => Err(value.refused(name, "must be one number")),
        }
    }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    const KIND: ArgumentKind = T::KIND;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Missing => Ok(None),
            _ => Read::read(name, value).map(Some),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        T::schema(generator)
    }
}

impl<'a> Read<'a> for usize {
    const KIND: ArgumentKind = ArgumentKind::Count;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        whole(name, Read::read(name, value)?)
    }
}

/// The count that a caller without whole numbers means.
fn whole(name: &'static str, number: f64) -> Result<usize> {
    // Numbers up to here are exact.
    if (0.0..=9_007_199_254_740_992.0).contains(&number) && number == libm::trunc(number) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in range"
        )]
        return Ok(number as usize);
    }
    Err(Value::Numbers(&[number]).refused(name, "must be a whole number, 0 or more"))
}

/// A type whose values are chosen by name.
pub(super) trait Choice: Copy + 'static {
    const NAMES: &'static [&'static str];
    const ALL: &'static [Self];
}

/// Types with their values, named by a method of theirs.
macro_rules! choices {
    ($($Type:ty: $name:ident of $all:expr;)+) => {$(
        impl Choice for $Type {
            const NAMES: &'static [&'static str] = &{
                let mut names = [""; $all.len()];
                let mut i = 0;
                while i < names.len() {
                    names[i] = $all[i].$name();
                    i += 1;
                }
                names
            };
            const ALL: &'static [Self] = &$all;
        }

        impl<'a> Read<'a> for $Type {
            const KIND: ArgumentKind = ArgumentKind::Choice(<Self as Choice>::NAMES);

            fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
                match value {
                    Value::Text(text) => chosen(name, text),
                    _ => Err(value.refused(name, rule_of::<Self>())),
                }
            }
        }
    )+};
}

choices! {
    ExerciseStyle: as_str of [Self::European, Self::American];
    Scheme: as_str of [Self::Fast, Self::Accurate, Self::HighPrecision];
    Payout: as_str of [Self::Cash, Self::Asset];
    DividendModel: as_str of [Self::Escrowed, Self::PiecewiseLognormal];
    Fill: as_str of [Self::Mid, Self::Quarter, Self::Natural];
    MovingAverage: name of MovingAverage::ALL;
    Greek: as_str of Greek::ALL;
}

impl<'a, T: Choice> Read<'a> for Vec<T> {
    const KIND: ArgumentKind = ArgumentKind::Choices(T::NAMES);

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Text(text) => Ok(vec![chosen(name, text)?]),
            Value::Texts(texts) => texts.iter().map(|text| chosen(name, text)).collect(),
            _ => Err(value.refused(name, rule_of::<T>())),
        }
    }
}

fn chosen<T: Choice>(name: &'static str, text: impl AsRef<str> + Display) -> Result<T> {
    let position = T::NAMES
        .iter()
        .position(|known| known.eq_ignore_ascii_case(text.as_ref()));
    match position {
        Some(position) => Ok(T::ALL[position]),
        None => Err(Value::Text(text.as_ref()).refused(name, rule_of::<T>())),
    }
}

fn rule_of<T: Choice>() -> String {
    match T::NAMES {
        [others @ .., last] if !others.is_empty() => {
            format!("must be {} or {last}", others.join(", "))
        }
        names => format!("must be {}", names.join(", ")),
    }
}
