//! What must hold for every indicator, whatever the series.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use strikewise::indicators::{
    MovingAverage, atr, bbands, ema, historical_volatility, historical_volatility_percentile,
    historical_volatility_rank, log_returns, macd, rsi, sma, trange,
};

/// A series of bars.
#[derive(Debug, Clone, PartialEq)]
struct Bars {
    high: Vec<f64>,
    low: Vec<f64>,
    close: Vec<f64>,
}

impl Bars {
    fn len(&self) -> usize {
        self.close.len()
    }

    fn columns(&self, change: impl Fn(&[f64]) -> Vec<f64>) -> Self {
        Self {
            high: change(&self.high),
            low: change(&self.low),
            close: change(&self.close),
        }
    }

    fn first(&self, bars: usize) -> Self {
        self.columns(|column| column[..bars].to_vec())
    }

    fn scaled(&self, factor: f64) -> Self {
        self.columns(|column| column.iter().map(|value| value * factor).collect())
    }

    /// With gaps put in before the bars at `places`, in an order that rises.
    fn with_gaps(&self, places: &[usize], gap: f64) -> Self {
        self.columns(|column| {
            let mut column = column.to_vec();
            for &place in places.iter().rev() {
                column.insert(place.min(column.len()), gap);
            }
            column
        })
    }
}

/// The output columns of one indicator.
type Indicator = fn(&Bars, usize) -> Vec<Vec<f64>>;

/// The index of the first value for a period.
type WarmUp = fn(usize) -> usize;

/// Every indicator by name.
const INDICATORS: &[(&str, Indicator, WarmUp)] = &[
    ("sma", |b, n| vec![sma(&b.close, n).unwrap()], |n| n - 1),
    ("ema", |b, n| vec![ema(&b.close, n).unwrap()], |n| n - 1),
    ("rsi", |b, n| vec![rsi(&b.close, n).unwrap()], |n| n),
    (
        "trange",
        |b, _| vec![trange(&b.high, &b.low, &b.close).unwrap()],
        |_| 1,
    ),
    (
        "atr",
        |b, n| vec![atr(&b.high, &b.low, &b.close, n).unwrap()],
        |n| n,
    ),
    (
        "macd",
        |b, n| {
            let lines = macd(&b.close, n, 2 * n, n).unwrap();
            vec![lines.macd, lines.signal, lines.histogram]
        },
        |n| 3 * n - 2,
    ),
    (
        "bbands",
        |b, n| {
            let bands = bbands(&b.close, n, 2.0, 1.5, MovingAverage::Sma).unwrap();
            vec![bands.upper, bands.middle, bands.lower]
        },
        |n| n - 1,
    ),
    (
        "log_returns",
        |b, _| vec![log_returns(&b.close).unwrap()],
        |_| 1,
    ),
    (
        "historical_volatility",
        |b, n| vec![historical_volatility(&b.close, n, 252.0).unwrap()],
        |n| n,
    ),
    (
        "historical_volatility_rank",
        |b, n| vec![historical_volatility_rank(&b.close, n).unwrap()],
        |n| n - 1,
    ),
    (
        "historical_volatility_percentile",
        |b, n| vec![historical_volatility_percentile(&b.close, n).unwrap()],
        |n| n,
    ),
];

/// Equal, where NaN equals NaN.
fn same(actual: &[f64], expected: &[f64]) -> bool {
    actual.len() == expected.len()
        && actual
            .iter()
            .zip(expected)
            .all(|(a, b)| a == b || (a.is_nan() && b.is_nan()))
}

/// Values that there are, with the index of their bar.
fn present(column: &[f64]) -> impl Iterator<Item = (usize, f64)> {
    column
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, value)| !value.is_nan())
}

/// A price level and the moves from it; some are 0, some are bad prints that come back at once.
fn bars(lengths: std::ops::Range<usize>) -> impl Strategy<Value = Bars> {
    let step = prop_oneof![
        8 => -0.1..0.1_f64,
        1 => Just(0.0),
    ];
    let spread = prop_oneof![4 => 0.0..0.05_f64, 1 => Just(0.0)];
    let print = prop_oneof![30 => Just(1.0), 1 => Just(1e7)];
    let bar = (step, spread.clone(), spread, print);
    (1e-3..1e5_f64, prop::collection::vec(bar, lengths)).prop_map(|(start, moves)| {
        let mut level = start;
        let (mut high, mut low, mut close) = (Vec::new(), Vec::new(), Vec::new());
        for (step, above, below, print) in moves {
            level *= 1.0 + step;
            close.push(level * print);
            high.push(level * print * (1.0 + above));
            low.push(level * print * (1.0 - below));
        }
        Bars { high, low, close }
    })
}

