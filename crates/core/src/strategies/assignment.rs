//! Which options that are sold may be exercised before they end.

use super::conditions::Conditions;
use super::leg::{OptionQuote, Side};
use super::strategy::Strategy;
use super::valuation::left;
use crate::market::Dividend;
use crate::options::{Smile, probability_above, probability_below};
use crate::pricing::{ExerciseStyle, OptionKind};
use crate::time::Date;

/// Why the holder of an option may exercise it early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AssignmentReason {
    /// A call in the money whose time value is below a dividend before its expiry.
    DividendAboveExtrinsic,
    /// A put in the money whose time value is below the interest on its strike until its expiry,
    /// `strike (1 - e^(-rate years))`.
    InterestAboveExtrinsic,
    /// In the money, and almost nothing of its price is time value.
    LittleExtrinsic,
    /// Deep in the money.
    DeepInTheMoney,
}

/// Limits of what counts as little and as deep.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssignmentRules {
    /// Time value below this share of the share price is little: 0.1 %.
    pub little_extrinsic_fraction: f64,
    /// Intrinsic value from this share of the share price on is deep: 10 %.
    pub deep_in_the_money_fraction: f64,
}

impl Default for AssignmentRules {
    fn default() -> Self {
        Self {
            little_extrinsic_fraction: 0.001,
            deep_in_the_money_fraction: 0.10,
        }
    }
}

/// How one option that is sold stands.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssignmentRisk {
    /// What the leg is called in its strategy, for example `"short_put"`.
    pub leg: String,
    /// Its strike.
    pub strike: f64,
    /// Its last day.
    pub expiration: Date,
    /// What exercise would bring its holder now.
    pub intrinsic_per_share: f64,
    /// What exercise would throw away: middle of the quote less intrinsic value. `None` without a two-sided quote.
    pub extrinsic_per_share: Option<f64>,
    /// Probability that it ends in the money, and is assigned then; `None` if the smile is empty, and for an option that
    /// outlives the smile.
    pub probability_in_the_money: Option<f64>,
    /// Why it may be assigned before; empty for a European option.
    pub reasons: Vec<AssignmentReason>,
}

impl Strategy {
    /// How each option that is sold stands against early exercise. The smile is that of the first expiry.
    ///
    /// # Examples
    /// ```
    /// use strikewise::market::Dividend;
    /// use strikewise::options::Smile;
    /// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Call};
    /// use strikewise::strategies::{
    ///     AssignmentReason, AssignmentRules, Conditions, Moment, OptionQuote, ShareQuote, Strategy,
    /// };
    /// let now = Moment::at_close("2025-12-09".parse()?);
    /// let conditions = Conditions::new(100.0, 0.04, 0.0, now, American)?;
    /// // Five in the money, 0.20 of time value, and a dividend of 0.50 before the end.
    /// let call = OptionQuote::new(95.0, "2026-01-16".parse()?, Call).quoted(5.1, 5.3);
    /// let covered = Strategy::covered_call(ShareQuote::at(100.0), call)?;
    /// let dividend = Dividend { ex_date: "2026-01-05".parse()?, amount: 0.5 };
    /// let smile = Smile::flat(0.2)?;
    /// let risks =
    ///     covered.assignment_risks(&conditions, &smile, &[dividend], AssignmentRules::default());
    /// assert_eq!(risks[0].reasons, [AssignmentReason::DividendAboveExtrinsic]);
    /// assert!((risks[0].extrinsic_per_share.unwrap() - 0.2).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn assignment_risks(
        &self,
        conditions: &Conditions,
        smile: &Smile,
        dividends: &[Dividend],
        rules: AssignmentRules,
    ) -> Vec<AssignmentRisk> {
        let first = self.nearest().map(|option| option.expiration);
        self.legs()
            .iter()
            .enumerate()
            .filter(|(_, leg)| leg.side == Side::Short)
            .filter_map(|(place, leg)| {
                let option = leg.as_option()?;
                let probability = if Some(option.expiration) == first {
                    in_the_money(conditions, smile, option)
                } else {
                    None
                };
                Some(AssignmentRisk {
                    leg: self.leg_name(place),
                    strike: option.strike,
                    expiration: option.expiration,
                    intrinsic_per_share: option.intrinsic_per_share(conditions.spot),
                    extrinsic_per_share: option.extrinsic_per_share(conditions.spot),
                    probability_in_the_money: probability,
                    reasons: reasons(conditions, option, dividends, rules),
                })
            })
            .collect()
    }
}

fn reasons(
    conditions: &Conditions,
    option: &OptionQuote,
    dividends: &[Dividend],
    rules: AssignmentRules,
) -> Vec<AssignmentReason> {
    let intrinsic = option.intrinsic_per_share(conditions.spot);
    let mut reasons = Vec::new();
    if conditions.exercise == ExerciseStyle::European || intrinsic == 0.0 {
        return reasons;
    }
    if let Some(extrinsic) = option.extrinsic_per_share(conditions.spot) {
        let to_gain = match option.kind {
            OptionKind::Call => dividends
                .iter()
                .filter(|dividend| {
                    dividend.ex_date > conditions.now.date && dividend.ex_date <= option.expiration
                })
                .map(|dividend| dividend.amount)
                .fold(0.0, f64::max),
            OptionKind::Put => {
                -option.strike * libm::expm1(-conditions.rate * left(option, conditions.now))
            }
        };
        if to_gain > 0.0 && extrinsic < to_gain {
            reasons.push(match option.kind {
                OptionKind::Call => AssignmentReason::DividendAboveExtrinsic,
                OptionKind::Put => AssignmentReason::InterestAboveExtrinsic,
            });
        }
        if extrinsic < rules.little_extrinsic_fraction * conditions.spot {
            reasons.push(AssignmentReason::LittleExtrinsic);
        }
    }
    if intrinsic >= rules.deep_in_the_money_fraction * conditions.spot {
        reasons.push(AssignmentReason::DeepInTheMoney);
    }
    reasons
}

fn in_the_money(conditions: &Conditions, smile: &Smile, option: &OptionQuote) -> Option<f64> {
    let probability = match option.kind {
        OptionKind::Call => probability_above,
        OptionKind::Put => probability_below,
    };
    let value = probability(
        conditions.spot,
        option.strike,
        left(option, conditions.now),
        conditions.rate,
        conditions.dividend_yield,
        smile.at(option.strike)?,
    );
    Some(value).filter(|value| value.is_finite())
}
