//! Relative volume.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Relative volume: the volume of a bar against the mean of the `period` bars before it.
    ///
    /// # Formula
    /// `rvol[t] = volume[t] / mean`, where `mean` is that of `volume[t - period]` to `volume[t - 1]`.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. Infinite where nothing was traded in the window before, NaN
    /// if nothing is traded now either. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `RVOL`, which `tests/ta_lib/RVOL.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let rvol = strikewise::indicators::rvol(&[10.0, 30.0, 40.0], 2)?;
    /// assert!(rvol[1].is_nan());
    /// assert_eq!(rvol[2], 2.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rvol (rvol_into) Rvol: RvolMachine {
        group: Volume,
        ta_lib: Some("RVOL"),
        inputs: [volume],
        parameters: {
            period: usize = 20, 1..=LONGEST;
        },
        output: rvol,
    }
}

/// The machine of [`rvol`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RvolMachine {
    period: usize,
    sum: Sum,
    /// Of the bars before.
    mean: f64,
}

impl RvolMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            sum: Sum::new(period),
            mean: 0.0,
        })
    }
}

impl Machine<1, 1> for RvolMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [volume]: [f64; 1]) -> [f64; 1] {
        let relative = volume / self.mean;
        self.mean = self.sum.next(volume) / self.period as f64;
        [relative]
    }
}
