//! Average deviation.

use super::super::blocks::{Moments, Ring};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Average deviation: how far the last `period` closes are from their mean, on average.
    ///
    /// # Formula
    /// `avgdev = Σ |close - mean| / period` over the last `period` bars.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `AVGDEV`, which `tests/ta_lib/AVGDEV.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let avgdev = strikewise::indicators::avgdev(&[1.0, 2.0, 3.0, 6.0], 4)?;
    /// assert!(avgdev[2].is_nan());
    /// assert_eq!(avgdev[3], 1.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    avgdev (avgdev_into) Avgdev: AvgdevMachine {
        group: PriceTransform,
        ta_lib: Some("AVGDEV"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: avgdev,
    }
}

/// The machine of [`avgdev`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AvgdevMachine {
    period: usize,
    moments: Moments,
    window: Ring,
}

impl AvgdevMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            moments: Moments::new(period),
            window: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for AvgdevMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        self.window.push(close);
        let (pivot, distance, _) = self.moments.next_about(close);
        let sum: f64 = self
            .window
            .iter()
            .map(|value| ((value - pivot) - distance).abs())
            .sum();
        [sum / self.period as f64]
    }
}
