//! How votes are counted.

use strikewise::regime::{DecisionRule, Observations, Regime, Thresholds, assess};

fn observed(values: [Option<f64>; 4]) -> Observations {
    let [level, percentile, term_ratio, realised_to_implied] = values;
    Observations {
        level,
        percentile,
        term_ratio,
        realised_to_implied,
    }
}

fn regime(values: [Option<f64>; 4], rule: DecisionRule) -> Option<Regime> {
    let thresholds = Thresholds {
        rule,
        ..Thresholds::default()
    };
    assess(&observed(values), &thresholds).unwrap().regime
}

#[test]
fn a_bound_belongs_to_the_calmer_side() {
    for (level, expected) in [
        (15.0, Regime::Calm),
        (15.000_001, Regime::Normal),
        (20.0, Regime::Normal),
        (30.0, Regime::Nervous),
        (30.000_001, Regime::Stressed),
    ] {
        let found = regime([Some(level), None, None, None], DecisionRule::Worst);
        assert_eq!(found, Some(expected), "{level}");
    }
}

#[test]
fn the_worst_or_the_most_frequent() {
    let calm_but_one = [Some(12.0), Some(0.3), Some(0.85), Some(1.3)];
    assert_eq!(
        regime(calm_but_one, DecisionRule::Worst),
        Some(Regime::Stressed)
    );
    assert_eq!(
        regime(calm_but_one, DecisionRule::Majority),
        Some(Regime::Calm)
    );
    // Two against two: the worse.
    let even = [Some(12.0), Some(0.3), Some(1.05), Some(1.1)];
    assert_eq!(regime(even, DecisionRule::Majority), Some(Regime::Nervous));
    // What is not known has no vote, NaN among it.
    let one = [None, Some(f64::NAN), Some(0.95), None];
    assert_eq!(regime(one, DecisionRule::Majority), Some(Regime::Normal));
    assert_eq!(regime([None; 4], DecisionRule::Worst), None);
}

#[test]
fn every_criterion_gives_its_reason() {
    let found = assess(
        &observed([Some(31.2), None, Some(0.95), Some(0.7)]),
        &Thresholds::default(),
    )
    .unwrap();
    let reasons: Vec<&str> = found
        .votes
        .iter()
        .map(|vote| vote.reason.as_str())
        .collect();
    assert_eq!(
        reasons,
        [
            "volatility index 31.20: stressed is above 30",
            "percentile of the index: not known, no vote",
            "30 days over three months 0.950: normal is above 0.9 to 1",
            "realised over implied volatility 0.700: calm is at most 0.8",
        ]
    );
}

#[test]
fn bad_thresholds_are_refused() {
    let refused = |change: fn(&mut Thresholds), argument: &str| {
        let mut thresholds = Thresholds::default();
        change(&mut thresholds);
        let error = assess(&Observations::default(), &thresholds).unwrap_err();
        assert_eq!(
            (error.code().as_str(), error.argument()),
            ("INVALID_PROFILE", argument)
        );
    };
    refused(|t| t.level.normal = 15.0, "level");
    refused(|t| t.percentile.calm = f64::NAN, "percentile");
    refused(|t| t.term_ratio.nervous = f64::INFINITY, "term_ratio");
    refused(|t| t.realised_to_implied.calm = 0.0, "realised_to_implied");
    refused(|t| t.percentile_window = 0, "percentile_window");
    refused(|t| t.realised_window = 1, "realised_window");
    refused(|t| t.maximum_age_days = -1, "maximum_age_days");
}

#[cfg(feature = "serde")]
#[test]
fn thresholds_are_data() {
    let text = serde_json::to_string(&Thresholds::default()).unwrap();
    assert_eq!(
        serde_json::from_str::<Thresholds>(&text).unwrap(),
        Thresholds::default()
    );
    let misspelt = text.replace("term_ratio", "term_ration");
    assert!(serde_json::from_str::<Thresholds>(&misspelt).is_err());
}
