//! An option sold against one that lives longer.

use super::leg::{Leg, OptionQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;

impl Strategy {
    /// An option sold, and one of the same kind and strike bought that expires later.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless kind and strike are the same and the sold one expires first; as [`Strategy::new`].
    pub fn calendar(near: OptionQuote, far: OptionQuote) -> Result<Self> {
        let legs = vec![Leg::option(Side::Short, near), Leg::option(Side::Long, far)];
        Self::new(StrategyKind::Calendar, legs)
    }

    /// A long-dated call in place of shares, and a call sold on it at a higher strike that expires first.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless both are calls, the sold one has the higher strike and expires first; as
    /// [`Strategy::new`].
    pub fn poor_mans_covered_call(long_call: OptionQuote, short_call: OptionQuote) -> Result<Self> {
        let legs = vec![
            Leg::option(Side::Long, long_call),
            Leg::option(Side::Short, short_call),
        ];
        Self::new(StrategyKind::PoorMansCoveredCall, legs)
    }
}
