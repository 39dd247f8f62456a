//! Series without movement, range or trade, and prices of absurd size: what indicators make of them, written down.

use super::bars::{Bars, assert_same, is_quantity, short, variants};
use super::scale::power_of_prices;
use strikewise::indicators::catalogue::{self, Group};

const NAN: f64 = f64::NAN;
const PRICE: f64 = 50.0;
const BARS: usize = 200;

/// What the outputs of a series without movement come to; those in the unit of the price have a law of their own.
const FLAT: &[(&str, &[f64])] = &[
    ("adx", &[0.0]),
    ("adxr", &[0.0]),
    ("aroon", &[100.0, 100.0]),
    ("aroonosc", &[0.0]),
    ("beta", &[0.0]),
    ("bop", &[0.0]),
    ("cci", &[0.0]),
    ("chop", &[100.0]),
    ("choptr", &[100.0]),
    ("cmo", &[0.0]),
    ("cmou", &[0.0]),
    ("correl", &[0.0]),
    ("cti", &[0.0]),
    ("cvi", &[0.0]),
    ("donchian_width", &[0.0]),
    ("dx", &[0.0]),
    ("er", &[1.0]),
    ("ewma_volatility", &[0.0]),
    ("fisher", &[0.0, 0.0]),
    ("garman_klass", &[0.0]),
    ("gap_percent", &[0.0]),
    ("high_low_distance", &[0.0, 0.0]),
    ("historical_volatility", &[0.0]),
    ("historical_volatility_percentile", &[0.0]),
    ("historical_volatility_rank", &[NAN]),
    ("ibs", &[0.5]),
    ("imi", &[50.0]),
    ("iv_percentile", &[0.0]),
    ("iv_rank", &[NAN]),
    ("kdj", &[0.0, 0.0, 0.0]),
    ("kurtosis", &[NAN]),
    ("linearreg_angle", &[0.0]),
    ("market_structure", &[0.0, 0.0, 0.0]),
    ("mfi", &[0.0]),
    ("minus_di", &[0.0]),
    ("natr", &[0.0]),
    ("parkinson", &[0.0]),
    ("percentb", &[0.5]),
    ("percentrank", &[0.0]),
    ("plus_di", &[0.0]),
    ("ppo", &[0.0]),
    ("premium_discount", &[NAN]),
    ("realized_volatility", &[0.0]),
    ("roc", &[0.0]),
    ("rocp", &[0.0]),
    ("rocr", &[1.0]),
    ("rocr100", &[100.0]),
    ("rogerssatchell", &[0.0]),
    ("rolling_beta", &[NAN]),
    ("rolling_correlation", &[NAN]),
    ("rsi", &[50.0]),
    ("rvi", &[50.0]),
    ("rvir", &[50.0]),
    ("skewness", &[NAN]),
    ("smi", &[0.0, 0.0]),
    ("stoch", &[0.0, 0.0]),
    ("stochf", &[0.0, 0.0]),
    ("stochrsi", &[0.0, 0.0]),
    ("trix", &[0.0]),
    ("tsi", &[0.0]),
    ("ulcer_index", &[0.0]),
    ("ultosc", &[0.0]),
    ("var", &[0.0]),
    ("vhf", &[0.0]),
    ("vortex", &[0.0, 0.0]),
    ("wavetrend", &[0.0, 0.0]),
    ("willr", &[0.0]),
    ("yang_zhang", &[0.0]),
    ("zscore", &[NAN]),
];

/// What a series without trade comes to.
const UNTRADED: &[(&str, f64)] = &[
    ("ad", 0.0),
    ("adosc", 0.0),
    ("anchored_vwap", NAN),
    ("cmf", 0.0),
    ("efi", 0.0),
    ("emv", 0.0),
    ("marketfi", 0.0),
    ("mfi", 0.0),
    ("obv", 0.0),
    ("pvo", 0.0),
    ("pvt", 0.0),
    ("rvol", NAN),
    ("session_vwap", NAN),
    ("session_vwap_bands", NAN),
    // As in TA-Lib.
    ("vwap", 0.0),
    ("vwma", NAN),
];

/// Outputs in the unit of the price that are neither the price nor 0 in a series without movement.
const NEITHER: &[(&str, &str)] = &[
    ("add", "twice the price"),
    ("cumsum", "a sum of prices"),
    ("efi", "a price times a volume"),
    ("mama", "its averages begin with 0"),
    ("sarext", "a short position is told by its sign"),
    ("sum", "a sum of prices"),
];

/// Outputs without a unit that prices of 1e-298 change: squares of them are 0, or differences too small to divide by.
const TOO_SMALL: &[&str] = &[
    "bbw",
    "correl",
    "cti",
    "ht_dcperiod",
    "ht_dcphase",
    "ht_sine",
    "ht_trendmode",
    "percentb",
    "ppo",
    "rvi",
    "rvir",
    "sqzmom",
];

/// The same of prices of 1e300: the squares are infinite.
const TOO_LARGE: &[(&str, &str)] = &[
    ("ht_dcperiod", "a period is kept between its bounds"),
    ("ht_dcphase", "its period is kept between its bounds"),
    ("ht_sine", "its period is kept between its bounds"),
    ("ht_trendmode", "its period is kept between its bounds"),
    ("sqzmom", "its class compares with bands that are not there"),
];

