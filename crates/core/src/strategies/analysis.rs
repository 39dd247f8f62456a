//! Every figure of a strategy at once.

use super::assignment::{AssignmentRisk, AssignmentRules};
use super::collateral::{Collateral, CollateralRule};
use super::conditions::Conditions;
use super::curve::Curve;
use super::events::Events;
use super::greeks::{NetGreeks, PositionGreeks};
use super::leg::Instrument;
use super::outcome::{Bound, ProfitRange};
use super::return_on_capital::{annualised, return_on_capital};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;
use crate::market::{Dividend, EarningsDate};
use crate::options::{Fill, Smile, expected_move};
use crate::time::Date;

/// What an analysis assumes beside the market.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumptions {
    /// Where in the spread each leg is filled.
    pub fill: Fill,
    /// Rule by which collateral is asked for.
    pub collateral: CollateralRule,
    /// What counts as little time value, and as deep in the money.
    pub assignment: AssignmentRules,
}

/// Figures of a strategy until its first expiry. Fractions unless the name says dollars, days or per share; dollars are of
/// all contracts.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Analysis {
    /// Name of the strategy.
    pub kind: StrategyKind,
    /// How many of it.
    pub contracts: u32,
    /// Shares that one contract stands for.
    pub shares_per_contract: f64,
    /// What was assumed.
    pub assumptions: Assumptions,
    /// The first expiry.
    pub expiration: Date,
    /// Calendar days until it.
    pub days_to_expiry: i32,
    /// Years until it, to the minute.
    pub years: f64,
    /// It is today (0DTE).
    pub expires_today: bool,
    /// Net credit at the assumed fill; negative for a debit.
    pub credit_per_share: Option<f64>,
    /// The same with every leg in the middle of its quote.
    pub mid_credit_per_share: Option<f64>,
    /// The same with every leg at the quoted side.
    pub natural_credit_per_share: Option<f64>,
    /// Net credit at the assumed fill, of all contracts.
    pub credit_dollars: Option<f64>,
    /// The most that can be gained.
    pub maximum_profit_dollars: Option<Bound>,
    /// The most that can be lost.
    pub maximum_loss_dollars: Option<Bound>,
    /// Share prices at which gain turns into loss, in ascending order.
    pub break_evens: Option<Vec<f64>>,
    /// Share prices between which it gains.
    pub profit_ranges: Option<Vec<ProfitRange>>,
    /// Collateral under the assumed rule.
    pub collateral: Option<Collateral>,
    /// What is set aside, of all contracts.
    pub requirement_dollars: Option<f64>,
    /// What the trader brings, of all contracts.
    pub capital_dollars: Option<f64>,
    /// The most that can be gained over the capital; `None` without limit.
    pub return_on_capital: Option<f64>,
    /// The same times 365 over days, simple; `None` below 7 days.
    pub annualised_return: Option<f64>,
    /// Risk-neutral probability of any gain.
    pub probability_of_profit: Option<f64>,
    /// Risk-neutral probability of the greatest loss.
    pub probability_of_maximum_loss: Option<f64>,
    /// Risk-neutral mean profit in today's money, of all contracts.
    pub expected_value_dollars: Option<f64>,
    /// One standard deviation of the share price until then, in dollars per share.
    pub expected_move: Option<f64>,
    /// Value and Greeks per share.
    pub greeks: Option<NetGreeks>,
    /// Greeks of all contracts, in traders' units.
    pub position: Option<PositionGreeks>,
    /// How options that are sold stand against exercise.
    pub assignment: Vec<AssignmentRisk>,
    /// Dividends and earnings until then.
    pub events: Events,
    /// Inputs that are missing, for example `"short_put.volatility"`: what needs them is `None`.
    pub missing: Vec<String>,
}

