//! Commodity channel index.

use super::super::blocks::{Moments, Ring};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Commodity channel index: how far the typical price is from its average, in mean deviations.
    ///
    /// # Formula
    /// `cci = (typical - mean) / (0.015 · deviation)` with `typical = (high + low + close) / 3`; `mean` is its
    /// simple average over `period` bars and `deviation` the mean of the distances from it.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 where the window is flat, to 1e-14 of its mean.
    /// The deviation costs a pass over the window for each bar. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// D. Lambert, "Commodity Channel Index", *Commodities*, 1980. TA-Lib `CCI`, which `tests/ta_lib/CCI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let cci = strikewise::indicators::cci(&high, &low, &close, 14)?;
    /// assert!((cci[59] - 5.797_101_449_275_781_5).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cci (cci_into) Cci: CciMachine {
        group: Momentum,
        ta_lib: Some("CCI"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: cci,
    }
}

/// The machine of [`cci`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CciMachine {
    period: usize,
    moments: Moments,
    window: Ring,
}

impl CciMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            moments: Moments::new(period),
            window: Ring::new(period),
        })
    }
}

impl Machine<3, 1> for CciMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let typical = (high + low + close) / 3.0;
        self.window.push(typical);
        let (pivot, mean, _) = self.moments.next_about(typical);
        let sum: f64 = self
            .window
            .iter()
            .map(|value| ((value - pivot) - mean).abs())
            .sum();
        let deviation = sum / self.period as f64;
        let distance = (typical - pivot) - mean;
        let least = 1e-14 * (pivot + mean).abs();
        [if distance.abs() <= least || deviation <= least {
            0.0
        } else {
            distance / (0.015 * deviation)
        }]
    }
}
