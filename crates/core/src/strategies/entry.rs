//! What it costs to enter.

use super::leg::{Leg, Side};
use super::strategy::Strategy;
use crate::options::{Fill, buy_price, sell_price};

impl Strategy {
    /// Net credit per share at the assumed fill; negative for a debit. `None` if a leg has no two-sided quote.
    ///
    /// # Formula
    /// What is sold less what is bought, each leg at its own fill: see [`sell_price`] and [`buy_price`].
    #[must_use]
    pub fn credit_per_share(&self, fill: Fill) -> Option<f64> {
        self.legs().iter().map(|leg| credit(leg, fill)).sum()
    }

    /// Net credit per share of the options alone.
    pub(super) fn option_credit_per_share(&self, fill: Fill) -> Option<f64> {
        self.legs()
            .iter()
            .filter(|leg| leg.as_option().is_some())
            .map(|leg| credit(leg, fill))
            .sum()
    }

    /// Price per share of the share legs at the assumed fill: the mean over them. `None` without a quote or a leg.
    pub(super) fn share_price(&self, fill: Fill) -> Option<f64> {
        let mut cost = 0.0;
        let mut quantity = 0.0;
        for leg in self.legs().iter().filter(|leg| leg.as_option().is_none()) {
            cost -= credit(leg, fill)?;
            quantity += leg.quantity();
        }
        Some(cost / quantity).filter(|price| price.is_finite())
    }
}

fn credit(leg: &Leg, fill: Fill) -> Option<f64> {
    let (bid, ask) = leg.quote();
    let (bid, ask) = (bid?, ask?);
    let price = match leg.side {
        Side::Long => buy_price(bid, ask, fill),
        Side::Short => sell_price(bid, ask, fill),
    };
    // Less what is held, so that a sale counts up.
    Some(-leg.quantity() * price).filter(|credit| credit.is_finite())
}
