//! The way up a likelihood: Newton's method within the bounds of a GARCH(1,1) model.

use super::likelihood::{Likelihood, Parameters};

/// Least omega, as a share of the mean square: without it, a series that stands still for long has no best variance.
pub(super) const LEAST_OMEGA: f64 = 1e-8;

/// The bounds, each as a direction and the least product with it: omega, alpha and beta are not negative, and alpha and
/// beta together at most 1.
const BOUNDS: [([f64; 3], f64); 4] = [
    ([1.0, 0.0, 0.0], LEAST_OMEGA),
    ([0.0, 1.0, 0.0], 0.0),
    ([0.0, 0.0, 1.0], 0.0),
    ([0.0, -1.0, -1.0], -1.0),
];
/// Steps; a likelihood with one top takes about ten.
const MOST_STEPS: usize = 200;
/// How often a step is halved before none is better.
const MOST_HALVINGS: usize = 60;
/// What a step may still promise where the top is reached: as a squared distance in standard errors.
const NEGLIGIBLE: f64 = 1e-18;
/// Below this promise, rounding hides what a step gains.
const HIDDEN: f64 = 1e-8;

/// Where an ascent ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Top {
    pub(super) parameters: Parameters,
    pub(super) value: f64,
    pub(super) is_reached: bool,
}

