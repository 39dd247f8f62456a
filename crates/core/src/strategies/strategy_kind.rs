//! What strategies are called.

/// Name of a strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum StrategyKind {
    /// A put sold against cash for the strike.
    CashSecuredPut,
    /// Shares, and a call sold on them.
    CoveredCall,
    /// A long-dated call in place of shares.
    LeapCall,
    /// A long-dated call, and a nearer call sold at a higher strike (a diagonal spread).
    PoorMansCoveredCall,
    /// A put sold, and one bought at a lower strike (bull put spread).
    PutCreditSpread,
    /// A call sold, and one bought at a higher strike (bear call spread).
    CallCreditSpread,
    /// A put bought, and one sold at a lower strike (bear put spread).
    PutDebitSpread,
    /// A call bought, and one sold at a higher strike (bull call spread).
    CallDebitSpread,
    /// A put and a call credit spread.
    IronCondor,
    /// An iron condor whose short strikes are one.
    IronButterfly,
    /// A put and a call bought at one strike.
    LongStraddle,
    /// A put and a call sold at one strike.
    ShortStraddle,
    /// A put and a call bought, the put at the lower strike.
    LongStrangle,
    /// A put and a call sold, the put at the lower strike.
    ShortStrangle,
    /// An option sold, and one bought at the same strike that expires later.
    Calendar,
    /// Shares, a put bought below and a call sold above.
    Collar,
    /// Any legs.
    Custom,
}

impl StrategyKind {
    /// The name that every language uses, for example `"iron_condor"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CashSecuredPut => "cash_secured_put",
            Self::CoveredCall => "covered_call",
            Self::LeapCall => "leap_call",
            Self::PoorMansCoveredCall => "poor_mans_covered_call",
            Self::PutCreditSpread => "put_credit_spread",
            Self::CallCreditSpread => "call_credit_spread",
            Self::PutDebitSpread => "put_debit_spread",
            Self::CallDebitSpread => "call_debit_spread",
            Self::IronCondor => "iron_condor",
            Self::IronButterfly => "iron_butterfly",
            Self::LongStraddle => "long_straddle",
            Self::ShortStraddle => "short_straddle",
            Self::LongStrangle => "long_strangle",
            Self::ShortStrangle => "short_strangle",
            Self::Calendar => "calendar",
            Self::Collar => "collar",
            Self::Custom => "custom",
        }
    }
}
