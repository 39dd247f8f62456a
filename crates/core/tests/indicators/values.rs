//! In an ordinary series, every indicator has values as soon as it says so, with every average that it may be made of
//! and however its averages begin.

use super::bars::{Bars, variants};
use strikewise::indicators::catalogue::{self, Group, Indicator, Running};
use strikewise::indicators::{MovingAverage, ParameterKind, Seed};

/// Those that wait for something to happen, beside market structure.
const WAITING: &[(&str, &str)] = &[
    ("acos", "prices are not cosines"),
    ("anchored_vwap", "for the first anchor"),
    ("asin", "prices are not sines"),
    ("session_pivot_points", "for the second session"),
    ("session_vwap", "for a trade in the session"),
    ("session_vwap_bands", "for a trade in the session"),
];

/// The indicator made of averages of one kind, if it is made of averages.
pub(crate) fn with_average(indicator: &Indicator, average: MovingAverage) -> Option<Running> {
    let is_average = |kind| kind == ParameterKind::MovingAverage;
    if !indicator
        .parameters
        .iter()
        .any(|parameter| is_average(parameter.kind))
    {
        return None;
    }
    let number = f64::from(average as u8);
    let parameters: Vec<f64> = indicator
        .parameters
        .iter()
        .map(|parameter| {
            if is_average(parameter.kind) {
                number
            } else {
                parameter.default
            }
        })
        .collect();
    Some(indicator.with(&parameters).unwrap())
}

#[test]
fn there_are_values_from_the_lookback_on() {
    let bars = Bars::walk(21, 100.0, 600);
    for indicator in catalogue::all() {
        let columns = bars.columns(&indicator);
        let averages = MovingAverage::ALL
            .into_iter()
            .filter_map(|average| with_average(&indicator, average));
        let is_waiting = indicator.group == Group::Structure
            || WAITING.iter().any(|(name, _)| *name == indicator.name);
        for running in variants(&indicator).into_iter().chain(averages) {
            for seed in [Seed::TaLib, Seed::First] {
                let running = running.clone().with_seed(seed);
                let first = running.lookback();
                for (name, output) in indicator
                    .outputs
                    .iter()
                    .zip(running.series(&columns).unwrap())
                {
                    let what = format!(
                        "{} {name} {seed:?} from {first} on\n{running:?}",
                        indicator.name
                    );
                    assert!(output[..first].iter().all(|value| value.is_nan()), "{what}");
                    let missing = output[first..].iter().position(|value| !value.is_finite());
                    assert!(is_waiting || missing.is_none(), "{what}\nlacks {missing:?}");
                }
            }
        }
    }
}
