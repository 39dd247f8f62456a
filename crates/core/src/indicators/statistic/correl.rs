//! Correlation.

use super::super::blocks::Comoments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Pearson's correlation of two columns over the last `period` bars, -1 to 1.
    ///
    /// # Formula
    /// `correl = covariance(first, second) / sqrt(variance(first) · variance(second))`
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. 0 where a column does not move in the window.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// K. Pearson, 1895. TA-Lib `CORREL`, which `tests/ta_lib/CORREL.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let correl = strikewise::indicators::correl(&[1.0, 2.0, 3.0], &[1.0, 2.0, 4.0], 3)?;
    /// assert!(correl[1].is_nan());
    /// assert!((correl[2] - 3.0 / (28.0_f64 / 3.0).sqrt()).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    correl (correl_into) Correl: CorrelMachine {
        group: Statistic,
        ta_lib: Some("CORREL"),
        inputs: [first, second],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: correl,
    }
}

/// The machine of [`correl`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CorrelMachine {
    period: usize,
    values: Comoments,
}

impl CorrelMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            values: Comoments::new(period),
        })
    }
}

impl Machine<2, 1> for CorrelMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        let spread = self.values.next(first, second);
        [if spread.first == 0.0 || spread.second == 0.0 {
            0.0
        } else {
            // Two roots: the product of the squares could be too small or too large for a number.
            let both = spread.first.sqrt() * spread.second.sqrt();
            (spread.both / both).clamp(-1.0, 1.0)
        }]
    }
}
