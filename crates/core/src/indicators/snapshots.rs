//! Snapshots of every indicator: what is restored goes on bit for bit, and what is malformed does no harm.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::catalogue::{self, Indicator, Running};
use super::{MovingAverage, ParameterKind, Rsi};
use serde_json::Value;

/// A bar in the order of an indicator's inputs. Every fifth bar is flat, every seventh without trade.
fn bar(indicator: &Indicator, at: usize) -> Vec<f64> {
    let wave = |step: usize, cycle: usize| (at * step % cycle) as f64 / cycle as f64;
    let close = 100.0 + 9.0 * wave(7, 31) + 3.0 * wave(5, 13) + at as f64 / 8.0;
    let width = if at % 5 == 4 { 0.0 } else { 1.0 + wave(3, 17) };
    let of = |name: &&str| match *name {
        "open" => close - 0.4 * width,
        "high" => close + 0.3 * width,
        "low" => close - 0.7 * width,
        "second" | "benchmark" => 50.0 + 6.0 * wave(11, 29),
        "volume" if at % 7 == 3 => 0.0,
        "volume" => 1000.0 + (500.0 * wave(13, 19)).floor(),
        "periods" => 2.0 + (at % 8) as f64,
        "session" => (at / 9) as f64,
        "anchor" => ((at + 14) / 16) as f64,
        "minute_of_day" => ((at * 45) % 1440) as f64,
        _ => close,
    };
    indicator.inputs.iter().map(of).collect()
}

/// Takes bars and gives the bits of the values.
fn bits(indicator: &Indicator, running: &mut Running, bars: std::ops::Range<usize>) -> Vec<u64> {
    let mut values = vec![0.0; indicator.outputs.len()];
    let mut bits = Vec::new();
    for at in bars {
        values.fill(0.0);
        running.update(&bar(indicator, at), &mut values).unwrap();
        bits.extend(values.iter().map(|value| value.to_bits()));
    }
    bits
}

/// The indicator with its usual parameters, with short ones, and with every moving average where it has a choice.
fn variants(indicator: &Indicator) -> Vec<Running> {
    let with = |size: usize, average: Option<MovingAverage>| {
        let numbers: Vec<f64> = indicator
            .parameters
            .iter()
            .enumerate()
            .map(|(i, parameter)| match parameter.kind {
                ParameterKind::Count if parameter.default > 2.0 => {
                    ((size + 2 * i) as f64).clamp(parameter.minimum, parameter.maximum)
                }
                ParameterKind::MovingAverage => {
                    average.map_or(parameter.default, |average| f64::from(average as u8))
                }
                _ => parameter.default,
            })
            .collect();
        indicator.with(&numbers).ok()
    };
    let has_average = indicator
        .parameters
        .iter()
        .any(|parameter| parameter.kind == ParameterKind::MovingAverage);
    let averages = MovingAverage::ALL.into_iter().filter(|_| has_average);
    [indicator.with(&[]).ok(), with(4, None), with(12, None)]
        .into_iter()
        .chain(averages.map(|average| with(5, Some(average))))
        .flatten()
        .collect()
}

#[test]
fn what_is_restored_goes_on_bit_for_bit() {
    for indicator in catalogue::all() {
        for running in variants(&indicator) {
            let lookback = running.lookback();
            for cut in [
                0,
                1,
                lookback / 2,
                lookback,
                lookback + 1,
                lookback + 6,
                lookback + 13,
            ] {
                let mut running = running.clone();
                bits(&indicator, &mut running, 0..cut);
                let text = running.snapshot().unwrap().to_string();
                let restored = running.restored(&serde_json::from_str(&text).unwrap());
                let mut restored = restored.unwrap_or_else(|error| {
                    panic!("{} after {cut}: {error}\n{text}", indicator.name)
                });
                let bars = cut..cut + 40;
                assert_eq!(
                    bits(&indicator, &mut restored, bars.clone()),
                    bits(&indicator, &mut running, bars),
                    "{} after {cut}",
                    indicator.name
                );
            }
        }
    }
}

/// The bar that may still be replaced is part of a snapshot.
#[test]
fn a_restored_bar_can_be_replaced() {
    let mut whole = Rsi::new(3).unwrap().with_replaceable_bar();
    for close in [10.0, 12.0, 11.0, 14.0, 13.0] {
        whole.update(close);
    }
    let text = serde_json::to_string(&whole).unwrap();
    let mut restored: Rsi = serde_json::from_str(&text).unwrap();
    assert_eq!(restored.replace_last(16.0), whole.replace_last(16.0));
    assert_eq!(restored.update(15.0), whole.update(15.0));
}

/// The longest windows that parameters allow are none that a snapshot refuses.
#[test]
fn the_longest_windows_can_be_restored() {
    for indicator in catalogue::all() {
        let longest: Vec<f64> = indicator
            .parameters
            .iter()
            .map(|parameter| match parameter.kind {
                ParameterKind::Count => parameter.maximum,
                _ => parameter.default,
            })
            .collect();
        let running = indicator.with(&longest).unwrap();
        let restored = running.restored(&running.snapshot().unwrap());
        let restored = restored.unwrap_or_else(|error| panic!("{}: {error}", indicator.name));
        assert_eq!(restored.lookback(), running.lookback());
    }
}

/// Every way to change one number, list or choice of a snapshot.
fn changes(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(flag) => vec![Value::from(!flag)],
        Value::Number(number) => match number.as_u64() {
            Some(number) => [
                0,
                1,
                number + 1,
                3 * number + 7,
                u64::from(u32::MAX),
                u64::MAX,
            ]
            .map(Value::from)
            .to_vec(),
            None => [0.0, -1.0, 1e300, -1e-300].map(Value::from).to_vec(),
        },
        Value::Array(items) => {
            let lengths = [
                vec![],
                items[items.len().min(1)..].to_vec(),
                [&items[..], items].concat(),
            ];
            // What becomes of the first item becomes of all.
            let first = items.first().map(changes).unwrap_or_default().into_iter();
            let changed = first.map(|first| [&[first], &items[1..]].concat());
            lengths
                .into_iter()
                .chain(changed)
                .map(Value::Array)
                .collect()
        }
        Value::Object(fields) => {
            let change = |(name, field): (&String, &Value)| {
                let with = |field| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), field);
                    Value::Object(fields)
                };
                changes(field).into_iter().map(with).collect::<Vec<_>>()
            };
            fields.iter().flat_map(change).collect()
        }
        Value::Null | Value::String(_) => vec![],
    }
}

/// Lengths that do not fit, places outside their window, windows that no memory could hold: a snapshot that says so is
/// refused, or it goes on with other values; nothing panics and nothing is allocated without bound.
#[test]
fn a_malformed_snapshot_does_no_harm() {
    let (mut refused, mut taken) = (0, 0);
    for indicator in catalogue::all() {
        // The second one has short periods, the first ones of many bars would take long.
        let mut running = variants(&indicator).swap_remove(1);
        let bars = running.lookback() + 6;
        bits(&indicator, &mut running, 0..bars);
        for snapshot in changes(&running.snapshot().unwrap()) {
            let Ok(mut restored) = running.restored(&snapshot) else {
                refused += 1;
                continue;
            };
            taken += 1;
            bits(&indicator, &mut restored, bars..bars + 30);
        }
    }
    // Both happen often, or the changes are not what they should be.
    assert!(
        refused > 1_000 && taken > 10_000,
        "{refused} refused, {taken} taken"
    );
}