proptest! {
    /// Cutting later bars off changes nothing before.
    #[test]
    fn a_value_knows_nothing_of_later_bars(bars in bars(0..120), n in 2..12_usize, kept in 0.0..1.0_f64) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small count")]
        let kept = (bars.len() as f64 * kept) as usize;
        for (name, indicator, _) in INDICATORS {
            for (whole, cut) in indicator(&bars, n).iter().zip(indicator(&bars.first(kept), n)) {
                prop_assert!(same(&whole[..kept], &cut), "{name}");
            }
        }
    }

    /// The outputs of a series with gaps are those of the series without, and NaN at the gaps.
    #[test]
    fn a_gap_is_as_if_it_did_not_exist(
        bars in bars(0..120),
        n in 2..12_usize,
        places in prop::collection::btree_set(0..120_usize, 0..10),
        gap in prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY)],
    ) {
        let places: Vec<_> = places.into_iter().filter(|&place| place <= bars.len()).collect();
        let gapped = bars.with_gaps(&places, gap);
        for (name, indicator, _) in INDICATORS {
            let expected = indicator(&bars, n);
            for (actual, mut expected) in indicator(&gapped, n).into_iter().zip(expected) {
                for &place in places.iter().rev() {
                    expected.insert(place, f64::NAN);
                }
                prop_assert!(same(&actual, &expected), "{name}");
            }
        }
    }

    /// A bar that lacks one of several columns is a gap like one that lacks all.
    #[test]
    fn a_bar_is_whole_or_a_gap(bars in bars(1..60), n in 1..12_usize, place in 0..60_usize, column in 0..3_usize) {
        let place = place % bars.len();
        let mut all = bars.clone();
        for column in [&mut all.high, &mut all.low, &mut all.close] {
            column[place] = f64::NAN;
        }
        let mut one = bars;
        [&mut one.high, &mut one.low, &mut one.close][column][place] = f64::NAN;
        let averages = [one.clone(), all.clone()].map(|b| atr(&b.high, &b.low, &b.close, n).unwrap());
        prop_assert!(same(&averages[0], &averages[1]));
        let ranges = [one, all].map(|b| trange(&b.high, &b.low, &b.close).unwrap());
        prop_assert!(same(&ranges[0], &ranges[1]));
    }

    /// As many values as bars; missing up to the stated bar, there from it on (a rank needs a scale).
    #[test]
    fn the_warm_up_is_as_stated(bars in bars(0..60), n in 2..12_usize) {
        for (name, indicator, first) in INDICATORS {
            for column in indicator(&bars, n) {
                prop_assert_eq!(column.len(), bars.len());
                for (i, value) in column.iter().enumerate() {
                    if i < first(n) {
                        prop_assert!(value.is_nan(), "{name}[{i}]");
                    } else if *name != "historical_volatility_rank" {
                        prop_assert!(value.is_finite(), "{name}[{i}]");
                    }
                }
            }
        }
    }

    /// A series shorter than the warm-up, of any period, is all NaN.
    #[test]
    fn a_short_series_has_no_values(bars in bars(0..30), n in prop_oneof![30..100_usize, Just(50_000)]) {
        for (name, indicator, _) in INDICATORS {
            if matches!(*name, "trange" | "log_returns") {
                continue;
            }
            for column in indicator(&bars, n) {
                prop_assert_eq!(column.len(), bars.len());
                prop_assert!(column.iter().all(|value| value.is_nan()), "{name}");
            }
        }
    }

    /// A change of currency scales what is in the currency and leaves the rest. A power of 2 does so exactly.
    #[test]
    fn a_change_of_scale_is_exact(bars in bars(0..120), n in 2..12_usize, power in -20..20_i32) {
        let factor = libm::exp2(f64::from(power));
        for (name, indicator, _) in INDICATORS {
            let in_currency = matches!(*name, "sma" | "ema" | "trange" | "atr" | "macd" | "bbands");
            let by = if in_currency { factor } else { 1.0 };
            let (before, after) = (indicator(&bars, n), indicator(&bars.scaled(factor), n));
            for (before, after) in before.into_iter().zip(after) {
                let before: Vec<_> = before.into_iter().map(|value| value * by).collect();
                prop_assert!(same(&after, &before), "{name}");
            }
        }
    }

    #[test]
    fn rsi_is_between_0_and_100(bars in bars(0..200), n in 2..30_usize) {
        for (i, value) in present(&rsi(&bars.close, n).unwrap()) {
            prop_assert!((0.0..=100.0).contains(&value), "rsi[{i}] = {value}");
        }
    }

    /// What rises on one side falls on the other.
    #[test]
    fn rsi_of_the_mirrored_series_is_the_rest(bars in bars(0..200), n in 2..30_usize) {
        let mirrored: Vec<_> = bars.close.iter().map(|close| -close).collect();
        let pair = rsi(&bars.close, n).unwrap().into_iter().zip(rsi(&mirrored, n).unwrap());
        for (i, (value, mirrored)) in pair.enumerate().skip(n) {
            prop_assert!((value + mirrored - 100.0).abs() < 1e-12, "rsi[{i}] = {value}, {mirrored}");
        }
    }

    #[test]
    fn sma_is_within_its_window(bars in bars(0..200), n in 1..30_usize) {
        for (i, value) in present(&sma(&bars.close, n).unwrap()) {
            let window = &bars.close[i + 1 - n..=i];
            let low = window.iter().copied().fold(f64::INFINITY, f64::min);
            let high = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let rounding = high * n as f64 * f64::EPSILON;
            prop_assert!(low - rounding <= value && value <= high + rounding, "sma[{i}] = {value}");
        }
    }

    /// However large the bad prints before: each mean is that of its own window, to 1e-12.
    #[test]
    fn sma_does_not_drift(bars in bars(0..200), n in 1..30_usize) {
        for (i, value) in present(&sma(&bars.close, n).unwrap()) {
            let mean = bars.close[i + 1 - n..=i].iter().sum::<f64>() / n as f64;
            prop_assert!((value / mean - 1.0).abs() <= 1e-12, "sma[{i}] = {value}, mean {mean}");
        }
    }

    #[test]
    fn ranges_are_not_negative(bars in bars(0..200), n in 1..30_usize) {
        let ranges = trange(&bars.high, &bars.low, &bars.close).unwrap();
        for (i, range) in present(&ranges) {
            prop_assert!(range >= bars.high[i] - bars.low[i], "trange[{i}] = {range}");
        }
        for (i, value) in present(&atr(&bars.high, &bars.low, &bars.close, n).unwrap()) {
            prop_assert!(value >= 0.0, "atr[{i}] = {value}");
        }
    }

    #[test]
    fn bands_are_ordered(bars in bars(0..200), n in 2..30_usize, up in 0.0..4.0_f64, down in 0.0..4.0_f64) {
        let bands = bbands(&bars.close, n, up, down, MovingAverage::Sma).unwrap();
        for (i, middle) in present(&bands.middle) {
            let (upper, lower) = (bands.upper[i], bands.lower[i]);
            prop_assert!(lower <= middle && middle <= upper, "{lower} {middle} {upper} at {i}");
        }
    }

    #[test]
    fn macd_histogram_is_the_difference(bars in bars(0..120), fast in 2..8_usize, more in 0..8_usize, n in 1..8_usize) {
        let lines = macd(&bars.close, fast, fast + more, n).unwrap();
        for (i, histogram) in present(&lines.histogram) {
            prop_assert_eq!(histogram, lines.macd[i] - lines.signal[i]);
        }
    }

    /// A rank of 0 or 1 is at the extreme of its window, and neither leaves 0 to 1.
    #[test]
    fn ranks_are_fractions(bars in bars(0..200), n in 2..30_usize) {
        let volatility = historical_volatility(&bars.close, 5, 252.0).unwrap();
        for rank in [historical_volatility_rank, historical_volatility_percentile] {
            for (i, value) in present(&rank(&volatility, n).unwrap()) {
                prop_assert!((0.0..=1.0).contains(&value), "{value} at {i}");
            }
        }
        for (i, value) in present(&historical_volatility_rank(&volatility, n).unwrap()) {
            let window = &volatility[i + 1 - n..=i];
            prop_assert_eq!(value == 0.0, window.iter().all(|v| *v >= volatility[i]));
            // Two windows of the same returns in another order differ in their last digit, and share a rank.
            let highest = window.iter().copied().fold(0.0, f64::max);
            if volatility[i] == highest {
                prop_assert_eq!(value, 1.0);
            } else if value == 1.0 {
                prop_assert!(volatility[i] >= highest * (1.0 - 1e-12));
            }
        }
    }
}
