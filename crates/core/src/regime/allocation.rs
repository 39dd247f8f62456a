//! How much of an account a regime lets one use, as data, and what a book breaks of it.

use std::collections::BTreeMap;

use super::vote::Regime;
use crate::portfolio::Concentration;
use crate::scoring::Class;
use crate::{Error, ErrorCode, Result};

/// Limits of one regime, shares of the account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AllocationLimits"))]
pub struct Limits {
    /// Least share in cash.
    pub minimum_cash: f64,
    /// Largest share of one name.
    pub maximum_name: f64,
    /// Largest share of one sector.
    pub maximum_sector: f64,
    /// Riskiest class of a setup that may be opened.
    pub riskiest_class: Class,
}

/// Limits by regime.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllocationGuide {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// In a calm market.
    pub calm: Limits,
    /// In a normal one.
    pub normal: Limits,
    /// In a nervous one.
    pub nervous: Limits,
    /// In a stressed one.
    pub stressed: Limits,
}

impl Default for AllocationGuide {
    /// A cautious convention, not an estimate: less in one name and more in cash, the more is feared.
    fn default() -> Self {
        let limits = |minimum_cash, maximum_name, maximum_sector, riskiest_class| Limits {
            minimum_cash,
            maximum_name,
            maximum_sector,
            riskiest_class,
        };
        Self {
            id: "default".to_owned(),
            version: 1,
            calm: limits(0.10, 0.10, 0.30, Class::Aggressive),
            normal: limits(0.20, 0.10, 0.30, Class::Aggressive),
            nervous: limits(0.35, 0.07, 0.25, Class::Moderate),
            stressed: limits(0.50, 0.05, 0.20, Class::Conservative),
        }
    }
}

/// Which limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Rule {
    /// [`Limits::minimum_cash`].
    MinimumCash,
    /// [`Limits::maximum_name`].
    MaximumName,
    /// [`Limits::maximum_sector`].
    MaximumSector,
    /// [`Limits::riskiest_class`].
    RiskiestClass,
}

/// One limit that is broken.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Breach {
    /// Which.
    pub rule: Rule,
    /// Name or sector; null for cash.
    pub subject: Option<String>,
    /// What is, and what may be, in a sentence.
    pub reason: String,
    /// Dollars to bring back within the limit; null for a class.
    pub excess_dollars: Option<f64>,
}

/// What a book breaks, and what could not be judged.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BreachReport {
    /// Name of the guide.
    pub guide: String,
    /// Its version.
    pub version: u32,
    /// The regime whose limits were taken.
    pub regime: Regime,
    /// Those limits.
    pub limits: Limits,
    /// What is broken: cash first, then names, sectors and classes.
    pub breaches: Vec<Breach>,
    /// What could not be judged, and why.
    pub not_judged: Vec<String>,
}

impl AllocationGuide {
    /// Limits of a regime.
    #[must_use]
    pub const fn limits(&self, regime: Regime) -> &Limits {
        match regime {
            Regime::Calm => &self.calm,
            Regime::Normal => &self.normal,
            Regime::Nervous => &self.nervous,
            Regime::Stressed => &self.stressed,
        }
    }

