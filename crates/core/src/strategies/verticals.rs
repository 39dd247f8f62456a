//! Two options of one kind and one expiry.

use super::leg::{Leg, OptionQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;
use crate::pricing::OptionKind::{Call, Put};

impl Strategy {
    /// An option sold, and one bought further out of the money: puts below (bull put), calls above (bear call).
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless both are of one kind and expire together, and the bought strike is the further one;
    /// as [`Strategy::new`].
    ///
    /// # Examples
    /// ```
    /// use strikewise::pricing::OptionKind::Put;
    /// use strikewise::strategies::{OptionQuote, Strategy};
    /// let day = "2026-01-16".parse()?;
    /// let [sold, bought] = [95.0, 90.0].map(|strike| OptionQuote::new(strike, day, Put));
    /// assert!(Strategy::vertical_credit_spread(sold, bought).is_ok());
    /// let error = Strategy::vertical_credit_spread(bought, sold).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "INVALID_PARAMETER: long_put.strike = 95; must be below that of short_put, 90"
    /// );
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn vertical_credit_spread(short: OptionQuote, long: OptionQuote) -> Result<Self> {
        let kind = match short.kind {
            Put => StrategyKind::PutCreditSpread,
            Call => StrategyKind::CallCreditSpread,
        };
        let legs = vec![
            Leg::option(Side::Short, short),
            Leg::option(Side::Long, long),
        ];
        Self::new(kind, legs)
    }

    /// An option bought, and one sold further out of the money: puts below (bear put), calls above (bull call).
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless both are of one kind and expire together, and the sold strike is the further one;
    /// as [`Strategy::new`].
    pub fn vertical_debit_spread(long: OptionQuote, short: OptionQuote) -> Result<Self> {
        let kind = match long.kind {
            Put => StrategyKind::PutDebitSpread,
            Call => StrategyKind::CallDebitSpread,
        };
        let legs = vec![
            Leg::option(Side::Long, long),
            Leg::option(Side::Short, short),
        ];
        Self::new(kind, legs)
    }
}
