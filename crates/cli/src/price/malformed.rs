//! What is said about an input that is no contract.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::contract::recover_id;

/// The stable reason in an error object.
pub(super) const CODE: &str = "MALFORMED_LINE";

/// Where in the input, counted from 1; columns count bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Position {
    pub(super) const START: Self = Self { line: 1, column: 1 };

    /// A place that `line` and `column`, both from 1, tell from here.
    fn plus(self, line: usize, column: usize) -> Self {
        if line <= 1 {
            Self {
                line: self.line,
                column: self.column + column.saturating_sub(1),
            }
        } else {
            Self {
                line: self.line + line - 1,
                column: column.max(1),
            }
        }
    }

    /// The place behind `bytes`.
    pub(super) fn behind(self, bytes: &[u8]) -> Self {
        match memchr::memrchr(b'\n', bytes) {
            None => Self {
                line: self.line,
                column: self.column + bytes.len(),
            },
            Some(last) => Self {
                line: self.line + memchr::memchr_iter(b'\n', bytes).count(),
                column: bytes.len() - last,
            },
        }
    }
}

/// An input that is no contract.
#[derive(Debug)]
pub(super) struct Malformed<'a> {
    pub(super) at: Position,
    pub(super) message: Cow<'static, str>,
    pub(super) id: Option<&'a RawValue>,
}

impl<'a> Malformed<'a> {
    pub(super) const fn new(at: Position, message: &'static str) -> Self {
        Self {
            at,
            message: Cow::Borrowed(message),
            id: None,
        }
    }

    /// A text, starting at `start`, that could not be read.
    pub(super) fn text(start: Position, text: &'a str, error: &serde_json::Error) -> Self {
        // The message ends with the place, counted from the start of this text.
        let message = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        Self {
            at: start.plus(error.line(), error.column()),
            message: Cow::Owned(message),
            id: recover_id(text),
        }
    }

    /// A text, starting at `start`, that stops being UTF-8 behind `valid`.
    pub(super) fn encoding(start: Position, valid: &'a [u8]) -> Self {
        Self::beginning(start.behind(valid), "invalid UTF-8", valid)
    }

    /// A text of which only the beginning is there.
    pub(super) fn beginning(at: Position, message: &'static str, beginning: &'a [u8]) -> Self {
        // The cut may go through a character.
        let valid = match str::from_utf8(beginning) {
            Ok(valid) => valid,
            Err(error) => str::from_utf8(&beginning[..error.valid_up_to()]).unwrap_or_default(),
        };
        Self {
            at,
            message: Cow::Borrowed(message),
            id: recover_id(valid),
        }
    }
}
