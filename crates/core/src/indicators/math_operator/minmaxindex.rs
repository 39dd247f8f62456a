//! Places of the smallest and largest value.

use super::super::blocks::{HighestPlace, LowestPlace};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Places of the smallest and of the largest of the last `period` values.
    ///
    /// # Formula
    /// `minimum_index` is the last `i` of `t - period + 1` to `t` where `values[i]` is the smallest, and
    /// `maximum_index` likewise.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 30 as a rule.
    ///
    /// # Returns
    /// Two places of bars in the whole series, counted from 0 and gaps included, for each bar; the first at index
    /// `period - 1`. Of several equal values it is the last. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `MINMAXINDEX`, which `tests/ta_lib/MINMAXINDEX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let places = strikewise::indicators::minmaxindex(&[5.0, 7.0, 7.0, 2.0], 3)?;
    /// assert!(places.minimum_index[1].is_nan());
    /// assert_eq!(places.minimum_index[2..], [0.0, 3.0]);
    /// assert_eq!(places.maximum_index[2..], [2.0, 2.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    minmaxindex (minmaxindex_into) Minmaxindex: MinmaxindexMachine {
        group: MathOperator,
        ta_lib: Some("MINMAXINDEX"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
        },
        outputs: ExtremePlaces {
            /// Where the smallest value is.
            minimum_index,
            /// Where the largest value is.
            maximum_index,
        },
    }
}

/// The machine of [`minmaxindex`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MinmaxindexMachine {
    period: usize,
    lowest: LowestPlace,
    highest: HighestPlace,
}

impl MinmaxindexMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            lowest: LowestPlace::new(period),
            highest: HighestPlace::new(period),
        })
    }
}

impl Machine<1, 2> for MinmaxindexMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 1]) -> [f64; 2] {
        self.next_at(0, bar)
    }

    #[inline(always)]
    fn next_at(&mut self, at: usize, [value]: [f64; 1]) -> [f64; 2] {
        [
            self.lowest.next(value, at) as f64,
            self.highest.next(value, at) as f64,
        ]
    }
}
