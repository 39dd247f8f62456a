//! McGinley dynamic.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// McGinley dynamic: an average that hurries when prices fall below it.
    ///
    /// # Formula
    /// `mcgd[t] = mcgd[t - 1] + (close[t] - mcgd[t - 1]) / (period · (close[t] / mcgd[t - 1])⁴)`, from the first
    /// value.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. McGinley, 1990. TA-Lib `MCGD`, which `tests/ta_lib/MCGD.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let mcgd = strikewise::indicators::mcgd(&close, 14)?;
    /// assert!((mcgd[59] - 104.684_347_505_668_13).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mcgd (mcgd_into) Mcgd: McgdMachine {
        group: Overlap,
        ta_lib: Some("MCGD"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: mcgd,
    }
}

/// The machine of [`mcgd`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct McgdMachine {
    period: usize,
    average: Option<f64>,
}

impl McgdMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            average: None,
        })
    }
}

impl Machine<1, 1> for McgdMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    fn memory(&self) -> Memory {
        // How much a bar keeps depends on the price.
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(average) = self.average else {
            self.average = Some(close);
            return [close];
        };
        let ratio = close / average;
        let square = ratio * ratio;
        let next = average + (close - average) / (self.period as f64 * (square * square));
        // A close of 0, or one far below the average, asks for a step without bounds: it is not taken.
        if next.is_finite() {
            self.average = Some(next);
            [next]
        } else {
            [average]
        }
    }
}
