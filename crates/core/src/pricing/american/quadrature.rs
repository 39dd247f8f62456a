//! Nodes and weights, worked out by the compiler.

use std::f64::consts::PI;

/// Points and weights of the Gauss-Legendre rule on `[0, 1]`.
#[derive(Debug)]
pub(super) struct GaussLegendre<const Q: usize> {
    pub(super) point: [f64; Q],
    pub(super) weight: [f64; Q],
}

impl<const Q: usize> GaussLegendre<Q> {
    pub(super) const fn new() -> Self {
        let mut rule = Self {
            point: [0.0; Q],
            weight: [0.0; Q],
        };
        let mut i = 0;
        while i < Q {
            // Newton's iteration for a root of the Legendre polynomial, from a guess next to it.
            let mut x = cosine(PI * (i as f64 + 0.75) / (Q as f64 + 0.5));
            let mut slope = 1.0;
            let mut round = 0;
            while round < 8 {
                let (mut value, mut before) = (1.0, 0.0);
                let mut j = 0;
                while j < Q {
                    let next =
                        ((2 * j + 1) as f64 * x * value - j as f64 * before) / (j + 1) as f64;
                    before = value;
                    value = next;
                    j += 1;
                }
                slope = Q as f64 * (x * value - before) / (x * x - 1.0);
                x -= value / slope;
                round += 1;
            }
            rule.point[i] = 0.5 * (1.0 - x);
            rule.weight[i] = 1.0 / ((1.0 - x * x) * slope * slope);
            i += 1;
        }
        rule
    }
}

/// `cos(x)` for `|x| <= 2 pi`.
pub(super) const fn cosine(x: f64) -> f64 {
    // The series of an argument of at most pi / 4, doubled three times by cos 2x - 1 = -2 sin² x, which
    // keeps the digits of 1 - cos.
    let half = x / 16.0;
    let square = half * half;
    // 1 - cos.
    let mut versine = 0.0;
    let mut k = 10;
    while k > 0 {
        let next = (2 * k) as f64;
        versine = square / (next * (next - 1.0)) * (1.0 - versine);
        k -= 1;
    }
    let mut doubling = 0;
    while doubling < 4 {
        versine = 2.0 * versine * (2.0 - versine);
        doubling += 1;
    }
    1.0 - versine
}

/// The square root of a number in `[0, 4]`.
pub(super) const fn square_root(x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let mut root = 2.0;
    let mut round = 0;
    while round < 60 {
        root = 0.5 * (root + x / root);
        round += 1;
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrates_polynomials() {
        const RULE: GaussLegendre<9> = GaussLegendre::new();
        let integral = |power: i32| -> f64 {
            RULE.point
                .iter()
                .zip(RULE.weight)
                .map(|(&x, w)| w * libm::pow(x, f64::from(power)))
                .sum()
        };
        for power in 0..18 {
            let exact = 1.0 / f64::from(power + 1);
            assert!((integral(power) / exact - 1.0).abs() < 1e-14, "{power}");
        }
        assert!((integral(18) * 19.0 - 1.0).abs() > 1e-13);
    }

    #[test]
    fn elementary_functions_agree_with_the_library() {
        for i in 0..=100 {
            let x = f64::from(i) * 0.02 * PI;
            assert!((cosine(x) - libm::cos(x)).abs() < 1e-14, "cos {x}");
            let y = f64::from(i) * 0.04;
            assert!((square_root(y) - y.sqrt()).abs() < 1e-15, "sqrt {y}");
        }
    }
}
