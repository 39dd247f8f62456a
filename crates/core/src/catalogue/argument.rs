//! What goes into a function.

/// What kind of value an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ArgumentKind {
    /// Numbers, `n` rows or 1.
    Column,
    /// Calls and puts, `n` rows or 1.
    Kinds,
    /// Numbers, one for each bar.
    Series,
    /// Numbers with a length of their own.
    Numbers,
    /// A whole number, 0 or more.
    Count,
    /// A number.
    Number,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// Any of these names.
    Choices(&'static [&'static str]),
    /// An object.
    Document,
}

/// What an argument is where none is given.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Default {
    /// A number.
    Number(f64),
    /// A choice.
    Text(&'static str),
    /// Nothing: the function does without.
    Nothing,
}

/// An argument of a function.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Argument {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: ArgumentKind,
    /// What it is where none is given; without one it must be given.
    pub default: Option<Default>,
    /// The least and the most that a number may be, where the table knows.
    pub range: Option<[f64; 2]>,
}

impl Argument {
    pub(super) const fn new(
        name: &'static str,
        kind: ArgumentKind,
        default: Option<Default>,
    ) -> Self {
        Self {
            name,
            kind,
            default,
            range: None,
        }
    }
}
