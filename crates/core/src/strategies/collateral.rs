//! What has to be set aside, by three rules.

use super::conditions::Conditions;
use super::margin;
use super::outcome::Bound;
use super::strategy::Strategy;
use crate::Result;
use crate::options::Fill;
use crate::pricing::OptionKind;

/// Rule by which collateral is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CollateralRule {
    /// Nothing is borrowed: cash for every strike that may have to be paid, shares for every call that is owed.
    CashSecured,
    /// Initial margin of a US margin account, for options on single shares.
    RegT,
    /// The same, for options on a broad index: 15 % in place of 20 %.
    RegTBroadIndex,
    /// The most that can be lost.
    #[default]
    DefinedRisk,
}

/// What has to be there, per share of one of the strategy.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Collateral {
    /// What is set aside for shares and for options that are owed, before premiums.
    pub requirement_per_share: f64,
    /// What the trader brings: the requirement less the net credit of the options, or plus their net debit.
    pub capital_per_share: f64,
}

impl Strategy {
    /// Collateral under a rule; `None` if the rule does not allow the strategy (a call without shares in a cash
    /// account, a loss without limit), if a leg has no quote, or if an option that lives on has no volatility.
    ///
    /// # Formula
    /// - Cash-secured: the price of the shares; the strike of every put sold, but for one that is covered by a put
    ///   bought which lives as long, the difference of the strikes; a call sold needs shares, or a call bought which
    ///   lives as long, then the difference of the strikes.
    /// - Reg-T: shares half; options sold alone 20 % (an index 15 %) of the share price less what they are out of the money,
    ///   at least 10 %, with their premium; spreads the most that they can lose. The guide to strategies has the table.
    /// - Defined risk: [`maximum_loss_per_share`](super::Outcome::maximum_loss_per_share) is the capital.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for defined risk, if the first expiry is not after `conditions.now`.
    ///
    /// # Source
    /// Cboe, *Margin Manual*, 2000; FINRA Rule 4210(f)(2), spreads as amended in 2012 (Regulatory Notice 12-44);
    /// Regulation T, 12 CFR 220.12.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Fill;
    /// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Put};
    /// use strikewise::strategies::{CollateralRule, Conditions, Moment, OptionQuote, Strategy};
    /// let conditions =
    ///     Conditions::new(128.5, 0.04, 0.0, Moment::at_close("2025-12-09".parse()?), American)?;
    /// let put = OptionQuote::new(120.0, "2026-01-16".parse()?, Put).quoted(1.5, 1.5);
    /// let put = Strategy::cash_secured_put(put)?;
    /// let collateral = |rule| put.collateral(rule, &conditions, Fill::Mid);
    /// let cash = collateral(CollateralRule::CashSecured)?.unwrap();
    /// assert_eq!((cash.requirement_per_share, cash.capital_per_share), (120.0, 118.5));
    /// // 1.50 + 20 % of 128.50 - 8.50 out of the money.
    /// let margin = collateral(CollateralRule::RegT)?.unwrap();
    /// assert!((margin.requirement_per_share - 18.7).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn collateral(
        &self,
        rule: CollateralRule,
        conditions: &Conditions,
        fill: Fill,
    ) -> Result<Option<Collateral>> {
        let most_lost = match rule {
            CollateralRule::DefinedRisk => self
                .outcome(conditions, fill)?
                .map(|outcome| outcome.maximum_loss_per_share),
            _ => None,
        };
        Ok(self.collateral_given(rule, conditions, fill, most_lost))
    }

    /// [`collateral`](Self::collateral), where the most that can be lost is known already.
    pub(super) fn collateral_given(
        &self,
        rule: CollateralRule,
        conditions: &Conditions,
        fill: Fill,
        most_lost: Option<Bound>,
    ) -> Option<Collateral> {
        let credit = self.option_credit_per_share(fill)?;
        let margin = |share| margin::requirement(self, conditions, share);
        let requirement_per_share = match rule {
            CollateralRule::CashSecured => self.cash(fill),
            CollateralRule::RegT => margin(margin::ONE_SHARE),
            CollateralRule::RegTBroadIndex => margin(margin::BROAD_INDEX),
            CollateralRule::DefinedRisk => most_lost?.limit().map(|loss| loss + credit),
        }?;
        Some(Collateral {
            requirement_per_share,
            capital_per_share: requirement_per_share - credit,
        })
    }

    fn cash(&self, fill: Fill) -> Option<f64> {
        let shares = self.share_quantity();
        if shares < 0.0 {
            return None;
        }
        let price = if shares > 0.0 {
            shares * self.share_price(fill)?
        } else {
            0.0
        };
        let calls = margin::pair(self, OptionKind::Call, shares);
        let puts = margin::pair(self, OptionKind::Put, 0.0);
        if !calls.uncovered.is_empty() {
            return None;
        }
        let owed: f64 = puts
            .uncovered
            .iter()
            .map(|short| short.quantity * short.option.strike)
            .sum();
        Some(price + owed + calls.width() + puts.width())
    }
}
