//! What the right to exercise early adds to a European put.
//!
//! While the spot is below the boundary, the holder has exercised: interest on the strike comes in, and the
//! yield of the share goes out. The premium is the expected present value of that,
//! `∫ (rate strike e^(-ru) Φ(-d2) - dividend_yield spot e^(-qu) Φ(-d1)) du`, where `d1` and `d2` are those of an
//! option that expires after `u` with the boundary at that moment as its strike.
//!
//! Two things would escape a rule with evenly spread points. Near the boundary all happens within a short
//! time: the points crowd towards now, as far as it takes. And a spot that drifts down to the boundary, with
//! little volatility, arrives at a known moment: the integral is taken in parts around it.

use super::boundary::{Direction, FARTHEST, Put, Series, Terms, clamped_exp};
use super::quadrature::GaussLegendre;
use crate::math::lanes::{exp, ln_ratio};
use crate::math::mills::mills_within;
use crate::math::normal::INVERSE_SQRT_TAU;
use crate::math::simd::{Lanes, Mask as _};

/// The premium of a put with a strike of 1, and its derivatives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Premium<L> {
    pub(super) value: L,
    pub(super) delta: L,
    pub(super) gamma: L,
    pub(super) vega: L,
    /// Along a direction of the rates.
    pub(super) rho: L,
}

impl<A> Premium<A> {
    /// Every number changed in the same way.
    pub(super) fn each<B>(self, change: impl Fn(A) -> B) -> Premium<B> {
        Premium {
            value: change(self.value),
            delta: change(self.delta),
            gamma: change(self.gamma),
            vega: change(self.vega),
            rho: change(self.rho),
        }
    }
}

/// Derivatives of the boundary with respect to volatility and along a direction of the rates.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slopes<L, const N: usize> {
    pub(super) direction: Direction<L>,
    pub(super) vega: Series<L, N>,
    pub(super) rho: Series<L, N>,
}

/// Shortest time in which things are thought to happen, as a fraction of the root of the whole.
const SHORTEST: f64 = 1e-7;
/// How far from its arrival the spot is certain to be on one side of the boundary, in deviations.
const SURE: f64 = 7.0;

/// `log_spot` is `ln(spot / boundary at expiry)`, `above` is `ln(spot / boundary now)`.
#[inline(always)]
pub(super) fn premium<L: Lanes, const N: usize, const P: usize, const STRETCH: usize>(
    terms: &Terms<L>,
    boundary: &Series<L, N>,
    slopes: Option<&Slopes<L, N>>,
    spot: L,
    log_spot: L,
    above: L,
    rule: &GaussLegendre<P>,
) -> Premium<L> {
    let Put {
        years, volatility, ..
    } = terms.put;
    let zero = L::splat(0.0);
    let one = L::splat(1.0);
    let half = L::splat(0.5);
    let root = years.sqrt();
    let inverse_root = one / root;
    let longer = (years / terms.horizon).sqrt();
    let integrand = Integrand::<L, N, STRETCH> {
        terms,
        boundary,
        slopes,
        spot,
        log_spot,
        root,
        inverse_spread: one / (volatility * root),
        longer: if STRETCH == 1 { longer } else { longer.sqrt() },
    };
    let arrival = Arrival::new(terms, above.max(zero), inverse_root, P as f64 / 4.0);

    // The scale of what happens first, in units of the root of the whole time.
    let lasting = inverse_root / terms.decay.sqrt();
    let scale = half * one.min(lasting).min(above * integrand.inverse_spread);
    let scale = scale.max(L::splat(SHORTEST));
    let end = arrival.parts[0];
    let range = ln_ratio(end + scale.mul_add(scale, end * end).sqrt(), scale);
    let step = scale * range;

    let mut sums = Premium {
        value: zero,
        delta: zero,
        gamma: zero,
        vega: zero,
        rho: zero,
    };
    for (&point, &share) in rule.point.iter().zip(&rule.weight) {
        // The parameter of the moment is `scale sinh(point range)`, here as a quotient.
        let growth = exp(range * L::splat(point));
        let square = growth * growth;
        let bottom = growth + growth;
        let pace = step * (square + one) * bottom * L::splat(share);
        integrand.add(scale * (square - one), bottom, pace, &mut sums);
    }
    if arrival.is_sharp.any() {
        for part in arrival.parts.windows(2) {
            let width = part[1] - part[0];
            for (&point, &share) in rule.point.iter().zip(&rule.weight) {
                let parameter = width.mul_add(L::splat(point), part[0]);
                integrand.add(parameter, one, width * L::splat(share), &mut sums);
            }
        }
    }
    if slopes.is_some() {
        sums.gamma = sums.gamma / spot;
        sums.vega = sums.vega * spot;
    }
    sums
}

/// When a spot above the boundary arrives there, if its drift takes it there.
struct Arrival<L: Lanes> {
    /// Whether it arrives so suddenly that the rule needs to know.
    is_sharp: L::Mask,
    /// The parameters of four moments: the first at which it may have arrived, the expected one, the last one, and
    /// expiry. All are 1 where it does not arrive.
    parts: [L; 4],
}

