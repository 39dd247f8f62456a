//! Where the values of a call and the parts of its answer lie.

use std::borrow::Cow;

use strikewise_js::{Column, Given};

use crate::memory::borrowed;

/// Words of the frame: three for each value.
pub(crate) const FRAME: usize = 3 * 64;

/// What a value is, as in `memory.mjs`.
mod what {
    pub(super) const NUMBER: u32 = 1;
    pub(super) const NUMBERS: u32 = 2;
    pub(super) const SIGNS: u32 = 3;
    pub(super) const TEXT: u32 = 4;
    pub(super) const TEXTS: u32 = 5;
    pub(super) const JSON: u32 = 6;
    pub(super) const CODES: u32 = 7;
}

/// The value that words of the frame tell of; a number is in its cell.
pub(crate) fn given(words: &[u32], cell: f64) -> Given<'static> {
    let &[what, address, length] = words else {
        return Given::Missing;
    };
    match what {
        what::NUMBER => Given::Number(cell),
        what::NUMBERS => Given::Numbers(Cow::Borrowed(borrowed(address, length))),
        what::SIGNS => Given::Signs(Cow::Borrowed(borrowed(address, length))),
        what::TEXT => Given::Text(text(address, length)),
        what::TEXTS => {
            Given::Texts(serde_json::from_str(&text(address, length)).unwrap_or_default())
        }
        what::JSON => Given::Json(text(address, length)),
        _ => Given::Missing,
    }
}

/// A text of JavaScript's, which is UTF-8.
pub(crate) fn text(address: u32, length: u32) -> Cow<'static, str> {
    String::from_utf8_lossy(borrowed(address, length))
}

/// A part of an answer.
#[derive(Debug)]
pub(crate) enum Part {
    Numbers(Vec<f64>),
    Codes(Vec<u8>),
    Text(String),
    /// The names of the columns before it, as JSON.
    Names(String),
}

impl From<Column> for Part {
    fn from(column: Column) -> Self {
        match column {
            Column::Numbers(numbers) => Self::Numbers(numbers),
            Column::Statuses(statuses) => {
                Self::Codes(statuses.into_iter().map(|status| status as u8).collect())
            }
            // The core has no others.
            _ => Self::Codes(Vec::new()),
        }
    }
}

impl Part {
    /// The words that tell of it.
    pub(crate) fn words(&self) -> [u32; 3] {
        let (what, address, length) = match self {
            Self::Numbers(numbers) => (what::NUMBERS, numbers.as_ptr().addr(), numbers.len()),
            Self::Codes(codes) => (what::CODES, codes.as_ptr().addr(), codes.len()),
            Self::Text(text) => (what::JSON, text.as_ptr().addr(), text.len()),
            Self::Names(names) => (what::TEXTS, names.as_ptr().addr(), names.len()),
        };
        // Addresses of this machine have 32 bits.
        let word = |number: usize| u32::try_from(number).unwrap_or_default();
        [what, word(address), word(length)]
    }
}
