//! Volume with the sign of the close within its bar.

/// The volume of a bar, times where it closed: 1 at the high, -1 at the low. 0 for a bar without a range.
#[inline(always)]
pub(crate) fn money_flow(high: f64, low: f64, close: f64, volume: f64) -> f64 {
    let range = high - low;
    if range > 0.0 {
        ((close - low) - (high - close)) / range * volume
    } else {
        0.0
    }
}
