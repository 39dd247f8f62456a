//! The panel of `panel.json`, which `generate.py` measures by SciPy, statsmodels and NumPy.

use proptest::prelude::*;
use serde_json::Value;
use strikewise::calibration::{
    Calibration, CalibrationRules, LearningRules, MeanEstimate, Observation, Outcome, Signal,
    calibrate,
};
use strikewise::time::Date;

/// A study, and what others measure of it.
pub(crate) struct Panel {
    pub(crate) document: Value,
    pub(crate) signals: Vec<Signal>,
    pub(crate) observations: Vec<Observation>,
    pub(crate) outcomes: Vec<Option<Outcome>>,
    pub(crate) rules: CalibrationRules,
}

impl Panel {
    pub(crate) fn read() -> Self {
        let document: Value = serde_json::from_str(include_str!("panel.json")).unwrap();
        let days = |key: &str| i32::try_from(document[key].as_i64().unwrap()).unwrap();
        let count = |key: &str| usize::try_from(document[key].as_u64().unwrap()).unwrap();
        let (mut observations, mut outcomes) = (Vec::new(), Vec::new());
        for row in document["rows"].as_array().unwrap() {
            let date: Date = text(&row["date"]).parse().unwrap();
            let values = row["values"].as_array().unwrap();
            observations.push(Observation {
                date,
                ticker: text(&row["ticker"]),
                data_until: date,
                values: values.iter().map(Value::as_f64).collect(),
            });
            outcomes.push(row["return"].as_f64().map(|value| Outcome {
                entry: date.plus_days(days("entry_days")),
                exit: date.plus_days(days("exit_days")),
                value,
            }));
        }
        Self {
            signals: texts(&document["signals"])
                .into_iter()
                .map(|id| Signal {
                    label: id.clone(),
                    id,
                })
                .collect(),
            rules: CalibrationRules {
                minimum_names: count("minimum_names"),
                learning: Some(LearningRules {
                    from: texts(&document["learn"]),
                    against: text(&document["against"]),
                    minimum_dates: count("minimum_dates"),
                }),
            },
            observations,
            outcomes,
            document,
        }
    }

