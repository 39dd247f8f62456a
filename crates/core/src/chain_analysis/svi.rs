//! One smile as a curve of five parameters, and what makes it free of arbitrage.

use crate::{Error, ErrorCode, Result};

/// The smile of one expiry, "raw" SVI: total variance by log-moneyness `k = ln(strike / forward)`.
///
/// # Formula
/// `w(k) = a + b (ρ (k - m) + sqrt((k - m)² + σ²))`: a hyperbola with the slopes `b (ρ ± 1)` far out.
///
/// It is free of butterfly arbitrage, which means that prices are convex in the strike, where
/// `g(k) = (1 - k w' / (2 w))² - w'² (1 / w + 1 / 4) / 4 + w'' / 2` is nowhere negative.
///
/// # Source
/// J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility surfaces", Quantitative Finance 14, 2014.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::Svi;
/// let smile = Svi::new(0.04, 0.4, -0.4, 0.05, 0.1)?;
/// assert!((smile.total_variance(0.0) - (0.04 + 0.4 * (0.02 + 0.0125_f64.sqrt()))).abs() < 1e-15);
/// assert!(smile.is_free_of_butterfly_arbitrage());
/// // Vogt's example, whose prices are not convex.
/// let vogt = Svi::new(-0.0410, 0.1331, 0.3060, 0.3586, 0.4153)?;
/// assert!(vogt.butterfly(0.9) < 0.0 && !vogt.is_free_of_butterfly_arbitrage());
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Svi {
    /// Level.
    pub a: f64,
    /// Steepness of both wings, 0 or more.
    pub b: f64,
    /// Tilt, between -1 and 1.
    pub rho: f64,
    /// Where the bend is.
    pub m: f64,
    /// Width of the bend, above 0.
    pub sigma: f64,
}

/// Steps on each side of a centre at which a curve is looked at: in the inverse hyperbolic sine of the distance, so that bend
/// and wings are both seen.
const STEPS: u32 = 400;
/// The farthest step: some 11,000 widths.
const FARTHEST: f64 = 10.0;
/// What rounding does to a total variance, as a part of it.
const ROUNDING: f64 = 1e-12;

impl Svi {
    /// # Errors
    /// `INVALID_PARAMETER` unless all are finite, `b >= 0`, `-1 < rho < 1`, `sigma > 0` and the least total variance,
    /// `a + b sigma sqrt(1 - rho²)`, is above 0.
    pub fn new(a: f64, b: f64, rho: f64, m: f64, sigma: f64) -> Result<Self> {
        let refuse = |name: &'static str, value: f64, rule: &'static str| {
            Err(Error::new(ErrorCode::InvalidParameter, name, value, rule))
        };
        if !a.is_finite() {
            return refuse("a", a, "must be finite");
        }
        if !(b >= 0.0 && b.is_finite()) {
            return refuse("b", b, "must be a number of 0 or more");
        }
        if !(rho > -1.0 && rho < 1.0) {
            return refuse("rho", rho, "must be between -1 and 1");
        }
        if !m.is_finite() {
            return refuse("m", m, "must be finite");
        }
        if !(sigma > 0.0 && sigma.is_finite()) {
            return refuse("sigma", sigma, "must be a number above 0");
        }
        let svi = Self {
            a,
            b,
            rho,
            m,
            sigma,
        };
        if svi.least_total_variance() > 0.0 {
            Ok(svi)
        } else {
            refuse("a", a, "must leave every total variance above 0")
        }
    }

    /// Total variance, `volatility² years`, at a log-moneyness.
    #[must_use]
    pub fn total_variance(&self, log_moneyness: f64) -> f64 {
        let distance = log_moneyness - self.m;
        self.a + self.b * (self.rho * distance + self.bend(distance))
    }

    /// `g`, which is below 0 where a butterfly spread would cost less than nothing.
    #[must_use]
    pub fn butterfly(&self, log_moneyness: f64) -> f64 {
        let distance = log_moneyness - self.m;
        let bend = self.bend(distance);
        let w = self.a + self.b * (self.rho * distance + bend);
        let slope = self.b * (self.rho + distance / bend);
        let curvature = self.b * self.sigma / bend * (self.sigma / bend) / bend;
        let first = 1.0 - log_moneyness * slope / (2.0 * w);
        first * first - 0.25 * slope * slope * (1.0 / w + 0.25) + 0.5 * curvature
    }

    /// Whether prices are convex in the strike: the wings rise by no more than 2, and `g` is nowhere below 0. It is looked at in
    /// some 1,600 places, close at the bend and at the forward and out to 1,100 standard deviations, and at its lowest between them. A bend
    /// very much narrower than a standard deviation may hide some between two places.
    #[must_use]
    pub fn is_free_of_butterfly_arbitrage(&self) -> bool {
        self.has_good_wings() && self.never_below(0.0, |k| self.butterfly(k))
    }

    /// A quick look at every `stride` of those places, for `g` above `margin`.
    pub(super) fn looks_free(&self, stride: u32, margin: f64) -> bool {
        let margin = margin.min(self.butterfly_far_out());
        self.has_good_wings() && self.everywhere(stride, |k| self.butterfly(k) >= margin)
    }

