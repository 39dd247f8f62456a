//! The one error type: what was wrong, with which argument, and the rule it broke.

use std::borrow::Cow;

/// Result of every fallible function of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call was refused. The strings of [`ErrorCode::as_str`] are the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A column has neither `n` rows nor 1.
    LengthMismatch,
    /// A parameter (a period, a limit, an option) is outside its domain.
    InvalidParameter,
    /// A scoring profile is inconsistent.
    InvalidProfile,
    /// Market data that no honest source can hold: unsorted dates, a duplicate ticker, a negative price.
    InvalidData,
}

impl ErrorCode {
    /// The stable code, for example `"LENGTH_MISMATCH"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LengthMismatch => "LENGTH_MISMATCH",
            Self::InvalidParameter => "INVALID_PARAMETER",
            Self::InvalidProfile => "INVALID_PROFILE",
            Self::InvalidData => "INVALID_DATA",
        }
    }
}

/// A call that cannot be answered as a whole. A bad *row* of a batch is not an error: it is NaN with
/// a [`Status`](crate::pricing::Status), and the other rows are computed.
///
/// ```
/// use strikewise::pricing::{price, OptionKind::Call};
/// let error = price(&[100.0], &[90.0, 95.0, 99.0], &[0.1, 0.2], &[0.0], &[0.0], &[0.2], &[Call])
///     .unwrap_err();
/// assert_eq!(error.code().as_str(), "LENGTH_MISMATCH");
/// assert_eq!(error.argument(), "years");
/// assert_eq!(
///     error.to_string(),
///     "LENGTH_MISMATCH: years = 2 rows; every column must have 3 rows or 1"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {argument} = {value}; {rule}", code.as_str())]
pub struct Error {
    code: ErrorCode,
    argument: Cow<'static, str>,
    value: String,
    rule: Cow<'static, str>,
}

impl Error {
    /// Makes an error that names the argument, its value and the rule that it broke.
    pub fn new(
        code: ErrorCode,
        argument: impl Into<Cow<'static, str>>,
        value: impl std::fmt::Display,
        rule: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            code,
            argument: argument.into(),
            value: value.to_string(),
            rule: rule.into(),
        }
    }

    /// The stable reason.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        self.code
    }

    /// The name of the argument that was refused.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// The value that was refused, as text.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The rule that the value broke.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }
}
