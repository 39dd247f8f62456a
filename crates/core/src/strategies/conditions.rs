//! What a strategy is valued under.

use super::moment::Moment;
use crate::pricing::ExerciseStyle;
use crate::{Error, ErrorCode, Result};

/// The share, the rates, the moment, and how the options are exercised.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conditions {
    /// Share price now.
    pub spot: f64,
    /// Continuously compounded fraction per year.
    pub rate: f64,
    /// Continuously compounded fraction per year.
    pub dividend_yield: f64,
    /// Now.
    pub now: Moment,
    /// How options that still live are priced.
    pub exercise: ExerciseStyle,
}

impl Conditions {
    /// Conditions under which everything can be valued.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless `spot` is positive and all are finite.
    pub fn new(
        spot: f64,
        rate: f64,
        dividend_yield: f64,
        now: Moment,
        exercise: ExerciseStyle,
    ) -> Result<Self> {
        let refuse =
            |name, value, rule| Err(Error::new(ErrorCode::InvalidParameter, name, value, rule));
        if !(spot > 0.0 && spot.is_finite()) {
            return refuse("spot", spot, "must be positive and finite");
        }
        for (name, value) in [("rate", rate), ("dividend_yield", dividend_yield)] {
            if !value.is_finite() {
                return refuse(name, value, "must be finite");
            }
        }
        Ok(Self {
            spot,
            rate,
            dividend_yield,
            now,
            exercise,
        })
    }
}

/// The form in which conditions are written down: without a yield or a style, none and American, as options on shares
/// are.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename = "Conditions", deny_unknown_fields)]
struct Unchecked {
    spot: f64,
    rate: f64,
    #[serde(default)]
    dividend_yield: f64,
    now: Moment,
    #[serde(default = "american")]
    exercise: ExerciseStyle,
}

#[cfg(feature = "serde")]
const fn american() -> ExerciseStyle {
    ExerciseStyle::American
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Conditions {
    type Error = Error;

    fn try_from(conditions: Unchecked) -> Result<Self> {
        Self::new(
            conditions.spot,
            conditions.rate,
            conditions.dividend_yield,
            conditions.now,
            conditions.exercise,
        )
    }
}
