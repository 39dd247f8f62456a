//! Both classes of instructions, whichever this machine has, against the golden vectors.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::batch::{Batch, Outputs};
use super::black_scholes::{One, careful};
use super::columns::Columns;
use super::{Greek, OptionKind, Status};
use crate::math::simd::{Kernel, Lanes, everywhere};

const FILES: [&str; 2] = [
    include_str!("../../tests/golden/price.json"),
    include_str!("../../tests/golden/greeks.json"),
];

pub(super) fn number(value: &Value) -> f64 {
    match value.as_str() {
        Some("NaN") => f64::NAN,
        Some("Infinity") => f64::INFINITY,
        Some("-Infinity") => f64::NEG_INFINITY,
        Some(other) => panic!("{other} is not a number"),
        None => value.as_f64().expect("a number"),
    }
}

pub(super) fn numbers(values: &Value) -> Vec<f64> {
    values
        .as_array()
        .expect("a list")
        .iter()
        .map(number)
        .collect()
}

/// The batch on one set of instructions: the first `N` Greeks, in blocks and one row at a time.
#[derive(Clone)]
struct Test<'a, const N: usize>(Columns<'a>);

impl<const N: usize> Kernel for Test<'_, N> {
    type Output = ([Vec<f64>; N], [Vec<f64>; N]);

    #[inline(always)]
    fn run<L: Lanes>(self) -> Self::Output {
        let rows = self.0.inputs().len();
        let mut results: [Vec<f64>; N] = std::array::from_fn(|_| vec![0.0; rows]);
        let mut statuses = vec![Status::Ok; rows];
        let mut outputs = Outputs {
            columns: [const { None }; Greek::COUNT],
            status: &mut statuses,
        };
        for (column, result) in outputs.columns.iter_mut().zip(&mut results) {
            *column = Some(result);
        }
        Batch {
            columns: self.0,
            outputs,
        }
        .run::<L>();
        // One row at a time.
        let mut alone: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
        for inputs in self.0.inputs() {
            let greeks: [Greek; N] = std::array::from_fn(|i| Greek::ALL[i]);
            let row = One { inputs, greeks }
                .run::<L>()
                .unwrap_or_else(|| greeks.map(|greek| careful(inputs).0.greek(greek)));
            for (column, value) in alone.iter_mut().zip(row) {
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
            let all = everywhere(&Test::<{ Greek::COUNT }>(columns));
            // The loops of the common requests give what the general one does.
            for ((set, (all, _)), (_, (six, _))) in all.iter().zip(everywhere(&Test::<6>(columns)))
            {
                for (&a, &b) in all.iter().flatten().zip(six.iter().flatten()) {
                    assert_eq!(a.to_bits(), b.to_bits(), "{set}");
                }
            }
            for ((set, (all, _)), (_, (one, _))) in all.iter().zip(everywhere(&Test::<1>(columns)))
            {
                for (&a, &b) in all.iter().flatten().zip(one.iter().flatten()) {
                    assert_eq!(a.to_bits(), b.to_bits(), "{set}");
                }
            }
            for (set, (results, alone)) in all {
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
    assert!(compared > 5_000, "{compared} values compared");
}
