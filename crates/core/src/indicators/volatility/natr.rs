//! Normalised average true range.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::atr::AtrMachine;
use crate::Result;

indicator! {
    /// Normalised average true range: the [average true range](super::super::atr) in percent of the close.
    ///
    /// # Formula
    /// `natr[t] = 100 · atr[t] / close[t]`; with a period of 1 the true range itself, as in TA-Lib.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 where the close is 0. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// J. Forman, "Cross-Market Evaluations With Normalized Average True Range", *Stocks & Commodities*, 2006. TA-Lib
    /// `NATR`, which `tests/ta_lib/NATR.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 12.0, 12.0, 15.0];
    /// let low = [9.0, 11.0, 10.0, 13.0];
    /// let close = [9.5, 11.5, 12.0, 12.5];
    /// let range = strikewise::indicators::natr(&high, &low, &close, 2)?;
    /// assert!(range[1].is_nan());
    /// assert_eq!(range[2..], [18.75, 21.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    natr (natr_into) Natr: NatrMachine {
        group: Volatility,
        ta_lib: Some("NATR"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        output: natr,
        seeded,
    }
}

/// The machine of [`natr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct NatrMachine {
    period: usize,
    atr: AtrMachine,
}

impl NatrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            atr: AtrMachine::new(period)?,
        })
    }
}

impl Machine<3, 1> for NatrMachine {
    fn lookback(&self) -> usize {
        self.atr.lookback()
    }

    fn memory(&self) -> Memory {
        self.atr.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.atr.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 3]) -> [f64; 1] {
        let [atr] = self.atr.next(bar);
        let [_, _, close] = bar;
        [if self.period == 1 {
            atr
        } else if close == 0.0 {
            0.0
        } else {
            100.0 * (atr / close)
        }]
    }
}
