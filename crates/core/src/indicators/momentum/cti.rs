//! Correlation trend indicator.

use super::super::blocks::Comoments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Correlation trend indicator: how straight the way of the price is.
    ///
    /// # Formula
    /// Pearson's correlation of the last `period` closes with their places in the window.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. -1 to 1; 0 where the window is flat.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Ehlers, "Correlation as a Trend Indicator", *Stocks & Commodities*, 2020. TA-Lib `CTI`, which
    /// `tests/ta_lib/CTI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let cti = strikewise::indicators::cti(&close, 20)?;
    /// assert!((cti[59] - 0.143_032_518_800_901_2).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cti (cti_into) Cti: CtiMachine {
        group: Momentum,
        ta_lib: Some("CTI"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
        },
        output: cti,
    }
}

/// The machine of [`cti`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CtiMachine {
    period: usize,
    comoments: Comoments,
    bars: f64,
}

impl CtiMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            comoments: Comoments::new(period),
            bars: 0.0,
        })
    }
}

impl Machine<1, 1> for CtiMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let spread = self.comoments.next(close, self.bars);
        self.bars += 1.0;
        [if spread.first == 0.0 || spread.second == 0.0 {
            0.0
        } else {
            // Two roots: the product of the squares could be too small or too large for a number.
            let both = spread.first.sqrt() * spread.second.sqrt();
            (spread.both / both).clamp(-1.0, 1.0)
        }]
    }
}
