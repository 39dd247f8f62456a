//! Rates of change between two prices.

/// `to / from`, 0 from 0.
#[inline(always)]
pub(super) fn ratio(from: f64, to: f64) -> f64 {
    if from == 0.0 { 0.0 } else { to / from }
}

/// `(to - from) / from`, 0 from 0.
#[inline(always)]
pub(super) fn rate_of_change(from: f64, to: f64) -> f64 {
    if from == 0.0 { 0.0 } else { (to - from) / from }
}

/// The rate of change in percent, in TA-Lib's order of operations: averages that branch on what they are given, as
/// MAMA does, then take the same branches.
#[inline(always)]
pub(super) fn percent_change(from: f64, to: f64) -> f64 {
    if from == 0.0 {
        0.0
    } else {
        100.0 * (to / from - 1.0)
    }
}
