//! Every set of instructions that this machine has solves for the volatility that the golden vectors hold.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use super::blocks::Batch;
use crate::math::simd::{Kernel, Lanes, everywhere};
use crate::pricing::columns::Columns;
use crate::pricing::instruction_classes::{number, numbers};
use crate::pricing::{OptionKind, Status};
use serde_json::Value;

const GOLDEN: &str = include_str!("../../../tests/golden/implied_volatility.json");

#[derive(Clone)]
struct Test<'a>(Columns<'a>);

impl Kernel for Test<'_> {
    type Output = (Vec<f64>, Vec<Status>);

    #[inline(always)]
    fn run<L: Lanes>(self) -> Self::Output {
        let mut volatility = vec![0.0; self.0.rows];
        let mut status = vec![Status::Ok; self.0.rows];
        Batch {
            columns: self.0,
            volatility: &mut volatility,
            status: &mut status,
        }
        .run::<L>();
        (volatility, status)
    }
}

#[test]
fn every_set_of_instructions_agrees_with_the_golden_vectors() {
    let file: Value = serde_json::from_str(GOLDEN).expect("JSON");
    let mut compared = 0;
    for case in file["cases"].as_array().expect("a list") {
        let Some(expected) = case.get("expected") else {
            continue;
        };
        let expected = numbers(&expected["volatility"]);
        let tolerance = case.get("tolerance").unwrap_or(&file["tolerance"]);
        let [absolute, relative] = ["absolute", "relative"].map(|name| number(&tolerance[name]));
        let inputs = &case["inputs"];
        let [spot, strike, years, rate, dividend_yield, premium] = [
            "spot",
            "strike",
            "years",
            "rate",
            "dividend_yield",
            "premium",
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
            ("premium", &premium),
            &kind,
        )
        .expect("columns of one length");
        let all = everywhere(&Test(columns));
        let (_, (_, statuses)) = &all[0];
        for (set, (volatility, status)) in &all {
            assert_eq!(status, statuses, "{set}");
            for (i, (&actual, &expected)) in volatility.iter().zip(&expected).enumerate() {
                assert!(
                    actual == expected
                        || (actual.is_nan() && expected.is_nan())
                        || (actual - expected).abs() <= absolute + relative * expected.abs(),
                    "{set}: {}, row {i}: {actual:e}, expected {expected:e}",
                    case["name"]
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 1_000, "{compared} values compared");
}
