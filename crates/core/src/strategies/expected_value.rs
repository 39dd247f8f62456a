//! What the strategy is worth on average, against what it costs.

use super::conditions::Conditions;
use super::leg::OptionQuote;
use super::moment::Moment;
use super::strategy::Strategy;
use super::valuation::left;
use crate::Result;
use crate::math::normal;
use crate::options::{Fill, Smile};
use crate::pricing::{ExerciseStyle, Status, scalar};

/// Deviations to both sides over which the premium for early exercise is averaged.
const DEVIATIONS: f64 = 9.0;
/// Steps of Simpson's rule over them; even.
const STEPS: usize = 360;

impl Strategy {
    /// Expected profit per share if held to the first expiry, in today's money; `None` if a leg has no quote, an option
    /// that lives on no volatility, or the smile is empty.
    ///
    /// It is the risk-neutral mean: 0 for a strategy that is bought at its model price, and else what the fill gives
    /// away or gains against the smile. It is not a forecast.
    ///
    /// # Formula
    /// Net credit plus the discounted mean of the value at the first expiry. The payoff is a sum of calls and puts, and
    /// each has the mean `e^(rate years)` times its price by Black and Scholes at the volatility that the smile has at its
    /// strike, so the mean of the pieces is exact. Shares are worth their price, dividends included. An option that
    /// lives on is averaged over the lognormal distribution with the volatility at the money: as a European one it is
    /// worth its price by Black and Scholes with the variance of both times, `σ²(spot) years + σ² left`, which is exact
    /// too; what an American one is worth beyond that at the first expiry is averaged by Simpson's rule.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if the first expiry is not after `conditions.now`.
    ///
    /// # Source
    /// D. Breeden and R. Litzenberger, "Prices of State-Contingent Claims Implicit in Option Prices", Journal of
    /// Business 51, 1978.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::{Fill, Smile};
    /// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Put};
    /// use strikewise::strategies::{Conditions, Moment, OptionQuote, Strategy};
    /// let conditions =
    ///     Conditions::new(100.0, 0.05, 0.0, Moment::at_close("2025-01-02".parse()?), European)?;
    /// // Worth 5.5735 by the model: sold for 6, a gain of 0.4265 on average.
    /// let put = OptionQuote::new(100.0, "2026-01-02".parse()?, Put).quoted(6.0, 6.0);
    /// let expected = Strategy::cash_secured_put(put)?
    ///     .expected_value_per_share(&conditions, &Smile::flat(0.2)?, Fill::Mid)?;
    /// assert!((expected.unwrap() - 0.426_473_977_743_029).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn expected_value_per_share(
        &self,
        conditions: &Conditions,
        smile: &Smile,
        fill: Fill,
    ) -> Result<Option<f64>> {
        let horizon = self.horizon(conditions.now)?;
        let (Some(credit), Some(at_the_money)) =
            (self.credit_per_share(fill), smile.at(conditions.spot))
        else {
            return Ok(None);
        };
        let mut mean = credit + self.share_quantity() * conditions.spot;
        for (quantity, option) in self.options() {
            let to_live = left(option, horizon);
            let volatility = if to_live > 0.0 {
                option.volatility.map(|own| {
                    together(at_the_money, conditions.now.years_to(horizon), own, to_live)
                })
            } else {
                smile.at(option.strike)
            };
            let Some(price) = volatility.and_then(|v| discounted_mean(conditions, option, v))
            else {
                return Ok(None);
            };
            mean += quantity * price;
        }
        if conditions.exercise == ExerciseStyle::American && !self.ends_at_once() {
            let premium = exercise_premium(self, conditions, horizon, at_the_money)?;
            return Ok(premium.map(|premium| mean + premium));
        }
        Ok(Some(mean))
    }
}

/// The one volatility whose variance over both times is that of each over its own.
fn together(first: f64, first_years: f64, then: f64, then_years: f64) -> f64 {
    let variance = first * first * first_years + then * then * then_years;
    (variance / (first_years + then_years)).sqrt()
}

/// Discounted mean payoff of a European option.
fn discounted_mean(conditions: &Conditions, option: &OptionQuote, volatility: f64) -> Option<f64> {
    let (price, status) = scalar::price(
        conditions.spot,
        option.strike,
        left(option, conditions.now),
        conditions.rate,
        conditions.dividend_yield,
        volatility,
        option.kind,
    );
    (status == Status::Ok).then_some(price)
}

/// Discounted mean of what options that live on are worth at the horizon beyond European ones.
fn exercise_premium(
    strategy: &Strategy,
    conditions: &Conditions,
    horizon: Moment,
    volatility: f64,
) -> Result<Option<f64>> {
    let years = conditions.now.years_to(horizon);
    let deviation = volatility * years.sqrt();
    let drift = (conditions.rate - conditions.dividend_yield) * years - 0.5 * deviation * deviation;
    let step = 2.0 * DEVIATIONS / STEPS as f64;
    let normals: Vec<f64> = (0..=STEPS).map(|i| step * i as f64 - DEVIATIONS).collect();
    let spots: Vec<f64> = normals
        .iter()
        .map(|z| conditions.spot * libm::exp(drift + deviation * z))
        .collect();
    let mut european = *conditions;
    european.exercise = ExerciseStyle::European;
    let (Some(american), Some(european)) = (
        strategy.values_per_share(conditions, horizon, 0.0, &spots)?,
        strategy.values_per_share(&european, horizon, 0.0, &spots)?,
    ) else {
        return Ok(None);
    };
    let sum: f64 = normals
        .iter()
        .zip(american.iter().zip(&european))
        .enumerate()
        .map(|(i, (&z, (american, european)))| {
            let weight = match i {
                0 | STEPS => 1.0,
                _ if i % 2 == 1 => 4.0,
                _ => 2.0,
            };
            weight * normal::pdf(z) * (american - european)
        })
        .sum();
    let mean = libm::exp(-conditions.rate * years) * sum * step / 3.0;
    Ok(Some(mean).filter(|mean| mean.is_finite()))
}
