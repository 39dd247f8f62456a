//! Profiles as files: what is shipped, what is refused, and what a direction promises.

#![cfg(feature = "serde")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads its own files"
)]

use proptest::prelude::*;
use serde_json::Value;
use strikewise::scoring::{Direction, Measure, Measures, Profile, Scale, Strategy as Trade, score};

fn read(json: &str) -> strikewise::Result<Profile> {
    Profile::read(&mut serde_json::Deserializer::from_str(json))
}

fn bundled() -> impl Iterator<Item = Profile> {
    Profile::BUNDLED
        .into_iter()
        .map(|id| Profile::bundled(id).unwrap())
}

#[test]
fn the_published_files_are_the_shipped_profiles() {
    for profile in bundled() {
        let path = format!(
            "{}/../../docs/profiles/{}.json",
            env!("CARGO_MANIFEST_DIR"),
            profile.id
        );
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(read(&text).as_ref(), Ok(&profile));
    }
}

/// A change of the default profile as JSON, and the fault that it makes.
type Fault = (fn(&mut Value), &'static str, &'static str);

#[test]
fn a_fault_names_the_path_of_its_key() {
    let cases: [Fault; 12] = [
        (
            |profile| profile["weights"]["technicls"] = 0.3.into(),
            "weights.technicls",
            "unknown field `technicls`",
        ),
        (
            |profile| profile["wieghts"] = 0.3.into(),
            "wieghts",
            "unknown field `wieghts`",
        ),
        (
            |profile| {
                profile.as_object_mut().unwrap().remove("periods");
            },
            ".",
            "missing field `periods`",
        ),
        (
            |profile| profile["weights"]["catalyst"] = 0.3.into(),
            "weights",
            "must sum to 1",
        ),
        (
            |profile| profile["cash_secured_put"]["factors"][2]["measure"] = "rsj".into(),
            "cash_secured_put.factors[2].measure",
            "unknown variant `rsj`",
        ),
        (
            |profile| profile["leap_call"]["factors"][3]["weigth"] = 1.into(),
            "leap_call.factors[3].weigth",
            "unknown field `weigth`",
        ),
        (
            |profile| profile["leap_call"]["factors"][3]["weight"] = 0.into(),
            "leap_call.factors[3].weight",
            "must be positive",
        ),
        (
            |profile| {
                profile["leap_call"]["factors"][3]["curve"] = serde_json::json!([[1, 2], [0, 3]]);
            },
            "leap_call.factors[3].curve",
            "values must ascend strictly",
        ),
        (
            // Declared as rising.
            |profile| {
                profile["leap_call"]["factors"][3]["curve"] =
                    serde_json::json!([[0, 40], [0.1, 60], [0.2, 59]]);
            },
            "leap_call.factors[3].curve",
            "must not fall where direction is rising",
        ),
        (
            |profile| profile["leap_call"]["factors"][3]["scale"] = "decile".into(),
            "leap_call.factors[3].scale",
            "unknown variant `decile`",
        ),
        (
            |profile| {
                let twice = profile["leap_call"]["factors"][0].clone();
                profile["leap_call"]["factors"][1] = twice;
            },
            "leap_call.factors[1].measure",
            "a measure may have one factor on each scale",
        ),
        (
            |profile| {
                profile["cash_secured_put"]["class_limits"][1]["moderate"] =
                    serde_json::json!([9, 8]);
            },
            "cash_secured_put.class_limits[1].moderate",
            "must be [least, most]",
        ),
    ];
    for (change, path, rule) in cases {
        let mut profile = serde_json::to_value(Profile::default()).unwrap();
        change(&mut profile);
        let error = read(&profile.to_string()).unwrap_err();
        assert_eq!(error.code().as_str(), "INVALID_PROFILE");
        assert_eq!(error.argument(), path, "{error}");
        assert!(error.rule().contains(rule), "{error}");
    }
}

/// A profile with other weights and curves.
fn profiles() -> impl Strategy<Value = Profile> {
    let count = Profile::default().cash_secured_put.factors.len();
    (
        0..Profile::BUNDLED.len(),
        prop::collection::vec(0.001..10.0_f64, count),
        prop::collection::vec(-2.0..2.0_f64, count),
        0.0..1.0_f64,
    )
        .prop_map(move |(which, weights, shifts, share)| {
            let mut profile = Profile::bundled(Profile::BUNDLED[which]).unwrap();
            for (place, factor) in profile.cash_secured_put.factors.iter_mut().enumerate() {
                factor.weight = weights[place % count];
                let mut knots = Vec::from(factor.curve.clone());
                for knot in &mut knots {
                    knot[0] += shifts[place % count];
                }
                factor.curve = knots.try_into().unwrap();
            }
            profile.weights.technicals = 0.5 * share;
            profile.weights.fundamentals = 0.5 - 0.5 * share;
            profile.weights.options_quality = 0.25;
            profile.weights.catalyst = 0.25;
            profile
        })
}

