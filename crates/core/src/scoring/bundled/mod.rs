//! The profiles that are shipped. Class limits and gates follow what peers' screeners use and what passed on real chains
//! of several hundred underlyings; `docs/scoring.md` gives the reasons.
//!
//! They are written as code so that they exist without a parser, and published as files (`docs/profiles`) that a test
//! compares with what is written here.

mod curves;
mod income;
mod leap_growth;
mod strikewise_default;

use super::classify::Class;
use super::curve::{Curve, Direction};
use super::measure::{Measure, Scale};
use super::profile::{ClassLimit, Factor, Profile, Strategy, StrategyProfile};

impl Default for Profile {
    fn default() -> Self {
        strikewise_default::profile()
    }
}

impl Profile {
    /// The ids of the profiles that are shipped; the first is that of [`Profile::default`].
    pub const BUNDLED: [&str; 3] = [strikewise_default::ID, income::ID, leap_growth::ID];

    /// The shipped profile of an id.
    ///
    /// ```
    /// use strikewise::scoring::Profile;
    /// let income = Profile::bundled("income").unwrap();
    /// assert_eq!(income.weights.options_quality, 0.40);
    /// assert_eq!(Profile::bundled("my-own"), None);
    /// ```
    #[must_use]
    pub fn bundled(id: &str) -> Option<Self> {
        match id {
            strikewise_default::ID => Some(strikewise_default::profile()),
            income::ID => Some(income::profile()),
            leap_growth::ID => Some(leap_growth::profile()),
            _ => None,
        }
    }
}

/// Factors of a strategy: measures, weights, and the curves of the measures.
fn factors(strategy: Strategy, weights: &[(Measure, f64)]) -> Vec<Factor> {
    weights
        .iter()
        .map(|&(measure, weight)| {
            let (direction, knots) = curves::knots(measure, strategy);
            Factor {
                measure,
                scale: Scale::Value,
                weight,
                direction,
                curve: Curve::from_literal(knots.to_vec()),
            }
        })
        .collect()
}

/// Factors that set a share against others: the higher among them, the better.
fn standings(scale: Scale, weights: &[(Measure, f64)]) -> Vec<Factor> {
    weights
        .iter()
        .map(|&(measure, weight)| Factor {
            measure,
            scale,
            weight,
            direction: Some(Direction::Rising),
            curve: Curve::from_literal(vec![[0.0, 0.0], [1.0, 100.0]]),
        })
        .collect()
}

const fn limit(
    measure: Measure,
    conservative: [f64; 2],
    moderate: [f64; 2],
    aggressive: [f64; 2],
    missing: Class,
) -> ClassLimit {
    ClassLimit {
        measure,
        conservative,
        moderate,
        aggressive,
        missing,
    }
}

/// Sets other limits of some measures.
fn with_limits(strategy: StrategyProfile, limits: &[ClassLimit]) -> StrategyProfile {
    let class_limits = strategy
        .class_limits
        .into_iter()
        .map(|before| {
            let other = limits.iter().find(|limit| limit.measure == before.measure);
            other.copied().unwrap_or(before)
        })
        .collect();
    StrategyProfile {
        class_limits,
        ..strategy
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Quadrant;

    fn all() -> impl Iterator<Item = Profile> {
        Profile::BUNDLED.into_iter().filter_map(Profile::bundled)
    }

    #[test]
    fn every_shipped_profile_is_valid_and_has_its_id() {
        assert_eq!(all().count(), Profile::BUNDLED.len());
        for (profile, id) in all().zip(Profile::BUNDLED) {
            assert_eq!(profile.validate(), Ok(()));
            assert_eq!(profile.id, id);
        }
        assert_eq!(Profile::default().id, Profile::BUNDLED[0]);
    }

    #[test]
    fn the_weights_of_every_quadrant_sum_to_1() {
        for profile in all() {
            for strategy in Strategy::ALL {
                for quadrant in Quadrant::ALL {
                    let factors = &profile.strategy(strategy).factors;
                    let sum: f64 = factors
                        .iter()
                        .filter(|factor| factor.measure.quadrant() == quadrant)
                        .map(|factor| factor.weight)
                        .sum();
                    assert!(
                        (sum - 1.0).abs() < 1e-12,
                        "{} {strategy:?} {quadrant:?} {sum}",
                        profile.id
                    );
                }
            }
        }
    }

    #[test]
    fn every_curve_is_valid_and_runs_as_declared() {
        for &measure in Measure::ALL {
            for strategy in Strategy::ALL {
                let (direction, knots) = curves::knots(measure, strategy);
                let curve = Curve::new(knots.to_vec());
                assert!(curve.is_ok(), "{measure:?} {curve:?}");
                if let (Ok(curve), Some(direction)) = (curve, direction) {
                    assert_eq!(curve.against(direction), None, "{measure:?}");
                }
            }
        }
    }
}
