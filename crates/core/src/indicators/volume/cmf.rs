//! Chaikin money flow.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::money_flow::money_flow;
use crate::Result;

indicator! {
    /// Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume.
    ///
    /// # Formula
    /// `cmf = Σ ((close - low) - (high - close)) / (high - low) · volume / Σ volume` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. A bar without a range counts with its volume only; 0
    /// where nothing was traded in the whole window. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// M. Chaikin. TA-Lib `CMF`, which `tests/ta_lib/CMF.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let cmf = strikewise::indicators::cmf(&[12.0, 12.0], &[10.0, 10.0], &[11.5, 10.5], &[100.0, 60.0], 2)?;
    /// assert!(cmf[0].is_nan());
    /// assert_eq!(cmf[1], 0.125);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cmf (cmf_into) Cmf: CmfMachine {
        group: Volume,
        ta_lib: Some("CMF"),
        inputs: [high, low, close, volume],
        parameters: {
            period: usize = 20, 2..=LONGEST;
        },
        output: cmf,
    }
}

/// The machine of [`cmf`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CmfMachine {
    period: usize,
    flow: Sum,
    volume: Sum,
}

impl CmfMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            flow: Sum::new(period),
            volume: Sum::new(period),
        })
    }
}

impl Machine<4, 1> for CmfMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 1] {
        let flow = self.flow.next(money_flow(high, low, close, volume));
        let volume = self.volume.next(volume);
        [if volume > 0.0 { flow / volume } else { 0.0 }]
    }
}
