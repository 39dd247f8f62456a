//! Average day range.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Average day range: the mean of the ranges from high to low of the last `period` bars.
    ///
    /// # Formula
    /// `adr[t] = Σ (high - low) / period` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `ADR`, which `tests/ta_lib/ADR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [12.0, 15.0];
    /// let low = [10.0, 11.0];
    /// let adr = strikewise::indicators::adr(&high, &low, 2)?;
    /// assert!(adr[0].is_nan());
    /// assert_eq!(adr[1], 3.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    adr (adr_into) Adr: AdrMachine {
        group: Volatility,
        ta_lib: Some("ADR"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: adr,
    }
}

/// The machine of [`adr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AdrMachine {
    period: usize,
    ranges: Sum,
}

impl AdrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            ranges: Sum::new(period),
        })
    }
}

impl Machine<2, 1> for AdrMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        [self.ranges.next(high - low) / self.period as f64]
    }
}
