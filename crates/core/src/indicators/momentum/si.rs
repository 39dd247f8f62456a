//! Wilder's swing index.

use super::super::declare::indicator;
use super::super::machine::Machine;
use super::swing::Swing;
use crate::Result;

indicator! {
    /// Wilder's swing index: how far a bar moved, weighed by how it got there.
    ///
    /// # Formula
    /// `si = 50 · (n / r) · (k / limit_move)`, where `n` is `(close - close₁) + (close - open) / 2 + (close₁ -
    /// open₁) / 4` (₁ for the bar before), `up = |high - close₁|`, `down = |low - close₁|`, `k = max(up, down)`,
    /// and `r` the largest of `up - down / 2`, `down - up / 2` and `high - low`, plus `|close₁ - open₁| / 4`.
    ///
    /// # Arguments
    /// `limit_move` is the most that the price may move in a day, for futures that have such a limit. Columns of
    /// equal length. `limit_move` is positive, 3.0 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `1`. 0 where nothing has moved. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `SI`, which `tests/ta_lib/SI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let open = column(|i| 100 + i * 5 % 9);
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let si = strikewise::indicators::si(&open, &high, &low, &close, 3.0)?;
    /// assert!((si[59] + 30.303_030_303_030_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    si (si_into) Si: SiMachine {
        group: Momentum,
        ta_lib: Some("SI"),
        inputs: [open, high, low, close],
        parameters: {
            limit_move: f64 = 3.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: si,
    }
}

/// The machine of [`si`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SiMachine {
    swing: Swing,
}

impl SiMachine {
    pub(crate) fn new(limit_move: f64) -> Result<Self> {
        Ok(Self {
            swing: Swing::new(limit_move),
        })
    }
}

impl Machine<4, 1> for SiMachine {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        [self
            .swing
            .next([open, high, low, close])
            .unwrap_or(f64::NAN)]
    }
}
