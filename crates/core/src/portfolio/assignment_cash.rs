//! Cash that is needed if every put sold is assigned.

use std::collections::BTreeMap;

use super::book::Portfolio;
use crate::pricing::OptionKind;
use crate::time::Date;

/// The puts of one expiry.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExpiryCash {
    /// Last day.
    pub expiration: Date,
    /// Contracts sold.
    pub contracts: f64,
    /// Their strikes times the shares that they are on.
    pub cash_dollars: f64,
    /// That of this expiry and all before it.
    pub cumulative_dollars: f64,
}

/// Cash for every put sold.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssignmentCash {
    /// By expiry, the nearest first.
    pub expiries: Vec<ExpiryCash>,
    /// Of all.
    pub cash_dollars: f64,
}

impl Portfolio {
    /// What all puts sold cost if they are assigned, by expiry: `Σ strike · shares`. Puts bought are not set against it, as
    /// they need not be exercised at the same time; puts that are over are left out. No price is needed.
    #[must_use]
    pub fn assignment_cash(&self) -> AssignmentCash {
        let now = self.setting().now;
        let mut by_expiry: BTreeMap<Date, (f64, f64)> = BTreeMap::new();
        for position in self.positions().iter().filter(|p| p.quantity < 0.0) {
            let Some(option) = position.as_option() else {
                continue;
            };
            let alive = now.years_until(option.expiration, option.settlement) > 0.0;
            if option.kind == OptionKind::Put && alive {
                let sums = by_expiry.entry(option.expiration).or_default();
                sums.0 -= position.quantity;
                sums.1 -= position.size() * option.strike;
            }
        }
        let mut cumulative_dollars = 0.0;
        let expiries = by_expiry
            .into_iter()
            .map(|(expiration, (contracts, cash_dollars))| {
                cumulative_dollars += cash_dollars;
                ExpiryCash {
                    expiration,
                    contracts,
                    cash_dollars,
                    cumulative_dollars,
                }
            })
            .collect();
        AssignmentCash {
            expiries,
            cash_dollars: cumulative_dollars,
        }
    }
}
