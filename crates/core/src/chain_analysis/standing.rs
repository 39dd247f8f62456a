//! Where today's volatility stands in its own history.

use crate::Result;
use crate::indicators::{iv_percentile, iv_rank};

/// Rank and percentile of a volatility, and how many days they rest on.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryStanding {
    /// From 0, the lowest of the days and today, to 1, the highest; `None` where there are too few days, or all are the same.
    pub rank: Option<f64>,
    /// Fraction of the days with a volatility below today's.
    pub percentile: Option<f64>,
    /// Days before today that were compared with: 252 at most, those without a volatility left out.
    pub observations: usize,
}

/// Where `today` stands among the last 252 days of `history`, oldest first, that have a volatility.
///
/// Fewer days will do, down to 60: `observations` says how many there are. With fewer than that, and where `today` is not a
/// number above 0, there is neither rank nor percentile. To compare like with like, the history is of the same figure: [`iv30`](super::Surface::iv30)
/// of each day, say.
///
/// # Errors
/// None but those of the indicators [`iv_rank`] and [`iv_percentile`], which these windows do not raise.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::standing_in_history;
/// let history: Vec<f64> = (0..100).map(|day| 0.2 + 0.001 * f64::from(day)).collect();
/// let standing = standing_in_history(0.25, &history)?;
/// assert!((standing.rank.unwrap() - 0.05 / 0.099).abs() < 1e-12);
/// assert!((standing.percentile.unwrap() - 0.5).abs() < 0.011);
/// assert_eq!(standing.observations, 100);
/// assert_eq!(standing_in_history(0.25, &history[..30])?.rank, None);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn standing_in_history(today: f64, history: &[f64]) -> Result<HistoryStanding> {
    const FEWEST: usize = 60;
    const MOST: usize = 252;
    let is_volatility = |v: &f64| *v > 0.0 && v.is_finite();
    let mut days: Vec<f64> = history.iter().copied().filter(is_volatility).collect();
    days.drain(..days.len().saturating_sub(MOST));
    let observations = days.len();
    if observations < FEWEST || !is_volatility(&today) {
        return Ok(HistoryStanding {
            rank: None,
            percentile: None,
            observations,
        });
    }
    days.push(today);
    let newest = |series: Vec<f64>| series.last().copied().filter(|v| !v.is_nan());
    Ok(HistoryStanding {
        // The window of a rank holds today, that of a percentile the days before.
        rank: newest(iv_rank(&days, observations + 1)?),
        percentile: newest(iv_percentile(&days, observations)?),
        observations,
    })
}
