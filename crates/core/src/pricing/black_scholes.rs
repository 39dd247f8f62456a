//! Price and Greeks of one European option under generalised Black-Scholes-Merton.
//!
//! Two paths with one meaning. The branch-free one comes in four stages ([`distance`], [`discount`],
//! [`density`], [`assemble`]) so that a batch can run each over a whole block: short dependency chains
//! become vector code that overlaps. [`inside`] says for which rows it is accurate; [`careful`] takes
//! every other one: short-dated and low-volatility options, far tails, limits, bad input.

use super::Status;
use super::normalised::{log_moneyness, out_of_the_money};
use crate::math::normal::{self, INVERSE_SQRT_TAU, MILLS_DENOMINATOR, MILLS_NUMERATOR};
use crate::math::polynomial::horner;
use crate::math::simd::{self, Kernel, MultiplyAdd};
use crate::math::straight::{exp, ln_ratio};

/// Price and first-order Greeks of one row; raw derivatives, `theta` per year, `vega` and `rho` per 1.00.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row {
    pub(super) price: f64,
    pub(super) delta: f64,
    pub(super) gamma: f64,
    pub(super) vega: f64,
    pub(super) theta: f64,
    pub(super) rho: f64,
}

impl Row {
    const NAN: Self = Self {
        price: f64::NAN,
        delta: f64::NAN,
        gamma: f64::NAN,
        vega: f64::NAN,
        theta: f64::NAN,
        rho: f64::NAN,
    };
}

/// The inputs of one row, in the order of the vocabulary.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inputs {
    pub(super) spot: f64,
    pub(super) strike: f64,
    pub(super) years: f64,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    pub(super) volatility: f64,
    /// `+1` for a call, `-1` for a put.
    pub(super) sign: f64,
}

/// First stage of the branch-free path: how far from the money, in which spread.
#[derive(Debug, Clone, Copy)]
pub(super) struct Distance {
    pub(super) root: f64,
    pub(super) total_volatility: f64,
    pub(super) d1: f64,
}

/// Second stage: `spot e^(-qT)` and `strike e^(-rT)`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Discounted {
    pub(super) forward: f64,
    pub(super) strike: f64,
}

#[inline(always)]
pub(super) fn distance<M: MultiplyAdd>(inputs: Inputs) -> Distance {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        ..
    } = inputs;
    let root = years.sqrt();
    let w = volatility * root;
    let x = M::multiply_add(rate - dividend_yield, years, ln_ratio::<M>(spot, strike));
    Distance {
        root,
        total_volatility: w,
        d1: x / w + 0.5 * w,
    }
}

#[inline(always)]
pub(super) fn discount<M: MultiplyAdd>(inputs: Inputs) -> Discounted {
    Discounted {
        forward: inputs.spot * exp::<M>(-inputs.dividend_yield * inputs.years),
        strike: inputs.strike * exp::<M>(-inputs.rate * inputs.years),
    }
}

/// Third stage: `φ(d1)`, with the rounding of the square carried into the exponential.
#[inline(always)]
pub(super) fn density<M: MultiplyAdd>(d1: f64) -> f64 {
    let (head, tail) = M::square(d1);
    let correction = M::multiply_add(-0.5, tail, 1.0) * INVERSE_SQRT_TAU;
    exp::<M>(-0.5 * head) * correction
}

/// Last stage: values and derivatives.
///
/// `Φ(-y) = φ(y) M(y)` with one rational for the Mills ratio `M` and, because
/// `spot e^(-qT) φ(d1) = strike e^(-rT) φ(d2)`, one exponential for both densities. In-the-money
/// values are complements, so out-of-the-money ones keep relative accuracy.
#[inline(always)]
pub(super) fn assemble<M: MultiplyAdd>(
    inputs: Inputs,
    distance: Distance,
    discounted: Discounted,
    density: f64,
) -> Row {
    let Inputs {
        spot,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let Distance {
        root,
        total_volatility: w,
        d1,
    } = distance;
    let d2 = d1 - w;
    let y1 = d1.abs();
    let y2 = d2.abs();
    let forward_density = discounted.forward * density;

    let q1 = horner::<M, 11>(y1, &MILLS_DENOMINATOR);
    let q2 = horner::<M, 11>(y2, &MILLS_DENOMINATOR);
    let shared = forward_density / (q1 * q2);
    let tail1 = shared * q2 * horner::<M, 10>(y1, &MILLS_NUMERATOR);
    let tail2 = shared * q1 * horner::<M, 10>(y2, &MILLS_NUMERATOR);
    // Expected asset and expected payment at exercise, signed: price = asset - payment.
    let asset = sign
        * if sign * d1 > 0.0 {
            discounted.forward - tail1
        } else {
            tail1
        };
    let payment = sign
        * if sign * d2 > 0.0 {
            discounted.strike - tail2
        } else {
            tail2
        };

    // One division serves gamma and delta.
    let inverse = 1.0 / (spot * w);
    let gamma_spot = forward_density * inverse;
    let inverse_spot = inverse * w;
    let decay = 0.5 * volatility * volatility * (gamma_spot * spot);
    Row {
        price: asset - payment,
        delta: asset * inverse_spot,
        gamma: gamma_spot * inverse_spot,
        vega: forward_density * root,
        // The pricing equation gives theta from the values at hand.
        theta: M::multiply_add(dividend_yield, asset, -(rate * payment)) - decay,
        rho: payment * years,
    }
}

/// Whether the branch-free path is accurate for a row; the others belong to [`careful`].
#[inline(always)]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "no branches: the loop over it becomes vector code"
)]
pub(super) fn inside(inputs: Inputs, distance: Distance) -> bool {
    let within = |value: f64, low: f64, high: f64| (value >= low) & (value <= high);
    within(inputs.spot, 1e-100, 1e100)
        & within(inputs.strike, 1e-100, 1e100)
        & within(inputs.years, 1e-8, 1e4)
        & within(inputs.volatility, 1e-6, 1e4)
        & within(distance.total_volatility, 0.02, 50.0)
        & within(distance.d1, -37.0, 37.0)
        & within(distance.d1 - distance.total_volatility, -37.0, 37.0)
        & within(inputs.rate * inputs.years, -300.0, 300.0)
        & within(inputs.dividend_yield * inputs.years, -300.0, 300.0)
}

