//! Logarithmic returns.

use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use crate::Result;
use crate::math::log_ratio::{log_ratio, log_ratios};
use crate::math::simd::Lanes;

indicator! {
    /// Logarithmic returns from close to close.
    ///
    /// # Formula
    /// `log_return[t] = ln(close[t] / close[t - 1])`
    ///
    /// # Arguments
    /// `close` is a column of prices.
    ///
    /// # Returns
    /// One fraction for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped, and a close that is not
    /// positive is one: the return after a gap spans it.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// The definition; `golden/log_returns.json` compares with it in 50 digits.
    ///
    /// # Examples
    /// ```
    /// let returns = strikewise::indicators::log_returns(&[100.0, 110.0])?;
    /// assert!(returns[0].is_nan());
    /// assert!((returns[1] - 0.095_310_179_804_324_87).abs() < 1e-16);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    log_returns (log_returns_into) LogReturns: LogReturnsMachine {
        group: PriceTransform,
        ta_lib: None,
        inputs: [close],
        parameters: {},
        output: log_returns,
    }
}

/// The machine of [`log_returns`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LogReturnsMachine {
    previous: Option<f64>,
}

impl LogReturnsMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<1, 1> for LogReturnsMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [match self.previous.replace(close) {
            Some(previous) => log_return(previous, close),
            None => f64::NAN,
        }]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for LogReturnsMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [returns]: [&mut [f64]; 1]) {
        log_returns_over(close, returns);
    }
}

/// `ln(to / from)` of two prices, whole digits of a small change included.
#[inline(always)]
pub(crate) fn log_return(from: f64, to: f64) -> f64 {
    log_ratio(to, from)
}

/// The [`log_return`] to each close from the one before; the first, which has none before, is left as it is.
#[inline(always)]
pub(crate) fn log_returns_over(close: &[f64], returns: &mut [f64]) {
    if let (Some((_, to)), Some((_, from)), Some((_, returns))) = (
        close.split_first(),
        close.split_last(),
        returns.split_first_mut(),
    ) {
        log_ratios(to, from, returns);
    }
}
