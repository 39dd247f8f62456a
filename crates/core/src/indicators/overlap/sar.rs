//! Parabolic stop and reverse.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::parabola::{Acceleration, Parabola};
use crate::Result;

indicator! {
    /// Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes.
    ///
    /// # Formula
    /// `sar[t + 1] = sar[t] + af · (ep - sar[t])`, never inside the last two bars; `ep` is the extreme of the trend
    /// and `af` grows by `acceleration` with each new one, up to `maximum`. When a bar reaches the stop the trend
    /// turns, and the stop starts from `ep`. It begins down if the second bar moves down more than up.
    ///
    /// # Arguments
    /// Columns of equal length. `acceleration` is 0.0 to 3e37, 0.02 as a rule. `maximum` is 0.0 to 3e37, 0.2 as a
    /// rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `SAR`, which `tests/ta_lib/SAR.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let sar = strikewise::indicators::sar(&high, &low, 0.02, 0.2)?;
    /// assert!((sar[59] - 114.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sar (sar_into) Sar: SarMachine {
        group: Overlap,
        ta_lib: Some("SAR"),
        inputs: [high, low],
        parameters: {
            acceleration: f64 = 0.02, 0.0..=3e37;
            maximum: f64 = 0.2, 0.0..=3e37;
        },
        output: sar,
    }
}

/// The machine of [`sar`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SarMachine {
    parabola: Parabola,
}

impl SarMachine {
    pub(crate) fn new(acceleration: f64, maximum: f64) -> Result<Self> {
        Ok(Self {
            parabola: Parabola::new(Acceleration::symmetric(acceleration, maximum)),
        })
    }
}

impl Machine<2, 1> for SarMachine {
    fn lookback(&self) -> usize {
        1
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        [self
            .parabola
            .next(high, low)
            .map_or(f64::NAN, |(stop, _)| stop)]
    }
}
