//! Ease of movement.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Ease of movement: how far the middle of a bar moves for its volume and range, averaged.
    ///
    /// # Formula
    /// `emv` is the mean over the last `period` bars of `(middle[t] - middle[t - 1]) / box`, with `middle = (high +
    /// low) / 2` and `box = volume / volume_divisor / (high - low)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule; `volume_divisor` is 1 or more, 10 000 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. A bar without a range or without volume counts as 0.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// R. W. Arms. TA-Lib `EMV`, which `tests/ta_lib/EMV.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // The middle rises by 1, and the box is 20 000 / 10 000 / 4.
    /// let emv = strikewise::indicators::emv(&[12.0, 14.0], &[10.0, 10.0], &[9e3, 2e4], 1, 1e4)?;
    /// assert!(emv[0].is_nan());
    /// assert_eq!(emv[1], 2.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    emv (emv_into) Emv: EmvMachine {
        group: Volume,
        ta_lib: Some("EMV"),
        inputs: [high, low, volume],
        parameters: {
            period: usize = 14, 1..=LONGEST;
            volume_divisor: f64 = 10_000.0, 1.0..=f64::MAX;
        },
        output: emv,
    }
}

/// The machine of [`emv`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EmvMachine {
    period: usize,
    volume_divisor: f64,
    previous: Option<f64>,
    moves: Sum,
}

impl EmvMachine {
    pub(crate) fn new(period: usize, volume_divisor: f64) -> Result<Self> {
        Ok(Self {
            period,
            volume_divisor,
            previous: None,
            moves: Sum::new(period),
        })
    }
}

impl Machine<3, 1> for EmvMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low, volume]: [f64; 3]) -> [f64; 1] {
        let middle = f64::midpoint(high, low);
        let Some(previous) = self.previous.replace(middle) else {
            return [f64::NAN];
        };
        let range = high - low;
        let ratio = if range == 0.0 {
            0.0
        } else {
            volume / self.volume_divisor / range
        };
        let moved = if ratio == 0.0 {
            0.0
        } else {
            (middle - previous) / ratio
        };
        [self.moves.next(moved) / self.period as f64]
    }
}
