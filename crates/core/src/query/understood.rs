//! What the grammar answers.

use super::screen_query::ScreenQuery;

/// Words of a sentence and where they stand, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The words as the sentence has them.
    pub words: String,
    /// Byte at which they begin.
    pub start: usize,
    /// Byte behind their end.
    pub end: usize,
}

/// Words that were understood.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Meaning {
    /// Which.
    pub span: Span,
    /// What they ask, for example `RSI below 30`.
    pub meaning: String,
}

/// Words that could mean several things, or something that a query cannot ask. They are not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Which.
    pub span: Span,
    /// What to say instead.
    pub question: String,
}

/// A sentence as a query, and what became of its words.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Understood {
    /// What is asked.
    pub query: ScreenQuery,
    /// Words that ask something, in their order.
    pub understood: Vec<Meaning>,
    /// Words that were taken for misspelt ones, and for which.
    pub corrected: Vec<Meaning>,
    /// Words that are not known, or have no meaning where they stand.
    pub ignored: Vec<Span>,
    /// Words that were not applied, and why.
    pub questions: Vec<Question>,
}
