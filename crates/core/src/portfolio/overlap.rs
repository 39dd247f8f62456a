//! What the setups of a scan would change in the book.

use super::book::Portfolio;
use crate::options::SHARES_PER_CONTRACT;
use crate::scoring::Strategy;
use crate::screen::ScanReport;

/// What a setup does to what is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Effect {
    /// A name that is not held.
    Adds,
    /// More of the same name in the same direction.
    Doubles,
    /// The same name in the opposite direction.
    Hedges,
    /// A name that is held, in a direction that is not known, or in none.
    Unclear,
}

impl Effect {
    /// `"adds"`, `"doubles"`, `"hedges"` or `"unclear"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adds => "adds",
            Self::Doubles => "doubles",
            Self::Hedges => "hedges",
            Self::Unclear => "unclear",
        }
    }
}

/// One setup beside what is held of its name.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Overlap {
    /// Place of the setup in the list.
    pub rank: usize,
    /// Its ticker.
    pub ticker: String,
    /// What is traded.
    pub strategy: Strategy,
    /// What it does.
    pub effect: Effect,
    /// Delta of one contract of the setup, in shares.
    pub setup_delta_shares: f64,
    /// Delta that is held of the name, in shares; null if none is held, or a position of it has no delta.
    pub held_delta_shares: Option<f64>,
    /// Other names of the setup's sector that are held, sorted.
    pub held_in_sector: Vec<String>,
}

impl Portfolio {
    /// For each setup of a scan: whether its name is new, or held in the same or in the opposite direction by delta.
    #[must_use]
    pub fn overlap(&self, report: &ScanReport) -> Vec<Overlap> {
        let held = self.underlying_figures();
        report
            .setups
            .iter()
            .map(|setup| {
                let sign = match setup.strategy {
                    Strategy::CashSecuredPut => -1.0,
                    Strategy::LeapCall => 1.0,
                };
                let setup_delta_shares = sign * setup.delta * SHARES_PER_CONTRACT;
                let own = held.iter().find(|figures| figures.ticker == setup.ticker);
                let held_delta_shares = own
                    .filter(|figures| figures.covered == figures.positions)
                    .and_then(|figures| figures.greeks)
                    .map(|greeks| greeks.delta_shares);
                let effect = match (own, held_delta_shares) {
                    (None, _) => Effect::Adds,
                    (Some(_), Some(delta)) if delta * setup_delta_shares > 0.0 => Effect::Doubles,
                    (Some(_), Some(delta)) if delta * setup_delta_shares < 0.0 => Effect::Hedges,
                    (Some(_), _) => Effect::Unclear,
                };
                let held_in_sector = held
                    .iter()
                    .filter(|figures| {
                        figures.ticker != setup.ticker
                            && figures.sector.is_some()
                            && figures.sector == setup.sector
                    })
                    .map(|figures| figures.ticker.clone())
                    .collect();
                Overlap {
                    rank: setup.rank,
                    ticker: setup.ticker.clone(),
                    strategy: setup.strategy,
                    effect,
                    setup_delta_shares,
                    held_delta_shares,
                    held_in_sector,
                }
            })
            .collect()
    }
}
