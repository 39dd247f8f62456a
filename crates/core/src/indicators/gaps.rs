//! What becomes of bars that are not whole.

/// What an indicator does at a gap: a bar at which an input is NaN or infinite. Bars missing before the first whole one
/// are no gap, the series begins after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Gaps {
    /// The gap has no value, and every later bar is computed as if the gap did not exist.
    #[default]
    Carry,
    /// The gap has no value, and the bar after it begins a new series, with a warm-up of its own.
    Reset,
    /// A series with a gap is an error; a stream gives no value from the gap on.
    Reject,
}
