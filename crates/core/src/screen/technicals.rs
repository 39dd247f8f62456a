//! Fresh bars, and what the fast filter and the technicals quadrant read from them.

use super::report::Reason;
use crate::Result;
use crate::indicators::{atr, historical_volatility, historical_volatility_rank, macd, rsi, sma};
use crate::market::Bars;
use crate::scoring::{Measure, Measures, Profile, TechnicalFilter};
use crate::time::Date;

/// Sessions of a year.
const YEAR: usize = 252;

/// What the bars of a ticker say.
#[derive(Debug, Clone, Default)]
pub(super) struct Technicals {
    pub(super) measures: Measures,
    /// Close-to-close, annualised.
    pub(super) historical_volatility: Option<f64>,
}

/// Whether the bars reach the date of the screen and far enough back.
pub(super) fn fresh(
    bars: &Bars,
    as_of: Date,
    profile: &Profile,
) -> std::result::Result<(), (Reason, String)> {
    let sessions = bars.sessions_until(as_of);
    let Some(last) = sessions.checked_sub(1).map(|last| bars.date[last]) else {
        return Err((Reason::NoBars, "no daily bars".to_owned()));
    };
    let age = as_of.days_since(last);
    if age > profile.data.maximum_bar_age_days {
        return Err((
            Reason::StaleBars,
            format!(
                "last bar {last}, {age} days before the screen; at most {} allowed",
                profile.data.maximum_bar_age_days
            ),
        ));
    }
    let present = bars.close[..sessions]
        .iter()
        .filter(|close| !close.is_nan())
        .count();
    let needed = profile.periods.slow_average.max(profile.periods.rsi + 1);
    if present < needed {
        return Err((
            Reason::TooFewBars,
            format!("{present} closes; {needed} needed"),
        ));
    }
    Ok(())
}

/// Measures the bars up to a date. Values that need more bars than there are stay missing.
pub(super) fn measure(bars: &Bars, as_of: Date, profile: &Profile) -> Result<Technicals> {
    let sessions = bars.sessions_until(as_of);
    let close = &bars.close[..sessions];
    let mut measures = Measures::new();
    let Some(&last) = close.last() else {
        return Ok(Technicals::default());
    };

    let periods = profile.periods;
    let newest = |series: &[f64]| series.last().copied().unwrap_or(f64::NAN);
    let slow = newest(&sma(close, periods.slow_average)?);
    let fast = newest(&sma(close, periods.fast_average)?);
    let year = &close[close.len().saturating_sub(YEAR)..];
    let high = if year.len() == YEAR {
        year.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    } else {
        f64::NAN
    };
    let range = atr(
        &bars.high[..sessions],
        &bars.low[..sessions],
        close,
        periods.average_true_range,
    )?;
    let volatility = historical_volatility(close, periods.historical_volatility, YEAR as f64)?;

    measures.set(
        Measure::RelativeStrengthIndex,
        newest(&rsi(close, periods.rsi)?),
    );
    measures.set(Measure::CloseToSlowAverage, last / slow - 1.0);
    measures.set(Measure::FastToSlowAverage, fast / slow - 1.0);
    measures.set(Measure::CloseToYearHigh, last / high - 1.0);
    measures.set(
        Measure::MacdHistogram,
        newest(&macd(close, 12, 26, 9)?.histogram) / last,
    );
    measures.set(Measure::AverageTrueRange, newest(&range) / last);
    measures.set(
        Measure::HistoricalVolatilityRank,
        newest(&historical_volatility_rank(&volatility, YEAR)?),
    );
    Ok(Technicals {
        measures,
        historical_volatility: Some(newest(&volatility)).filter(|value| value.is_finite()),
    })
}

/// The fast filter: RSI inside its band, close above the slow average.
pub(super) fn filter(
    technicals: &Technicals,
    filter: &TechnicalFilter,
) -> std::result::Result<(), (Reason, String)> {
    let rsi = technicals.measures.value(Measure::RelativeStrengthIndex);
    let trend = technicals.measures.value(Measure::CloseToSlowAverage);
    let (Some(rsi), Some(trend)) = (rsi, trend) else {
        return Err((
            Reason::TooFewBars,
            "the last session has no close".to_owned(),
        ));
    };
    if trend < filter.minimum_close_to_slow_average {
        return Err((
            Reason::BelowSlowAverage,
            format!("close {:+.1}% from the slow average", 100.0 * trend),
        ));
    }
    if rsi < filter.minimum_rsi {
        return Err((
            Reason::RsiTooLow,
            format!("RSI {rsi:.1}, below {}", filter.minimum_rsi),
        ));
    }
    if rsi > filter.maximum_rsi {
        return Err((
            Reason::RsiTooHigh,
            format!("RSI {rsi:.1}, above {}", filter.maximum_rsi),
        ));
    }
    Ok(())
}