    /// Whether no total variance of this expiry is above that of a later one: a calendar spread then never costs less than
    /// nothing. Looked at in some 3,200 places, where either curve bends, about the forward and far out, at the least distance between
    /// them, and in the wings.
    #[must_use]
    pub fn is_below(&self, later: &Self) -> bool {
        self.has_wings_below(later)
            && [self, later].iter().all(|curve| {
                curve.never_below(-ROUNDING, |k| {
                    1.0 - self.total_variance(k) / later.total_variance(k)
                })
            })
    }

    /// A quick look at every `stride` of those places, for a distance above `margin`, as a part of total variance.
    pub(super) fn looks_below(&self, later: &Self, stride: u32, margin: f64) -> bool {
        self.has_wings_below(later)
            && [self, later].iter().all(|curve| {
                curve.everywhere(stride, |k| {
                    self.total_variance(k) <= later.total_variance(k) * (1.0 - margin)
                })
            })
    }

    fn has_good_wings(&self) -> bool {
        self.least_total_variance() > 0.0 && self.b * (1.0 + self.rho.abs()) <= 2.0
    }

    fn has_wings_below(&self, later: &Self) -> bool {
        let mut slopes = self.wing_slopes().into_iter().zip(later.wing_slopes());
        slopes.all(|(near, far)| near <= far * (1.0 + ROUNDING))
    }

    /// The least total variance of all strikes.
    #[must_use]
    pub fn least_total_variance(&self) -> f64 {
        self.a + self.b * self.sigma * (1.0 - self.rho * self.rho).sqrt()
    }

    /// All total variances by a factor; free of butterfly arbitrage if this one is and the factor is not above 1: `g` is
    /// concave in it, and not negative at 0 and at 1.
    pub(super) fn scaled(&self, factor: f64) -> Self {
        Self {
            a: factor * self.a,
            b: factor * self.b,
            ..*self
        }
    }

    /// The rise of total variance far to the left and far to the right.
    fn wing_slopes(&self) -> [f64; 2] {
        [self.b * (1.0 - self.rho), self.b * (1.0 + self.rho)]
    }

    /// The smaller of what `g` tends to in the wings.
    fn butterfly_far_out(&self) -> f64 {
        let steepest = self.b * (1.0 + self.rho.abs());
        0.25 - steepest * steepest / 16.0
    }

    fn bend(&self, distance: f64) -> f64 {
        (distance * distance + self.sigma * self.sigma).sqrt()
    }

    /// Every `stride` of the places at which a curve is looked at, in runs that begin one step before a centre and go outwards: about the
    /// bend, on the scale of its width, and about the forward, on the scale of a tenth of a standard deviation.
    fn runs(&self, stride: u32) -> impl Iterator<Item = Run> + use<> {
        let deviation = self.total_variance(0.0).sqrt();
        let scales = [(self.m, self.sigma), (0.0, 0.1 * deviation)];
        scales.into_iter().flat_map(move |(centre, width)| {
            [width, -width].map(|width| Run::new(centre, width, stride))
        })
    }

    fn everywhere(&self, stride: u32, holds: impl Fn(f64) -> bool) -> bool {
        self.runs(stride).all(|mut run| run.all(&holds))
    }

    /// Whether a function is nowhere below a bound: at none of the places, nor at its lowest between three of them that
    /// it dips at.
    fn never_below(&self, bound: f64, function: impl Fn(f64) -> f64) -> bool {
        self.everywhere(1, |k| function(k) >= bound)
            && self.runs(1).all(|run| {
                let places: Vec<f64> = run.collect();
                let values: Vec<f64> = places.iter().map(|&k| function(k)).collect();
                (1..places.len() - 1)
                    .filter(|&i| values[i] <= values[i - 1] && values[i] <= values[i + 1])
                    .all(|i| lowest(places[i - 1], places[i + 1], &function) >= bound)
            })
    }
}

/// Places further and further from a centre: `centre + width sinh(i step)` for `i` from -1 on.
struct Run {
    centre: f64,
    width: f64,
    /// `sinh(i step)`, here and one further on.
    sines: [f64; 2],
    /// `2 cosh(step)`, by which one follows from the two before: `sinh(x + step) = 2 cosh(step) sinh(x) - sinh(x - step)`.
    twice: f64,
    left: u32,
}

impl Run {
    fn new(centre: f64, width: f64, stride: u32) -> Self {
        let step = f64::from(stride) * FARTHEST / f64::from(STEPS);
        Self {
            centre,
            width,
            sines: [-libm::sinh(step), 0.0],
            twice: 2.0 * libm::cosh(step),
            left: STEPS / stride + 2,
        }
    }
}

impl Iterator for Run {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        self.left = self.left.checked_sub(1)?;
        let [here, next] = self.sines;
        self.sines = [next, self.twice * next - here];
        Some(self.centre + self.width * here)
    }
}

/// The lowest value of a function between two places, about a single dip.
fn lowest(from: f64, to: f64, function: impl Fn(f64) -> f64) -> f64 {
    const ROUNDS: usize = 40;
    let (mut from, mut to) = (from, to);
    let mut lowest = f64::INFINITY;
    for _ in 0..ROUNDS {
        let third = (to - from) / 3.0;
        let (left, right) = (function(from + third), function(to - third));
        lowest = lowest.min(left).min(right);
        if left <= right {
            to -= third;
        } else {
            from += third;
        }
    }
    lowest
}
