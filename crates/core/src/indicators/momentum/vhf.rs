//! Vertical horizontal filter.

use super::super::blocks::{Maximum, Minimum, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Vertical horizontal filter: whether a price trends or goes to and fro.
    ///
    /// # Formula
    /// `vhf = (highest - lowest) / Σ |close[i] - close[i - 1]|` over the last `period` closes and changes.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 28 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 where the close has not moved. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// A. White, "The Vertical Horizontal Filter", *Futures*, 1991. TA-Lib `VHF`, which `tests/ta_lib/VHF.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let vhf = strikewise::indicators::vhf(&close, 28)?;
    /// assert!((vhf[59] - 0.070_422_535_211_267_61).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    vhf (vhf_into) Vhf: VhfMachine {
        group: Momentum,
        ta_lib: Some("VHF"),
        inputs: [close],
        parameters: {
            period: usize = 28, 2..=LONGEST;
        },
        output: vhf,
    }
}

/// The machine of [`vhf`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VhfMachine {
    period: usize,
    previous: Option<f64>,
    highest: Maximum,
    lowest: Minimum,
    changes: Sum,
}

impl VhfMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            highest: Maximum::new(period),
            lowest: Minimum::new(period),
            changes: Sum::new(period),
        })
    }
}

impl Machine<1, 1> for VhfMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let range = self.highest.next(close) - self.lowest.next(close);
        let path = self.changes.next((close - previous).abs());
        [if path > 0.0 { range / path } else { 0.0 }]
    }
}
