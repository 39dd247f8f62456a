//! A put and a call, both bought or both sold.

use super::leg::{Leg, OptionQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;

impl Strategy {
    /// A put and a call of one strike and one expiry.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless strikes and last days are the same; as [`Strategy::new`].
    pub fn straddle(side: Side, put: OptionQuote, call: OptionQuote) -> Result<Self> {
        let kind = match side {
            Side::Long => StrategyKind::LongStraddle,
            Side::Short => StrategyKind::ShortStraddle,
        };
        Self::new(kind, vec![Leg::option(side, put), Leg::option(side, call)])
    }

    /// A put, and a call at a higher strike, of one expiry.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless the put's strike is below the call's and they expire together; as [`Strategy::new`].
    pub fn strangle(side: Side, put: OptionQuote, call: OptionQuote) -> Result<Self> {
        let kind = match side {
            Side::Long => StrategyKind::LongStrangle,
            Side::Short => StrategyKind::ShortStrangle,
        };
        Self::new(kind, vec![Leg::option(side, put), Leg::option(side, call)])
    }
}
