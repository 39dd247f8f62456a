//! Options written on cash or on shares.

use super::leg::{Leg, OptionQuote, ShareQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;

impl Strategy {
    /// A put sold against cash for the strike.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it is not a put; as [`Strategy::new`].
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Fill;
    /// use strikewise::pricing::OptionKind::Put;
    /// use strikewise::strategies::{OptionQuote, Strategy};
    /// let put = OptionQuote::new(95.0, "2026-01-16".parse()?, Put).quoted(1.8, 2.0);
    /// let strategy = Strategy::cash_secured_put(put)?;
    /// assert_eq!(strategy.credit_per_share(Fill::Mid), Some(1.9));
    /// assert_eq!(strategy.credit_per_share(Fill::Natural), Some(1.8));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn cash_secured_put(short_put: OptionQuote) -> Result<Self> {
        Self::new(
            StrategyKind::CashSecuredPut,
            vec![Leg::option(Side::Short, short_put)],
        )
    }

    /// Shares, and a call sold on them. Of shares that are held already, the quote is what they have cost.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it is not a call; as [`Strategy::new`].
    pub fn covered_call(shares: ShareQuote, short_call: OptionQuote) -> Result<Self> {
        Self::new(
            StrategyKind::CoveredCall,
            vec![
                Leg::shares(Side::Long, shares),
                Leg::option(Side::Short, short_call),
            ],
        )
    }

    /// Shares, a put bought below them and a call sold above, of one expiry.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless the put's strike is below the call's and they expire together; as [`Strategy::new`].
    pub fn collar(
        shares: ShareQuote,
        long_put: OptionQuote,
        short_call: OptionQuote,
    ) -> Result<Self> {
        Self::new(
            StrategyKind::Collar,
            vec![
                Leg::shares(Side::Long, shares),
                Leg::option(Side::Long, long_put),
                Leg::option(Side::Short, short_call),
            ],
        )
    }
}
