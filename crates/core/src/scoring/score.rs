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
    let shares = Shares::of(weights, minimum_quadrant_coverage, factors, measures);
    let factors: Vec<FactorScore> = factors
        .iter()
        .map(|factor| {
            let quadrant = factor.measure.quadrant();
            let points = points(factor, measures);
            let effective_weight = shares.effective_weight(factor, points);
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
                weight: weights.weight(quadrant)
                    * share(factor.weight, shares.all[quadrant as usize], 1.0),
                effective_weight,
                contribution: contribution(points, effective_weight),
            }
        })
        .collect();

    let quadrants: Vec<QuadrantScore> = Quadrant::ALL
        .iter()
        .map(|&quadrant| {
            let place = quadrant as usize;
            let (all, known) = (shares.all[place], shares.known[place]);
            let sum: f64 = factors
                .iter()
                .filter(|factor| factor.quadrant == quadrant)
                .map(|factor| factor.contribution)
                .sum();
            let share = weights.weight(quadrant) / shares.known_total;
            QuadrantScore {
                quadrant,
                weight: weights.weight(quadrant),
                score: (shares.used[place] && share > 0.0).then(|| (sum / share).clamp(0.0, 100.0)),
                coverage: if all > 0.0 { known / all } else { 0.0 },
            }
        })
        .collect();
    let coverage = factors
        .iter()
        .filter(|factor| factor.points.is_some() && shares.used[factor.quadrant as usize])
        .map(|factor| factor.weight)
        // Not `sum`: of nothing that is -0.
        .fold(0.0, |sum: f64, weight| sum + weight)
        .min(1.0);
    Score {
        total: shares.total(factors.iter().map(|factor| factor.contribution)),
        coverage,
        quadrants,
        factors,
    }
}

/// The total of [`score`], to the last bit, without the explanation: what a search ranks thousands of contracts by.
///
/// # Examples
/// ```
/// use strikewise::scoring::{Measure, Measures, Profile, score, total};
/// let profile = Profile::default();
/// let factors = &profile.cash_secured_put.factors;
/// let mut measures = Measures::new();
/// measures.set(Measure::SpreadFraction, 0.03);
/// measures.set(Measure::Delta, 0.2);
/// let (weights, coverage) = (profile.weights, 0.0);
/// let found = total(weights, coverage, factors, &measures);
/// assert!(found.is_some_and(|points| points > 50.0));
/// assert_eq!(found, score(weights, coverage, factors, &measures).total);
/// ```
#[must_use]
pub fn total(
    weights: QuadrantWeights,
    minimum_quadrant_coverage: f64,
    factors: &[Factor],
    measures: &Measures,
) -> Option<f64> {
    let shares = Shares::of(weights, minimum_quadrant_coverage, factors, measures);
    shares.total(factors.iter().map(|factor| {
        let points = points(factor, measures);
        contribution(points, shares.effective_weight(factor, points))
    }))
}

fn points(factor: &Factor, measures: &Measures) -> Option<f64> {
    measures
        .on(factor.scale, factor.measure)
        .map(|value| factor.curve.points(value))
}

fn contribution(points: Option<f64>, effective_weight: f64) -> f64 {
    points.unwrap_or(0.0) * effective_weight
}

/// The part of `weight` in a quadrant that weighs `of`, spread over a score that weighs `total`.
fn share(weight: f64, of: f64, total: f64) -> f64 {
    if of > 0.0 && total > 0.0 {
        weight / of / total
    } else {
        0.0
    }
}

/// What the quadrants weigh once what is missing is left out; arrays in the order of [`Quadrant::ALL`].
struct Shares {
    weights: QuadrantWeights,
    /// Weight of all factors, and of those that are known.
    all: [f64; 4],
    known: [f64; 4],
    /// Whether enough of the quadrant is known for it to count.
    used: [bool; 4],
    /// Weight of the quadrants that count.
    known_total: f64,
}

impl Shares {
    fn of(
        weights: QuadrantWeights,
        minimum_quadrant_coverage: f64,
        factors: &[Factor],
        measures: &Measures,
    ) -> Self {
        let (mut all, mut known) = ([0.0; 4], [0.0; 4]);
        for factor in factors {
            let place = factor.measure.quadrant() as usize;
            all[place] += factor.weight;
            if measures.on(factor.scale, factor.measure).is_some() {
                known[place] += factor.weight;
            }
        }
        let used = Quadrant::ALL.map(|quadrant| {
            let place = quadrant as usize;
            known[place] > 0.0 && known[place] >= minimum_quadrant_coverage * all[place]
        });
        let known_total = Quadrant::ALL
            .iter()
            .filter(|&&quadrant| used[quadrant as usize])
            .map(|&quadrant| weights.weight(quadrant))
            .sum();
        Self {
            weights,
            all,
            known,
            used,
            known_total,
        }
    }

    fn effective_weight(&self, factor: &Factor, points: Option<f64>) -> f64 {
        let quadrant = factor.measure.quadrant();
        let place = quadrant as usize;
        if points.is_some() && self.used[place] {
            self.weights.weight(quadrant)
                * share(factor.weight, self.known[place], self.known_total)
        } else {
            0.0
        }
    }

    fn total(&self, contributions: impl Iterator<Item = f64>) -> Option<f64> {
        let sum: f64 = contributions.sum();
        (self.known_total > 0.0).then(|| sum.clamp(0.0, 100.0))
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
