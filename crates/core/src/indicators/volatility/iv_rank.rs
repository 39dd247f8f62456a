//! Where implied volatility is between its extremes.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// IV rank: where today's implied volatility lies between the lowest and the highest of a window.
    ///
    /// # Formula
    /// `iv_rank[t] = (iv[t] - min) / (max - min)` over the values `iv[t - window + 1], …, iv[t]`, today's included.
    ///
    /// # Arguments
    /// `implied_volatility` is a column of one value for each day, in any unit; `window` is 2 or more days, 252 for
    /// a year.
    ///
    /// # Returns
    /// A fraction of 0 to 1 for each day; the first at index `window - 1`. NaN where the window is flat: there is no
    /// scale to rank on. [Gaps](super::super#gaps) are skipped, and a volatility that is not positive is one: the
    /// window is then of so many days that have a value.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `window`.
    ///
    /// # Source
    /// The usual definition, of unknown author; `golden/iv_rank.json` compares with it in exact fractions. Some
    /// screeners call the [percentile](super::super::iv_percentile()) a rank, or the ratio of implied to historical
    /// volatility; this is neither.
    ///
    /// # Examples
    /// ```
    /// let rank = strikewise::indicators::iv_rank(&[0.25, 0.75, 0.5], 3)?;
    /// assert!(rank[1].is_nan());
    /// assert_eq!(rank[2], 0.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    iv_rank (iv_rank_into) IvRank: IvRankMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [implied_volatility],
        parameters: { window: usize = 252, 2..=LONGEST; },
        output: iv_rank,
    }
}

type IvRankMachine = RankMachine<true>;

/// The machine of [`iv_rank`], where a volatility that is not positive is a gap, and of
/// [`historical_volatility_rank`](super::super::historical_volatility_rank()).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RankMachine<const POSITIVE: bool> {
    window: usize,
    low: Minimum,
    high: Maximum,
}

impl<const POSITIVE: bool> RankMachine<POSITIVE> {
    pub(crate) fn new(window: usize) -> Result<Self> {
        Ok(Self {
            window,
            low: Minimum::new(window),
            high: Maximum::new(window),
        })
    }
}

impl<const POSITIVE: bool> Machine<1, 1> for RankMachine<POSITIVE> {
    const PRICES_ONLY: bool = POSITIVE;

    fn lookback(&self) -> usize {
        self.window - 1
    }

    #[inline(always)]
    fn next(&mut self, [volatility]: [f64; 1]) -> [f64; 1] {
        let low = self.low.next(volatility);
        let high = self.high.next(volatility);
        // 0 / 0 in a flat window is the NaN that it should be.
        [(volatility - low) / (high - low)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl<const POSITIVE: bool> Vectored<1, 1> for RankMachine<POSITIVE> {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [volatility]: [&[f64]; 1], [rank]: [&mut [f64]; 1]) {
        let mut lowest = vec![0.0; volatility.len()];
        Minimum::over::<L>(volatility, self.window, &mut lowest);
        Maximum::over::<L>(volatility, self.window, rank);
        for ((rank, low), volatility) in rank.iter_mut().zip(lowest).zip(volatility) {
            *rank = (volatility - low) / (*rank - low);
        }
    }
}
