//! Treasury yields as discount rates.

use crate::{Error, ErrorCode, Result};

/// Continuously compounded rates by maturity, linear between the points and flat beyond them.
///
/// With the feature `serde` it is `{"years": [..], "rate": [..]}`, checked when it is read.
///
/// ```
/// use strikewise::market::YieldCurve;
/// let curve = YieldCurve::from_bond_equivalent(&[(0.25, 0.04), (2.0, 0.038)])?;
/// // A bond-equivalent yield compounds twice a year: 2 ln(1 + 0.04 / 2).
/// assert!((curve.rate(0.1).unwrap() - 0.039_605_254_592_359_425).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Columns", into = "Columns"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YieldCurve {
    /// (years, rate), ascending.
    points: Vec<(f64, f64)>,
}

impl YieldCurve {
    /// From par yields of (years, fraction) that compound twice a year, as the Treasury quotes them.
    ///
    /// # Errors
    /// `INVALID_DATA` if the maturities are not positive and strictly ascending, or a yield is not a
    /// number above -2.
    pub fn from_bond_equivalent(points: &[(f64, f64)]) -> Result<Self> {
        let mut last = 0.0;
        let mut rates = Vec::with_capacity(points.len());
        for &(years, bond_equivalent) in points {
            if !(years > last && years.is_finite()) {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "maturity",
                    years,
                    "must be positive and above the one before",
                ));
            }
            if !(bond_equivalent > -2.0 && bond_equivalent.is_finite()) {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "yield",
                    bond_equivalent,
                    "must be a number above -2",
                ));
            }
            rates.push((years, 2.0 * libm::log1p(0.5 * bond_equivalent)));
            last = years;
        }
        Ok(Self { points: rates })
    }

    /// Continuously compounded rates at maturities in years, ascending. None at all make a curve that knows nothing.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if the columns differ in length; `INVALID_DATA` unless maturities are positive and ascending and
    /// rates finite.
    pub fn new(years: &[f64], rate: &[f64]) -> Result<Self> {
        if years.len() != rate.len() {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                "rate",
                format!("{} rows", rate.len()),
                format!("must have {} rows, as years", years.len()),
            ));
        }
        let mut last = 0.0;
        for (&maturity, &value) in years.iter().zip(rate) {
            if !(maturity > last && maturity.is_finite()) {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "years",
                    maturity,
                    "must be positive and above the one before",
                ));
            }
            if !value.is_finite() {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "rate",
                    value,
                    "must be finite",
                ));
            }
            last = maturity;
        }
        Ok(Self {
            points: years.iter().copied().zip(rate.iter().copied()).collect(),
        })
    }

    /// One continuously compounded rate for every maturity.
    ///
    /// # Errors
    /// `INVALID_DATA` unless it is finite.
    pub fn flat(rate: f64) -> Result<Self> {
        if rate.is_finite() {
            Ok(Self {
                points: vec![(1.0, rate)],
            })
        } else {
            Err(Error::new(
                ErrorCode::InvalidData,
                "rate",
                rate,
                "must be finite",
            ))
        }
    }

    /// The continuously compounded rate for a maturity; `None` on an empty curve.
    #[must_use]
    pub fn rate(&self, years: f64) -> Option<f64> {
        let (first, last) = (self.points.first()?, self.points.last()?);
        if years <= first.0 {
            return Some(first.1);
        }
        let above = self
            .points
            .partition_point(|&(maturity, _)| maturity < years);
        let Some(&(right, right_rate)) = self.points.get(above) else {
            return Some(last.1);
        };
        let (left, left_rate) = self.points[above - 1];
        Some(left_rate + (right_rate - left_rate) * (years - left) / (right - left))
    }
}

/// Continuously compounded rates by maturity, linear between the points and flat beyond them.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "YieldCurve"))]
struct Columns {
    /// Maturities in years, positive and ascending.
    years: Vec<f64>,
    /// Rates a year, fractions.
    rate: Vec<f64>,
}

#[cfg(feature = "serde")]
impl TryFrom<Columns> for YieldCurve {
    type Error = Error;

    fn try_from(columns: Columns) -> Result<Self> {
        Self::new(&columns.years, &columns.rate)
    }
}

#[cfg(feature = "serde")]
impl From<YieldCurve> for Columns {
    fn from(curve: YieldCurve) -> Self {
        let (years, rate) = curve.points.into_iter().unzip();
        Self { years, rate }
    }
}
