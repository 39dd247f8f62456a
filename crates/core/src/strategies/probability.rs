//! How likely gain and greatest loss are.

use super::conditions::Conditions;
use super::curve::Curve;
use super::outcome::{Outcome, ProfitRange};
use super::strategy::Strategy;
use crate::Result;
use crate::options::{Fill, Smile, probability_above};

/// Risk-neutral probabilities at the first expiry. They are what option prices imply, not forecasts.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Probabilities {
    /// Of any gain.
    pub profit: f64,
    /// Of the greatest loss. `None` if the loss has no limit, or if an option lives on, of which the greatest loss is
    /// only approached.
    pub maximum_loss: Option<f64>,
}

impl Strategy {
    /// Probabilities of gain and of the greatest loss at the first expiry; `None` if a leg has no quote, an option that
    /// lives on no volatility, or the smile is empty.
    ///
    /// # Formula
    /// `P(S_T > level) = Φ(d2)` of the lognormal distribution with the volatility that the smile has at that level; a
    /// range has the difference of its two ends. A loss is the greatest where the curve of profit is flat.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if the first expiry is not after `conditions.now`.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::{Fill, Smile};
    /// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Put};
    /// use strikewise::strategies::{Conditions, Moment, OptionQuote, Strategy};
    /// let now = Moment::before_close("2026-01-02".parse()?, 720.0)?;
    /// let conditions = Conditions::new(100.0, 0.04, 0.0, now, American)?;
    /// let put = OptionQuote::new(95.0, "2026-02-07".parse()?, Put).quoted(1.9, 1.9);
    /// let chances = Strategy::cash_secured_put(put)?
    ///     .probabilities(&conditions, &Smile::flat(0.3)?, Fill::Mid)?
    ///     .unwrap();
    /// // A tenth of a year, break-even at 93.10.
    /// assert!((chances.profit - 0.772_879_554_134_056_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn probabilities(
        &self,
        conditions: &Conditions,
        smile: &Smile,
        fill: Fill,
    ) -> Result<Option<Probabilities>> {
        let Some(curve) = Curve::new(self, conditions, fill)? else {
            return Ok(None);
        };
        Ok(curve.probabilities(&curve.outcome()?, smile))
    }
}

impl Curve<'_> {
    /// Probabilities of what the curve's own outcome says.
    pub(super) fn probabilities(&self, outcome: &Outcome, smile: &Smile) -> Option<Probabilities> {
        let conditions = self.conditions;
        let years = conditions.now.years_to(self.horizon);
        let above = |level: f64| {
            if level <= 0.0 {
                return Some(1.0);
            }
            let probability = probability_above(
                conditions.spot,
                level,
                years,
                conditions.rate,
                conditions.dividend_yield,
                smile.at(level)?,
            );
            Some(probability)
        };
        let within = |ranges: &[ProfitRange]| -> Option<f64> {
            // A steep smile can give the lower end less than the upper one: no range has less than nothing.
            ranges.iter().try_fold(0.0, |total, range| {
                let beyond = range.high.map_or(Some(0.0), above)?;
                Some(total + (above(range.low)? - beyond).max(0.0))
            })
        };
        // An empty smile knows nothing, not even of a strategy that always gains.
        smile.at(conditions.spot)?;
        let maximum_loss = outcome
            .maximum_loss_per_share
            .limit()
            .filter(|_| self.straight)
            .and_then(|loss| within(&self.flat_at(-loss)));
        Some(Probabilities {
            profit: within(&outcome.profit_ranges)?,
            maximum_loss,
        })
    }

    /// Where a straight curve is flat at its lowest.
    fn flat_at(&self, low: f64) -> Vec<ProfitRange> {
        let lowest = |spot: f64, profit: f64| profit - low <= self.rounding(spot);
        let mut ranges: Vec<ProfitRange> = self
            .nodes
            .windows(2)
            .filter(|pair| {
                self.slope(pair[0], pair[1]) == 0.0 && lowest(pair[1].spot, pair[1].profit)
            })
            .map(|pair| ProfitRange {
                low: pair[0].spot,
                high: Some(pair[1].spot),
            })
            .collect();
        if let Some(last) = self.nodes.last()
            && self.last_slope == 0.0
            && lowest(last.spot, last.profit)
        {
            ranges.push(ProfitRange {
                low: last.spot,
                high: None,
            });
        }
        ranges
    }
}
