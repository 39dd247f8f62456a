//! The likelihood of a GARCH(1,1) model, with its slope and its curvature.

/// Omega, alpha and beta.
pub(super) type Parameters = [f64; 3];

/// Squared returns whose mean is 1, and the variance that stands for what was before them.
#[derive(Debug)]
pub(super) struct Likelihood<'a> {
    pub(super) squares: &'a [f64],
    pub(super) before: f64,
}

/// The logarithm of a likelihood without its constant, its gradient and its matrix of second derivatives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) value: f64,
    pub(super) slope: [f64; 3],
    pub(super) curvature: [[f64; 3]; 3],
}

impl Likelihood<'_> {
    /// `-½ Σ (ln variance + square / variance)`, and the variance after the last return. NaN or -∞ where a variance
    /// is not positive.
    pub(super) fn value(&self, [omega, alpha, beta]: Parameters) -> (f64, f64) {
        let mut variance = omega + (alpha + beta) * self.before;
        let mut sum = 0.0;
        for &square in self.squares {
            sum += libm::log(variance) + square / variance;
            variance = omega + alpha * square + beta * variance;
        }
        (-0.5 * sum, variance)
    }

    /// [`value`](Self::value) with its derivatives.
    pub(super) fn shape(&self, [omega, alpha, beta]: Parameters) -> Shape {
        let mut variance = omega + (alpha + beta) * self.before;
        // Derivatives of the variance: they follow from those of the variance before, as it does itself.
        let mut first = [1.0, self.before, self.before];
        let mut second = [[0.0; 3]; 3];
        let mut shape = Shape {
            value: 0.0,
            slope: [0.0; 3],
            curvature: [[0.0; 3]; 3],
        };
        for &square in self.squares {
            let inverse = 1.0 / variance;
            let surprise = square * inverse;
            shape.value -= 0.5 * (libm::log(variance) + surprise);
            // Derivatives of the term by the variance.
            let by_variance = 0.5 * (surprise - 1.0) * inverse;
            let by_variance_twice = (0.5 - surprise) * inverse * inverse;
            for i in 0..3 {
                shape.slope[i] += by_variance * first[i];
                for j in 0..=i {
                    shape.curvature[i][j] +=
                        by_variance_twice * first[i] * first[j] + by_variance * second[i][j];
                }
            }
            let before = first;
            for (i, row) in second.iter_mut().enumerate() {
                for entry in &mut row[..=i] {
                    *entry *= beta;
                }
            }
            second[2][0] += before[0];
            second[2][1] += before[1];
            second[2][2] += 2.0 * before[2];
            first = [
                1.0 + beta * before[0],
                square + beta * before[1],
                variance + beta * before[2],
            ];
            variance = omega + alpha * square + beta * variance;
        }
        for i in 0..3 {
            for j in 0..i {
                shape.curvature[j][i] = shape.curvature[i][j];
            }
        }
        shape
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Derivatives agree with differences.
    #[test]
    fn derivatives_are_those_of_the_value() {
        let squares: Vec<f64> = (0..200_u32)
            .map(|i| f64::from(i * 7919 % 101) / 50.0 * f64::from(1 + i / 50 % 2))
            .collect();
        let likelihood = Likelihood {
            squares: &squares,
            before: 1.3,
        };
        let at = [0.07, 0.11, 0.83];
        let shape = likelihood.shape(at);
        assert!((shape.value - likelihood.value(at).0).abs() < 1e-10);
        let h = 1e-5;
        for i in 0..3 {
            let moved = |by: f64| {
                let mut to = at;
                to[i] += by;
                likelihood.shape(to)
            };
            let (up, down) = (moved(h), moved(-h));
            let slope = (up.value - down.value) / (2.0 * h);
            assert!((shape.slope[i] - slope).abs() < 1e-5 * slope.abs().max(1.0));
            for j in 0..3 {
                let curvature = (up.slope[j] - down.slope[j]) / (2.0 * h);
                let error = (shape.curvature[i][j] - curvature).abs();
                assert!(error < 1e-5 * curvature.abs().max(1.0), "{i} {j} {error}");
            }
        }
    }
}
