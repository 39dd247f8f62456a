//! Wilder's accumulative swing index.

use super::super::blocks::Total;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::swing::Swing;
use crate::Result;

indicator! {
    /// Wilder's accumulative swing index.
    ///
    /// # Formula
    /// The sum of [`si`](super::super::si) so far, from 0 at the first bar.
    ///
    /// # Arguments
    /// `limit_move` is the most that the price may move in a day, for futures that have such a limit. Columns of
    /// equal length. `limit_move` is positive, 3.0 as a rule.
    ///
    /// # Returns
    /// One value for each bar. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `ASI`, which `tests/ta_lib/ASI.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let open = column(|i| 100 + i * 5 % 9);
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let asi = strikewise::indicators::asi(&open, &high, &low, &close, 3.0)?;
    /// assert!((asi[59] - 657.184_403_676_807_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    asi (asi_into) Asi: AsiMachine {
        group: Momentum,
        ta_lib: Some("ASI"),
        inputs: [open, high, low, close],
        parameters: {
            limit_move: f64 = 3.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: asi,
    }
}

/// The machine of [`asi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AsiMachine {
    swing: Swing,
    total: Total,
}

impl AsiMachine {
    pub(crate) fn new(limit_move: f64) -> Result<Self> {
        Ok(Self {
            swing: Swing::new(limit_move),
            total: Total::default(),
        })
    }
}

impl Machine<4, 1> for AsiMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        let swing = self.swing.next([open, high, low, close]);
        [self.total.next(swing.unwrap_or(0.0))]
    }
}