/// Climbs from a point within the bounds to where no direction leads up.
pub(super) fn climb(likelihood: &Likelihood, from: Parameters) -> Top {
    let mut at = from;
    // The bounds that hold the point, as walls along which it moves.
    let mut is_wall = BOUNDS.map(|(normal, least)| dot(normal, at) <= least);
    let mut is_reached = false;
    let mut hidden_steps = 0;
    for _ in 0..MOST_STEPS {
        let shape = likelihood.shape(at);
        let along = directions(is_wall);
        let Some((step, promise)) = newton(&along, shape.slope, shape.curvature) else {
            break;
        };
        if promise <= NEGLIGIBLE || hidden_steps > 4 {
            let Some(wall) = wall_to_leave(is_wall, shape.slope, likelihood.squares.len()) else {
                is_reached = true;
                break;
            };
            is_wall[wall] = false;
            hidden_steps = 0;
            continue;
        }
        let (mut length, mut hit) = (1.0, None);
        for (bound, (normal, least)) in BOUNDS.into_iter().enumerate() {
            let approach = -dot(normal, step);
            let room = (dot(normal, at) - least).max(0.0);
            if !is_wall[bound] && approach > 0.0 && room < length * approach {
                length = room / approach;
                hit = Some(bound);
            }
        }
        if promise < HIDDEN && hit.is_none() {
            hidden_steps += 1;
            at = moved(at, step, 1.0);
            continue;
        }
        hidden_steps = 0;
        let is_better = |to: Parameters, length: f64| {
            likelihood.value(to).0 >= shape.value + 1e-4 * length * promise
        };
        let whole = length;
        let mut to = moved(at, step, length);
        let mut halvings = 0;
        while length > 0.0 && !is_better(to, length) {
            halvings += 1;
            if halvings > MOST_HALVINGS {
                break;
            }
            length *= 0.5;
            to = moved(at, step, length);
        }
        if halvings > MOST_HALVINGS {
            break;
        }
        at = to;
        if let (Some(bound), true) = (hit, length == whole) {
            is_wall[bound] = true;
            at = onto(at, bound);
        }
    }
    // Steps along a wall leave it by a rounding.
    for bound in (0..4).filter(|&bound| is_wall[bound]) {
        at = onto(at, bound);
    }
    Top {
        parameters: at,
        value: likelihood.value(at).0,
        is_reached,
    }
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn moved(from: Parameters, step: [f64; 3], length: f64) -> Parameters {
    std::array::from_fn(|i| from[i] + length * step[i])
}

/// The point of a bound that a point beside it, by no more than rounding, stands for.
fn onto([omega, alpha, beta]: Parameters, bound: usize) -> Parameters {
    match bound {
        0 => [LEAST_OMEGA, alpha, beta],
        1 => [omega, 0.0, beta],
        2 => [omega, alpha, 0.0],
        _ => [omega, alpha, 1.0 - alpha],
    }
}

/// The directions along all walls.
fn directions([is_least, is_zero_alpha, is_zero_beta, is_one]: [bool; 4]) -> Vec<[f64; 3]> {
    let mut directions = Vec::with_capacity(3);
    if !is_least {
        directions.push([1.0, 0.0, 0.0]);
    }
    match (is_zero_alpha, is_zero_beta, is_one) {
        (false, false, false) => directions.extend([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (true, false, false) => directions.push([0.0, 0.0, 1.0]),
        (false, true, false) => directions.push([0.0, 1.0, 0.0]),
        (false, false, true) => directions.push([0.0, 1.0, -1.0]),
        _ => {}
    }
    directions
}

/// Newton's step among directions, and the slope along it; turned up where the likelihood is not curved like a top.
fn newton(
    along: &[[f64; 3]],
    slope: [f64; 3],
    curvature: [[f64; 3]; 3],
) -> Option<([f64; 3], f64)> {
    let slopes: Vec<f64> = along
        .iter()
        .map(|&direction| dot(direction, slope))
        .collect();
    let falls: Vec<Vec<f64>> = along
        .iter()
        .map(|&one| {
            let bent = curvature.map(|row| -dot(row, one));
            along.iter().map(|&other| dot(bent, other)).collect()
        })
        .collect();
    let largest = falls
        .iter()
        .flatten()
        .fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    if !largest.is_finite() || !slopes.iter().all(|slope| slope.is_finite()) {
        return None;
    }
    let mut more = 0.0;
    let shares = loop {
        if let Some(shares) = solved(&falls, more, &slopes) {
            break shares;
        }
        more = if more == 0.0 {
            1e-6 * largest.max(f64::MIN_POSITIVE)
        } else {
            10.0 * more
        };
        if !more.is_finite() {
            return None;
        }
    };
    let mut step = [0.0; 3];
    for (share, &direction) in shares.iter().zip(along) {
        step = moved(step, direction, *share);
    }
    let promise = shares.iter().zip(&slopes).map(|(a, b)| a * b).sum();
    Some((step, promise))
}

/// `x` with `(matrix + more · 1) x = right`, by Cholesky; `None` unless that matrix is clearly positive definite.
fn solved(matrix: &[Vec<f64>], more: f64, right: &[f64]) -> Option<Vec<f64>> {
    let n = right.len();
    let mut root = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
            if i == j {
                let whole = matrix[i][i] + more;
                let rest = whole - known;
                // What rounding alone may leave is not curvature.
                if rest <= 1e-13 * whole.abs() || rest.is_nan() {
                    return None;
                }
                root[i][i] = rest.sqrt();
            } else {
                root[i][j] = (matrix[i][j] - known) / root[j][j];
            }
        }
    }
    let mut x = right.to_vec();
    for i in 0..n {
        let known: f64 = (0..i).map(|k| root[i][k] * x[k]).sum();
        x[i] = (x[i] - known) / root[i][i];
    }
    for i in (0..n).rev() {
        let known: f64 = (i + 1..n).map(|k| root[k][i] * x[k]).sum();
        x[i] = (x[i] - known) / root[i][i];
    }
    Some(x)
}

/// The wall from which the likelihood rises most, if it rises from any, where it is level along all of them.
fn wall_to_leave(is_wall: [bool; 4], slope: [f64; 3], returns: usize) -> Option<usize> {
    let walls: Vec<usize> = (0..4).filter(|&bound| is_wall[bound]).collect();
    let products: Vec<Vec<f64>> = walls
        .iter()
        .map(|&one| {
            walls
                .iter()
                .map(|&other| dot(BOUNDS[one].0, BOUNDS[other].0))
                .collect()
        })
        .collect();
    let slopes: Vec<f64> = walls
        .iter()
        .map(|&wall| dot(BOUNDS[wall].0, slope))
        .collect();
    let rises = solved(&products, 0.0, &slopes)?;
    let (steepest, rise) = rises
        .into_iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    // Below this, it is rounding.
    (rise > 1e-9 * returns as f64).then(|| walls[steepest])
}