/// One row down whichever path it belongs to.
pub(super) fn evaluate(inputs: Inputs) -> (Row, Status) {
    simd::dispatch(inputs).map_or_else(|| careful(inputs), |row| (row, Status::Ok))
}

impl Kernel for Inputs {
    /// `None` where the row belongs to [`careful`].
    type Output = Option<Row>;

    #[inline(always)]
    fn run<M: MultiplyAdd>(self) -> Option<Row> {
        let distance = distance::<M>(self);
        inside(self, distance).then(|| {
            assemble::<M>(
                self,
                distance,
                discount::<M>(self),
                density::<M>(distance.d1),
            )
        })
    }
}

/// Every row, accurate everywhere, with its status.
pub(super) fn careful(inputs: Inputs) -> (Row, Status) {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
    } = inputs;
    if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, volatility) {
        return (Row::NAN, status);
    }
    let forward = spot * libm::exp(-dividend_yield * years);
    let discounted_strike = strike * libm::exp(-rate * years);
    let root = years.sqrt();
    let w = volatility * root;
    let x = log_moneyness(spot, strike, (rate - dividend_yield) * years);
    if !(forward.is_finite() && discounted_strike.is_finite()) {
        return (Row::NAN, Status::BadInput);
    }
    if w == 0.0 || x.is_infinite() {
        return (limit(inputs, forward, discounted_strike, x), Status::Ok);
    }

    let d1 = x / w + 0.5 * w;
    let d2 = x / w - 0.5 * w;
    let asset = sign * forward * normal::cdf(sign * d1);
    let payment = sign * discounted_strike * normal::cdf(sign * d2);
    let forward_density = forward * normal::pdf(d1);
    let side = if x <= 0.0 { forward } else { discounted_strike };
    let out = side * out_of_the_money(x.abs(), w).value;
    let price = if sign * x <= 0.0 {
        out
    } else {
        sign * (forward - discounted_strike) + out
    };
    let gamma = forward_density / (spot * w) / spot;
    let row = Row {
        price,
        delta: asset / spot,
        gamma,
        vega: forward_density * root,
        theta: dividend_yield * asset - rate * payment - 0.5 * forward_density * volatility / root,
        rho: payment * years,
    };
    (row, Status::Ok)
}

/// Why a row has no answer, if it has none. `measure` is the volatility or the premium.
pub(super) fn refusal(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    measure: f64,
) -> Option<Status> {
    let finite = [spot, strike, years, rate, dividend_yield, measure]
        .iter()
        .all(|v| v.is_finite());
    if !finite || spot <= 0.0 || strike < 0.0 || measure < 0.0 {
        Some(Status::BadInput)
    } else if years < 0.0 {
        Some(Status::Expired)
    } else {
        None
    }
}

/// The value without uncertainty: expired, no volatility, or a strike of zero. Derivatives are the
/// limits from inside the domain; at the money forward some of them are infinite.
fn limit(inputs: Inputs, forward: f64, discounted_strike: f64, x: f64) -> Row {
    let Inputs {
        spot,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = inputs;
    let exercised = if x == 0.0 {
        0.5
    } else if sign * x > 0.0 {
        1.0
    } else {
        0.0
    };
    let asset = sign * forward * exercised;
    let payment = sign * discounted_strike * exercised;
    let at_the_money = x == 0.0;
    let decay = if at_the_money && volatility > 0.0 {
        f64::INFINITY
    } else {
        0.0
    };
    Row {
        price: if at_the_money {
            0.0
        } else {
            (asset - payment).max(0.0)
        },
        delta: asset / spot,
        gamma: if at_the_money { f64::INFINITY } else { 0.0 },
        vega: if at_the_money {
            forward * normal::pdf(0.0) * years.sqrt()
        } else {
            0.0
        },
        theta: dividend_yield * asset - rate * payment - decay,
        rho: payment * years,
    }
}
