//! Indicators that are made of others agree with them.

use super::bars::Bars;
use strikewise::indicators::MovingAverage::{self, Ema, Sma};
use strikewise::indicators::{
    Macd, Rsi, Seed, adx, adxr, apo, aroon, aroonosc, bbands, bbw, catalogue, dema, ema, hma, kst,
    kstext, linearreg, linearreg_intercept, linearreg_slope, ma, macd, macdext, mavp, median,
    minmax, mom, percentb, percentile, ppo, rma, roc, rocp, rocr, rocr100, sar, sma, smi, stddev,
    stoch, stochf, stochrsi, sub, t3, tema, trima, tsf, tsi, var, wma, zlema, zscore,
};

fn close() -> Vec<f64> {
    Bars::walk(11, 100.0, 200).column("close").to_vec()
}

/// Equal up to rounding in the unit of prices of 100, where NaN equals NaN.
#[track_caller]
fn assert_near(what: &str, one: &[f64], other: impl IntoIterator<Item = f64>) {
    let other: Vec<f64> = other.into_iter().collect();
    assert_eq!(one.len(), other.len(), "{what}");
    assert!(
        one.iter().any(|value| value.is_finite()),
        "{what} has no values"
    );
    for (at, (one, other)) in one.iter().zip(other).enumerate() {
        assert!(
            one.is_nan() && other.is_nan() || (one - other).abs() <= 1e-11,
            "{what} at {at}: {one} is not {other}"
        );
    }
}

fn each(one: &[f64], other: &[f64], of: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    one.iter()
        .zip(other)
        .map(|(&one, &other)| of(one, other))
        .collect()
}

#[test]
fn extended_indicators_are_the_plain_ones_with_their_averages() {
    let close = close();
    for (fast, slow, signal) in [(12, 26, 9), (3, 5, 20), (7, 7, 2)] {
        let plain = macd(&close, fast, slow, signal).unwrap();
        let extended = macdext(&close, fast, Ema, slow, Ema, signal, Ema).unwrap();
        assert_near("macdext", &extended.macd, plain.macd);
        assert_near("its signal", &extended.signal, plain.signal);
        assert_near("its histogram", &extended.histogram, plain.histogram);
    }
    let plain = kst(&close, 10, 15, 20, 30, 10, 10, 10, 15, 9).unwrap();
    let extended = kstext(&close, 10, 15, 20, 30, 10, 10, 10, 15, 9, Sma, Sma).unwrap();
    assert_near("kstext", &extended.kst, plain.kst);
    assert_near("its signal", &extended.signal, plain.signal);
}

/// An average that is chosen by name is the one of that name.
#[test]
fn averages_by_name_are_the_averages() {
    let close = close();
    let period = 12;
    let by_name: [(MovingAverage, Vec<f64>); 10] = [
        (Sma, sma(&close, period).unwrap()),
        (Ema, ema(&close, period).unwrap()),
        (MovingAverage::Wma, wma(&close, period).unwrap()),
        (MovingAverage::Dema, dema(&close, period).unwrap()),
        (MovingAverage::Tema, tema(&close, period).unwrap()),
        (MovingAverage::Trima, trima(&close, period).unwrap()),
        (MovingAverage::T3, t3(&close, period, 0.7).unwrap()),
        (MovingAverage::Hma, hma(&close, period).unwrap()),
        (MovingAverage::Zlema, zlema(&close, period).unwrap()),
        (MovingAverage::Rma, rma(&close, period).unwrap()),
    ];
    for (average, expected) in by_name {
        assert_near("ma", &ma(&close, period, average).unwrap(), expected);
        // With one period throughout, an average of variable period is that average.
        let periods = vec![12.0; close.len()];
        let variable = mavp(&close, &periods, 2, 12, average).unwrap();
        assert_near("mavp", &variable, ma(&close, period, average).unwrap());
    }
}

#[test]
fn differences_and_ratios_of_averages() {
    let close = close();
    for average in [
        Sma,
        MovingAverage::Wma,
        MovingAverage::Trima,
        MovingAverage::Hma,
        MovingAverage::Alma,
    ] {
        let [fast, slow] = [5, 12].map(|period| ma(&close, period, average).unwrap());
        let difference = each(&fast, &slow, |fast, slow| fast - slow);
        assert_near(
            "ppo",
            &ppo(&close, 5, 12, average).unwrap(),
            each(&difference, &slow, |difference, slow| {
                100.0 * difference / slow
            }),
        );
        assert_near("apo", &apo(&close, 5, 12, average).unwrap(), difference);
    }
}

