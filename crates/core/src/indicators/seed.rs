//! How recursive averages begin.

/// What a recursive average begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Seed {
    /// The mean of the first `period` values, as in TA-Lib.
    #[default]
    TaLib,
    /// The first value, as in pandas' `ewm(adjust=False)` and Tulip: there are values sooner, and they lean on that
    /// one bar for as long as [`stable_after`](super::Ema::stable_after) says.
    First,
}

impl Seed {
    /// How many values the seed of an average of `period` takes.
    pub(crate) const fn values(self, period: usize) -> usize {
        match self {
            Self::TaLib => period,
            Self::First => 1,
        }
    }
}
