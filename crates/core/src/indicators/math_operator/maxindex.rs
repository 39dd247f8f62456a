//! Place of the largest value.

use super::super::blocks::HighestPlace;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Place of the largest of the last `period` values.
    ///
    /// # Formula
    /// `maxindex` is the last `i` of `t - period + 1` to `t` where `values[i]` is the largest.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 30 as a rule.
    ///
    /// # Returns
    /// The place of a bar in the whole series, counted from 0 and gaps included, for each bar; the first at index
    /// `period - 1`. Of several equal values it is the last. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The definition. TA-Lib `MAXINDEX`, which `tests/ta_lib/MAXINDEX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let place = strikewise::indicators::maxindex(&[7.0, 5.0, 7.0, 2.0], 3)?;
    /// assert!(place[1].is_nan());
    /// assert_eq!(place[2..], [2.0, 2.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    maxindex (maxindex_into) Maxindex: MaxindexMachine {
        group: MathOperator,
        ta_lib: Some("MAXINDEX"),
        inputs: [values],
        parameters: {
            period: usize = 30, 2..=LONGEST;
        },
        output: maxindex,
    }
}

/// The machine of [`maxindex`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MaxindexMachine {
    period: usize,
    highest: HighestPlace,
}

impl MaxindexMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            highest: HighestPlace::new(period),
        })
    }
}

impl Machine<1, 1> for MaxindexMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 1]) -> [f64; 1] {
        self.next_at(0, bar)
    }

    #[inline(always)]
    fn next_at(&mut self, at: usize, [value]: [f64; 1]) -> [f64; 1] {
        [self.highest.next(value, at) as f64]
    }
}
