//! A put credit spread and a call credit spread together.

use super::leg::{Leg, OptionQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;

impl Strategy {
    /// A put and a call sold, and one of each bought further out, of one expiry.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless strikes ascend in the order of the arguments and all expire together; as
    /// [`Strategy::new`].
    pub fn iron_condor(
        long_put: OptionQuote,
        short_put: OptionQuote,
        short_call: OptionQuote,
        long_call: OptionQuote,
    ) -> Result<Self> {
        let legs = iron(long_put, short_put, short_call, long_call);
        Self::new(StrategyKind::IronCondor, legs)
    }

    /// An iron condor of which both sold options have one strike.
    ///
    /// # Errors
    /// As [`Strategy::iron_condor`], but for the strikes in the middle, which must be the same.
    pub fn iron_butterfly(
        long_put: OptionQuote,
        short_put: OptionQuote,
        short_call: OptionQuote,
        long_call: OptionQuote,
    ) -> Result<Self> {
        let legs = iron(long_put, short_put, short_call, long_call);
        Self::new(StrategyKind::IronButterfly, legs)
    }
}

fn iron(
    long_put: OptionQuote,
    short_put: OptionQuote,
    short_call: OptionQuote,
    long_call: OptionQuote,
) -> Vec<Leg> {
    vec![
        Leg::option(Side::Long, long_put),
        Leg::option(Side::Short, short_put),
        Leg::option(Side::Short, short_call),
        Leg::option(Side::Long, long_call),
    ]
}
