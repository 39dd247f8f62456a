//! Width of the Donchian channel.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Donchian width: the width of the channel of highest high and lowest low, in percent of its middle.
    ///
    /// # Formula
    /// `donchian_width[t] = 100 · (highest - lowest) / ((highest + lowest) / 2)` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more bars, 20 as a rule.
    ///
    /// # Returns
    /// Percent for each bar; the first at index `period - 1`. 0 in a flat window. [Gaps](super::super#gaps) are
    /// skipped, and a price that is not positive is one.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` if it is not as long as `high`; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// The width of [`donchian`](super::super::donchian()), in the measure of TA-Lib's `BBW`.
    ///
    /// # Examples
    /// ```
    /// let width = strikewise::indicators::donchian_width(&[10.0, 12.0], &[8.0, 9.0], 2)?;
    /// assert!(width[0].is_nan());
    /// assert_eq!(width[1], 40.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    donchian_width (donchian_width_into) DonchianWidth: DonchianWidthMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low],
        parameters: { period: usize = 20, 1..=LONGEST; },
        output: donchian_width,
    }
}

/// The machine of [`donchian_width`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DonchianWidthMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl DonchianWidthMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<2, 1> for DonchianWidthMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let highest = self.highest.next(high);
        let lowest = self.lowest.next(low);
        [100.0 * ((highest - lowest) / (0.5 * highest + 0.5 * lowest))]
    }
}
