//! What must hold for models of volatility, whatever the series.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use serde_json::Value;
use strikewise::volatility::{
    Garch, GarchStatus, cone, expected_move, expected_move_from_straddle, garch,
};

/// The logarithm of the likelihood, written down once more.
fn log_likelihood(returns: &[f64], omega: f64, alpha: f64, beta: f64) -> f64 {
    let weights: Vec<f64> = (0..75.min(returns.len()))
        .map(|i| libm::pow(0.94, i as f64))
        .collect();
    let past = weights
        .iter()
        .zip(returns)
        .map(|(w, r)| w * r * r)
        .sum::<f64>()
        / weights.iter().sum::<f64>();
    let mut variance = omega + (alpha + beta) * past;
    let mut sum = 0.0;
    for r in returns {
        sum -= 0.5 * (libm::log(std::f64::consts::TAU * variance) + r * r / variance);
        variance = omega + alpha * r * r + beta * variance;
    }
    sum
}

/// Returns that cluster as a model says, from numbers that are about normal.
fn clustered(shocks: &[f64], alpha: f64, beta: f64) -> Vec<f64> {
    let mut variance: f64 = 1e-4;
    shocks
        .iter()
        .map(|shock| {
            let r = variance.sqrt() * shock;
            variance = 1e-4 * (1.0 - alpha - beta) + alpha * r * r + beta * variance;
            r
        })
        .collect()
}

