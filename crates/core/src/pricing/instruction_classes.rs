//! Both classes of instructions, whichever this machine has, against the golden vectors.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::batch::{Batch, Columns, Outputs};
use super::black_scholes::careful;
use super::{OptionKind, Status};
use crate::math::simd::{Kernel, Lanes, everywhere};

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

/// The batch on one set of instructions: six columns in the order of the result type.
#[derive(Clone)]
struct Test<'a>(Columns<'a>);

impl Kernel for Test<'_> {
    type Output = ([Vec<f64>; 6], [Vec<f64>; 6]);

    #[inline(always)]
    fn run<L: Lanes>(self) -> Self::Output {
        let rows = self.0.inputs().len();
        let mut results: [Vec<f64>; 6] = std::array::from_fn(|_| vec![0.0; rows]);
        let mut statuses = vec![Status::Ok; rows];
        let [price, delta, gamma, vega, theta, rho] = &mut results;
        Batch {
            columns: self.0,
            outputs: Outputs {
                price,
                greeks: Some([delta, gamma, vega, theta, rho]),
                status: &mut statuses,
            },
        }
        .run::<L>();
        // One row at a time.
        let mut alone: [Vec<f64>; 6] = Default::default();
        for inputs in self.0.inputs() {
            let row = inputs.run::<L>().unwrap_or_else(|| careful(inputs).0);
            for (column, value) in alone.iter_mut().zip([
                row.price, row.delta, row.gamma, row.vega, row.theta, row.rho,
            ]) {
                column.push(value);
            }
        }
        (results, alone)
    }
}

#[test]
fn every_set_of_instructions_agrees_with_the_golden_vectors() {
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
            for (set, (results, alone)) in everywhere(&Test(columns)) {
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
                            "{set}: {}, row {i}: {name} = {actual:e}, expected {expected:e}",
                            case["name"]
                        );
                        compared += 1;
                    }
                }
                for (together, alone) in results.iter().flatten().zip(alone.iter().flatten()) {
                    assert_eq!(together.to_bits(), alone.to_bits(), "{set}");
                }
            }
        }
    }
    assert!(compared > 20_000, "{compared} values compared");
}
