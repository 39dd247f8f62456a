//! The best curve for a bend that is given.
//!
//! # Source
//! Zeliade Systems, "Quasi-Explicit Calibration of Gatheral's SVI Model", white paper, 2009: with `m` and `σ` given, total
//! variance is linear in three numbers, so that only two are left to search for.

use super::points::Point;
use super::svi::Svi;

/// Largest slope of a wing: no free smile reaches 2.
const STEEPEST: f64 = 1.999;
/// Largest tilt.
const MOST_TILTED: f64 = 0.999;

/// The curve with this bend that is nearest to the points, and its misfit: the sum of weighted squares. Wings rise
/// by less than 2; the least total variance is `floor` or more.
///
/// In `y = (k - m) / σ`, total variance is `a + d y + c sqrt(y² + 1)` with `c = b σ` and `d = ρ c`. If the best of those has
/// a wing that falls or is too steep, the best on the border of what is allowed is taken.
pub(super) fn best_with_bend(points: &[Point], m: f64, sigma: f64, floor: f64) -> (Svi, f64) {
    let moments = Moments::of(points, m, sigma);
    let steepest = STEEPEST * sigma;
    let curve = |a: f64, d: f64, c: f64| {
        let flat = c <= 0.0;
        let rho = if flat { 0.0 } else { d / c };
        let c = c.max(0.0);
        let dip = c * (1.0 - rho * rho).sqrt();
        let svi = Svi {
            a: a.max(floor - dip),
            b: c / sigma,
            rho,
            m,
            sigma,
        };
        let misfit = points
            .iter()
            .map(|point| point.misfit(svi.total_variance(point.log_moneyness)))
            .sum();
        (svi, misfit)
    };
    if let Some([a, d, c]) = moments.solve()
        && c >= 0.0
        && d.abs() <= MOST_TILTED * c
        && c + d.abs() <= steepest
    {
        return curve(a, d, c);
    }
    // Where the border of tilts meets the border of slopes.
    let corner = steepest / (1.0 + MOST_TILTED);
    let mut best = curve(moments.mean(), 0.0, 0.0);
    for sign in [1.0, -1.0] {
        // As tilted as allowed: d = ± MOST_TILTED c.
        let (a, c) = moments.line(sign * MOST_TILTED, 0.0, [0.0, corner]);
        let tilted = curve(a, sign * MOST_TILTED * c, c);
        // As steep as allowed: d = ± (steepest - c).
        let (a, c) = moments.line(-sign, sign * steepest, [corner, steepest]);
        let steep = curve(a, sign * (steepest - c), c);
        for candidate in [tilted, steep] {
            if candidate.1 < best.1 {
                best = candidate;
            }
        }
    }
    best
}

/// Weighted sums of products of `1`, `y`, `z = sqrt(y² + 1)` and the total variance `w`.
struct Moments {
    one: f64,
    y: f64,
    z: f64,
    yy: f64,
    yz: f64,
    zz: f64,
    w: f64,
    yw: f64,
    zw: f64,
}

impl Moments {
    fn of(points: &[Point], m: f64, sigma: f64) -> Self {
        let mut sums = [0.0; 9];
        for point in points {
            let y = (point.log_moneyness - m) / sigma;
            let z = (y * y + 1.0).sqrt();
            let w = point.total_variance;
            let terms = [1.0, y, z, y * y, y * z, z * z, w, y * w, z * w];
            for (sum, term) in sums.iter_mut().zip(terms) {
                *sum += point.weight * term;
            }
        }
        let [one, y, z, yy, yz, zz, w, yw, zw] = sums;
        Self {
            one,
            y,
            z,
            yy,
            yz,
            zz,
            w,
            yw,
            zw,
        }
    }

    fn mean(&self) -> f64 {
        self.w / self.one
    }

    /// `a`, `d` and `c` of the nearest curve; none where the points do not tell them apart.
    fn solve(&self) -> Option<[f64; 3]> {
        // About the means, two unknowns are left.
        let about = |product: f64, left: f64, right: f64| product - left * right / self.one;
        let (yy, yz, zz) = (
            about(self.yy, self.y, self.y),
            about(self.yz, self.y, self.z),
            about(self.zz, self.z, self.z),
        );
        let (yw, zw) = (
            about(self.yw, self.y, self.w),
            about(self.zw, self.z, self.w),
        );
        let determinant = yy * zz - yz * yz;
        if determinant.is_nan() || determinant <= 1e-12 * yy * zz {
            return None;
        }
        let d = (yw * zz - zw * yz) / determinant;
        let c = (zw * yy - yw * yz) / determinant;
        Some([(self.w - d * self.y - c * self.z) / self.one, d, c])
    }

    /// `a` and `c` of the nearest `a + c (z + tilt y) + steep y`, with `c` within limits.
    fn line(&self, tilt: f64, steep: f64, [least, most]: [f64; 2]) -> (f64, f64) {
        let f = self.z + tilt * self.y;
        let ff = self.zz + 2.0 * tilt * self.yz + tilt * tilt * self.yy;
        let w = self.w - steep * self.y;
        let fw = self.zw + tilt * self.yw - steep * (self.yz + tilt * self.yy);
        let spread = ff - f * f / self.one;
        let c = if spread > 0.0 {
            (fw - f * w / self.one) / spread
        } else {
            least
        };
        let c = c.clamp(least, most);
        ((w - c * f) / self.one, c)
    }
}