#[test]
fn changes_of_prices() {
    let close = close();
    let before = |at: usize| at.checked_sub(7).map_or(f64::NAN, |before| close[before]);
    let expected = |of: fn(f64, f64) -> f64| {
        (0..close.len())
            .map(|at| of(close[at], before(at)))
            .collect::<Vec<_>>()
    };
    assert_near(
        "mom",
        &mom(&close, 7).unwrap(),
        expected(|now, before| now - before),
    );
    assert_near(
        "roc",
        &roc(&close, 7).unwrap(),
        expected(|now, before| 100.0 * (now / before - 1.0)),
    );
    assert_near(
        "rocp",
        &rocp(&close, 7).unwrap(),
        expected(|now, before| now / before - 1.0),
    );
    assert_near(
        "rocr",
        &rocr(&close, 7).unwrap(),
        expected(|now, before| now / before),
    );
    assert_near(
        "rocr100",
        &rocr100(&close, 7).unwrap(),
        expected(|now, before| 100.0 * now / before),
    );
}

#[test]
fn statistics_of_one_window() {
    let close = close();
    let deviation = stddev(&close, 10, 1.0).unwrap();
    assert_near(
        "var",
        &var(&close, 10, 1.0).unwrap(),
        deviation.iter().map(|deviation| deviation * deviation),
    );
    assert_near(
        "two deviations",
        &stddev(&close, 10, 2.0).unwrap(),
        deviation.iter().map(|deviation| 2.0 * deviation),
    );
    let mean = sma(&close, 10).unwrap();
    let bands = bbands(&close, 10, 2.0, 1.5, Sma).unwrap();
    assert_near(
        "the upper band",
        &bands.upper,
        each(&mean, &deviation, |mean, deviation| mean + 2.0 * deviation),
    );
    assert_near(
        "the lower band",
        &bands.lower,
        each(&mean, &deviation, |mean, deviation| mean - 1.5 * deviation),
    );
    let width = bbw(&close, 10, 2.0, 1.5, Sma).unwrap();
    let height: Vec<f64> = each(&bands.upper, &bands.lower, |upper, lower| upper - lower);
    assert_near(
        "bbw",
        &width,
        each(&height, &mean, |height, mean| 100.0 * height / mean),
    );
    let place = percentb(&close, 10, 2.0, 1.5, Sma).unwrap();
    let above: Vec<f64> = each(&close, &bands.lower, |close, lower| close - lower);
    assert_near(
        "percentb",
        &place,
        each(&above, &height, |above, height| above / height),
    );
    let score = zscore(&close, 10, 0).unwrap();
    let distance: Vec<f64> = each(&close, &mean, |close, mean| close - mean);
    assert_near(
        "zscore",
        &score,
        each(&distance, &deviation, |distance, deviation| {
            distance / deviation
        }),
    );
    assert_near(
        "median",
        &median(&close, 9).unwrap(),
        percentile(&close, 9, 50.0).unwrap(),
    );
    let line = linearreg(&close, 14).unwrap();
    let slope = linearreg_slope(&close, 14).unwrap();
    let first = linearreg_intercept(&close, 14).unwrap();
    assert_near(
        "linearreg",
        &line,
        each(&first, &slope, |first, slope| first + 13.0 * slope),
    );
    assert_near(
        "tsf",
        &tsf(&close, 14).unwrap(),
        each(&line, &slope, |line, slope| line + slope),
    );
}

