//! Fresh bars, and what the fast filter and the technicals quadrant read from them.

use super::report::Reason;
use crate::Result;
use crate::indicators::{
    adx, atr, historical_volatility, historical_volatility_rank, liquidity_sweep, macd,
    market_structure, minus_di, plus_di, rsi, sma,
};
use crate::market::Bars;
use crate::scoring::{Measure, Measures, Profile, TechnicalFilter, TechnicalPeriods};
use crate::time::Date;

/// Sessions of a year.
const YEAR: usize = 252;

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
pub(super) fn measure(
    bars: &Bars,
    as_of: Date,
    profile: &Profile,
    measures: &mut Measures,
) -> Result<()> {
    let sessions = bars.sessions_until(as_of);
    let close = &bars.close[..sessions];
    let Some(&last) = close.last() else {
        return Ok(());
    };
    let periods = profile.periods;
    let slow = sma(close, periods.slow_average)?;
    let before = slow
        .len()
        .checked_sub(1 + periods.slow_average_slope)
        .map_or(f64::NAN, |place| slow[place]);
    let slow = newest(&slow);
    let fast = newest(&sma(close, periods.fast_average)?);
    let [low, high] = year_range(close);
    let volatility = historical_volatility(close, periods.historical_volatility, YEAR as f64)?;

    measures.set(
        Measure::RelativeStrengthIndex,
        newest(&rsi(close, periods.rsi)?),
    );
    measures.set(Measure::CloseToSlowAverage, last / slow - 1.0);
    measures.set(Measure::FastToSlowAverage, fast / slow - 1.0);
    measures.set(Measure::SlowAverageSlope, slow / before - 1.0);
    measures.set(
        Measure::MacdHistogram,
        newest(&macd(close, 12, 26, 9)?.histogram) / last,
    );
    measures.set(Measure::CloseToYearHigh, last / high - 1.0);
    measures.set(Measure::YearRangePosition, (last - low) / (high - low));
    measures.set(Measure::HistoricalVolatility, newest(&volatility));
    measures.set(
        Measure::HistoricalVolatilityRank,
        newest(&historical_volatility_rank(&volatility, YEAR)?),
    );
    measure_ranges(bars, sessions, periods, measures)
}

/// Adds what is read from highs and lows too.
fn measure_ranges(
    bars: &Bars,
    sessions: usize,
    periods: TechnicalPeriods,
    measures: &mut Measures,
) -> Result<()> {
    let (high, low, close) = (
        &bars.high[..sessions],
        &bars.low[..sessions],
        &bars.close[..sessions],
    );
    let range = newest(&atr(high, low, close, periods.average_true_range)?);
    measures.set(Measure::AverageTrueRange, range / newest(close));

    let period = periods.average_directional_index;
    let strength = newest(&adx(high, low, close, period)?);
    let rises = newest(&plus_di(high, low, close, period)?);
    let falls = newest(&minus_di(high, low, close, period)?);
    let sign = if falls > rises { -1.0 } else { 1.0 };
    measures.set(Measure::SignedDirectionalIndex, sign * strength);

    let structure = market_structure(high, low, close, periods.swing, periods.swing, 1)?;
    measures.set(Measure::MarketStructure, newest(&structure.trend));

    let sweeps = liquidity_sweep(high, low, close, periods.swing, periods.swing, 1)?;
    measures.set(
        Measure::LiquiditySweep,
        last_sweep(&sweeps.direction, periods.liquidity_sweep),
    );
    Ok(())
}

/// Lowest and highest close of the last year; NaN if it is not complete.
fn year_range(close: &[f64]) -> [f64; 2] {
    match close.last_chunk::<YEAR>() {
        Some(year) => [
            year.iter().copied().fold(f64::INFINITY, f64::min),
            year.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        ],
        None => [f64::NAN; 2],
    }
}

/// Direction of the last sweep, falling in a straight line from 1 on its day to 0 after so many sessions. 0 where there was
/// none; `None` where highs and lows are not known.
fn last_sweep(directions: &[f64], sessions: usize) -> Option<f64> {
    let recent = directions.iter().rev().take(sessions);
    let known = recent.clone().any(|direction| !direction.is_nan());
    let last = recent
        .enumerate()
        .find(|(_, direction)| direction.abs() > 0.0)
        .map_or(0.0, |(age, direction)| {
            direction * (1.0 - age as f64 / sessions as f64)
        });
    known.then_some(last)
}

fn newest(series: &[f64]) -> f64 {
    series.last().copied().unwrap_or(f64::NAN)
}

/// The fast filter: RSI inside its band, close above the slow average.
pub(super) fn filter(
    measures: &Measures,
    filter: &TechnicalFilter,
) -> std::result::Result<(), (Reason, String)> {
    let rsi = measures.value(Measure::RelativeStrengthIndex);
    let trend = measures.value(Measure::CloseToSlowAverage);
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