fn shocks(most: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop::array::uniform6(-1.0..1.0_f64), 150..most).prop_map(|sums| {
        sums.iter()
            .map(|parts| parts.iter().sum::<f64>() / std::f64::consts::SQRT_2)
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// No parameters within the bounds are more likely than those that were fitted.
    #[test]
    fn a_fit_is_the_most_likely(
        shocks in shocks(500),
        alpha in 0.0..0.4_f64,
        kept in 0.0..0.99_f64,
        others in prop::collection::vec((-6.0..1.0_f64, 0.0..1.0_f64, 0.0..1.0_f64), 200),
    ) {
        let returns = clustered(&shocks, alpha, kept * (1.0 - alpha));
        let model = garch(&returns).unwrap();
        prop_assert!(model.status != GarchStatus::NoConvergence, "{model:?}");
        let found = log_likelihood(&returns, model.omega, model.alpha, model.beta);
        prop_assert!((found - model.log_likelihood).abs() < 1e-8 * found.abs().max(1.0));
        let mean = returns.iter().map(|r| r * r).sum::<f64>() / returns.len() as f64;
        for (omega, both, share) in others {
            // Anywhere, and close by.
            let far = (mean * libm::pow(10.0, omega), both * share, both * (1.0 - share));
            let near = (
                model.omega * (1.0 + 0.02 * (both - 0.5)),
                model.alpha * (1.0 + 0.02 * (share - 0.5)),
                model.beta * (1.0 - 0.01 * both),
            );
            for (omega, alpha, beta) in [far, near] {
                if alpha + beta <= 1.0 && omega >= 1e-8 * mean {
                    let other = log_likelihood(&returns, omega, alpha, beta);
                    prop_assert!(other <= found + 1e-6, "{omega} {alpha} {beta}: {other} above {found}, {model:?}");
                }
            }
        }
    }

    /// The unit of the returns changes omega and nothing else.
    #[test]
    fn a_fit_does_not_depend_on_the_unit(shocks in shocks(300), power in -60..60_i32) {
        let returns = clustered(&shocks, 0.1, 0.8);
        let factor = libm::ldexp(1.0, power);
        let scaled: Vec<f64> = returns.iter().map(|r| r * factor).collect();
        let (one, other) = (garch(&returns).unwrap(), garch(&scaled).unwrap());
        prop_assert_eq!((one.alpha, one.beta, one.status), (other.alpha, other.beta, other.status));
        prop_assert!((other.omega / (factor * factor) / one.omega - 1.0).abs() < 1e-14);
    }

    /// Whatever the series: an error, or a model within the bounds; nothing panics.
    #[test]
    fn nothing_panics(
        returns in prop::collection::vec(
            prop_oneof![
                6 => -0.05..0.05_f64,
                2 => Just(0.0),
                1 => Just(f64::NAN),
                1 => prop::num::f64::ANY,
                1 => Just(1e-300),
            ],
            0..400,
        ),
        horizon in prop_oneof![0..200_usize, Just(usize::MAX)],
        windows in prop::collection::vec(prop_oneof![0..60_usize, Just(usize::MAX)], 0..4),
        quantiles in prop::collection::vec(prop_oneof![0.0..=1.0_f64, prop::num::f64::ANY], 0..4),
    ) {
        if let Ok(model) = garch(&returns) {
            let Garch { alpha, beta, .. } = model;
            prop_assert!(alpha >= 0.0 && beta >= 0.0 && alpha + beta <= 1.0, "{model:?}");
            let _ = model.forecast(horizon);
            let _ = model.volatility(horizon, 252.0);
        }
        let _ = cone(&returns, &windows, &quantiles, 252.0);
    }

    /// Quantiles rise with their shares, and hold what there is between them.
    #[test]
    fn a_cone_is_ordered(steps in prop::collection::vec(-0.1..0.1_f64, 30..200), window in 2..25_usize) {
        let mut price = 100.0;
        let close: Vec<f64> = steps.iter().map(|step| { price *= 1.0 + step; price }).collect();
        let cone = cone(&close, &[window, 2 * window], &[0.0, 0.25, 0.5, 0.75, 1.0], 252.0).unwrap();
        for (row, (&current, &observations)) in
            cone.volatilities.iter().zip(cone.current.iter().zip(&cone.observations))
        {
            if observations > 0 {
                prop_assert!(row.is_sorted());
                prop_assert!(row[0] <= current && current <= row[4]);
            } else {
                prop_assert!(row.iter().all(|volatility| volatility.is_nan()) && current.is_nan());
            }
        }
    }
}

/// Independent returns have no alpha, and a model says so rather than invent one.
#[test]
fn a_series_without_clusters_says_so() {
    // Sizes that alternate: after a large one always comes a small one.
    let returns: Vec<f64> = (0..400_u32)
        .map(|t| {
            let size = 0.01 + 1e-4 * f64::from(t * 37 % 11);
            if t % 2 == 0 { size } else { -0.2 * size }
        })
        .collect();
    let model = garch(&returns).unwrap();
    assert_eq!(model.status, GarchStatus::NoClustering);
    assert_eq!(model.alpha, 0.0);
}

/// A series whose swings grow without end is integrated, and its long run is infinite.
#[test]
fn a_series_that_grows_is_integrated() {
    let returns: Vec<f64> = (0..400_u32)
        .map(|t| {
            let size = 0.001 * (1.0 + f64::from(t) / 4.0) * (0.5 + f64::from(t * 61 % 13) / 13.0);
            if t % 2 == 0 { size } else { -size }
        })
        .collect();
    let model = garch(&returns).unwrap();
    assert_eq!(model.status, GarchStatus::Integrated);
    assert_eq!(model.alpha + model.beta, 1.0);
    assert_eq!(model.long_run_volatility(252.0), f64::INFINITY);
    let forecast = model.forecast(3).unwrap();
    assert!(forecast[2] > forecast[0]);
}

/// The variances that `arch` forecasts, as `golden/generate/volatility.py` wrote them.
#[test]
fn forecasts_agree_with_their_reference() {
    let file: Value = serde_json::from_str(include_str!("golden/garch.json")).unwrap();
    let mut forecasts = 0;
    for case in file["cases"].as_array().unwrap() {
        let Some(expected) = case.get("forecast").and_then(Value::as_array) else {
            continue;
        };
        let returns: Vec<f64> = case["inputs"]["returns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|value| value.as_f64().unwrap_or(f64::NAN))
            .collect();
        let model = garch(&returns).unwrap();
        let found = model.forecast(expected.len()).unwrap();
        for (found, expected) in found.iter().zip(expected) {
            let expected = expected.as_f64().unwrap();
            assert!(
                (found / expected - 1.0).abs() <= 1e-8,
                "{}: {found}, expected {expected}",
                case["name"]
            );
        }
        for horizon in [0, 1_000_000_000] {
            let error = model.forecast(horizon).unwrap_err();
            assert_eq!(error.argument(), "horizon");
        }
        forecasts += 1;
    }
    assert_eq!(forecasts, 10);
}

/// The volatility of a horizon is the root of the mean variance of its periods.
#[test]
fn a_volatility_is_that_of_its_forecast() {
    let shocks: Vec<f64> = (0..500_u32)
        .map(|t| f64::from(t * 7919 % 1013) / 300.0 - 1.7)
        .collect();
    let model = garch(&clustered(&shocks, 0.1, 0.8)).unwrap();
    let forecast = model.forecast(21).unwrap();
    let mean = forecast.iter().sum::<f64>() / 21.0;
    let volatility = model.volatility(21, 252.0).unwrap();
    assert!((volatility - (252.0 * mean).sqrt()).abs() < 1e-15);
    assert_eq!(
        model.volatility(21, 0.0).unwrap_err().argument(),
        "periods_per_year"
    );
    assert_eq!(
        model.volatility(0, 252.0).unwrap_err().argument(),
        "horizon"
    );
}

#[test]
fn moves_refuse_what_is_no_price() {
    for bad in [f64::NAN, f64::INFINITY, -1.0] {
        assert!(expected_move_from_straddle(bad, 1.0).is_nan());
        assert!(expected_move_from_straddle(1.0, bad).is_nan());
    }
    assert_eq!(expected_move_from_straddle(0.0, 0.0), 0.0);
    assert!(expected_move(-1.0, 0.2, 1.0).is_nan());
}
