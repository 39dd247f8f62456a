//! What is said to lie between two numbers does, to the last bit.

use super::bars::{Bars, Random, variants};
use strikewise::indicators::catalogue;

const INF: f64 = f64::INFINITY;

/// Outputs by indicator and place, and their bounds.
const BOUNDS: &[(&str, usize, f64, f64)] = &[
    ("adr", 0, 0.0, INF),
    ("adx", 0, 0.0, 100.0),
    ("adxr", 0, 0.0, 100.0),
    ("aroon", 0, 0.0, 100.0),
    ("aroon", 1, 0.0, 100.0),
    ("aroonosc", 0, -100.0, 100.0),
    ("atr", 0, 0.0, INF),
    ("avgdev", 0, 0.0, INF),
    ("bop", 0, -1.0, 1.0),
    ("cmf", 0, -1.0, 1.0),
    ("cmo", 0, -100.0, 100.0),
    ("cmou", 0, -100.0, 100.0),
    ("correl", 0, -1.0, 1.0),
    ("choptr", 0, 0.0, 100.0),
    ("crsi", 0, 0.0, 100.0),
    ("cti", 0, -1.0, 1.0),
    ("dx", 0, 0.0, 100.0),
    ("er", 0, 0.0, 1.0),
    ("ewma_volatility", 0, 0.0, INF),
    ("garman_klass", 0, 0.0, INF),
    ("historical_volatility", 0, 0.0, INF),
    ("historical_volatility_percentile", 0, 0.0, 1.0),
    ("historical_volatility_rank", 0, 0.0, 1.0),
    ("high_low_distance", 0, -100.0, 0.0),
    ("high_low_distance", 1, 0.0, INF),
    ("ibs", 0, 0.0, 1.0),
    ("imi", 0, 0.0, 100.0),
    ("iv_percentile", 0, 0.0, 1.0),
    ("iv_rank", 0, 0.0, 1.0),
    ("linearreg_angle", 0, -90.0, 90.0),
    ("market_structure", 0, -1.0, 1.0),
    ("mfi", 0, 0.0, 100.0),
    ("minus_di", 0, 0.0, 100.0),
    ("minus_dm", 0, 0.0, INF),
    ("natr", 0, 0.0, INF),
    ("order_block", 4, 0.0, 1.0),
    ("parkinson", 0, 0.0, INF),
    ("percentrank", 0, 0.0, 100.0),
    ("plus_di", 0, 0.0, 100.0),
    ("plus_dm", 0, 0.0, INF),
    ("realized_volatility", 0, 0.0, INF),
    ("rogerssatchell", 0, 0.0, INF),
    ("rolling_correlation", 0, -1.0, 1.0),
    ("rsi", 0, 0.0, 100.0),
    ("rvi", 0, 0.0, 100.0),
    ("rvir", 0, 0.0, 100.0),
    ("stc", 0, 0.0, 100.0),
    ("stddev", 0, 0.0, INF),
    ("stochf", 0, 0.0, 100.0),
    ("stochrsi", 0, 0.0, 100.0),
    ("trange", 0, 0.0, INF),
    ("tsi", 0, -100.0, 100.0),
    ("ulcer_index", 0, 0.0, 100.0),
    ("ultosc", 0, 0.0, 100.0),
    ("var", 0, 0.0, INF),
    ("vhf", 0, 0.0, 1.0),
    ("willr", 0, -100.0, 0.0),
    ("yang_zhang", 0, 0.0, INF),
];

/// Pairs of outputs of which the first is never above the second.
const ORDERED: &[(&str, usize, usize)] = &[
    ("accbands", 2, 0),
    ("bbands", 2, 1),
    ("bbands", 1, 0),
    ("donchian", 2, 1),
    ("donchian", 1, 0),
    ("eri", 1, 0),
    ("fair_value_gap", 3, 2),
    ("ha", 2, 1),
    ("kc", 2, 0),
    ("minmax", 0, 1),
    ("order_block", 3, 2),
    ("session_vwap_bands", 2, 1),
    ("session_vwap_bands", 1, 0),
];

/// Walks, with a bad print now and then: for one bar all prices are multiplied.
fn series() -> Vec<Bars> {
    let mut random = Random(41);
    (0..24_u64)
        .map(|seed| {
            let bars = Bars::walk(seed, libm::exp2(20.0 * random.spread()), 150);
            let prints: Vec<f64> = (0..150)
                .map(|_| {
                    if seed % 3 == 0 && random.share() < 0.03 {
                        libm::exp2(20.0 * random.spread())
                    } else {
                        1.0
                    }
                })
                .collect();
            bars.map(|name, column| {
                let is_price = matches!(
                    name,
                    "open" | "high" | "low" | "close" | "second" | "benchmark"
                );
                column
                    .iter()
                    .zip(&prints)
                    .map(|(value, print)| if is_price { value * print } else { *value })
                    .collect()
            })
        })
        .collect()
}

#[test]
fn bounds_hold_to_the_last_bit() {
    let series = series();
    let mut failures = vec![];
    for &(name, output, least, most) in BOUNDS {
        let indicator = catalogue::find(name).unwrap();
        for running in variants(&indicator) {
            for (s, bars) in series.iter().enumerate() {
                let values = running
                    .series(&bars.columns(&indicator))
                    .unwrap()
                    .swap_remove(output);
                if let Some(value) = values
                    .into_iter()
                    .find(|value| !value.is_nan() && !(least..=most).contains(value))
                {
                    failures.push(format!(
                        "{name} {output}: {value:e} series {s} {running:.90?}"
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn bands_are_in_order() {
    let series = series();
    for &(name, lower, upper) in ORDERED {
        let indicator = catalogue::find(name).unwrap();
        for running in variants(&indicator) {
            for bars in &series {
                let outputs = running.series(&bars.columns(&indicator)).unwrap();
                for (at, (lower, upper)) in outputs[lower].iter().zip(&outputs[upper]).enumerate() {
                    assert!(
                        lower <= upper || lower.is_nan() || upper.is_nan(),
                        "{name} at {at}: {lower} and {upper}"
                    );
                }
            }
        }
    }
}
