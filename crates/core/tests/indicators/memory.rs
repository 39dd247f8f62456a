//! `stable_after` is true: by then, what came before the series is forgotten to the share that was asked for.

use super::bars::{Bars, variants};
use super::scale::power_of_prices;
use strikewise::indicators::catalogue;

/// Bars before the series.
const BEFORE: usize = 300;

/// Bars that are compared from the first stable one on.
const COMPARED: usize = 40;

/// The longest memory that is tried.
const LONGEST: usize = 4_000;

/// How many times the share a value may be off: a ratio of two averages is off by twice as much as each, and what came
/// before may have moved more than what is there now.
const FACTOR: f64 = 4.0;

/// Outputs that are places in the series, where more bars before it mean higher numbers.
const PLACES: &[&str] = &[
    "maxindex",
    "minindex",
    "minimum_index",
    "maximum_index",
    "pivot_index",
];

#[test]
fn what_came_before_is_forgotten_when_stable_after_says() {
    let series = Bars::walk(1, 100.0, LONGEST + COMPARED);
    let befores =
        [(7, 100.0), (8, 90.0), (9, 120.0)].map(|(seed, start)| Bars::walk(seed, start, BEFORE));
    for indicator in catalogue::all() {
        let powers: Vec<_> = (0..indicator.outputs.len())
            .map(|output| power_of_prices(&indicator, output))
            .collect();
        for running in variants(&indicator) {
            for tolerance in [1e-3, 1e-6, 1e-9] {
                let Some(bars) = running
                    .stable_after(tolerance)
                    .filter(|&bars| bars <= LONGEST)
                else {
                    continue;
                };
                let after = series.first(bars + COMPARED);
                let alone = running.series(&after.columns(&indicator)).unwrap();
                for before in &befores {
                    let all = before.then(&after);
                    let outputs = running.series(&all.columns(&indicator)).unwrap();
                    for (o, name) in indicator.outputs.iter().enumerate() {
                        if PLACES.contains(name) {
                            continue;
                        }
                        // A difference of averages forgets shares of the averages, not of itself.
                        let unit = if powers[o] == Some(1) { 100.0_f64 } else { 0.0 };
                        let most = outputs[o]
                            .iter()
                            .filter(|value| value.is_finite())
                            .fold(unit, |most, value| most.max(value.abs()));
                        for at in bars..bars + COMPARED {
                            let (alone, value) = (alone[o][at], outputs[o][BEFORE + at]);
                            assert!(
                                alone.is_nan() && value.is_nan()
                                    || (alone - value).abs() <= FACTOR * tolerance * most,
                                "{} {name}, {tolerance:e} after {bars} bars: {alone} and {value}\n{running:?}",
                                indicator.name
                            );
                        }
                    }
                }
            }
        }
    }
}
