//! On-balance volume.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// On-balance volume: a running total of volume, added when the close rises and taken away when it falls.
    ///
    /// # Formula
    /// `obv[t] = obv[t - 1] ± volume[t]`, or `obv[t - 1]` where the close has not moved; from `obv[0] = volume[0]`.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// J. Granville, *Granville's New Key to Stock Market Profits*, 1963. TA-Lib `OBV`, which `tests/ta_lib/OBV.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close = [10.0, 11.0, 10.5, 10.5];
    /// let obv = strikewise::indicators::obv(&close, &[100.0, 50.0, 30.0, 20.0])?;
    /// assert_eq!(obv, [100.0, 150.0, 120.0, 120.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    obv (obv_into) Obv: ObvMachine {
        group: Volume,
        ta_lib: Some("OBV"),
        inputs: [close, volume],
        parameters: {},
        output: obv,
    }
}

/// The machine of [`obv`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ObvMachine {
    previous: Option<f64>,
    total: f64,
}

impl ObvMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

/// The volume with the sign of the change. Where a close goes is a coin toss: a branch would often be mistaken.
#[inline(always)]
fn with_sign(previous: f64, close: f64, volume: f64) -> f64 {
    let fallen = if close < previous { -volume } else { 0.0 };
    if close > previous { volume } else { fallen }
}

impl Machine<2, 1> for ObvMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        match self.previous.replace(close) {
            None => self.total += volume,
            Some(previous) => self.total += with_sign(previous, close, volume),
        }
        [self.total]
    }

    fn run(self, _: usize, columns: [&[f64]; 2], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<2, 1> for ObvMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close, volume]: [&[f64]; 2], [obv]: [&mut [f64]; 1]) {
        obv[0] = volume[0];
        let changes = close.windows(2).zip(&volume[1..]);
        for (signed, (pair, &volume)) in obv[1..].iter_mut().zip(changes) {
            *signed = with_sign(pair[0], pair[1], volume);
        }
        let mut total = 0.0;
        for signed in obv {
            total += *signed;
            *signed = total;
        }
    }
}