    pub(crate) fn measure(&self) -> strikewise::Result<Calibration> {
        calibrate(
            &self.signals,
            &self.observations,
            &self.outcomes,
            &self.rules,
        )
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(text).collect()
}

fn close(found: Option<f64>, expected: &Value, what: &str) {
    let same = match (found, expected.as_f64()) {
        (Some(found), Some(expected)) => (found - expected).abs() < 1e-12,
        (found, expected) => found == expected,
    };
    assert!(same, "{what}: {found:?}, not {expected}");
}

fn close_estimate(found: Option<MeanEstimate>, expected: &Value, what: &str) {
    close(found.map(|it| it.mean), &expected["mean"], what);
    let error = found.and_then(|it| it.standard_error);
    close(error, &expected["standard_error"], what);
    let dates = found.map(|it| it.dates as u64);
    assert_eq!(dates, expected["dates"].as_u64(), "{what}");
}

#[test]
fn signals_agree_with_scipy_and_statsmodels() {
    let panel = Panel::read();
    let found = panel.measure().unwrap();
    let document = &panel.document;
    assert_eq!(found.overlap as u64, document["overlap"].as_u64().unwrap());
    assert_eq!(found.signals.len(), 4);
    for one in &found.signals {
        let id = &one.signal.id;
        let expected = &document["expected"][id];
        let correlations = expected["correlations"].as_object().unwrap();
        assert_eq!(one.correlations.len(), correlations.len(), "{id}");
        for dated in &one.correlations {
            let expected = &correlations[&dated.date.to_string()];
            close(Some(dated.correlation), expected, id);
        }
        close_estimate(one.rank_correlation, &expected["rank_correlation"], id);
        close_estimate(one.spread, &expected["spread"], id);
        close(one.positive_dates, &expected["positive_dates"], id);
        close(one.hit_rate, &expected["hit_rate"], id);
        let deciles = expected["deciles"].as_array().unwrap();
        assert_eq!(one.deciles.len(), deciles.len());
        for (decile, expected) in one.deciles.iter().zip(deciles) {
            assert_eq!(Some(decile.count as u64), expected["count"].as_u64());
            close(decile.mean_value, &expected["mean_value"], id);
            close(decile.mean_return, &expected["mean_return"], id);
            close(decile.median_return, &expected["median_return"], id);
            close(
                decile.mean_excess_return,
                &expected["mean_excess_return"],
                id,
            );
            close(decile.positive_share, &expected["positive_share"], id);
        }
    }
}

#[test]
fn the_walk_forward_agrees_with_numpy() {
    let panel = Panel::read();
    let walk = panel.measure().unwrap().walk_forward.unwrap();
    let document = &panel.document;
    let expected = document["folds"].as_array().unwrap();
    assert_eq!(walk.folds.len(), expected.len());
    for (fold, expected) in walk.folds.iter().zip(expected) {
        let date = text(&expected["date"]);
        assert_eq!(fold.date.to_string(), date);
        assert_eq!(
            fold.learned_until.to_string(),
            text(&expected["learned_until"])
        );
        assert_eq!(
            Some(fold.learned_from as u64),
            expected["learned_from"].as_u64()
        );
        for (weight, expected) in fold
            .weights
            .iter()
            .zip(expected["weights"].as_array().unwrap())
        {
            close(Some(*weight), expected, &date);
        }
        close(
            fold.learned_correlation,
            &expected["learned_correlation"],
            &date,
        );
        close(
            fold.against_correlation,
            &expected["against_correlation"],
            &date,
        );
    }
    close_estimate(
        walk.learned_correlation,
        &document["learned_correlation"],
        "learned",
    );
    close_estimate(
        walk.against_correlation,
        &document["against_correlation"],
        "against",
    );
    close_estimate(walk.difference, &document["difference"], "difference");
}

#[test]
fn what_is_missing_is_said() {
    let mut panel = Panel::read();
    for observation in &mut panel.observations {
        observation.values[1] = None;
    }
    let found = panel.measure().unwrap();
    assert_eq!(found.not_observed, ["weak"]);
    assert_eq!(found.signals.len(), 3);
    // Nothing is known yet: nothing is made up.
    panel.outcomes.fill(None);
    let found = panel.measure().unwrap();
    assert_eq!((found.with_outcome, found.mean_return), (0, None));
    assert!(found.dates.is_empty() && found.walk_forward.unwrap().folds.is_empty());
    for one in &found.signals {
        assert_eq!(
            (one.rank_correlation, one.hit_rate, one.spread),
            (None, None, None)
        );
        assert!(
            one.deciles
                .iter()
                .all(|decile| decile.mean_return.is_none())
        );
    }
}

#[test]
fn rules_and_columns_are_checked() {
    let refused = |change: fn(&mut Panel)| {
        let mut panel = Panel::read();
        change(&mut panel);
        let error = panel.measure().unwrap_err();
        (error.code().as_str(), error.argument().to_owned())
    };
    let of = |code, argument: &str| (code, argument.to_owned());
    assert_eq!(
        refused(|panel| panel.rules.minimum_names = 9),
        of("INVALID_PARAMETER", "minimum_names")
    );
    assert_eq!(
        refused(|panel| panel.rules.learning.as_mut().unwrap().minimum_dates = 1),
        of("INVALID_PARAMETER", "minimum_dates")
    );
    assert_eq!(
        refused(|panel| panel.rules.learning.as_mut().unwrap().from.clear()),
        of("INVALID_PARAMETER", "from")
    );
    assert_eq!(
        refused(|panel| panel.rules.learning.as_mut().unwrap().against = "x".to_owned()),
        of("INVALID_DATA", "against")
    );
    assert_eq!(
        refused(|panel| panel.outcomes.truncate(3)),
        of("LENGTH_MISMATCH", "outcomes")
    );
    assert_eq!(
        refused(|panel| panel.observations[0].values.truncate(1)),
        of("LENGTH_MISMATCH", "N00.values")
    );
    assert_eq!(
        refused(|panel| panel.observations[0].values[0] = Some(f64::NAN)),
        of("INVALID_DATA", "N00.values")
    );
    assert_eq!(
        refused(|panel| panel.observations[1].ticker = "N00".to_owned()),
        of("INVALID_DATA", "observations")
    );
    assert_eq!(
        refused(|panel| {
            panel.rules.learning = None;
            panel.signals[1].id = "strong".to_owned();
        }),
        of("INVALID_DATA", "signals")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_order_of_observations_does_not_matter(
        order in Just((0..400).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let panel = Panel::read();
        let shuffled = Panel {
            observations: order.iter().map(|&place| panel.observations[place].clone()).collect(),
            outcomes: order.iter().map(|&place| panel.outcomes[place]).collect(),
            ..Panel::read()
        };
        prop_assert_eq!(shuffled.measure(), panel.measure());
    }

    #[test]
    fn a_signal_may_be_stretched_and_the_market_may_rise(
        scale in 0.1..10.0_f64,
        market in prop::collection::vec(-0.2..0.2_f64, 16),
    ) {
        let panel = Panel::read();
        let mut other = Panel::read();
        let first = other.observations[0].date;
        for (observation, outcome) in other.observations.iter_mut().zip(&mut other.outcomes) {
            let day = usize::try_from(observation.date.days_since(first) / 5).unwrap();
            for value in observation.values.iter_mut().flatten() {
                *value = scale * (*value * *value * *value + 2.0 * *value);
            }
            if let Some(outcome) = outcome {
                outcome.value += market[day];
            }
        }
        let (one, other) = (panel.measure().unwrap(), other.measure().unwrap());
        for (one, other) in one.signals.iter().zip(&other.signals) {
            let (a, b) = (one.rank_correlation.unwrap(), other.rank_correlation.unwrap());
            prop_assert!((a.mean - b.mean).abs() < 1e-9);
            prop_assert_eq!(one.hit_rate, other.hit_rate);
            prop_assert!((one.spread.unwrap().mean - other.spread.unwrap().mean).abs() < 1e-9);
        }
    }
}
