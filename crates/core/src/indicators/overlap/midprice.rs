//! Midprice.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Midprice: halfway between the highest high and the lowest low of the last `period` bars.
    ///
    /// # Formula
    /// `midprice = (highest high + lowest low) / 2`
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `MIDPRICE`, which `tests/ta_lib/MIDPRICE.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let midprice = strikewise::indicators::midprice(&high, &low, 14)?;
    /// assert!((midprice[59] - 104.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    midprice (midprice_into) Midprice: MidpriceMachine {
        group: Overlap,
        ta_lib: Some("MIDPRICE"),
        inputs: [high, low],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: midprice,
    }
}

/// The machine of [`midprice`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MidpriceMachine {
    period: usize,
    highest: Maximum,
    lowest: Minimum,
}

impl MidpriceMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
        })
    }
}

impl Machine<2, 1> for MidpriceMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        [f64::midpoint(
            self.highest.next(high),
            self.lowest.next(low),
        )]
    }
}