#[test]
fn oscillators_of_oscillators() {
    let bars = Bars::walk(12, 100.0, 200);
    let [high, low, close] = ["high", "low", "close"].map(|name| bars.column(name));
    let both = aroon(high, low, 9).unwrap();
    assert_near(
        "aroonosc",
        &aroonosc(high, low, 9).unwrap(),
        sub(&both.aroon_up, &both.aroon_down).unwrap(),
    );
    let index = adx(high, low, close, 9).unwrap();
    let before =
        (0..index.len()).map(|at| at.checked_sub(8).map_or(f64::NAN, |before| index[before]));
    let rating = index
        .iter()
        .zip(before)
        .map(|(now, before)| f64::midpoint(*now, before));
    assert_near("adxr", &adxr(high, low, close, 9).unwrap(), rating);
    // The slow stochastic smooths the fast one.
    let fast = stochf(high, low, close, 5, 3, Sma).unwrap();
    let slow = stoch(high, low, close, 5, 3, Sma, 1, Sma).unwrap();
    assert_near("stoch", &slow.slow_k, fast.fast_d);
    // The stochastic of the RSI is that of a series without a range within its bars.
    let strength = Rsi::new(9).unwrap().series(close).unwrap();
    let rsi_only = &strength[9..];
    let expected = stochf(rsi_only, rsi_only, rsi_only, 5, 3, Sma).unwrap();
    let actual = stochrsi(close, 9, 5, 3, Sma).unwrap();
    assert_near("stochrsi", &actual.fast_k[9..], expected.fast_k);
    assert_near("its average", &actual.fast_d[9..], expected.fast_d);
    let extremes = minmax(close, 5).unwrap();
    let height: Vec<f64> = each(&extremes.maximum, &extremes.minimum, |most, least| {
        most - least
    });
    assert!(
        height
            .iter()
            .all(|height| height.is_nan() || *height >= 0.0)
    );
}

#[test]
fn a_stop_of_spreads_is_that_of_prices() {
    let bars = Bars::walk(13, 100.0, 200);
    let [high, low] = ["high", "low"].map(|name| bars.column(name));
    let [lower_high, lower_low] = [high, low].map(|column| {
        column
            .iter()
            .map(|price| price - 1000.0)
            .collect::<Vec<_>>()
    });
    let stop = sar(high, low, 0.02, 0.2).unwrap();
    let lower = sar(&lower_high, &lower_low, 0.02, 0.2).unwrap();
    for (at, (stop, lower)) in stop.iter().zip(&lower).enumerate().skip(1) {
        assert!((stop - 1000.0 - lower).abs() < 1e-9, "bar {at}: {lower}");
    }
}

#[test]
fn what_stands_still_keeps_its_strength() {
    let mut close = Bars::walk(14, 100.0, 200).column("close").to_vec();
    close.resize(1000, close[199]);
    let strength = tsi(&close, 25, 13).unwrap();
    for at in [400, 600, 999] {
        assert!(
            (strength[at] - strength[260]).abs() < 2.0,
            "{}",
            strength[at]
        );
    }
    let index = smi(&close, &close, &close, 10, 3, 3, 10).unwrap().smi;
    assert!(index[300..].iter().all(|value| value.abs() <= 100.0));
}

#[test]
fn an_average_forgets_a_bad_print_in_its_seed() {
    let good = Bars::walk(15, 100.0, 20_000).column("close").to_vec();
    let mut bad = good.clone();
    bad[3] = 1e15;
    let (expected, actual) = (ema(&good, 30).unwrap(), ema(&bad, 30).unwrap());
    assert!((actual[19_999] / expected[19_999] - 1.0).abs() < 1e-14);
    let (expected, actual) = (
        macd(&good, 12, 26, 9).unwrap(),
        macd(&bad, 12, 26, 9).unwrap(),
    );
    for (expected, actual) in [
        (&expected.macd, &actual.macd),
        (&expected.histogram, &actual.histogram),
    ] {
        assert!((actual[19_999] - expected[19_999]).abs() < 1e-12);
    }
    let mut stream = Macd::usual().unwrap();
    let streamed = stream.extend(&bad).unwrap();
    assert_eq!(streamed.macd[25..].len(), actual.macd[25..].len());
    for (streamed, actual) in streamed.macd[33..].iter().zip(&actual.macd[33..]) {
        assert_eq!(streamed.to_bits(), actual.to_bits());
    }
}

#[test]
fn a_seed_can_be_chosen_and_chosen_back() {
    let close = Bars::walk(16, 100.0, 300).column("close").to_vec();
    for indicator in catalogue::all() {
        if !indicator.is_seeded || indicator.inputs != ["close"] {
            continue;
        }
        let running = || indicator.with(&[]).unwrap();
        let twice = running().with_seed(Seed::First).with_seed(Seed::TaLib);
        assert_eq!(twice.lookback(), running().lookback(), "{}", indicator.name);
        for bars in [11, 300] {
            let columns = [&close[..bars]];
            let (expected, actual) = (
                running().series(&columns).unwrap(),
                twice.series(&columns).unwrap(),
            );
            for (expected, actual) in expected.iter().flatten().zip(actual.iter().flatten()) {
                assert_eq!(expected.to_bits(), actual.to_bits(), "{}", indicator.name);
            }
        }
    }
}
