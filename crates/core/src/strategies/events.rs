//! What falls between now and the first expiry.

use super::moment::Moment;
use super::strategy::Strategy;
use crate::market::{Dividend, EarningsDate};

/// Dividends and earnings between now and the first expiry, in order.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Events {
    /// Dividends whose first day without them is after today and not after the expiry.
    pub ex_dividends: Vec<Dividend>,
    /// Reports from today to the expiry: whether one of today is out already is not known.
    pub earnings: Vec<EarningsDate>,
}

impl Strategy {
    /// Picks what falls between now and the first expiry from calendars in any order.
    ///
    /// # Examples
    /// ```
    /// use strikewise::market::{Dividend, EarningsDate};
    /// use strikewise::pricing::OptionKind::Put;
    /// use strikewise::strategies::{Moment, OptionQuote, Strategy};
    /// let put = Strategy::cash_secured_put(OptionQuote::new(95.0, "2026-01-16".parse()?, Put))?;
    /// let now = Moment::at_close("2025-12-09".parse()?);
    /// let dividends = [Dividend { ex_date: "2026-01-05".parse()?, amount: 0.25 }];
    /// let earnings = [EarningsDate { date: "2026-01-28".parse()?, confirmed: true }];
    /// let events = put.events(now, &dividends, &earnings);
    /// assert_eq!((events.ex_dividends.len(), events.earnings.len()), (1, 0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn events(&self, now: Moment, dividends: &[Dividend], earnings: &[EarningsDate]) -> Events {
        let Some(last) = self.nearest_expiration() else {
            return Events::default();
        };
        let mut ex_dividends: Vec<Dividend> = dividends
            .iter()
            .filter(|dividend| dividend.ex_date > now.date && dividend.ex_date <= last)
            .copied()
            .collect();
        ex_dividends.sort_by_key(|dividend| dividend.ex_date);
        let mut earnings: Vec<EarningsDate> = earnings
            .iter()
            .filter(|earnings| earnings.date >= now.date && earnings.date <= last)
            .copied()
            .collect();
        earnings.sort_by_key(|earnings| earnings.date);
        Events {
            ex_dividends,
            earnings,
        }
    }
}
