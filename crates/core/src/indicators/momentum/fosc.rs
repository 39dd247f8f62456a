//! Forecast oscillator.

use super::super::blocks::Line;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Forecast oscillator: how far the close is from what a straight line foretold, in percent.
    ///
    /// # Formula
    /// `fosc[t] = 100 · (close[t] - forecast) / close[t]`, where the forecast for bar `t` is that of the line of
    /// least squares through the `period` closes before.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 5 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 where the close is 0. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `FOSC`, which `tests/ta_lib/FOSC.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let fosc = strikewise::indicators::fosc(&close, 5)?;
    /// assert!((fosc[59] + 3.113_207_547_169_808_6).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    fosc (fosc_into) Fosc: FoscMachine {
        group: Momentum,
        ta_lib: Some("FOSC"),
        inputs: [close],
        parameters: {
            period: usize = 5, 2..=LONGEST;
        },
        output: fosc,
    }
}

/// The machine of [`fosc`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct FoscMachine {
    line: Line,
    forecast: f64,
}

impl FoscMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            line: Line::new(period),
            forecast: 0.0,
        })
    }
}

impl Machine<1, 1> for FoscMachine {
    fn lookback(&self) -> usize {
        self.line.period()
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let forecast = self.forecast;
        self.forecast = self
            .line
            .next(close)
            .after_the_middle(self.line.half() + 1.0);
        [if close == 0.0 {
            0.0
        } else {
            100.0 * ((close - forecast) / close)
        }]
    }
}
