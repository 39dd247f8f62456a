//! Parameters of indicators: their kinds, and the check of their domains.

use super::moving_average::MovingAverage;
use crate::{Error, ErrorCode, Result};
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Longest period: what TA-Lib allows, too.
pub(crate) const LONGEST: usize = 100_000;

/// What kind of number a parameter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum ParameterKind {
    /// A whole number, mostly of bars.
    Count,
    /// A number.
    Number,
    /// The number of a [`MovingAverage`].
    MovingAverage,
}

/// A parameter of an indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Parameter {
    /// The name of the argument.
    pub name: &'static str,
    /// What kind of number it is.
    pub kind: ParameterKind,
    /// What it is where nothing else is asked for.
    pub default: f64,
    /// The least that it may be.
    pub minimum: f64,
    /// The most that it may be.
    pub maximum: f64,
}

/// A type that parameters have.
pub(crate) trait Kind: Copy + Display + PartialOrd {
    const KIND: ParameterKind;

    fn to_number(self) -> f64;

    /// What a value in a range is.
    fn rule(range: &RangeInclusive<Self>) -> String {
        format!("must be {} to {}", range.start(), range.end())
    }

    /// The parameter that a caller without types means by a number.
    fn from_number(name: &'static str, number: f64) -> Result<Self>;
}

impl Kind for usize {
    const KIND: ParameterKind = ParameterKind::Count;

    fn to_number(self) -> f64 {
        self as f64
    }

    fn from_number(name: &'static str, number: f64) -> Result<Self> {
        // Numbers up to here are exact, and no period is as long.
        if (0.0..=9_007_199_254_740_992.0).contains(&number) && number == libm::trunc(number) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and in range"
            )]
            let count = number as usize;
            return Ok(count);
        }
        Err(invalid(name, number, "must be a whole number"))
    }
}

impl Kind for f64 {
    const KIND: ParameterKind = ParameterKind::Number;

    /// Ranges that are as wide as the numbers are have names; their ends have hundreds of digits.
    fn rule(range: &RangeInclusive<Self>) -> String {
        let (least, most) = (*range.start(), *range.end());
        if most < Self::MAX {
            return format!("must be {least} to {most}");
        }
        if least == Self::MIN_POSITIVE {
            "must be finite and positive".to_owned()
        } else if least == -Self::MAX {
            "must be finite".to_owned()
        } else {
            format!("must be finite and at least {least}")
        }
    }

    fn to_number(self) -> f64 {
        self
    }

    fn from_number(_: &'static str, number: f64) -> Result<Self> {
        Ok(number)
    }
}

impl Kind for MovingAverage {
    const KIND: ParameterKind = ParameterKind::MovingAverage;

    fn to_number(self) -> f64 {
        f64::from(self as u8)
    }

    fn from_number(name: &'static str, number: f64) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|average| average.to_number() == number)
            .ok_or_else(|| {
                invalid(
                    name,
                    number,
                    "must be the number of a moving average (SMA 0, EMA 1, WMA 2, …)",
                )
            })
    }
}

/// Refuses a value outside its range; NaN is outside every range.
pub(crate) fn check<K: Kind>(
    name: &'static str,
    value: K,
    range: &RangeInclusive<K>,
) -> Result<()> {
    if range.contains(&value) {
        return Ok(());
    }
    Err(invalid(name, value, K::rule(range)))
}

/// A parameter outside its domain.
pub(crate) fn invalid(
    name: &'static str,
    value: impl Display,
    rule: impl Into<std::borrow::Cow<'static, str>>,
) -> Error {
    Error::new(ErrorCode::InvalidParameter, name, value, rule)
}
