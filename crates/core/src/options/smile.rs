//! Implied volatility by strike.

use crate::{Error, ErrorCode, Result};

/// Implied volatilities of one expiry by strike: linear between strikes, flat beyond them.
///
/// With the feature `serde` it is `{"strikes": [..], "volatilities": [..]}`, checked when it is read.
///
/// ```
/// use strikewise::options::Smile;
/// let smile = Smile::new(&[90.0, 100.0], &[0.3, 0.2])?;
/// assert_eq!(smile.at(95.0), Some(0.25));
/// assert_eq!(smile.at(120.0), Some(0.2));
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Columns", into = "Columns"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Smile {
    strikes: Vec<f64>,
    volatilities: Vec<f64>,
}

impl Smile {
    /// Volatilities (fractions per square-root year) of strikes in ascending order. None at all make a smile that
    /// knows nothing.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if the columns differ in length; `INVALID_DATA` unless strikes are positive and strictly
    /// ascending, and volatilities positive and finite.
    pub fn new(strikes: &[f64], volatilities: &[f64]) -> Result<Self> {
        if strikes.len() != volatilities.len() {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                "volatilities",
                format!("{} rows", volatilities.len()),
                format!("must have as many rows as strikes, {}", strikes.len()),
            ));
        }
        let mut last = 0.0;
        for &strike in strikes {
            if !(strike > last && strike.is_finite()) {
                return Err(Error::new(
                    ErrorCode::InvalidData,
                    "strikes",
                    strike,
                    "must be positive and above the one before",
                ));
            }
            last = strike;
        }
        if let Some(bad) = volatilities.iter().find(|v| !(**v > 0.0 && v.is_finite())) {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "volatilities",
                bad,
                "must be positive and finite",
            ));
        }
        Ok(Self {
            strikes: strikes.to_vec(),
            volatilities: volatilities.to_vec(),
        })
    }

    /// One volatility for every strike.
    ///
    /// # Errors
    /// `INVALID_DATA` unless it is positive and finite.
    pub fn flat(volatility: f64) -> Result<Self> {
        Self::new(&[1.0], &[volatility])
    }

    /// Volatility at a strike; `None` if the smile knows none.
    #[must_use]
    pub fn at(&self, strike: f64) -> Option<f64> {
        let above = self.strikes.partition_point(|&known| known < strike);
        let left = above.checked_sub(1);
        match (left, self.strikes.get(above)) {
            (Some(left), Some(&right)) => {
                let (x, y) = (self.strikes[left], self.volatilities[left]);
                let share = (strike - x) / (right - x);
                Some(y + share * (self.volatilities[above] - y))
            }
            (Some(end), None) => self.volatilities.get(end).copied(),
            (None, _) => self.volatilities.first().copied(),
        }
    }
}

/// Implied volatilities of one expiry by strike: linear between strikes, flat beyond them.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Smile"))]
struct Columns {
    /// Strikes, positive and ascending.
    strikes: Vec<f64>,
    /// Volatilities, fractions per square-root year.
    volatilities: Vec<f64>,
}

#[cfg(feature = "serde")]
impl TryFrom<Columns> for Smile {
    type Error = Error;

    fn try_from(columns: Columns) -> Result<Self> {
        Self::new(&columns.strikes, &columns.volatilities)
    }
}

#[cfg(feature = "serde")]
impl From<Smile> for Columns {
    fn from(smile: Smile) -> Self {
        Self {
            strikes: smile.strikes,
            volatilities: smile.volatilities,
        }
    }
}
