//! Piecewise-linear curves from a raw value to points.

use crate::{Error, ErrorCode, Result};

/// How points run as the value grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Direction {
    /// They never fall.
    Rising,
    /// They never rise.
    Falling,
}

/// Points (0 to 100) as a function of a raw value: straight lines between knots, flat beyond them. A
/// curve has no cliffs, so a small change of the input makes a small change of the score.
///
/// ```
/// use strikewise::scoring::Curve;
/// let curve = Curve::new(vec![[0.0, 100.0], [0.1, 50.0], [0.3, 0.0]])?;
/// assert_eq!(curve.points(-1.0), 100.0);
/// assert!((curve.points(0.2) - 25.0).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "Vec<[f64; 2]>", into = "Vec<[f64; 2]>")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Vec<[f64; 2]>"))]
pub struct Curve {
    knots: Vec<[f64; 2]>,
}

impl Curve {
    /// Makes a curve from `[value, points]` knots.
    ///
    /// # Errors
    /// `INVALID_PROFILE` unless there is a knot, values ascend strictly and points lie in 0..=100.
    pub fn new(knots: Vec<[f64; 2]>) -> Result<Self> {
        let refuse = |value: String, rule: &'static str| {
            Err(Error::new(ErrorCode::InvalidProfile, "curve", value, rule))
        };
        if knots.is_empty() {
            return refuse(
                "[]".to_owned(),
                "must have at least one [value, points] knot",
            );
        }
        for knot in &knots {
            if !knot[0].is_finite() || !(0.0..=100.0).contains(&knot[1]) {
                return refuse(
                    format!("{knot:?}"),
                    "must be a finite value with points in 0..=100",
                );
            }
        }
        for pair in knots.windows(2) {
            if pair[0][0] >= pair[1][0] {
                return refuse(format!("{pair:?}"), "values must ascend strictly");
            }
        }
        Ok(Self { knots })
    }

    /// A curve written in this crate's source, whose knots a test checks.
    pub(super) const fn from_literal(knots: Vec<[f64; 2]>) -> Self {
        Self { knots }
    }

    /// The first two knots that run against a direction.
    pub(super) fn against(&self, direction: Direction) -> Option<[[f64; 2]; 2]> {
        self.knots
            .windows(2)
            .map(|pair| [pair[0], pair[1]])
            .find(|[left, right]| match direction {
                Direction::Rising => right[1] < left[1],
                Direction::Falling => right[1] > left[1],
            })
    }

    /// Points for a value; NaN for NaN.
    #[must_use]
    pub fn points(&self, value: f64) -> f64 {
        if value.is_nan() {
            return f64::NAN;
        }
        let above = self.knots.partition_point(|knot| knot[0] < value);
        match (
            above.checked_sub(1).and_then(|i| self.knots.get(i)),
            self.knots.get(above),
        ) {
            (Some(left), Some(right)) => {
                left[1] + (right[1] - left[1]) * ((value - left[0]) / (right[0] - left[0]))
            }
            (Some(knot), None) | (None, Some(knot)) => knot[1],
            (None, None) => f64::NAN,
        }
    }
}

impl TryFrom<Vec<[f64; 2]>> for Curve {
    type Error = Error;

    fn try_from(knots: Vec<[f64; 2]>) -> Result<Self> {
        Self::new(knots)
    }
}

impl From<Curve> for Vec<[f64; 2]> {
    fn from(curve: Curve) -> Self {
        curve.knots
    }
}
