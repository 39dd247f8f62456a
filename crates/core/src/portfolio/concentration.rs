//! Capital by name and by sector.

use std::collections::BTreeMap;

use super::book::Portfolio;
use super::coverage::Coverage;
use crate::strategies::CollateralRule;
use crate::{Error, ErrorCode, Result};

/// One name or one sector.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Share {
    /// Ticker or sector; null for the names whose sector is not known.
    pub name: Option<String>,
    /// Capital that it ties up.
    pub capital_dollars: f64,
    /// That, over the account if it is known, else over the capital of all; null if that is 0.
    pub share: Option<f64>,
    /// By which rule; null for a sector, which may hold both.
    pub rule: Option<CollateralRule>,
}

/// Where the capital is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Concentration {
    /// What the account is worth, cash included, if that was said.
    pub account_dollars: Option<f64>,
    /// Capital of all names.
    pub capital_dollars: f64,
    /// What is left of the account, as a share of it; negative where more is tied up than there is. Positions that are not
    /// covered tie up nothing in it: it is then the most that can be left.
    pub cash_share: Option<f64>,
    /// Names, most capital first.
    pub names: Vec<Share>,
    /// Sectors, most capital first; the names without one are a row of their own.
    pub sectors: Vec<Share>,
    /// Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital.
    pub name_herfindahl: Option<f64>,
    /// The same of the sectors that are known, in their own capital.
    pub sector_herfindahl: Option<f64>,
    /// Of how many positions.
    pub coverage: Coverage,
}

impl Portfolio {
    /// Capital that each name and sector ties up, and how concentrated it is.
    ///
    /// The capital of a name is what a cash account sets aside for all its positions together: the price of shares and of
    /// options bought, the strikes of puts sold, the width of spreads, less credits at mid. Where a cash account does not
    /// allow the positions, it is their initial margin. It is never below 0.
    ///
    /// # Formula
    /// Herfindahl-Hirschman index: `Σ (capital_i / Σ capital)²`. Its inverse is the number of equal names that would be as
    /// concentrated.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless `account_dollars` is positive and finite; as [`margin`](Self::margin) too.
    ///
    /// # Source
    /// O. C. Herfindahl, *Concentration in the Steel Industry*, 1950.
    pub fn concentration(&self, account_dollars: Option<f64>) -> Result<Concentration> {
        if let Some(account) = account_dollars.filter(|a| !(*a > 0.0 && a.is_finite())) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "account_dollars",
                account,
                "must be positive and finite",
            ));
        }
        let margin = self.margin()?;
        let mut names = Vec::new();
        let mut by_sector: BTreeMap<Option<String>, f64> = BTreeMap::new();
        for known in margin.underlyings {
            let cash = known.cash_secured_capital_dollars;
            let found = cash
                .map(|capital| (capital, CollateralRule::CashSecured))
                .or_else(|| Some((known.reg_t_capital_dollars?, CollateralRule::RegT)));
            let Some((capital, rule)) = found else {
                continue;
            };
            let capital = capital.max(0.0);
            let sector = self
                .underlyings()
                .get(&known.ticker)
                .and_then(|underlying| underlying.sector.clone());
            *by_sector.entry(sector).or_default() += capital;
            names.push((Some(known.ticker), capital, Some(rule)));
        }
        let capital_dollars: f64 = names.iter().map(|(_, capital, _)| capital).sum();
        let of_names: Vec<f64> = names.iter().map(|(_, capital, _)| *capital).collect();
        let of_sectors: Vec<f64> = by_sector
            .iter()
            .filter(|(sector, _)| sector.is_some())
            .map(|(_, capital)| *capital)
            .collect();
        let base = account_dollars.unwrap_or(capital_dollars);
        let sectors = by_sector
            .into_iter()
            .map(|(sector, capital)| (sector, capital, None))
            .collect();
        Ok(Concentration {
            account_dollars,
            capital_dollars,
            cash_share: account_dollars.map(|account| 1.0 - capital_dollars / account),
            names: shares(names, base),
            sectors: shares(sectors, base),
            name_herfindahl: herfindahl(&of_names),
            sector_herfindahl: herfindahl(&of_sectors),
            coverage: margin.coverage,
        })
    }
}

type Named = (Option<String>, f64, Option<CollateralRule>);

/// Most capital first, then by name.
fn shares(mut named: Vec<Named>, base: f64) -> Vec<Share> {
    named.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    named
        .into_iter()
        .map(|(name, capital_dollars, rule)| Share {
            name,
            capital_dollars,
            share: (base > 0.0).then(|| capital_dollars / base),
            rule,
        })
        .collect()
}

fn herfindahl(capitals: &[f64]) -> Option<f64> {
    let total: f64 = capitals.iter().sum();
    (total > 0.0).then(|| capitals.iter().map(|c| (c / total) * (c / total)).sum())
}