    /// Checks what the types cannot.
    ///
    /// # Errors
    /// `INVALID_PROFILE` for a share outside 0 to 1, a sector limit below that of a name, or limits that are looser in a
    /// worse regime.
    pub fn validate(&self) -> Result<()> {
        let refuse = |regime: Regime, field: &str, value: f64, rule: &'static str| {
            let argument = format!("{}.{field}", regime.as_str());
            Err(Error::new(ErrorCode::InvalidProfile, argument, value, rule))
        };
        let mut before: Option<&Limits> = None;
        for regime in Regime::ALL {
            let limits = self.limits(regime);
            for (field, value) in [
                ("minimum_cash", limits.minimum_cash),
                ("maximum_name", limits.maximum_name),
                ("maximum_sector", limits.maximum_sector),
            ] {
                if !(0.0..=1.0).contains(&value) {
                    return refuse(regime, field, value, "must be 0 to 1");
                }
            }
            if limits.maximum_sector < limits.maximum_name {
                let rule = "must not be below maximum_name";
                return refuse(regime, "maximum_sector", limits.maximum_sector, rule);
            }
            if let Some(calmer) = before {
                let rule = "must not be looser than in the regime before";
                if limits.minimum_cash < calmer.minimum_cash {
                    return refuse(regime, "minimum_cash", limits.minimum_cash, rule);
                }
                if limits.maximum_name > calmer.maximum_name {
                    return refuse(regime, "maximum_name", limits.maximum_name, rule);
                }
                if limits.maximum_sector > calmer.maximum_sector {
                    return refuse(regime, "maximum_sector", limits.maximum_sector, rule);
                }
                if limits.riskiest_class > calmer.riskiest_class {
                    return Err(Error::new(
                        ErrorCode::InvalidProfile,
                        format!("{}.riskiest_class", regime.as_str()),
                        limits.riskiest_class.as_str(),
                        rule,
                    ));
                }
            }
            before = Some(limits);
        }
        Ok(())
    }

    /// What a book breaks of the limits of a regime.
    ///
    /// # Arguments
    /// - `concentration`: with the account, for without it nothing is known of shares.
    /// - `classes`: class of what is held, by name, as a scan has found it. A name that is not in it is not judged by class.
    ///
    /// # Errors
    /// `INVALID_PROFILE` if the guide is inconsistent; `INVALID_PARAMETER` for a concentration without an account.
    pub fn breaches(
        &self,
        regime: Regime,
        concentration: &Concentration,
        classes: &BTreeMap<String, Class>,
    ) -> Result<BreachReport> {
        self.validate()?;
        let (Some(account), Some(cash)) = (concentration.account_dollars, concentration.cash_share)
        else {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "concentration.account_dollars",
                "null",
                "must be known: limits are shares of the account",
            ));
        };
        let limits = *self.limits(regime);
        let mut breaches = Vec::new();
        if cash < limits.minimum_cash {
            breaches.push(Breach {
                rule: Rule::MinimumCash,
                subject: None,
                reason: format!(
                    "{} in cash, at least {}",
                    percent(cash),
                    percent(limits.minimum_cash)
                ),
                excess_dollars: Some((limits.minimum_cash - cash) * account),
            });
        }
        let mut not_judged = Vec::new();
        for (shares, most, rule) in [
            (&concentration.names, limits.maximum_name, Rule::MaximumName),
            (
                &concentration.sectors,
                limits.maximum_sector,
                Rule::MaximumSector,
            ),
        ] {
            for share in shares {
                let part = share.capital_dollars / account;
                let Some(name) = &share.name else {
                    not_judged.push(format!(
                        "{} of the account by sector: the sector is not known",
                        percent(part)
                    ));
                    continue;
                };
                if part > most {
                    breaches.push(Breach {
                        rule,
                        subject: Some(name.clone()),
                        reason: format!("{} in {name}, at most {}", percent(part), percent(most)),
                        excess_dollars: Some(share.capital_dollars - most * account),
                    });
                }
            }
        }
        for name in concentration
            .names
            .iter()
            .filter_map(|share| share.name.as_ref())
        {
            match classes.get(name) {
                None => not_judged.push(format!("{name} by class: the class is not known")),
                Some(class) if *class > limits.riskiest_class => breaches.push(Breach {
                    rule: Rule::RiskiestClass,
                    subject: Some(name.clone()),
                    reason: format!(
                        "{name} is {}, at most {}",
                        class.as_str(),
                        limits.riskiest_class.as_str()
                    ),
                    excess_dollars: None,
                }),
                Some(_) => {}
            }
        }
        not_judged.extend(
            concentration
                .coverage
                .missing
                .iter()
                .map(|missing| format!("{}: {}", missing.label, missing.input.label())),
        );
        Ok(BreachReport {
            guide: self.id.clone(),
            version: self.version,
            regime,
            limits,
            breaches,
            not_judged,
        })
    }
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}
