//! From measures to a score that explains itself.

use super::measure::{Measure, Measures, Quadrant, Scale, Unit};
use super::profile::{Factor, QuadrantWeights};

/// One factor of one setup.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorScore {
    /// What was measured.
    pub measure: Measure,
    /// What of it the curve reads.
    pub scale: Scale,
    /// Its quadrant.
    pub quadrant: Quadrant,
    /// The raw value; null if missing.
    pub value: Option<f64>,
    /// Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
    /// the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
    /// contract has.
    pub percentile: Option<f64>,
    /// Points that the curve gives it, 0 to 100; null if missing.
    pub points: Option<f64>,
    /// Share of the whole score by the profile, 0 to 1.
    pub weight: f64,
    /// Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
    /// its quadrant does not count.
    pub effective_weight: f64,
    /// `points * effective_weight`; the contributions of all factors sum to the score.
    pub contribution: f64,
}

/// One quadrant of one setup.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuadrantScore {
    /// Which.
    pub quadrant: Quadrant,
    /// Its share of the whole score by the profile, 0 to 1.
    pub weight: f64,
    /// 0 to 100; null if too little of it was measured to count.
    pub score: Option<f64>,
    /// Share of its weight that was measured, 0 to 1.
    pub coverage: f64,
}

/// A whole score.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Score {
    /// 0 to 100; null if nothing was measured. A rank, never a probability.
    pub total: Option<f64>,
    /// Share of the profile's weight that was measured and counts, 0 to 1.
    pub coverage: f64,
    /// The four quadrants.
    pub quadrants: Vec<QuadrantScore>,
    /// Every factor of the profile, in its order.
    pub factors: Vec<FactorScore>,
}

/// Scores measures by the factors and quadrant weights of a profile.
///
/// Quadrant score = weighted mean of the points of what is known. Total = weighted mean of the
/// quadrants that have a score: those of which at least `minimum_quadrant_coverage` of the weight is
/// known, so that one factor does not speak for a whole quadrant.
#[must_use]
pub fn score(
    weights: QuadrantWeights,
    minimum_quadrant_coverage: f64,
    factors: &[Factor],
    measures: &Measures,
) -> Score {
    let points: Vec<Option<f64>> = factors
        .iter()
        .map(|factor| {
            measures
                .on(factor.scale, factor.measure)
                .map(|value| factor.curve.points(value))
        })
        .collect();
    let weigh = |quadrant: Quadrant, known_only: bool| -> f64 {
        factors
            .iter()
            .zip(&points)
            .filter(|(factor, points)| {
                factor.measure.quadrant() == quadrant && (points.is_some() || !known_only)
            })
            .map(|(factor, _)| factor.weight)
            .fold(0.0, |sum, weight| sum + weight)
    };
    let all = Quadrant::ALL.map(|quadrant| weigh(quadrant, false));
    let known = Quadrant::ALL.map(|quadrant| weigh(quadrant, true));
    let used = Quadrant::ALL.map(|quadrant| {
        let known = known[quadrant as usize];
        known > 0.0 && known >= minimum_quadrant_coverage * all[quadrant as usize]
    });
    let known_total: f64 = Quadrant::ALL
        .iter()
        .filter(|&&quadrant| used[quadrant as usize])
        .map(|&quadrant| weights.weight(quadrant))
        .sum();

    let factors: Vec<FactorScore> = factors
        .iter()
        .zip(&points)
        .map(|(factor, &points)| {
            let quadrant = factor.measure.quadrant();
            let share = |of: f64, total: f64| {
                if of > 0.0 && total > 0.0 {
                    factor.weight / of / total
                } else {
                    0.0
                }
            };
            let effective_weight = if points.is_some() && used[quadrant as usize] {
                weights.weight(quadrant) * share(known[quadrant as usize], known_total)
            } else {
                0.0
            };
            FactorScore {
                measure: factor.measure,
                scale: factor.scale,
                quadrant,
                value: measures.value(factor.measure),
                percentile: measures.on(
                    match factor.scale {
                        Scale::SectorPercentile => Scale::SectorPercentile,
                        Scale::Value | Scale::UniversePercentile => Scale::UniversePercentile,
                    },
                    factor.measure,
                ),
                points,
                weight: weights.weight(quadrant) * share(all[quadrant as usize], 1.0),
                effective_weight,
                contribution: points.unwrap_or(0.0) * effective_weight,
            }
        })
        .collect();

    let quadrants: Vec<QuadrantScore> = Quadrant::ALL
        .iter()
        .map(|&quadrant| {
            let (all, known) = (all[quadrant as usize], known[quadrant as usize]);
            let sum: f64 = factors
                .iter()
                .filter(|factor| factor.quadrant == quadrant)
                .map(|factor| factor.contribution)
                .sum();
            let share = weights.weight(quadrant) / known_total;
            QuadrantScore {
                quadrant,
                weight: weights.weight(quadrant),
                score: (used[quadrant as usize] && share > 0.0)
                    .then(|| (sum / share).clamp(0.0, 100.0)),
                coverage: if all > 0.0 { known / all } else { 0.0 },
            }
        })
        .collect();
    let contributions: f64 = factors.iter().map(|factor| factor.contribution).sum();
    let coverage = factors
        .iter()
        .filter(|factor| factor.points.is_some() && used[factor.quadrant as usize])
        .map(|factor| factor.weight)
        // Not `sum`: of nothing that is -0.
        .fold(0.0, |sum: f64, weight| sum + weight)
        .min(1.0);
    Score {
        total: (known_total > 0.0).then(|| contributions.clamp(0.0, 100.0)),
        coverage,
        quadrants,
        factors,
    }
}

impl FactorScore {
    /// How far the factor moved the score from the neutral 50 points; 0 if missing.
    #[must_use]
    pub fn pull(&self) -> f64 {
        self.points
            .map_or(0.0, |points| (points - 50.0) * self.effective_weight)
    }

    /// What the factor reads, for a sentence.
    #[must_use]
    pub fn label(&self) -> String {
        self.scale.label(self.measure)
    }

    /// The value or the percentile that the curve reads, as people write it; `None` if it is missing.
    #[must_use]
    pub fn reading(&self) -> Option<String> {
        match self.scale {
            Scale::Value => self.value.map(|value| self.measure.unit().format(value)),
            Scale::UniversePercentile | Scale::SectorPercentile => {
                self.percentile.map(|place| Unit::Fraction.format(place))
            }
        }
    }
}
