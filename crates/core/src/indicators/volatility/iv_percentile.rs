//! The share of earlier implied volatilities below.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// IV percentile: the share of the implied volatilities before today's that are below it.
    ///
    /// # Formula
    /// `iv_percentile[t] = #{ iv[s] < iv[t] : t - window <= s < t } / window`
    ///
    /// # Arguments
    /// `implied_volatility` is a column of one value for each day, in any unit; `window` is 1 or more days, 252 for
    /// a year.
    ///
    /// # Returns
    /// A fraction of 0 to 1 for each day; the first at index `window`, since the window is that of the days before.
    /// Equal values are not below, so a flat series is at 0. [Gaps](super::super#gaps) are skipped, and a volatility
    /// that is not positive is one.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `window`.
    ///
    /// # Accuracy and cost
    /// Counts each window anew, in vector code: proportional to days times `window`.
    ///
    /// # Source
    /// The usual definition, of unknown author: the rule of TA-Lib's `PERCENTRANK`, as a fraction.
    /// `golden/iv_percentile.json` compares with a count in exact fractions. It is not the
    /// [rank](super::super::iv_rank()).
    ///
    /// # Examples
    /// ```
    /// let percentile = strikewise::indicators::iv_percentile(&[0.2, 0.4, 0.3, 0.35], 3)?;
    /// assert!(percentile[2].is_nan());
    /// assert!((percentile[3] - 2.0 / 3.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    iv_percentile (iv_percentile_into) IvPercentile: IvPercentileMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [implied_volatility],
        parameters: { window: usize = 252, 1..=LONGEST; },
        output: iv_percentile,
    }
}

type IvPercentileMachine = PercentileMachine<true>;

/// The machine of [`iv_percentile`], where a volatility that is not positive is a gap, and of
/// [`historical_volatility_percentile`](super::super::historical_volatility_percentile()).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PercentileMachine<const POSITIVE: bool> {
    window: usize,
    before: Ring,
}

impl<const POSITIVE: bool> PercentileMachine<POSITIVE> {
    pub(crate) fn new(window: usize) -> Result<Self> {
        Ok(Self {
            window,
            before: Ring::new(window),
        })
    }

    fn share(&self, below: usize) -> f64 {
        below as f64 / self.window as f64
    }
}

impl<const POSITIVE: bool> Machine<1, 1> for PercentileMachine<POSITIVE> {
    const PRICES_ONLY: bool = POSITIVE;

    fn lookback(&self) -> usize {
        self.window
    }

    #[inline]
    fn next(&mut self, [volatility]: [f64; 1]) -> [f64; 1] {
        let below = self.before.count_below(volatility);
        self.before.push(volatility);
        [self.share(below)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl<const POSITIVE: bool> Vectored<1, 1> for PercentileMachine<POSITIVE> {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [volatility]: [&[f64]; 1], [percentile]: [&mut [f64]; 1]) {
        let days = volatility.iter().enumerate().skip(self.window);
        for (percentile, (today, value)) in percentile.iter_mut().skip(self.window).zip(days) {
            // A count has no early exit, so it compiles to vector code.
            let below = volatility[today - self.window..today]
                .iter()
                .filter(|&before| before < value)
                .count();
            *percentile = self.share(below);
        }
    }
}