fn same(one: f64, other: f64) -> bool {
    one == other || one.is_nan() && other.is_nan()
}

/// All quantities at one value, but for the volume.
fn flat(volume: f64) -> Bars {
    Bars::walk(1, 100.0, BARS).map(|name, column| match name {
        "volume" => vec![volume; BARS],
        name if is_quantity(name) => vec![PRICE; BARS],
        _ => column.to_vec(),
    })
}

#[test]
fn a_series_without_movement() {
    for (name, expected) in FLAT {
        let indicator = catalogue::find(name).unwrap();
        for running in variants(&indicator)
            .into_iter()
            .filter(|running| running.lookback() < BARS)
        {
            let outputs = running.series(&flat(100.0).columns(&indicator)).unwrap();
            assert_eq!(outputs.len(), expected.len(), "{name}");
            for (output, &expected) in outputs.iter().zip(*expected) {
                for &value in &output[running.lookback()..] {
                    assert!(same(value, expected), "{name}: {value} is not {expected}");
                }
            }
        }
    }
}

/// An output in the unit of the price is the price or 0, or there is none.
#[test]
fn a_price_without_movement() {
    for indicator in catalogue::all() {
        if indicator.group == Group::MathTransform
            || NEITHER.iter().any(|(name, _)| *name == indicator.name)
        {
            continue;
        }
        for (o, name) in indicator.outputs.iter().enumerate() {
            if power_of_prices(&indicator, o) != Some(1) {
                continue;
            }
            for running in variants(&indicator) {
                for &value in &running.series(&flat(100.0).columns(&indicator)).unwrap()[o] {
                    let is_near = |expected: f64| (value - expected).abs() <= 1e-12 * PRICE;
                    assert!(
                        value.is_nan() || is_near(PRICE) || is_near(0.0),
                        "{} {name}: {value}",
                        indicator.name
                    );
                }
            }
        }
    }
}

#[test]
fn a_series_without_trade() {
    let bars = Bars::walk(2, 100.0, BARS).map(|name, column| match name {
        "volume" => vec![0.0; BARS],
        _ => column.to_vec(),
    });
    for (name, expected) in UNTRADED {
        let indicator = catalogue::find(name).unwrap();
        for running in variants(&indicator) {
            let outputs = running.series(&bars.columns(&indicator)).unwrap();
            for &value in &outputs[0][running.lookback()..] {
                assert!(same(value, *expected), "{name}: {value} is not {expected}");
            }
        }
    }
}

/// Whatever the size of prices, what has no unit is right, or it is marked as missing; penny prices are not special.
#[test]
fn prices_of_any_size() {
    let bars = Bars::walk(3, 100.0, BARS);
    for indicator in catalogue::all() {
        for (o, name) in indicator.outputs.iter().enumerate() {
            if indicator.group == Group::MathTransform || power_of_prices(&indicator, o) != Some(0)
            {
                continue;
            }
            let plain = variants(&indicator)[1]
                .series(&bars.columns(&indicator))
                .unwrap()
                .swap_remove(o);
            for exponent in [-27, -990, 990] {
                let is_excepted = exponent == -990 && TOO_SMALL.contains(&indicator.name)
                    || exponent == 990 && TOO_LARGE.iter().any(|(name, _)| *name == indicator.name);
                if is_excepted {
                    continue;
                }
                let scaled = bars.map(|name, column| {
                    let is_price = is_quantity(name) && name != "volume";
                    column
                        .iter()
                        .map(|&value| {
                            if is_price {
                                libm::ldexp(value, exponent)
                            } else {
                                value
                            }
                        })
                        .collect()
                });
                let scaled = variants(&indicator)[1]
                    .series(&scaled.columns(&indicator))
                    .unwrap()
                    .swap_remove(o);
                for (at, (&plain, &scaled)) in plain.iter().zip(&scaled).enumerate() {
                    let is_marked = exponent != -27 && !scaled.is_finite();
                    assert!(
                        is_marked
                            || same(plain, scaled)
                            || (plain - scaled).abs() <= 1e-9 * plain.abs(),
                        "{} {name} of prices times 2^{exponent} at {at}: {scaled} is not {plain}",
                        indicator.name
                    );
                }
            }
        }
    }
}

/// Columns of zeros of both signs and of numbers at the ends of what there is, in turn: nothing panics, and bar by bar
/// is the same.
#[test]
fn numbers_at_the_ends_of_what_there_is() {
    let extremes = [
        0.0,
        -0.0,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        -5e-324,
        -1.0,
        1e300,
        1e-300,
    ];
    for indicator in catalogue::all() {
        for first in extremes {
            for second in extremes {
                let column: Vec<f64> = (0..40)
                    .map(|at| if at % 3 == 0 { first } else { second })
                    .collect();
                let columns = vec![column.as_slice(); indicator.inputs.len()];
                let mut stream = short(&indicator, 4);
                let outputs = stream.series(&columns).unwrap();
                for (output, streamed) in outputs.iter().zip(stream.extend(&columns).unwrap()) {
                    assert_same(
                        &format!("{} of {first} and {second}", indicator.name),
                        &streamed,
                        output,
                    );
                }
            }
        }
    }
}
