//! True range.

use super::super::blocks::Octets;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// True range: the range of a bar, extended to the previous close.
    ///
    /// # Formula
    /// `true_range[t] = max(high[t] - low[t], |high[t] - close[t - 1]|, |low[t] - close[t - 1]|)`
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped: the previous close is that
    /// of the last whole bar.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `TRANGE`, which
    /// `golden/trange.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let range = strikewise::indicators::trange(&[10.0, 12.0], &[9.0, 11.0], &[9.5, 11.5])?;
    /// assert!(range[0].is_nan());
    /// assert_eq!(range[1], 2.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    trange (trange_into) Trange: TrangeMachine {
        group: Volatility,
        ta_lib: Some("TRANGE"),
        inputs: [high, low, close],
        parameters: {},
        output: trange,
    }
}

/// The machine of [`trange`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct TrangeMachine {
    previous: Option<f64>,
}

impl TrangeMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<3, 1> for TrangeMachine {
    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        [match self.previous.replace(close) {
            Some(previous) => true_range(high, low, previous),
            None => f64::NAN,
        }]
    }

    fn run(self, _: usize, columns: [&[f64]; 3], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<3, 1> for TrangeMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [high, low, close]: [&[f64]; 3], [range]: [&mut [f64]; 1]) {
        let mut bars = Octets::new(
            [&high[1..], &low[1..], &close[..close.len() - 1]],
            [&mut range[1..]],
        );
        while let Some([high, low, previous]) = bars.load::<L::Octet>() {
            bars.store([true_ranges(high, low, previous)]);
        }
    }
}

/// The range of a bar, extended to the previous close.
#[inline(always)]
pub(crate) fn true_range(high: f64, low: f64, previous: f64) -> f64 {
    // Selections compile to one instruction each, which `f64::max` does not.
    let greater = |one: f64, other: f64| if one > other { one } else { other };
    greater(
        greater(high - low, (high - previous).abs()),
        (low - previous).abs(),
    )
}

/// [`true_range`], side by side.
#[inline(always)]
pub(crate) fn true_ranges<E: Lanes>(high: E, low: E, previous: E) -> E {
    (high - low)
        .max((high - previous).abs())
        .max((low - previous).abs())
}
