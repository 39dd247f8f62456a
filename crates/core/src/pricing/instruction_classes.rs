//! Both classes of instructions, whichever this machine has, against the golden vectors.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::OptionKind;
use super::batch::{Batch, Block, Columns};
use super::black_scholes::{Inputs, careful};
use crate::math::simd::{Fused, Kernel, MultiplyAdd, Plain};

const FILES: [&str; 2] = [
    include_str!("../../tests/golden/price.json"),
    include_str!("../../tests/golden/greeks.json"),
];

fn number(value: &Value) -> f64 {
    match value.as_str() {
        Some("NaN") => f64::NAN,
        Some("Infinity") => f64::INFINITY,
        Some("-Infinity") => f64::NEG_INFINITY,
        Some(other) => panic!("{other} is not a number"),
        None => value.as_f64().expect("a number"),
    }
}

fn numbers(values: &Value) -> Vec<f64> {
    values
        .as_array()
        .expect("a list")
        .iter()
        .map(number)
        .collect()
}

/// The batch kernel compiled for one class: six columns in the order of the result type.
fn batch<M: MultiplyAdd>(columns: &Columns) -> [Vec<f64>; 6] {
    let mut results: [Vec<f64>; 6] = Default::default();
    Batch {
        columns,
        take: |block: &Block, rows: usize| {
            for (result, column) in results.iter_mut().zip([
                &block.price,
                &block.delta,
                &block.gamma,
                &block.vega,
                &block.theta,
                &block.rho,
            ]) {
                result.extend_from_slice(&column.0[..rows]);
            }
        },
    }
    .run::<M>();
    results
}

fn agrees_with_the_golden_vectors<M: MultiplyAdd>() {
    const NAMES: [&str; 6] = ["price", "delta", "gamma", "vega", "theta", "rho"];
    let mut compared = 0;
    for file in FILES {
        let file: Value = serde_json::from_str(file).expect("JSON");
        for case in file["cases"].as_array().expect("a list") {
            let Some(expected) = case.get("expected") else {
                continue;
            };
            let tolerance = case.get("tolerance").unwrap_or(&file["tolerance"]);
            let inputs = &case["inputs"];
            let [spot, strike, years, rate, dividend_yield, volatility] = [
                "spot",
                "strike",
                "years",
                "rate",
                "dividend_yield",
                "volatility",
            ]
            .map(|name| numbers(&inputs[name]));
            let kind: Vec<_> = inputs["kind"]
                .as_array()
                .expect("a list")
                .iter()
                .map(|kind| {
                    if kind == "call" {
                        OptionKind::Call
                    } else {
                        OptionKind::Put
                    }
                })
                .collect();
            let columns = Columns::new(
                ("spot", &spot),
                &strike,
                &years,
                &rate,
                &dividend_yield,
                ("volatility", &volatility),
                &kind,
            )
            .expect("columns of one length");
            let results = batch::<M>(&columns);
            for (name, actual) in NAMES.iter().zip(&results) {
                let Some(expected) = expected.get(name).map(numbers) else {
                    continue;
                };
                assert_eq!(actual.len(), expected.len());
                for (i, (&actual, expected)) in actual.iter().zip(expected).enumerate() {
                    let allowed = number(&tolerance["absolute"])
                        + number(&tolerance["relative"]) * expected.abs();
                    assert!(
                        actual == expected
                            || (actual.is_nan() && expected.is_nan())
                            || (actual - expected).abs() <= allowed,
                        "{}, row {i}: {name} = {actual:e}, expected {expected:e}",
                        case["name"]
                    );
                    compared += 1;
                }
            }
            // One row at a time gives the same bits.
            for i in 0..results[0].len() {
                let at = |column: &[f64]| crate::column::at(column, i);
                let row = Inputs {
                    spot: at(&spot),
                    strike: at(&strike),
                    years: at(&years),
                    rate: at(&rate),
                    dividend_yield: at(&dividend_yield),
                    volatility: at(&volatility),
                    sign: crate::column::at(&kind, i).sign(),
                };
                let alone = row.run::<M>().unwrap_or_else(|| careful(row).0);
                for (together, alone) in results.iter().zip([
                    alone.price,
                    alone.delta,
                    alone.gamma,
                    alone.vega,
                    alone.theta,
                    alone.rho,
                ]) {
                    assert_eq!(together[i].to_bits(), alone.to_bits(), "{row:?}");
                }
            }
        }
    }
    assert!(compared > 4000, "{compared} values compared");
}

#[test]
fn with_fused_multiply_add() {
    agrees_with_the_golden_vectors::<Fused>();
}

#[test]
fn without_fused_multiply_add() {
    agrees_with_the_golden_vectors::<Plain>();
}
