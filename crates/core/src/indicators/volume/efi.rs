//! Elder's force index.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Elder's force index: the exponential average of each change of the close times the volume behind it.
    ///
    /// # Formula
    /// `efi = ema((close[t] - close[t - 1]) · volume[t], period)`; with a period of 1 the force itself.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 13 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// A. Elder, *Trading for a Living*, 1993. TA-Lib `EFI`, which `tests/ta_lib/EFI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // The forces are 200 and -40.
    /// let efi = strikewise::indicators::efi(&[10.0, 12.0, 11.0], &[1.0, 100.0, 40.0], 2)?;
    /// assert!(efi[1].is_nan());
    /// assert_eq!(efi[2], 80.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    efi (efi_into) Efi: EfiMachine {
        group: Volume,
        ta_lib: Some("EFI"),
        inputs: [close, volume],
        parameters: {
            period: usize = 13, 1..=LONGEST;
        },
        output: efi,
        seeded,
    }
}

/// The machine of [`efi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EfiMachine {
    previous: Option<f64>,
    average: Average,
}

impl EfiMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            average: Average::exponential(period).about_zero(),
        })
    }
}

impl Machine<2, 1> for EfiMachine {
    fn lookback(&self) -> usize {
        self.average.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        [self.average.next((close - previous) * volume)]
    }
}
