//! The limits of one number.

use super::field::{Field, Unit};
use crate::{Error, ErrorCode, Result};

/// Limits of a number; what is null does not limit. At most one lower and one upper limit are set.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Limits {
    /// The number is this or more.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_least: Option<f64>,
    /// The number is more than this.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub above: Option<f64>,
    /// The number is this or less.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_most: Option<f64>,
    /// The number is less than this.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub below: Option<f64>,
}

impl Limits {
    /// Whether a number lies within.
    #[must_use]
    pub fn contain(&self, value: f64) -> bool {
        self.at_least.is_none_or(|limit| value >= limit)
            && self.above.is_none_or(|limit| value > limit)
            && self.at_most.is_none_or(|limit| value <= limit)
            && self.below.is_none_or(|limit| value < limit)
    }

    /// What both allow, each side in its stricter form.
    #[must_use]
    pub(super) fn and(&self, other: &Self) -> Self {
        let floor = stricter(
            [(self.at_least, false), (self.above, true)],
            [(other.at_least, false), (other.above, true)],
            |a, b| a > b,
        );
        let ceiling = stricter(
            [(self.at_most, false), (self.below, true)],
            [(other.at_most, false), (other.below, true)],
            |a, b| a < b,
        );
        let part = |side: Option<(f64, bool)>, strict: bool| {
            side.filter(|(_, is_strict)| *is_strict == strict)
                .map(|(limit, _)| limit)
        };
        Self {
            at_least: part(floor, false),
            above: part(floor, true),
            at_most: part(ceiling, false),
            below: part(ceiling, true),
        }
    }

    /// Whether no number lies within.
    #[must_use]
    pub fn are_empty(&self) -> bool {
        let (Some(floor), Some(ceiling)) =
            (self.at_least.or(self.above), self.at_most.or(self.below))
        else {
            return false;
        };
        floor > ceiling || (floor == ceiling && (self.above.is_some() || self.below.is_some()))
    }

    /// Neither side is limited.
    pub(super) fn are_open(&self) -> bool {
        *self == Self::default()
    }

    /// # Errors
    /// `INVALID_PARAMETER` naming the field, its value and the rule.
    pub(super) fn validate(&self, field: Field) -> Result<()> {
        let refuse = |value: String, rule: String| {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                format!("limits.{}", field.id()),
                value,
                rule,
            ))
        };
        if self.are_open() {
            return refuse("{}".to_owned(), "must set a limit".to_owned());
        }
        for pair in [(self.at_least, self.above), (self.at_most, self.below)] {
            if let (Some(a), Some(b)) = pair {
                return refuse(
                    format!("{a} and {b}"),
                    "must set one limit a side".to_owned(),
                );
            }
        }
        for limit in [self.at_least, self.above, self.at_most, self.below]
            .into_iter()
            .flatten()
        {
            if !(0.0..=field.maximum()).contains(&limit) {
                return refuse(
                    limit.to_string(),
                    format!("must lie in 0..={}", field.maximum()),
                );
            }
        }
        if self.are_empty() {
            return refuse(
                self.words(field),
                "must leave a number between them".to_owned(),
            );
        }
        Ok(())
    }

    /// As a sentence has them: `at least $10 and below $20`.
    pub(super) fn words(&self, field: Field) -> String {
        let parts: Vec<String> = [
            ("at least", self.at_least),
            ("above", self.above),
            ("at most", self.at_most),
            ("below", self.below),
        ]
        .into_iter()
        .filter_map(|(words, limit)| Some(format!("{words} {}", amount(limit?, field.unit()))))
        .collect();
        parts.join(" and ")
    }
}

/// A number in a unit, so that the grammar reads the very same number back.
fn amount(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Dollars => [(1e9, "bn"), (1e6, "m")]
            .into_iter()
            .find(|(factor, _)| value >= *factor && value % factor == 0.0)
            .map_or_else(
                || format!("${value}"),
                |(factor, name)| format!("${}{name}", value / factor),
            ),
        Unit::Fraction => {
            let percent = tidy(100.0 * value);
            if percent / 100.0 == value {
                format!("{percent}%")
            } else {
                format!("{value}x")
            }
        }
        Unit::Days => format!("{value} days"),
        Unit::Share | Unit::Number => value.to_string(),
    }
}

/// Without the last digits that a product leaves.
pub(super) fn tidy(value: f64) -> f64 {
    format!("{value:.10}").parse().unwrap_or(value)
}

type Side = [(Option<f64>, bool); 2];

/// The stricter of two limits of one side, and whether it leaves the limit itself out.
fn stricter(ours: Side, theirs: Side, beats: fn(f64, f64) -> bool) -> Option<(f64, bool)> {
    ours.into_iter()
        .chain(theirs)
        .filter_map(|(limit, strict)| Some((limit?, strict)))
        .reduce(|a, b| {
            if beats(b.0, a.0) || (b.0 == a.0 && b.1) {
                b
            } else {
                a
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stricter_limit_holds() {
        let under = |below| Limits {
            below: Some(below),
            ..Limits::default()
        };
        let most = |at_most| Limits {
            at_most: Some(at_most),
            ..Limits::default()
        };
        assert_eq!(under(20.0).and(&under(10.0)), under(10.0));
        assert_eq!(most(20.0).and(&under(20.0)), under(20.0));
        assert_eq!(under(20.0).and(&most(20.0)), under(20.0));
        assert!(!most(20.0).are_empty());
        let least = Limits {
            at_least: Some(20.0),
            ..Limits::default()
        };
        assert!(least.and(&under(20.0)).are_empty());
        assert!(!least.and(&most(20.0)).are_empty());
        assert!(least.and(&most(20.0)).contain(20.0));
    }
}
