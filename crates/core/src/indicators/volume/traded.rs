//! The mean price of what has been traded.

use super::super::blocks::Total;

/// Sums of volume, and of what was paid for it.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Traded {
    paid: Total,
    volume: Total,
}

impl Traded {
    /// Takes a bar and gives the mean of the typical prices; nothing while nothing has been traded.
    #[inline(always)]
    pub(crate) fn next(&mut self, high: f64, low: f64, close: f64, volume: f64) -> Option<f64> {
        let paid = self.paid.next((high + low + close) / 3.0 * volume);
        let volume = self.volume.next(volume);
        (volume > 0.0).then(|| paid / volume)
    }
}
