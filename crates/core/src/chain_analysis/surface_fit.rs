//! Smiles of all expiries of a chain, free of arbitrage together.
//!
//! The last expiry is fitted first, each of the others below the one after it: a short expiry has fewer and noisier
//! quotes, and gives way. Whatever its quotes, a curve below the next one exists, because that one may be scaled down.

use super::points::Point;
use super::rules::SmileModel;
use super::search::minimise;
use super::smile_fit::{
    FitMethod, floor, is_free, misfit, nearest, nearest_free, without_outliers,
};
use super::ssvi::Ssvi;
use super::svi::Svi;

/// The curves of these expiries, in order of time, and the surface, if it is what they come from. Every expiry has
/// five points or more.
pub(super) fn fit(
    expiries: &[Vec<Point>],
    model: SmileModel,
) -> (Vec<(Svi, FitMethod)>, Option<Ssvi>) {
    if expiries.is_empty() {
        return (Vec::new(), None);
    }
    let trusted: Vec<Vec<Point>> = expiries
        .iter()
        .map(|points| without_outliers(points))
        .collect();
    let (surface, slices) = nearest_surface(&trusted);
    let curves = match model {
        SmileModel::Svi => each(&trusted, &slices),
        SmileModel::Ssvi => None,
    };
    match curves {
        Some(curves) => (curves, None),
        None => (
            slices
                .into_iter()
                .map(|slice| (slice, FitMethod::Ssvi))
                .collect(),
            Some(surface),
        ),
    }
}

/// A curve of its own for each expiry.
fn each(expiries: &[Vec<Point>], slices: &[Svi]) -> Option<Vec<(Svi, FitMethod)>> {
    let mut curves: Vec<(Svi, FitMethod)> = Vec::with_capacity(expiries.len());
    for (points, slice) in expiries.iter().zip(slices).rev() {
        let later = curves.last().map(|(svi, _)| *svi);
        let unbound = nearest(points);
        if is_free(&unbound, later.as_ref()) {
            curves.push((unbound, FitMethod::LeastSquares));
            continue;
        }
        let mut starts = vec![*slice, flat(points, later.as_ref())];
        if let Some(later) = later {
            starts.push(scaled_below(points, &later));
        }
        let bound = nearest_free(points, &unbound, &starts, later.as_ref())?;
        curves.push((bound, FitMethod::Constrained));
    }
    curves.reverse();
    Some(curves)
}

/// No smile at all, at the level of the points or as high as the next expiry lets it be.
fn flat(points: &[Point], later: Option<&Svi>) -> Svi {
    let (sum, weight) = points.iter().fold((0.0, 0.0), |(sum, weight), point| {
        (
            sum + point.weight * point.total_variance,
            weight + point.weight,
        )
    });
    let most = later.map_or(f64::INFINITY, Svi::least_total_variance);
    Svi {
        a: (sum / weight).max(floor(points)).min(most),
        b: 0.0,
        rho: 0.0,
        m: 0.0,
        sigma: 0.1,
    }
}

/// The curve of the next expiry, scaled down to these points.
fn scaled_below(points: &[Point], later: &Svi) -> Svi {
    let (product, square) = points.iter().fold((0.0, 0.0), |(product, square), point| {
        let w = later.total_variance(point.log_moneyness);
        (
            product + point.weight * w * point.total_variance,
            square + point.weight * w * w,
        )
    });
    later.scaled((product / square).min(1.0))
}

/// The nearest surface and its slices.
fn nearest_surface(expiries: &[Vec<Point>]) -> (Ssvi, Vec<Svi>) {
    /// Levels and shape are fitted in turn.
    const TURNS: usize = 2;
    const ROUNDS: usize = 200;
    let weights: Vec<f64> = expiries.iter().map(|points| points.len() as f64).collect();
    let mut levels: Vec<f64> = expiries.iter().map(|points| at_the_money(points)).collect();
    rising(&mut levels, &weights);
    // Any three numbers make a surface that is free of arbitrage.
    let shape = |[tilt, curvature, fall]: &[f64; 3]| {
        let share = |x: f64| 1.0 / (1.0 + libm::exp(-x));
        let rho = 0.999 * libm::tanh(*tilt);
        Ssvi {
            rho,
            eta: 2.0 / (1.0 + rho.abs()) * share(*curvature).max(1e-6),
            gamma: 0.5 * share(*fall).max(1e-6),
        }
    };
    let mut place = [-0.5, 0.0, 1.0];
    for _ in 0..TURNS {
        let total = |place: &[f64; 3]| {
            let surface = shape(place);
            expiries
                .iter()
                .zip(&levels)
                .map(|(points, &level)| misfit(&surface.curve(level), points))
                .sum()
        };
        place = minimise(total, place, [0.3, 1.0, 1.0], ROUNDS).0;
        let surface = shape(&place);
        for (points, level) in expiries.iter().zip(&mut levels) {
            let of_level = |[log]: &[f64; 1]| misfit(&surface.curve(libm::exp(*log)), points);
            let ([log], _) = minimise(of_level, [libm::log(*level)], [0.05], ROUNDS);
            *level = libm::exp(log);
        }
        rising(&mut levels, &weights);
    }
    let surface = shape(&place);
    let slices = levels.iter().map(|&level| surface.curve(level)).collect();
    (surface, slices)
}

/// Total variance at the money, between the two strikes about it; that of the nearest, where all are on one side.
fn at_the_money(points: &[Point]) -> f64 {
    let nearest = |side: f64| {
        points
            .iter()
            .filter(|point| side * point.log_moneyness >= 0.0)
            .min_by(|a, b| a.log_moneyness.abs().total_cmp(&b.log_moneyness.abs()))
    };
    match (nearest(-1.0), nearest(1.0)) {
        (Some(left), Some(right)) => {
            let distance = right.log_moneyness - left.log_moneyness;
            if distance > 0.0 {
                let share = -left.log_moneyness / distance;
                left.total_variance + share * (right.total_variance - left.total_variance)
            } else {
                left.total_variance
            }
        }
        (Some(only), None) | (None, Some(only)) => only.total_variance,
        (None, None) => f64::NAN,
    }
}

/// The nearest values that never fall: neighbours that do are replaced by their mean.
fn rising(values: &mut [f64], weights: &[f64]) {
    let mut runs: Vec<(f64, f64, usize)> = Vec::with_capacity(values.len());
    for (&value, &weight) in values.iter().zip(weights) {
        let mut run = (value, weight, 1);
        while let Some(&before) = runs.last() {
            if before.0 <= run.0 {
                break;
            }
            let weight = before.1 + run.1;
            run = (
                (before.0 * before.1 + run.0 * run.1) / weight,
                weight,
                before.2 + run.2,
            );
            runs.pop();
        }
        runs.push(run);
    }
    let spread = runs
        .into_iter()
        .flat_map(|(value, _, count)| std::iter::repeat_n(value, count));
    for (value, risen) in values.iter_mut().zip(spread) {
        *value = risen;
    }
}

#[cfg(test)]
mod tests {
    use super::rising;

    #[test]
    fn values_that_fall_are_pooled() {
        let mut values = [1.0, 3.0, 2.0, 4.0, 1.0];
        rising(&mut values, &[1.0, 1.0, 1.0, 1.0, 1.0]);
        let mean = 2.5;
        assert_eq!(values, [1.0, mean, mean, mean, mean]);
    }
}
