//! Which bars are swings.

use super::super::blocks::{Maximum, Ring};

/// Finds swings of both sides: lows as the highs of the series upside down.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct SwingFinder {
    lookback: usize,
    highs: Peaks,
    lows: Peaks,
}

impl SwingFinder {
    /// With at least one bar on each side.
    pub(super) fn new(left: usize, right: usize) -> Self {
        Self {
            lookback: left.saturating_add(right),
            highs: Peaks::new(left, right),
            lows: Peaks::new(left, right),
        }
    }

    /// Bars before the first that can confirm a swing.
    pub(super) fn lookback(&self) -> usize {
        self.lookback
    }

    /// Takes a bar and gives the swing high and the swing low that it confirms.
    #[inline]
    pub(super) fn next(&mut self, high: f64, low: f64) -> [Option<f64>; 2] {
        [
            self.highs.next(high),
            self.lows.next(-low).map(std::ops::Neg::neg),
        ]
    }
}

/// Finds values that none of the `left` before is above, and all of the `right` after are below.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Peaks {
    /// The last `right` values: the one that leaves is the candidate.
    delayed: Ring,
    /// The greatest of the `right` values after the candidate.
    after: Maximum,
    /// The greatest of the candidate and the `left` before it.
    before: Maximum,
    /// Candidates still to come that have less than `left` values before them.
    incomplete: usize,
}

impl Peaks {
    fn new(left: usize, right: usize) -> Self {
        Self {
            delayed: Ring::new(right),
            after: Maximum::new(right),
            before: Maximum::new(left.saturating_add(1)),
            incomplete: left,
        }
    }

    #[inline]
    fn next(&mut self, value: f64) -> Option<f64> {
        let is_due = self.delayed.is_full();
        let candidate = self.delayed.push(value);
        let after = self.after.next(value);
        if !is_due {
            return None;
        }
        let before = self.before.next(candidate);
        if self.incomplete > 0 {
            self.incomplete -= 1;
            return None;
        }
        (candidate >= before && candidate > after).then_some(candidate)
    }
}
