//! Windows that are hard to compute: a million prices near 1e8 that differ by 1, and one bad print of 1e13. Prices are
//! whole numbers of ticks of 2⁻²⁴, so that whole numbers give the statistics without error; sums of prices do not fit
//! into a double.

use super::bars::{Bars, Random};
use strikewise::indicators::MovingAverage::Sma;
use strikewise::indicators::catalogue;
use strikewise::indicators::{
    avgdev, bbands, bbw, beta, correl, historical_volatility, kurtosis, linearreg, linearreg_angle,
    linearreg_intercept, linearreg_slope, log_returns, parkinson, percentb, realized_volatility,
    rolling_beta, rolling_correlation, sma, stddev, sum, tsf, var, wma, zscore,
};

const TICK: f64 = 1.0 / 16_777_216.0;
const LEVEL: i128 = 100_000_000 << 24;
const BAD: i128 = 10_000_000_000_000 << 24;

/// Two series that move together, both with a bad print at one bar.
fn ticks(bars: usize, bad: usize) -> [Vec<i128>; 2] {
    let mut random = Random(17);
    let (mut first, mut second) = (vec![], vec![]);
    for at in 0..bars {
        // From -1 up to 1.
        let mut step = || i128::from(random.bits() >> 39) - (1 << 24);
        let common = step();
        let pair = [LEVEL + common + step() / 2, LEVEL / 2 + common / 2 - step()];
        let [one, other] = if at == bad { [BAD; 2] } else { pair };
        first.push(one);
        second.push(other);
    }
    [first, second]
}

/// A whole number as a double: the one rounding of a reference.
fn double(number: i128) -> f64 {
    number as f64
}

/// Sums of products of deviations of two windows, times their length squared.
fn spread(first: &[i128], second: &[i128]) -> f64 {
    let sum = |window: &[i128]| window.iter().sum::<i128>();
    let products: i128 = first
        .iter()
        .zip(second)
        .map(|(one, other)| one * other)
        .sum();
    double(first.len() as i128 * products - sum(first) * sum(second))
}

/// The same of doubles that are small enough for two passes.
fn spread_of_returns(first: &[f64], second: &[f64]) -> f64 {
    let mean = |window: &[f64]| window.iter().sum::<f64>() / window.len() as f64;
    let (one, other) = (mean(first), mean(second));
    first
        .iter()
        .zip(second)
        .map(|(r, s)| (r - one) * (s - other))
        .sum()
}

/// What a value should be, and the size that its error is relative to where that is larger: of the price for what has
/// its unit, of 1 for what may cross 0.
type Expected = (f64, f64);

/// The statistics of the windows that end with two series, from whole numbers.
fn expected(first: &[i128], second: &[i128], period: usize) -> Vec<Expected> {
    let n = period as f64;
    let (x, y) = (&first[1..], &second[1..]);
    let total: i128 = x.iter().sum();
    let weighted: i128 = x
        .iter()
        .zip(1..)
        .map(|(value, weight)| value * weight)
        .sum();
    let variance = spread(x, x) / (n * n);
    let mean = double(total) / n * TICK;
    let deviation = variance.sqrt() * TICK;
    // The line passes through the mean in the middle of the window.
    let period_count = period as i128;
    let rise = double(2 * weighted - (period_count + 1) * total) * TICK;
    let slope = 6.0 * rise / (n * (n * n - 1.0));
    let line = |bars: f64| (mean + slope * bars, mean);
    let distances = || {
        x.iter()
            .map(|value| double(period_count * value - total) / n * TICK)
    };
    let distance = distances().next_back().unwrap();
    let squares = distances().map(|distance| distance * distance);
    let fourth: f64 = squares.map(|square| square * square).sum();
    let sample = variance * TICK * TICK * n / (n - 1.0);
    let tail = (n - 1.0) / ((n - 2.0) * (n - 3.0));
    let excess = n * (n + 1.0) * tail / ((n - 1.0) * (n - 1.0)) * fourth / (sample * sample)
        - 3.0 * (n - 1.0) * tail;
    let returns = |ticks: &[i128], of: fn(f64) -> f64| -> Vec<f64> {
        ticks
            .windows(2)
            .map(|pair| of(double(pair[1] - pair[0]) / double(pair[0])))
            .collect()
    };
    let (simple, second_simple) = (returns(first, |r| r), returns(second, |r| r));
    let (log, second_log) = (returns(first, libm::log1p), returns(second, libm::log1p));
    let squares: f64 = log.iter().map(|r| r * r).sum();
    let log_spread = spread_of_returns(&log, &log);
    let log_both = spread_of_returns(&log, &second_log);
    let second_log_spread = spread_of_returns(&second_log, &second_log);
    let ranges = x
        .iter()
        .zip(y)
        .map(|(low, more)| libm::log1p(double((more - LEVEL / 2).abs()) / double(*low)));
    let half = 0.5 * (n - 1.0);
    vec![
        (mean, 0.0),
        (mean * n, 0.0),
        (double(weighted) / (0.5 * n * (n + 1.0)) * TICK, 0.0),
        (variance * TICK * TICK, 0.0),
        (deviation, 0.0),
        (mean + 2.0 * deviation, 0.0),
        (mean - 2.0 * deviation, 0.0),
        (400.0 * deviation / mean, 0.0),
        (0.5 + distance / (4.0 * deviation), 1.0),
        (distance / deviation, 1.0),
        (distances().map(f64::abs).sum::<f64>() / n, 0.0),
        (excess, 1.0),
        (
            spread(x, y) / (spread(x, x).sqrt() * spread(y, y).sqrt()),
            1.0,
        ),
        line(half),
        line(-half),
        line(half + 1.0),
        (slope, deviation / n),
        (libm::atan(slope).to_degrees(), (deviation / n).to_degrees()),
        (
            spread_of_returns(&simple, &second_simple) / spread_of_returns(&simple, &simple),
            1.0,
        ),
        (log_both / second_log_spread, 1.0),
        (
            log_both / (log_spread.sqrt() * second_log_spread.sqrt()),
            1.0,
        ),
        ((252.0 * log_spread / (n - 1.0)).sqrt(), 0.0),
        ((252.0 * squares / n).sqrt(), 0.0),
        (log[period - 1], 0.0),
        (
            (252.0 * ranges.map(|range| range * range).sum::<f64>()
                / (n * 4.0 * std::f64::consts::LN_2))
                .sqrt(),
            0.0,
        ),
    ]
}

