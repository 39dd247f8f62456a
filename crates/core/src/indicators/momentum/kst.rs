//! Know sure thing.

use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::parameter::LONGEST;
use super::kstext::KstextMachine;
use crate::Result;

indicator! {
    /// Know sure thing: four smoothed rates of change, the slowest of which weighs most.
    ///
    /// # Formula
    /// `kst = 1 · sma(roc(close, roc1_period), sma1_period) + 2 · … + 3 · … + 4 · sma(roc(close, roc4_period),
    /// sma4_period)`, `signal = sma(kst, signal_period)`.
    ///
    /// # Arguments
    /// One column. `roc1_period` is 1 or more, 10 as a rule. `roc2_period` is 1 or more, 15 as a rule.
    /// `roc3_period` is 1 or more, 20 as a rule. `roc4_period` is 1 or more, 30 as a rule. `sma1_period` is 1 or
    /// more, 10 as a rule. `sma2_period` is 1 or more, 10 as a rule. `sma3_period` is 1 or more, 10 as a rule.
    /// `sma4_period` is 1 or more, 15 as a rule. `signal_period` is 1 or more, 9 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index the longest `roc_period + sma_period - 1`, plus `signal_period -
    /// 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// M. Pring, "Summed Rate of Change (KST)", *Stocks & Commodities*, 1992. TA-Lib `KST`, which
    /// `tests/ta_lib/KST.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..80_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::kst(&close, 10, 15, 20, 30, 10, 10, 10, 15, 9)?;
    /// assert!((values.kst[79] + 4.602_240_125_353_549).abs() < 1e-9);
    /// assert!((values.signal[79] - 0.789_890_903_476_845_2).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kst (kst_into) Kst: KstMachine {
        group: Momentum,
        ta_lib: Some("KST"),
        inputs: [close],
        parameters: {
            roc1_period: usize = 10, 1..=LONGEST;
            roc2_period: usize = 15, 1..=LONGEST;
            roc3_period: usize = 20, 1..=LONGEST;
            roc4_period: usize = 30, 1..=LONGEST;
            sma1_period: usize = 10, 1..=LONGEST;
            sma2_period: usize = 10, 1..=LONGEST;
            sma3_period: usize = 10, 1..=LONGEST;
            sma4_period: usize = 15, 1..=LONGEST;
            signal_period: usize = 9, 1..=LONGEST;
        },
        outputs: KstLines {
            /// The sum of the four averages.
            kst,
            /// Its simple average.
            signal,
        },
    }
}

/// The machine of [`kst`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KstMachine {
    kst: KstextMachine,
}

impl KstMachine {
    #[expect(
        clippy::too_many_arguments,
        reason = "the parameters of the vocabulary"
    )]
    pub(crate) fn new(
        roc1_period: usize,
        roc2_period: usize,
        roc3_period: usize,
        roc4_period: usize,
        sma1_period: usize,
        sma2_period: usize,
        sma3_period: usize,
        sma4_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            kst: KstextMachine::of(
                [
                    (roc1_period, sma1_period),
                    (roc2_period, sma2_period),
                    (roc3_period, sma3_period),
                    (roc4_period, sma4_period),
                ],
                MovingAverage::Sma,
                AnyAverage::new(MovingAverage::Sma, signal_period)?,
            )?,
        })
    }
}

impl Machine<1, 2> for KstMachine {
    fn lookback(&self) -> usize {
        self.kst.lookback()
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 2] {
        self.kst.next([close])
    }
}
