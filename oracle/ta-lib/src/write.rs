//! The golden files.

use crate::bars::Bars;
use crate::call::{averages, call, defaults, exchanged, inputs, others, shortest};
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;
use ta_lib::abstract_api::{FuncInfo, Group, funcs};

/// The series, by name.
fn series() -> Vec<(&'static str, Bars)> {
    vec![
        ("ordinary", Bars::walk(1978, 260, 100.0, 0.03, 0.001)),
        ("coarse", Bars::walk(2001, 160, 20.0, 0.04, 0.25)),
        ("tiny", Bars::walk(7, 90, 3e-6, 0.03, 1e-11)),
    ]
}

/// Candles of every shape are rare: patterns get longer series, of which only the signals take room.
fn long() -> Vec<(&'static str, Bars)> {
    vec![
        ("long", Bars::walk(11, 3000, 50.0, 0.03, 0.01)),
        ("long_coarse", Bars::walk(12, 3000, 50.0, 0.02, 0.25)),
    ]
}

/// Numbers as JSON; what JSON has no number for is a string.
fn numbers(values: &[f64]) -> Value {
    values
        .iter()
        .map(|&value| {
            if value.is_nan() {
                json!("NaN")
            } else if value.is_infinite() {
                json!(if value > 0.0 { "Infinity" } else { "-Infinity" })
            } else if value == value.trunc() && value.abs() < 1e15 {
                json!(value as i64)
            } else {
                json!(value)
            }
        })
        .collect()
}

fn case(
    function: &'static FuncInfo,
    name: &str,
    bars: &Bars,
    parameters: &[f64],
    last: usize,
) -> Result<Value> {
    let inputs = inputs(function, bars);
    let (lookback, outputs) = call(function, &inputs, parameters)?;
    let outputs: Vec<Value> = outputs
        .iter()
        .map(|column| numbers(&column[column.len().saturating_sub(last)..]))
        .collect();
    Ok(json!({
        "series": name,
        "inputs": inputs.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        "parameters": numbers(parameters),
        "lookback": lookback,
        "outputs": outputs,
    }))
}

/// Writes the series, and one file for each function.
pub fn all(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let series = series();
    let columns: serde_json::Map<_, _> = series
        .iter()
        .chain(&long())
        .map(|(name, bars)| {
            let columns = json!({
                "open": numbers(&bars.open),
                "high": numbers(&bars.high),
                "low": numbers(&bars.low),
                "close": numbers(&bars.close),
                "volume": numbers(&bars.volume),
            });
            ((*name).to_owned(), columns)
        })
        .collect();
    std::fs::write(
        folder.join("series.json"),
        format!("{}\n", Value::from(columns)),
    )?;
    let mut count = 0;
    for function in funcs() {
        let mut cases = Vec::new();
        for (i, (name, bars)) in series.iter().enumerate() {
            if function.group == Group::PatternRecognition && i > 0 {
                break;
            }
            let parameters = if i == 0 {
                defaults(function)
            } else {
                others(function)
            };
            cases.push(case(function, name, bars, &parameters, usize::MAX)?);
        }
        if shortest(function) != defaults(function)
            && let Ok(case) = case(function, "coarse", &series[1].1, &shortest(function), 40)
        {
            cases.push(case);
        }
        if let Some(parameters) = exchanged(function) {
            cases.push(case(function, "ordinary", &series[0].1, &parameters, 40)?);
        }
        for slot in averages(function) {
            for average in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15] {
                let mut parameters = others(function);
                parameters[slot] = f64::from(average);
                if let Ok(case) = case(function, "ordinary", &series[0].1, &parameters, 12) {
                    cases.push(case);
                }
            }
        }
        if function.group == Group::PatternRecognition {
            cases.extend(patterns(function)?);
        }
        let file = json!({
            "function": function.name,
            "group": format!("{:?}", function.group),
            "source": "the crate ta-lib 0.8.3",
            "cases": cases,
        });
        std::fs::write(
            folder.join(format!("{}.json", function.name)),
            format!("{file}\n"),
        )?;
        count += 1;
    }
    println!("{count} functions");
    Ok(())
}

/// Places and values of the signals in the long series.
fn patterns(function: &'static FuncInfo) -> Result<Vec<Value>> {
    let mut cases = Vec::new();
    for (name, bars) in long() {
        let inputs = inputs(function, &bars);
        let (lookback, outputs) = call(function, &inputs, &defaults(function))?;
        let signals: Vec<Value> = outputs[0]
            .iter()
            .enumerate()
            .filter(|(_, value)| **value != 0.0)
            .map(|(at, value)| json!([at + lookback, *value as i64]))
            .collect();
        cases.push(json!({
            "series": name,
            "inputs": inputs.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            "parameters": numbers(&defaults(function)),
            "lookback": lookback,
            "signals": signals,
        }));
    }
    Ok(cases)
}
