//! What an option is, and what became of its row.

use std::fmt;

/// Right to buy or right to sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OptionKind {
    /// The right to buy at the strike.
    Call,
    /// The right to sell at the strike.
    Put,
}

impl OptionKind {
    /// `"call"` or `"put"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Put => "put",
        }
    }

    /// `+1` for a call, `-1` for a put.
    #[must_use]
    pub const fn sign(self) -> f64 {
        // Arithmetic on the discriminant, not a match: columns of kinds become signs in vector code.
        1.0 - 2.0 * (self as u8 as f64)
    }
}

impl fmt::Display for OptionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When the holder may exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ExerciseStyle {
    /// At expiry only.
    European,
    /// At any time up to expiry.
    American,
}

impl ExerciseStyle {
    /// `"european"` or `"american"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::European => "european",
            Self::American => "american",
        }
    }
}

impl fmt::Display for ExerciseStyle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What became of one row of a batch. Every status but [`Status::Ok`] comes with NaN values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[repr(u8)]
#[non_exhaustive]
pub enum Status {
    /// The row was computed.
    #[default]
    Ok = 0,
    /// The premium is below the discounted intrinsic value: no volatility gives it.
    BelowIntrinsic = 1,
    /// The premium is at or above what the option can ever be worth: no volatility gives it.
    AboveMaximum = 2,
    /// No time is left: `years < 0`, or an implied volatility asked for at `years = 0`.
    Expired = 3,
    /// An input is NaN, infinite or outside its domain, or so large that the result overflows.
    BadInput = 4,
    /// The solver did not converge.
    NoConvergence = 5,
}

impl Status {
    /// Every status, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::Ok,
        Self::BelowIntrinsic,
        Self::AboveMaximum,
        Self::Expired,
        Self::BadInput,
        Self::NoConvergence,
    ];

    /// The stable code, for example `"BELOW_INTRINSIC"`; the same in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::BelowIntrinsic => "BELOW_INTRINSIC",
            Self::AboveMaximum => "ABOVE_MAXIMUM",
            Self::Expired => "EXPIRED",
            Self::BadInput => "BAD_INPUT",
            Self::NoConvergence => "NO_CONVERGENCE",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
