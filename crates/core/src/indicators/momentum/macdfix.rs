//! Moving average convergence/divergence with the first published averages, of about 12 and 26 bars.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::macd::MacdMachine;
use crate::Result;

indicator! {
    /// Moving average convergence/divergence with the first published averages, of about 12 and 26 bars.
    ///
    /// # Formula
    /// As [`macd`](super::super::macd) with periods of 12 and 26, except that the averages take 0.15 and 0.075 of each
    /// close, not 2/13 and 2/27.
    ///
    /// # Arguments
    /// One column. `signal_period` is 1 or more, 9 as a rule.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `25 + signal_period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005. TA-Lib `MACDFIX`, which
    /// `tests/ta_lib/MACDFIX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::macdfix(&close, 9)?;
    /// assert!((values.macd[59] - 0.224_986_544_285_883_38).abs() < 1e-9);
    /// assert!((values.signal[59] - 0.019_684_169_271_372_457).abs() < 1e-9);
    /// assert!((values.histogram[59] - 0.205_302_375_014_510_93).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    macdfix (macdfix_into) Macdfix: MacdfixMachine {
        group: Momentum,
        ta_lib: Some("MACDFIX"),
        inputs: [close],
        parameters: {
            signal_period: usize = 9, 1..=LONGEST;
        },
        outputs: MacdfixLines {
            /// Fast less slow average.
            macd,
            /// Average of `macd`.
            signal,
            /// `macd` less `signal`.
            histogram,
        },
        seeded,
    }
}

/// The machine of [`macdfix`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MacdfixMachine {
    macd: MacdMachine,
}

impl MacdfixMachine {
    pub(crate) fn new(signal_period: usize) -> Result<Self> {
        Ok(Self {
            macd: MacdMachine::of([(12, 0.15), (26, 0.075)], signal_period),
        })
    }
}

impl Machine<1, 3> for MacdfixMachine {
    fn lookback(&self) -> usize {
        self.macd.lookback()
    }

    fn memory(&self) -> Memory {
        self.macd.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.macd.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 3] {
        self.macd.next([close])
    }
}
