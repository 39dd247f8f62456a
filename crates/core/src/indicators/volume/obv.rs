//! On-balance volume.

use super::super::blocks::{Cumulative, Octets};
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
    total: Cumulative,
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

/// [`with_sign`], side by side.
#[inline(always)]
fn with_signs<E: Lanes>(previous: E, close: E, volume: E) -> E {
    let fallen = E::select(close.less(previous), -volume, E::splat(0.0));
    E::select(previous.less(close), volume, fallen)
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
        let Some(previous) = self.previous.replace(close) else {
            self.total = Cumulative::from(volume);
            return [volume];
        };
        [self.total.next(with_sign(previous, close, volume))]
    }

    fn run(self, _: usize, columns: [&[f64]; 2], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<2, 1> for ObvMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close, volume]: [&[f64]; 2], [obv]: [&mut [f64]; 1]) {
        obv[0] = volume[0];
        let mut total = Cumulative::from(volume[0]).octets::<L::Octet>();
        let mut bars = Octets::new(
            [&close[..close.len() - 1], &close[1..], &volume[1..]],
            [&mut obv[1..]],
        );
        while let Some([previous, close, volume]) = bars.load::<L::Octet>() {
            bars.store([total.next(with_signs(previous, close, volume))]);
        }
    }
}
