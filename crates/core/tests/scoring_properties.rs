//! What a search ranks by is what is explained.

use proptest::prelude::*;
use strikewise::scoring::{Measure, Measures, Profile, Strategy, class, classify, score, total};

proptest! {
    #[test]
    fn totals_and_classes_are_those_of_the_explanation(
        values in prop::collection::vec(prop::option::of(-0.5..1.5_f64), Measure::ALL.len()),
        scale in prop::sample::select(vec![1.0, 60.0]),
        minimum_coverage in 0.0..=1.0_f64,
    ) {
        let mut measures = Measures::new();
        for (measure, value) in Measure::ALL.iter().zip(values) {
            measures.set(*measure, value.map(|value| scale * value));
        }
        let profile = Profile::default();
        for strategy in Strategy::ALL {
            let rules = profile.strategy(strategy);
            let whole = score(profile.weights, minimum_coverage, &rules.factors, &measures);
            let alone = total(profile.weights, minimum_coverage, &rules.factors, &measures);
            prop_assert_eq!(alone.map(f64::to_bits), whole.total.map(f64::to_bits));
            let classified = classify(&rules.class_limits, &measures);
            prop_assert_eq!(class(&rules.class_limits, &measures), classified.class);
        }
    }
}
