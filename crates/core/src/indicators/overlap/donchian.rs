//! Donchian channel.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Donchian channel: the highest high and the lowest low of the last `period` bars.
    ///
    /// # Formula
    /// `upper = highest high`, `lower = lowest low`, `middle = (upper + lower) / 2`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 20 as a rule.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// R. Donchian. TA-Lib `DONCHIAN`, which `tests/ta_lib/DONCHIAN.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let values = strikewise::indicators::donchian(&high, &low, 20)?;
    /// assert!((values.upper[59] - 114.0).abs() < 1e-9);
    /// assert!((values.middle[59] - 104.0).abs() < 1e-9);
    /// assert!((values.lower[59] - 94.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    donchian (donchian_into) Donchian: DonchianMachine {
        group: Overlap,
        ta_lib: Some("DONCHIAN"),
        inputs: [high, low],
        parameters: {
            period: usize = 20, 2..=LONGEST;
        },
        outputs: DonchianChannel {
            /// The highest high.
            upper,
            /// Halfway between them.
            middle,
            /// The lowest low.
            lower,
        },
    }
}

/// The machine of [`donchian`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DonchianMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl DonchianMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<2, 3> for DonchianMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 3] {
        let upper = self.highest.next(high);
        let lower = self.lowest.next(low);
        [upper, f64::midpoint(upper, lower), lower]
    }
}