impl Strategy {
    /// Every figure of the strategy, held to its first expiry.
    ///
    /// # Arguments
    /// - `smile`: implied volatilities of the first expiry, for probabilities, means and the expected move. Greeks and
    ///   options that live on take the volatility of their own leg.
    /// - `dividends`, `earnings`: calendars in any order.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if the first expiry is not after `conditions.now`.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Smile;
    /// use strikewise::pricing::{ExerciseStyle::American, OptionKind::{Call, Put}};
    /// use strikewise::strategies::{Assumptions, Bound, Conditions, Moment, OptionQuote, Strategy};
    /// let day = "2026-01-16".parse()?;
    /// let leg = |strike, price, kind| OptionQuote::new(strike, day, kind).quoted(price, price);
    /// let condor = Strategy::iron_condor(
    ///     leg(90.0, 0.5, Put), leg(95.0, 1.3, Put), leg(105.0, 1.4, Call), leg(110.0, 0.6, Call),
    /// )?;
    /// let now = Moment::at_close("2025-12-09".parse()?);
    /// let conditions = Conditions::new(100.0, 0.04, 0.0, now, American)?;
    /// let smile = Smile::flat(0.25)?;
    /// let figures = condor.analyse(&conditions, &smile, &[], &[], Assumptions::default())?;
    /// assert!((figures.credit_dollars.unwrap() - 160.0).abs() < 1e-9);
    /// assert!((figures.capital_dollars.unwrap() - 340.0).abs() < 1e-9);
    /// assert!((figures.return_on_capital.unwrap() - 160.0 / 340.0).abs() < 1e-12);
    /// assert_eq!(figures.break_evens.unwrap().len(), 2);
    /// assert_eq!(figures.missing[0], "long_put.volatility");
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn analyse(
        &self,
        conditions: &Conditions,
        smile: &Smile,
        dividends: &[Dividend],
        earnings: &[EarningsDate],
        assumptions: Assumptions,
    ) -> Result<Analysis> {
        let fill = assumptions.fill;
        let horizon = self.horizon(conditions.now)?;
        let years = conditions.now.years_to(horizon);
        let days = horizon.date.days_since(conditions.now.date);
        let dollars = self.dollars_per_share();
        let credit = self.credit_per_share(fill);
        let curve = Curve::new(self, conditions, fill)?;
        let outcome = curve.as_ref().map(Curve::outcome).transpose()?;
        let probabilities = curve
            .zip(outcome.as_ref())
            .and_then(|(curve, outcome)| curve.probabilities(outcome, smile));
        let lost = outcome.as_ref().map(|found| found.maximum_loss_per_share);
        let collateral = self.collateral_given(assumptions.collateral, conditions, fill, lost);
        let expected = self.expected_value_per_share(conditions, smile, fill)?;
        let most = outcome.as_ref().map(|found| found.maximum_profit_per_share);
        let on_capital = most
            .and_then(Bound::limit)
            .zip(collateral)
            .and_then(|(profit, needed)| return_on_capital(profit, needed.capital_per_share));
        Ok(Analysis {
            kind: self.kind(),
            contracts: self.contracts(),
            shares_per_contract: self.shares_per_contract(),
            assumptions,
            expiration: horizon.date,
            days_to_expiry: days,
            years,
            expires_today: self.expires_today(conditions.now),
            credit_per_share: credit,
            mid_credit_per_share: self.credit_per_share(Fill::Mid),
            natural_credit_per_share: self.credit_per_share(Fill::Natural),
            credit_dollars: credit.map(|credit| credit * dollars),
            maximum_profit_dollars: most.map(|profit| profit.times(dollars)),
            maximum_loss_dollars: lost.map(|loss| loss.times(dollars)),
            break_evens: outcome.as_ref().map(super::Outcome::break_evens),
            profit_ranges: outcome.map(|found| found.profit_ranges),
            collateral,
            requirement_dollars: collateral.map(|needed| needed.requirement_per_share * dollars),
            capital_dollars: collateral.map(|needed| needed.capital_per_share * dollars),
            return_on_capital: on_capital,
            annualised_return: on_capital.and_then(|value| annualised(value, days)),
            probability_of_profit: probabilities.map(|found| found.profit),
            probability_of_maximum_loss: probabilities.and_then(|found| found.maximum_loss),
            expected_value_dollars: expected.map(|value| value * dollars),
            expected_move: smile
                .at(conditions.spot)
                .map(|volatility| expected_move(conditions.spot, volatility, years)),
            greeks: self.net_greeks(conditions),
            position: self.position_greeks(conditions),
            assignment: self.assignment_risks(conditions, smile, dividends, assumptions.assignment),
            events: self.events(conditions.now, dividends, earnings),
            missing: self.missing(conditions, smile),
        })
    }

    fn missing(&self, conditions: &Conditions, smile: &Smile) -> Vec<String> {
        let mut missing = Vec::new();
        for (place, leg) in self.legs().iter().enumerate() {
            let name = self.leg_name(place);
            let (bid, ask) = leg.quote();
            let volatility = match &leg.instrument {
                Instrument::Option(option) => option.volatility,
                Instrument::Shares(_) => Some(f64::NAN),
            };
            for (what, known) in [("bid", bid), ("ask", ask), ("volatility", volatility)] {
                if known.is_none() {
                    missing.push(format!("{name}.{what}"));
                }
            }
        }
        if smile.at(conditions.spot).is_none() {
            missing.push("smile".to_owned());
        }
        missing
    }
}