/// The indicators in the order of [`expected`].
fn indicators(first: &[f64], second: &[f64], period: usize) -> Vec<(&'static str, Vec<f64>)> {
    let bands = bbands(first, period, 2.0, 2.0, Sma).unwrap();
    let level = double(LEVEL / 2) * TICK;
    let high: Vec<f64> = first
        .iter()
        .zip(second)
        .map(|(low, more)| low + (more - level).abs())
        .collect();
    vec![
        ("sma", sma(first, period)),
        ("sum", sum(first, period)),
        ("wma", wma(first, period)),
        ("var", var(first, period, 1.0)),
        ("stddev", stddev(first, period, 1.0)),
        ("the upper band", Ok(bands.upper)),
        ("the lower band", Ok(bands.lower)),
        ("bbw", bbw(first, period, 2.0, 2.0, Sma)),
        ("percentb", percentb(first, period, 2.0, 2.0, Sma)),
        ("zscore", zscore(first, period, 0)),
        ("avgdev", avgdev(first, period)),
        ("kurtosis", kurtosis(first, period)),
        ("correl", correl(first, second, period)),
        ("linearreg", linearreg(first, period)),
        ("linearreg_intercept", linearreg_intercept(first, period)),
        ("tsf", tsf(first, period)),
        ("linearreg_slope", linearreg_slope(first, period)),
        ("linearreg_angle", linearreg_angle(first, period)),
        ("beta", beta(first, second, period)),
        ("rolling_beta", rolling_beta(first, second, period)),
        (
            "rolling_correlation",
            rolling_correlation(first, second, period),
        ),
        (
            "historical_volatility",
            historical_volatility(first, period, 252.0),
        ),
        (
            "realized_volatility",
            realized_volatility(first, period, 252.0),
        ),
        ("log_returns", log_returns(first)),
        ("parkinson", parkinson(&high, first, period, 252.0)),
    ]
    .into_iter()
    .map(|(name, values)| (name, values.unwrap()))
    .collect()
}

/// Every statistic of a long series is right to 1e-12, before the bad print, as soon as it has left, and a million bars
/// later.
#[test]
fn statistics_keep_their_digits() {
    for (period, bars) in [(20, 1_000_000), (7, 50_000), (252, 50_000)] {
        let bad = bars / 3;
        let [first, second] = ticks(bars, bad);
        let prices = |ticks: &[i128]| -> Vec<f64> {
            ticks.iter().map(|&ticks| double(ticks) * TICK).collect()
        };
        let actual = indicators(&prices(&first), &prices(&second), period);
        let after = bad + period + 1;
        // Every place in a block of any length, and all right after the bad print.
        let checked = (period + 1..bad)
            .step_by(211)
            .chain(after..after + 3 * period)
            .chain((after..bars).step_by(211));
        for at in checked {
            let window = at - period..at + 1;
            let expected = expected(&first[window.clone()], &second[window], period);
            assert_eq!(expected.len(), actual.len());
            for ((name, values), (expected, scale)) in actual.iter().zip(expected) {
                let error = (values[at] - expected).abs() / expected.abs().max(scale);
                // Two values that are one have no return, and no error.
                assert!(
                    error <= 1e-12 || values[at] == expected,
                    "{name} {period} at {at}: {} is not {expected}",
                    values[at]
                );
            }
        }
    }
}

/// What depends on a window only has forgotten a bad print when it has left the window.
#[test]
fn a_bad_print_leaves_nothing_behind() {
    const BARS: usize = 1_000;
    const BAD: usize = 301;
    let bars = Bars::walk(31, 100.0, BARS);
    let spoilt = bars.map(|name, column| {
        let mut column = column.to_vec();
        if matches!(
            name,
            "open" | "high" | "low" | "close" | "volume" | "second" | "benchmark"
        ) {
            column[BAD] = 1e13;
        }
        column
    });
    for indicator in catalogue::all() {
        for running in super::bars::variants(&indicator) {
            if running.stable_after(0.0) != Some(running.lookback()) {
                continue;
            }
            let clean = running.series(&bars.columns(&indicator)).unwrap();
            let spoilt = running.series(&spoilt.columns(&indicator)).unwrap();
            for (o, name) in indicator.outputs.iter().enumerate() {
                let most = clean[o]
                    .iter()
                    .filter(|value| value.is_finite())
                    .fold(0.0_f64, |most, value| most.max(value.abs()));
                for at in BAD + running.lookback() + 1..BARS {
                    let (clean, spoilt) = (clean[o][at], spoilt[o][at]);
                    assert!(
                        clean.is_nan() && spoilt.is_nan() || (clean - spoilt).abs() <= 1e-12 * most,
                        "{} {name} at {at}: {spoilt} is not {clean}",
                        indicator.name
                    );
                }
            }
        }
    }
}
