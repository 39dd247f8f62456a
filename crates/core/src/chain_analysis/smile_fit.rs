//! The curve of one expiry: nearest to its points, and free of arbitrage.

use super::least_squares::best_with_bend;
use super::points::Point;
use super::search::minimise;
use super::svi::Svi;

/// How a curve was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FitMethod {
    /// Least squares: the nearest curve is free of arbitrage as it is.
    LeastSquares,
    /// The nearest curve is not free of arbitrage: this is the best that was found among those that are.
    Constrained,
    /// A slice of an [`Ssvi`](super::Ssvi) surface, by which all expiries are then described.
    Ssvi,
}

/// How far a curve is from what it was fitted to, in volatility.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FitErrors {
    /// Strikes that it was fitted to.
    pub points: usize,
    /// Root mean square.
    pub root_mean_square: f64,
    /// Median.
    pub median: f64,
    /// Largest.
    pub largest: f64,
    /// Fraction of the points at which the curve is between the volatilities of bid and ask.
    pub inside_band: f64,
}

/// The smile of one expiry.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SmileFit {
    /// The curve.
    pub svi: Svi,
    /// How it was found.
    pub method: FitMethod,
    /// How good it is.
    pub errors: FitErrors,
}

impl FitErrors {
    pub(super) fn of(svi: &Svi, points: &[Point], years: f64) -> Self {
        let mut errors: Vec<f64> = points
            .iter()
            .map(|point| {
                let fitted = (svi.total_variance(point.log_moneyness) / years).sqrt();
                (fitted - point.volatility).abs()
            })
            .collect();
        let count = points.len() as f64;
        let inside = errors
            .iter()
            .zip(points)
            .filter(|(error, point)| **error <= point.half_band)
            .count();
        let squares: f64 = errors.iter().map(|error| error * error).sum();
        Self {
            points: points.len(),
            root_mean_square: (squares / count).sqrt(),
            median: median(&mut errors),
            largest: errors.iter().copied().fold(0.0, f64::max),
            inside_band: inside as f64 / count,
        }
    }
}

/// The middle value; NaN of none.
pub(super) fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match (values.get(middle), values.len() % 2) {
        (Some(upper), 0) => 0.5 * (values[middle - 1] + upper),
        (Some(value), _) => *value,
        (None, _) => f64::NAN,
    }
}

pub(super) fn misfit(svi: &Svi, points: &[Point]) -> f64 {
    points
        .iter()
        .map(|point| point.misfit(svi.total_variance(point.log_moneyness)))
        .sum()
}

/// The least total variance that a curve may fall to: a part of the least that is quoted.
pub(super) fn floor(points: &[Point]) -> f64 {
    const PART: f64 = 0.02;
    PART * points
        .iter()
        .map(|point| point.total_variance)
        .fold(f64::INFINITY, f64::min)
}

/// The points with the weights of those that no curve comes near reduced: a stale quote does not bend the smile.
pub(super) fn without_outliers(points: &[Point]) -> Vec<Point> {
    const ROUNDS: usize = 2;
    const TRUSTED: f64 = 2.5;
    /// Of a normal distribution, the standard deviation over the median distance.
    const DEVIATION: f64 = 1.4826;
    let mut trusted = points.to_vec();
    for _ in 0..ROUNDS {
        let svi = nearest(&trusted);
        let distances: Vec<f64> = points
            .iter()
            .map(|point| point.misfit(svi.total_variance(point.log_moneyness)).sqrt())
            .collect();
        let usual = (DEVIATION * median(&mut distances.clone())).max(1.0);
        for ((trusted, point), distance) in trusted.iter_mut().zip(points).zip(distances) {
            trusted.weight = point.weight * (TRUSTED * usual / distance).min(1.0);
        }
    }
    trusted
}

/// A bend much narrower than this part of the quoted range is not in the quotes.
const NARROWEST: f64 = 0.01;

/// The lowest and the highest log-moneyness.
fn extent(points: &[Point]) -> [f64; 2] {
    points
        .iter()
        .fold([f64::INFINITY, f64::NEG_INFINITY], |[low, high], point| {
            [low.min(point.log_moneyness), high.max(point.log_moneyness)]
        })
}

