//! The average true range, for what keeps a distance of some of it.

use super::super::blocks::Average;
use super::super::machine::Memory;
use super::super::seed::Seed;
use super::true_range;

/// Wilder's average of true ranges, of which the first is that of the second bar.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MeanRange {
    previous: Option<f64>,
    average: Average,
}

impl MeanRange {
    pub(crate) fn new(period: usize) -> Self {
        Self {
            previous: None,
            average: Average::wilder(period).about_zero(),
        }
    }

    /// Leaves this many first ranges out.
    pub(crate) fn delay_by(&mut self, ranges: usize) {
        self.average.delay_by(ranges);
    }

    /// Bars before the first that has an average.
    pub(crate) fn lookback(&self) -> usize {
        self.average.lookback() + 1
    }

    pub(crate) fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    pub(crate) fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    /// Takes a bar; nothing in the lookback.
    #[inline(always)]
    pub(crate) fn next(&mut self, high: f64, low: f64, close: f64) -> Option<f64> {
        let previous = self.previous.replace(close)?;
        let average = self.average.next(true_range(high, low, previous));
        self.average.is_begun().then_some(average)
    }
}
