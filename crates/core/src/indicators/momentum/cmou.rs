//! Chande momentum oscillator, as published.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Chande momentum oscillator, as published: over a window, without smoothing.
    ///
    /// # Formula
    /// `cmou = 100 · (gains - losses) / (gains + losses)`, sums of the last `period` changes of the close.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. -100 to 100; 0 where the close has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `CMOU`, which `tests/ta_lib/CMOU.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let cmou = strikewise::indicators::cmou(&close, 14)?;
    /// assert!((cmou[59] + 1.408_450_704_225_352).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cmou (cmou_into) Cmou: CmouMachine {
        group: Momentum,
        ta_lib: Some("CMOU"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: cmou,
    }
}

/// The machine of [`cmou`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CmouMachine {
    period: usize,
    previous: Option<f64>,
    gains: Sum,
    losses: Sum,
}

impl CmouMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            gains: Sum::new(period),
            losses: Sum::new(period),
        })
    }
}

impl Machine<1, 1> for CmouMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = close - previous;
        let gains = self.gains.next(change.max(0.0));
        let losses = self.losses.next((-change).max(0.0));
        let movement = gains + losses;
        [if movement > 0.0 {
            100.0 * ((gains - losses) / movement)
        } else {
            0.0
        }]
    }
}
