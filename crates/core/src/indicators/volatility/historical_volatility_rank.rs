//! Where volatility is between its extremes.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::iv_rank::RankMachine;

indicator! {
    /// Historical volatility rank: where today's volatility lies between the lowest and the highest of a window.
    ///
    /// # Formula
    /// `rank[t] = (v[t] - min) / (max - min)` over the values `v[t - window + 1], …, v[t]`, today's included.
    ///
    /// # Arguments
    /// `volatility` is a column such as [`historical_volatility`](super::super::historical_volatility) returns, or one
    /// of implied volatilities; `window` is 2 or more values, 252 for a year of daily ones.
    ///
    /// # Returns
    /// A fraction of 0 to 1 for each bar; the first at index `window - 1`. NaN where the window is flat: there is
    /// no scale to rank on. [Gaps](super::super#gaps), such as the warm-up of the volatility, are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `window`.
    ///
    /// # Accuracy and cost
    /// Holds one column as long as `volatility` while it runs.
    ///
    /// # Source
    /// The usual definition of IV rank; `golden/historical_volatility_rank.json` compares with it in exact
    /// fractions. It is not the [percentile](super::super::historical_volatility_percentile).
    ///
    /// # Examples
    /// ```
    /// let rank = strikewise::indicators::historical_volatility_rank(&[0.25, 0.75, 0.5], 3)?;
    /// assert!(rank[1].is_nan());
    /// assert_eq!(rank[2], 0.5);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    historical_volatility_rank (historical_volatility_rank_into)
    HistoricalVolatilityRank: HistoricalVolatilityRankMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [volatility],
        parameters: { window: usize = 252, 2..=LONGEST; },
        output: historical_volatility_rank,
    }
}

type HistoricalVolatilityRankMachine = RankMachine<false>;
