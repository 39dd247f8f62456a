//! `stable_after` is true: by then, what came before the series is forgotten to the share that was asked for.

use super::bars::{Bars, is_same, variants};
use super::scale::power_of_prices;
use super::values::with_average;
use strikewise::indicators::catalogue::{self, Indicator, Running};
use strikewise::indicators::{MovingAverage, Seed};

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

/// Those that remember, and have no choice of seeds.
const UNSEEDED: &[(&str, &str)] = &[
    (
        "adosc",
        "its averages begin with the first value, in TA-Lib too",
    ),
    ("fisher", "begins from 0"),
    (
        "frama",
        "begins with the value before its first whole window",
    ),
    ("ha", "begins with the first bar"),
    (
        "kama",
        "begins with the value before its first whole window",
    ),
    ("swak_2php", "a filter begins with the first values"),
    ("swak_bp", "a filter begins with the first values"),
    ("swak_butter", "a filter begins with the first values"),
    ("swak_gauss", "a filter begins with the first values"),
    ("swak_hp", "a filter begins with the first values"),
];

/// The indicator, and made of exponential averages if it is made of averages of any kind.
fn recursive(indicator: &Indicator) -> impl Iterator<Item = Running> {
    let usual = indicator.with(&[]).unwrap();
    std::iter::once(usual).chain(with_average(indicator, MovingAverage::Ema))
}

/// What remembers its seed lets it be chosen.
#[test]
fn what_remembers_has_a_choice_of_seeds() {
    let unseeded: Vec<&str> = catalogue::all()
        .iter()
        .filter(|indicator| !indicator.is_seeded)
        .filter(|indicator| {
            recursive(indicator).any(|running| {
                running
                    .stable_after(1e-3)
                    .is_some_and(|bars| bars > running.lookback())
            })
        })
        .map(|indicator| indicator.name)
        .collect();
    let is_known = |name: &str| UNSEEDED.iter().any(|(known, _)| *known == name);
    assert!(unseeded.iter().all(|name| is_known(name)), "{unseeded:?}");
}

/// The seed changes the beginning, and is forgotten as what came before the series is.
#[test]
fn both_seeds_come_to_the_same() {
    let bars = Bars::walk(2, 100.0, 1_000);
    for indicator in catalogue::all()
        .iter()
        .filter(|indicator| indicator.is_seeded)
    {
        let columns = bars.columns(indicator);
        let mut differs = false;
        for running in recursive(indicator).chain(variants(indicator)) {
            let [mean, first] =
                [Seed::TaLib, Seed::First].map(|seed| running.clone().with_seed(seed));
            let stable = mean.stable_after(1e-12).max(first.stable_after(1e-12));
            let [mean, first] = [mean, first].map(|running| running.series(&columns).unwrap());
            for (o, (mean, first)) in mean.iter().zip(&first).enumerate() {
                let mut pairs = mean.iter().zip(first);
                differs |= pairs.any(|(&mean, &first)| !is_same(mean, first));
                let Some(stable) = stable else { continue };
                for (at, (mean, first)) in mean.iter().zip(first).enumerate().skip(stable) {
                    assert!(
                        (mean - first).abs() <= 1e-8 * mean.abs().max(1.0),
                        "{} {o} at {at}: {mean} and {first}",
                        indicator.name
                    );
                }
            }
        }
        assert!(differs, "{} does not mind its seed", indicator.name);
    }
}
