//! Kaufman's efficiency ratio.

use super::super::blocks::{Ring, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Kaufman's efficiency ratio: how much of its way a price has come.
    ///
    /// # Formula
    /// `er = |close[t] - close[t - period]| / Σ |close[i] - close[i - 1]|` over the last `period` changes.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 1; 1 where the close has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// P. Kaufman, *Smarter Trading*, 1995. TA-Lib `ER`, which `tests/ta_lib/ER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let er = strikewise::indicators::er(&close, 10)?;
    /// assert!((er[59] - 0.076_923_076_923_076_93).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    er (er_into) Er: ErMachine {
        group: Momentum,
        ta_lib: Some("ER"),
        inputs: [close],
        parameters: {
            period: usize = 10, 2..=LONGEST;
        },
        output: er,
    }
}

/// The machine of [`er`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ErMachine {
    period: usize,
    previous: Option<f64>,
    before: Ring,
    changes: Sum,
}

impl ErMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            before: Ring::new(period),
            changes: Sum::new(period),
        })
    }
}

impl Machine<1, 1> for ErMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let way = close - self.before.push(close);
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let path = self.changes.next((close - previous).abs());
        [if path > 0.0 {
            (way.abs() / path).min(1.0)
        } else {
            1.0
        }]
    }
}