/// Measures of which some are missing.
fn measured() -> impl Strategy<Value = Measures> {
    let value = prop::option::weighted(0.8, -3.0..60.0_f64);
    prop::collection::vec(value, 3 * Measure::ALL.len()).prop_map(|values| {
        let mut measures = Measures::new();
        for (place, &measure) in Measure::ALL.iter().enumerate() {
            // Most measures are fractions.
            let small = |place: usize| values[place].map(|value| value / 60.0);
            let value = if place % 3 == 0 {
                values[3 * place]
            } else {
                small(3 * place)
            };
            measures.set(measure, value);
            let share = |value: Option<f64>| value.map(|value| value.clamp(0.0, 1.0));
            measures.set_on(
                Scale::UniversePercentile,
                measure,
                share(small(3 * place + 1)),
            );
            measures.set_on(
                Scale::SectorPercentile,
                measure,
                share(small(3 * place + 2)),
            );
        }
        measures
    })
}

proptest! {
    #[test]
    fn a_profile_comes_back_as_it_was(profile in profiles()) {
        let json = serde_json::to_string(&profile).unwrap();
        let again = read(&json).unwrap();
        prop_assert_eq!(&again, &profile);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), json);
    }

    #[test]
    fn a_score_lies_in_its_bounds_and_adds_up(profile in profiles(), measures in measured()) {
        for trade in Trade::ALL {
            let factors = &profile.strategy(trade).factors;
            let result = score(profile.weights, profile.minimum_quadrant_coverage, factors, &measures);
            prop_assert!((0.0..=1.0).contains(&result.coverage));
            let sum: f64 = result.factors.iter().map(|factor| factor.contribution).sum();
            let used: f64 = result.factors.iter().map(|factor| factor.effective_weight).sum();
            let total = result.total.unwrap_or(0.0);
            prop_assert!((0.0..=100.0).contains(&total));
            prop_assert!((sum - total).abs() < 1e-9);
            let all = if result.total.is_some() { 1.0 } else { 0.0 };
            prop_assert!((used - all).abs() < 1e-9);
            for factor in &result.factors {
                prop_assert!((0.0..=100.0).contains(&factor.points.unwrap_or(0.0)));
            }
        }
    }

    #[test]
    fn a_score_runs_as_the_direction_says(
        measures in measured(),
        which in 0..Profile::BUNDLED.len(),
        more in 0.0..2.0_f64,
    ) {
        let profile = Profile::bundled(Profile::BUNDLED[which]).unwrap();
        for trade in Trade::ALL {
            let factors = &profile.strategy(trade).factors;
            let total = |measures: &Measures| {
                score(profile.weights, profile.minimum_quadrant_coverage, factors, measures).total
            };
            for factor in factors {
                let (Some(direction), Some(value)) =
                    (factor.direction, measures.on(factor.scale, factor.measure))
                else {
                    continue;
                };
                let mut raised = measures.clone();
                raised.set_on(factor.scale, factor.measure, value + more);
                let (Some(before), Some(after)) = (total(&measures), total(&raised)) else {
                    continue;
                };
                match direction {
                    Direction::Rising => prop_assert!(after >= before - 1e-9, "{factor:?}"),
                    Direction::Falling => prop_assert!(after <= before + 1e-9, "{factor:?}"),
                }
            }
        }
    }

    #[test]
    fn what_is_missing_lowers_the_coverage_and_never_counts_as_50(measures in measured()) {
        let profile = Profile::default();
        let factors = &profile.cash_secured_put.factors;
        let of = |measures: &Measures| {
            score(profile.weights, profile.minimum_quadrant_coverage, factors, measures)
        };
        let before = of(&measures);
        for (place, factor) in factors.iter().enumerate() {
            let mut less = measures.clone();
            less.set_on(factor.scale, factor.measure, None);
            let after = of(&less);
            prop_assert!(after.coverage <= before.coverage + 1e-12);
            prop_assert_eq!(after.factors[place].points, None);
            prop_assert_eq!(after.factors[place].effective_weight, 0.0);
            prop_assert_eq!(after.factors[place].contribution, 0.0);
        }
    }
}
