//! The share of earlier volatilities below.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::iv_percentile::PercentileMachine;

indicator! {
    /// Historical volatility percentile: the share of the values before today's that are below it.
    ///
    /// # Formula
    /// `percentile[t] = #{ v[s] < v[t] : t - window <= s < t } / window`
    ///
    /// # Arguments
    /// `volatility` is a column such as [`historical_volatility`](super::super::historical_volatility) returns, or one
    /// of implied volatilities; `window` is 1 or more values, 252 for a year of daily ones.
    ///
    /// # Returns
    /// A fraction of 0 to 1 for each bar; the first at index `window`. Equal values are not below.
    /// [Gaps](super::super#gaps), such as the warm-up of the volatility, are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `window`.
    ///
    /// # Accuracy and cost
    /// Counts each window anew, in vector code: proportional to bars times `window`.
    ///
    /// # Source
    /// The usual definition of IV percentile; `golden/historical_volatility_percentile.json` compares with a count
    /// in exact fractions. It is not the [rank](super::super::historical_volatility_rank).
    ///
    /// # Examples
    /// ```
    /// let volatility = [0.2, 0.4, 0.3, 0.35];
    /// let percentile = strikewise::indicators::historical_volatility_percentile(&volatility, 3)?;
    /// assert!(percentile[2].is_nan());
    /// assert!((percentile[3] - 2.0 / 3.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    historical_volatility_percentile (historical_volatility_percentile_into)
    HistoricalVolatilityPercentile: HistoricalVolatilityPercentileMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [volatility],
        parameters: { window: usize = 252, 1..=LONGEST; },
        output: historical_volatility_percentile,
    }
}

type HistoricalVolatilityPercentileMachine = PercentileMachine<false>;
