//! The most that can be gained and lost, and where gain turns into loss.

use super::conditions::Conditions;
use super::curve::Curve;
use super::strategy::Strategy;
use crate::Result;
use crate::options::Fill;

/// The end of a gain or a loss, if it has one.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Bound {
    /// No more than this.
    Limited(f64),
    /// It grows with the share price for ever.
    Unlimited,
}

impl Bound {
    /// The amount; `None` without limit.
    #[must_use]
    pub const fn limit(self) -> Option<f64> {
        match self {
            Self::Limited(amount) => Some(amount),
            Self::Unlimited => None,
        }
    }

    pub(super) fn times(self, factor: f64) -> Self {
        match self {
            Self::Limited(amount) => Self::Limited(factor * amount),
            Self::Unlimited => Self::Unlimited,
        }
    }
}

/// Share prices at the first expiry between which the strategy gains.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfitRange {
    /// Where it begins; 0 if a worthless share is a gain too.
    pub low: f64,
    /// Where it ends; `None` if never.
    pub high: Option<f64>,
}

/// What can come out at the first expiry, per share.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The most that can be gained; negative if nothing can.
    pub maximum_profit_per_share: Bound,
    /// The most that can be lost; negative if there is a gain at every share price.
    pub maximum_loss_per_share: Bound,
    /// Where it gains, in ascending order.
    pub profit_ranges: Vec<ProfitRange>,
}

impl Outcome {
    /// Share prices at which gain turns into loss or nothing, in ascending order.
    #[must_use]
    pub fn break_evens(&self) -> Vec<f64> {
        let mut ends: Vec<f64> = self
            .profit_ranges
            .iter()
            .flat_map(|range| [Some(range.low).filter(|low| *low > 0.0), range.high])
            .flatten()
            .collect();
        ends.dedup();
        ends
    }
}

impl Strategy {
    /// What can come out at the first expiry, entered at the assumed fill; `None` if a leg has no quote, or an option
    /// that lives on has no volatility.
    ///
    /// Interest on the credit and dividends of the shares are left out, as in the profit diagrams of brokers.
    ///
    /// # Formula
    /// Profit is the value of the legs at that moment plus the net credit. Where all options end together it is made of
    /// straight lines between the strikes: extremes are at strikes, at 0 or without limit, and break-evens are exact.
    /// An option that lives on is priced with its own volatility; extremes and break-evens are searched between nodes an
    /// eighth of its standard deviation apart, and found to a millionth of that or better.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if the first expiry is not after `conditions.now`.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Fill;
    /// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Put};
    /// use strikewise::strategies::{Bound, Conditions, Moment, OptionQuote, Strategy};
    /// let now = Moment::at_close("2025-12-09".parse()?);
    /// let conditions = Conditions::new(100.0, 0.04, 0.0, now, American)?;
    /// let put = OptionQuote::new(95.0, "2026-01-16".parse()?, Put).quoted(1.8, 2.0);
    /// let outcome = Strategy::cash_secured_put(put)?.outcome(&conditions, Fill::Natural)?.unwrap();
    /// assert_eq!(outcome.maximum_profit_per_share, Bound::Limited(1.8));
    /// assert_eq!(outcome.maximum_loss_per_share, Bound::Limited(93.2));
    /// assert_eq!(outcome.break_evens(), [93.2]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn outcome(&self, conditions: &Conditions, fill: Fill) -> Result<Option<Outcome>> {
        Curve::new(self, conditions, fill)?
            .map(|curve| curve.outcome())
            .transpose()
    }
}

impl Curve<'_> {
    pub(super) fn outcome(&self) -> Result<Outcome> {
        let (low, high) = self.extremes()?;
        Ok(Outcome {
            maximum_profit_per_share: if self.last_slope > 0.0 {
                Bound::Unlimited
            } else {
                Bound::Limited(high)
            },
            maximum_loss_per_share: if self.last_slope < 0.0 {
                Bound::Unlimited
            } else {
                Bound::Limited(-low)
            },
            profit_ranges: self.profit_ranges()?,
        })
    }
}