/// The nearest curve, free of arbitrage or not.
pub(super) fn nearest(points: &[Point]) -> Svi {
    const ROUNDS: usize = 300;
    let [lowest, highest] = extent(points);
    let range = highest - lowest;
    let floor = floor(points);
    let curve = |[m, log_sigma]: &[f64; 2]| {
        let sigma = libm::exp(*log_sigma);
        let (svi, misfit) = best_with_bend(points, *m, sigma, floor);
        // Nor is one far outside it.
        let inside = *m >= lowest - range
            && *m <= highest + range
            && sigma >= NARROWEST * range
            && sigma <= 10.0 * range;
        (svi, if inside { misfit } else { f64::INFINITY })
    };
    let mut starts: Vec<([f64; 2], f64)> = Vec::new();
    for place in [0.0, 0.25, 0.5, 0.75, 1.0] {
        for width in [0.03, 0.1, 0.3, 1.0] {
            let start = [lowest + place * range, libm::log(width * range)];
            starts.push((start, curve(&start).1));
        }
    }
    starts.sort_by(|a, b| a.1.total_cmp(&b.1));
    let steps = [0.1 * range, 0.5];
    let (place, _) = starts
        .iter()
        .take(2)
        .map(|(start, _)| minimise(|place| curve(place).1, *start, steps, ROUNDS))
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .unwrap_or(([0.0, 0.0], f64::INFINITY));
    curve(&place).0
}

/// Whether a curve is free of arbitrage, by itself and against that of the next expiry.
pub(super) fn is_free(svi: &Svi, later: Option<&Svi>) -> bool {
    svi.is_free_of_butterfly_arbitrage() && later.is_none_or(|later| svi.is_below(later))
}

/// A good curve among those that are free of arbitrage, from `starts`, of which only those that are free count. `None` if
/// none is.
pub(super) fn nearest_free(
    points: &[Point],
    nearest: &Svi,
    starts: &[Svi],
    later: Option<&Svi>,
) -> Option<Svi> {
    /// Looked at in the search; the result is looked at more closely.
    const STRIDE: u32 = 4;
    /// Between the places that are looked at, curves come nearer to a border, but hardly by more than this.
    const MARGIN: f64 = 1e-4;
    const ROUNDS: usize = 400;
    const RESTARTS: usize = 5;
    /// Steps from a start that is free towards the nearest curve, which is not.
    const TOWARDS: usize = 16;
    const SCALES: [f64; 3] = [1.0, 0.9999, 0.999];
    let floor = floor(points);
    let [lowest, highest] = extent(points);
    let narrowest = NARROWEST * (highest - lowest);
    let objective = |svi: &Svi| {
        let holds = svi.b >= 0.0
            && svi.rho.abs() < 1.0
            && svi.sigma >= narrowest
            && svi.least_total_variance() >= floor
            && svi.looks_free(STRIDE, MARGIN)
            && later.is_none_or(|later| svi.looks_below(later, STRIDE, MARGIN));
        if holds {
            misfit(svi, points)
        } else {
            f64::INFINITY
        }
    };
    let free: Vec<Svi> = starts
        .iter()
        .copied()
        .filter(|start| is_free(start, later))
        .collect();
    let mut best: Option<(Svi, f64)> = None;
    for start in &free {
        for step in 0..=TOWARDS {
            let svi = between(start, nearest, step as f64 / TOWARDS as f64);
            let found = (svi, objective(&svi));
            if found.1.is_finite() && best.is_none_or(|best| found.1 < best.1) {
                best = Some(found);
            }
        }
    }
    let by_misfit = |a: &&Svi, b: &&Svi| misfit(a, points).total_cmp(&misfit(b, points));
    let Some((mut place, _)) = best else {
        return free.iter().min_by(by_misfit).copied();
    };
    let coordinates = |svi: &Svi| [svi.a, svi.b, svi.rho, svi.m, libm::log(svi.sigma)];
    let curve = |[a, b, rho, m, log_sigma]: &[f64; 5]| Svi {
        a: *a,
        b: *b,
        rho: *rho,
        m: *m,
        sigma: libm::exp(*log_sigma),
    };
    let level = floor.max(place.total_variance(0.0));
    for restart in 0..RESTARTS {
        let share = 0.1 / (1.0 + restart as f64);
        let steps = [
            -share * level,
            -share * place.b.max(1e-3),
            share * (0.5 - place.rho),
            share * place.sigma,
            share,
        ];
        let (found, _) = minimise(
            |place| objective(&curve(place)),
            coordinates(&place),
            steps,
            ROUNDS,
        );
        place = curve(&found);
    }
    // Scaling down keeps prices convex, and takes a curve away from the next one.
    SCALES
        .iter()
        .map(|&scale| place.scaled(scale))
        .find(|svi| is_free(svi, later))
        .or_else(|| free.iter().min_by(by_misfit).copied())
}

fn between(from: &Svi, to: &Svi, share: f64) -> Svi {
    let mix = |from: f64, to: f64| from + share * (to - from);
    Svi {
        a: mix(from.a, to.a),
        b: mix(from.b, to.b),
        rho: mix(from.rho, to.rho),
        m: mix(from.m, to.m),
        sigma: mix(from.sigma, to.sigma),
    }
}
