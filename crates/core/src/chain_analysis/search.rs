//! Minimum of a function of a few numbers, without derivatives.

/// The simplex search of Nelder and Mead, from `start` with a first step along each axis. Deterministic; a function that
/// is infinite where it is not allowed keeps the search inside. Returns the best place and its value.
///
/// # Source
/// J. A. Nelder and R. Mead, "A Simplex Method for Function Minimization", The Computer Journal 7, 1965.
pub(super) fn minimise<const N: usize>(
    function: impl Fn(&[f64; N]) -> f64,
    start: [f64; N],
    steps: [f64; N],
    most_rounds: usize,
) -> ([f64; N], f64) {
    /// Worst and best differ by no more than rounding.
    const ENOUGH: f64 = 1e-15;
    let value = |place: &[f64; N]| {
        let value = function(place);
        if value.is_nan() { f64::INFINITY } else { value }
    };
    let mut simplex: Vec<([f64; N], f64)> = Vec::with_capacity(N + 1);
    simplex.push((start, value(&start)));
    for axis in 0..N {
        let mut corner = start;
        corner[axis] += steps[axis];
        simplex.push((corner, value(&corner)));
    }
    for _ in 0..most_rounds {
        // A stable sort: the older corner stays first among equals.
        simplex.sort_by(|a, b| a.1.total_cmp(&b.1));
        let (best, worst) = (simplex[0].1, simplex[N].1);
        let small = simplex[1..].iter().all(|(corner, _)| {
            (0..N).all(|i| (corner[i] - simplex[0].0[i]).abs() <= 1e-9 * steps[i].abs())
        });
        if small || (worst.is_finite() && worst - best <= ENOUGH * best.abs()) {
            break;
        }
        let mut centre = [0.0; N];
        for (corner, _) in &simplex[..N] {
            for (sum, x) in centre.iter_mut().zip(corner) {
                *sum += x / N as f64;
            }
        }
        let along = |share: f64| {
            let mut place = centre;
            for (x, from) in place.iter_mut().zip(&simplex[N].0) {
                *x += share * (*x - from);
            }
            (place, value(&place))
        };
        let reflected = along(1.0);
        let second_worst = simplex[N - 1].1;
        if reflected.1 < best {
            let expanded = along(2.0);
            simplex[N] = if expanded.1 < reflected.1 {
                expanded
            } else {
                reflected
            };
        } else if reflected.1 < second_worst {
            simplex[N] = reflected;
        } else {
            let contracted = if reflected.1 < worst {
                along(0.5)
            } else {
                along(-0.5)
            };
            if contracted.1 < worst.min(reflected.1) {
                simplex[N] = contracted;
            } else {
                let first = simplex[0].0;
                for corner in &mut simplex[1..] {
                    for (x, towards) in corner.0.iter_mut().zip(&first) {
                        *x = 0.5 * (*x + towards);
                    }
                    corner.1 = value(&corner.0);
                }
            }
        }
    }
    simplex.sort_by(|a, b| a.1.total_cmp(&b.1));
    simplex[0]
}

#[cfg(test)]
mod tests {
    use super::minimise;

    #[test]
    fn finds_the_floor_of_rosenbrocks_valley() {
        let valley = |[x, y]: &[f64; 2]| (1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x);
        let (place, value) = minimise(valley, [-1.2, 1.0], [0.1, 0.1], 1000);
        assert!((place[0] - 1.0).abs() < 1e-6 && (place[1] - 1.0).abs() < 1e-6);
        assert!(value < 1e-12);
    }
}
