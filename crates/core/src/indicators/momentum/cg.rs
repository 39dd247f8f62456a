//! Center of gravity.

use super::super::blocks::{Sum, WeightedSum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Center of gravity: where in the window the weight of the prices is.
    ///
    /// # Formula
    /// `cg = -Σ (i + 1) · close[t - i] / Σ close[t - i]` over `0 <= i < period`.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 10 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. -period to -1 for prices that are not negative; the
    /// middle, `-(period + 1) / 2`, where the sum is 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Ehlers, "The Center of Gravity Oscillator", *Stocks & Commodities*, 2002. TA-Lib `CG`, which
    /// `tests/ta_lib/CG.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let cg = strikewise::indicators::cg(&close, 10)?;
    /// assert!((cg[59] + 5.494_776_828_110_162).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cg (cg_into) Cg: CgMachine {
        group: Momentum,
        ta_lib: Some("CG"),
        inputs: [close],
        parameters: {
            period: usize = 10, 2..=LONGEST;
        },
        output: cg,
    }
}

/// The machine of [`cg`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CgMachine {
    period: usize,
    sum: Sum,
    weighted: WeightedSum,
}

impl CgMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            sum: Sum::new(period),
            weighted: WeightedSum::new(period),
        })
    }
}

impl Machine<1, 1> for CgMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let sum = self.sum.next(close);
        let weighted = self.weighted.next(close);
        let n = self.period as f64;
        [if sum == 0.0 {
            -0.5 * (n + 1.0)
        } else {
            weighted / sum - (n + 1.0)
        }]
    }
}
