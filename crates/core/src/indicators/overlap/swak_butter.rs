//! Butterworth filter.

use super::super::cycle::{SecondOrder, two_pole};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Ehlers' two-pole Butterworth filter: a smooth line with little lag.
    ///
    /// # Formula
    /// `y[t] = a² / 4 · (c[t] + 2 c[t - 1] + c[t - 2]) + 2 (1 - a) y[t - 1] - (1 - a)² y[t - 2]`, where `a = -b +
    /// sqrt(b² + 2 b)` with `b = 2.415 (1 - cos(2π / period))`; before the first bar the close and `y` were as the
    /// first close.
    ///
    /// # Arguments
    /// `period` is 2 to 10000 bars, 20 as a rule.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0; the first `period` bars or so are warming up.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. F. Ehlers, "Swiss Army Knife Indicator", *Stocks & Commodities*, 2006. TA-Lib `SWAK_BUTTER`, which
    /// `tests/ta_lib/SWAK_BUTTER.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::swak_butter(&close, 20)?;
    /// assert!((values[99] - 104.918_919_373_603_34).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    swak_butter (swak_butter_into) SwakButter: SwakButterMachine {
        group: Overlap,
        ta_lib: Some("SWAK_BUTTER"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=10000;
        },
        output: swak_butter,
    }
}

/// The machine of [`swak_butter`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SwakButterMachine {
    filter: SecondOrder,
}

impl SwakButterMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        let (taken, feedback) = two_pole(period);
        let gain = 0.25 * taken * taken;
        Ok(Self {
            filter: SecondOrder::new([gain, 2.0 * gain, gain], feedback).about_the_first(),
        })
    }
}

impl Machine<1, 1> for SwakButterMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        self.filter.memory()
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.filter.next(close)]
    }
}