impl<L: Lanes> Arrival<L> {
    #[inline(always)]
    fn new(terms: &Terms<L>, above: L, inverse_root: L, sharp: f64) -> Self {
        let Put {
            years, volatility, ..
        } = terms.put;
        let zero = L::splat(0.0);
        let one = L::splat(1.0);
        // The drifts of the logarithm of spot under the two measures, downwards.
        let upper = -terms.drift;
        let lower = upper + volatility * volatility;
        let is_sharp = (L::splat(sharp) * volatility * inverse_root).less(lower);
        let first = above / lower;
        let last = L::select(zero.less(upper), above / upper, first).min(years);
        let first = first.min(years);
        let deviations = volatility * inverse_root / lower * L::splat(0.5 * SURE);
        let (first, last) = (first.sqrt() * inverse_root, last.sqrt() * inverse_root);
        let parts = [
            first - deviations,
            (first + last) * L::splat(0.5),
            last + deviations,
        ]
        .map(|lag| {
            let lag = lag.max(L::splat(1e-4)).min(one);
            lag / (one + lag.neg_mul_add(lag, one).max(zero).sqrt())
        });
        let [first, middle, last] = parts.map(|part| L::select(is_sharp, part, one));
        Self {
            is_sharp,
            parts: [first, middle, last, one],
        }
    }
}

/// What is integrated.
struct Integrand<'a, L, const N: usize, const STRETCH: usize> {
    terms: &'a Terms<L>,
    boundary: &'a Series<L, N>,
    slopes: Option<&'a Slopes<L, N>>,
    spot: L,
    log_spot: L,
    root: L,
    inverse_spread: L,
    /// Fraction of time to fraction of the horizon, as their roots.
    longer: L,
}

impl<L: Lanes, const N: usize, const STRETCH: usize> Integrand<'_, L, N, STRETCH> {
    /// Adds one moment, whose parameter is `y = top / bottom` in `[0, 1]`; the root of the time until then
    /// is `2 y / (1 + y²)` of the whole, that of the time after it `(1 - y²) / (1 + y²)`: both are smooth
    /// in `y`. `pace` is the weight of the moment in units of `y`, times the square of `bottom`.
    #[inline(always)]
    fn add(&self, top: L, bottom: L, pace: L, sums: &mut Premium<L>) {
        let Put {
            years,
            rate,
            dividend_yield,
            volatility,
        } = self.terms.put;
        let zero = L::splat(0.0);
        let one = L::splat(1.0);
        let half = L::splat(0.5);
        let density = L::splat(INVERSE_SQRT_TAU);

        let denominator = top.mul_add(top, bottom * bottom);
        let product = (top + top) * bottom;
        let inverse = one / (denominator * product);
        let by_denominator = inverse * product;
        let mut lag = product * by_denominator;
        let mut inverse_lag = denominator * denominator * inverse;
        let ratio = bottom.mul_sub(bottom, top * top) * by_denominator;
        let pace = pace * by_denominator;
        let mut slope = (ratio + ratio) * pace;
        if STRETCH != 1 {
            // With s² the root of the time after the moment: 1 - s⁴ = (1 - s²) (1 + s²).
            let factor = ratio.mul_add(ratio, one).sqrt();
            let inverse_factor = one / factor;
            slope = slope * factor - (lag + lag) * lag * ratio * inverse_factor * pace;
            lag = lag * factor;
            inverse_lag = inverse_lag * inverse_factor;
        }
        let s = (ratio * self.longer).min(one).max(zero);
        let elapsed = years * (lag * lag);
        let measure = years * (lag + lag) * slope;

        let here = self.boundary.at(s).max(zero);
        let inverse = self.inverse_spread * inverse_lag;
        let width = volatility * self.root * lag;
        let upper = self.terms.drift.mul_add(elapsed, self.log_spot + here) * inverse;
        let lower = upper - width;
        let upper = upper.max(L::splat(-FARTHEST)).min(L::splat(FARTHEST));
        let lower = lower.max(L::splat(-FARTHEST)).min(L::splat(FARTHEST));
        let (interest, yielded) = (rate * elapsed, dividend_yield * elapsed);
        let mass = clamped_exp(-(half * upper).mul_add(upper, yielded)) * density;
        let strike_mass = clamped_exp(-(half * lower).mul_add(lower, interest)) * density;
        let beyond = mass * mills_within(upper.abs());
        let strike_beyond = strike_mass * mills_within(lower.abs());
        let asset_below = L::select(zero.less(upper), beyond, clamped_exp(-yielded) - beyond);
        let strike_below = L::select(
            zero.less(lower),
            strike_beyond,
            clamped_exp(-interest) - strike_beyond,
        );
        let asset = self.spot * asset_below;
        let flow = rate.mul_sub(strike_below, dividend_yield * asset);
        sums.value = flow.mul_add(measure, sums.value);

        if let Some(slopes) = self.slopes {
            let worth = self.terms.growth * clamped_exp(here);
            let gain = worth - dividend_yield;
            let weight = mass * measure * inverse;
            let change = weight * gain;
            sums.delta = sums.delta - change - dividend_yield * measure * asset_below;
            sums.gamma = (gain * upper)
                .mul_add(inverse, dividend_yield)
                .mul_add(weight, sums.gamma);
            let explicit =
                worth.mul_sub(upper, dividend_yield * lower) * (mass * measure / volatility);
            sums.vega = sums.vega + explicit - change * slopes.vega.at(s);
            let Direction {
                rate: by_rate,
                dividend_yield: by_yield,
            } = slopes.direction;
            let (start, _) = slopes.direction.of_start(self.terms.put);
            let shift = slopes.rho.at(s) - start + (by_rate - by_yield) * elapsed;
            let explicit =
                by_rate * strike_below * (one - interest) - by_yield * asset * (one - yielded);
            sums.rho = sums.rho + explicit * measure - self.spot * change * shift;
        }
    }
}
