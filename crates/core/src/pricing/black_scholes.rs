//! Price and Greeks of one European option under generalised Black-Scholes-Merton.
//!
//! Two paths with one meaning. The branch-free one comes in five stages ([`distance`], [`discount`],
//! [`density`], [`ratios`], [`assemble`]) so that a batch can run each over a whole block: short dependency chains
//! become vector code that overlaps. [`inside`] says for which rows it is accurate; [`careful`] takes
//! every other one: limits, values too small or too large for the stages, bad input.
//!
//! Both start from the out-of-the-money option of the row's strike. In units of its own side it is
//! worth `φ(lower) (M(lower) - M(upper))`, with the Mills ratio `M` and the arguments of
//! [`normalised`](super::normalised); the option in the money follows by put-call parity.

use super::Status;
use super::normalised::{OutOfTheMoney, excess, log_moneyness, out_of_the_money};
use crate::math::mills::{self, Pair};
use crate::math::normal::{self, INVERSE_SQRT_TAU};
use crate::math::simd::{self, Kernel, MultiplyAdd, Plain};
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

    /// Whether products of huge inputs left no number. Derivatives may be infinite, prices not.
    fn has_overflowed(&self) -> bool {
        let Self {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
        } = *self;
        !price.is_finite()
            || [delta, gamma, vega, theta, rho]
                .iter()
                .any(|value| value.is_nan())
    }
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
    /// Log-moneyness of the forward in total volatilities; negative where the call is out of the money.
    pub(super) moneyness: f64,
}

impl Distance {
    /// Argument of the normal distribution on the option's own side: `-d1` of a call out of the money.
    #[inline(always)]
    pub(super) fn lower(self) -> f64 {
        self.moneyness.abs() - 0.5 * self.total_volatility
    }

    /// The argument on the other side: `-d2` of a call out of the money.
    #[inline(always)]
    fn upper(self) -> f64 {
        self.moneyness.abs() + 0.5 * self.total_volatility
    }
}

/// Second stage: `spot e^(-qT)`, `strike e^(-rT)`, and the first less the second.
#[derive(Debug, Clone, Copy)]
pub(super) struct Discounted {
    pub(super) forward: f64,
    pub(super) strike: f64,
    pub(super) excess: f64,
}

impl Discounted {
    #[inline(always)]
    fn new<M: MultiplyAdd>(inputs: Inputs, dividend_discount: f64, rate_discount: f64) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            ..
        } = inputs;
        let carry = (rate - dividend_yield) * years;
        Self {
            forward: spot * dividend_discount,
            strike: strike * rate_discount,
            excess: excess::<M>(spot, strike, carry, dividend_discount, rate_discount),
        }
    }
}

/// Fourth stage: see [`ratios`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Ratios {
    pub(super) pair: Pair,
    pub(super) inverse: f64,
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
    let total_volatility = volatility * root;
    let x = M::multiply_add(rate - dividend_yield, years, ln_ratio::<M>(spot, strike));
    Distance {
        root,
        total_volatility,
        moneyness: x / total_volatility,
    }
}

#[inline(always)]
pub(super) fn discount<M: MultiplyAdd>(inputs: Inputs) -> Discounted {
    Discounted::new::<M>(
        inputs,
        exp::<M>(-inputs.dividend_yield * inputs.years),
        exp::<M>(-inputs.rate * inputs.years),
    )
}

/// Third stage: `φ(lower)`, with the rounding of the square carried into the exponential.
#[inline(always)]
pub(super) fn density<M: MultiplyAdd>(lower: f64) -> f64 {
    let (head, tail) = M::square(lower);
    let correction = M::multiply_add(-0.5, tail, 1.0) * INVERSE_SQRT_TAU;
    exp::<M>(-0.5 * head) * correction
}

/// Fourth stage: the Mills ratios on both sides, and the inverse of spot times total volatility.
#[inline(always)]
pub(super) fn ratios<M: MultiplyAdd>(inputs: Inputs, distance: Distance) -> Ratios {
    let lower = distance.lower();
    let near = if lower >= mills::LEAST { lower } else { -lower };
    let (pair, inverse) = mills::pair_and_inverse::<M>(
        near,
        distance.upper(),
        distance.total_volatility,
        inputs.spot * distance.total_volatility,
    );
    Ratios { pair, inverse }
}

/// Last stage: values and derivatives.
#[inline(always)]
pub(super) fn assemble(
    inputs: Inputs,
    distance: Distance,
    discounted: Discounted,
    density: f64,
    ratios: Ratios,
) -> Row {
    let Inputs {
        spot,
        years,
        volatility,
        ..
    } = inputs;
    let Distance {
        root,
        total_volatility,
        moneyness,
    } = distance;
    let Ratios {
        pair: ratios,
        inverse,
    } = ratios;
    // `φ(lower) M(lower)` is the tail beyond `lower`; where that is most of the distribution, it is 1
    // less the tail on the other side.
    let in_tail = distance.lower() >= mills::LEAST;
    let mass = density * ratios.near;
    let far_tail = density * ratios.far;
    let (near_tail, near_rest, value) = if in_tail {
        (mass, 1.0 - mass, density * ratios.difference)
    } else {
        (1.0 - mass, mass, 1.0 - (mass + far_tail))
    };
    let out = OutOfTheMoney {
        near_tail,
        near_rest,
        far_tail,
        value,
        slope: density,
    };
    let parts = Parts::new(inputs, discounted, moneyness, out);

    // Spot times its density at d1, which is strike times its density at d2.
    let weight = parts.side * density;
    let gamma_spot = weight * inverse;
    let inverse_spot = inverse * total_volatility;
    let decay = 0.5 * volatility * volatility * (gamma_spot * spot);
    Row {
        price: parts.price,
        delta: parts.asset * inverse_spot,
        gamma: gamma_spot * inverse_spot,
        vega: weight * root,
        theta: parts.carry(inputs) - decay,
        rho: parts.payment * years,
    }
}

/// What an option is made of, signed: `price = asset - payment`, but formed without that subtraction.
struct Parts {
    /// The smaller of discounted forward and discounted strike.
    side: f64,
    /// Present value of the share received or delivered at exercise.
    asset: f64,
    /// Present value of the strike paid or received at exercise.
    payment: f64,
    price: f64,
}

impl Parts {
    /// From the out-of-the-money option, whose tails are both in units of its side: spot times its
    /// density equals strike times its own.
    #[inline(always)]
    fn new(inputs: Inputs, discounted: Discounted, moneyness: f64, out: OutOfTheMoney) -> Self {
        let Discounted {
            forward,
            strike,
            excess,
        } = discounted;
        let sign = inputs.sign;
        let call_is_out = moneyness <= 0.0;
        let (side, other) = if call_is_out {
            (forward, strike)
        } else {
            (strike, forward)
        };
        let far = side * out.far_tail;
        let time_value = side * out.value;
        let (near, far, price) = if call_is_out == (sign > 0.0) {
            (side * out.near_tail, far, time_value)
        } else {
            (side * out.near_rest, other - far, excess.abs() + time_value)
        };
        let (asset, payment) = if call_is_out {
            (near, far)
        } else {
            (far, near)
        };
        Self {
            side,
            asset: sign * asset,
            payment: sign * payment,
            price,
        }
    }

    /// `dividend_yield asset - rate payment`, the part of theta that the pricing equation gives without
    /// a second derivative. The smaller of the two is multiplied by the difference of the rates, so
    /// that nothing cancels when they are near each other.
    #[inline(always)]
    fn carry(&self, inputs: Inputs) -> f64 {
        let Inputs {
            rate,
            dividend_yield,
            ..
        } = inputs;
        let (growth, part) = if self.asset.abs() > self.payment.abs() {
            (dividend_yield, self.payment)
        } else {
            (rate, self.asset)
        };
        growth * self.price - (rate - dividend_yield) * part
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
    // A NaN fails every comparison, and a total volatility in its range leaves no volatility or time
    // that is negative or vanishing.
    within(inputs.spot, 1e-100, 1e100)
        & within(inputs.strike, 1e-100, 1e100)
        & (inputs.years <= 1e4)
        & (inputs.volatility <= 1e4)
        & within(distance.total_volatility, 1e-9, 50.0)
        & (distance.lower().abs() <= 37.0)
        & (distance.upper() <= mills::GREATEST)
        & ((inputs.rate * inputs.years).abs() <= 300.0)
        & ((inputs.dividend_yield * inputs.years).abs() <= 300.0)
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
            assemble(
                self,
                distance,
                discount::<M>(self),
                density::<M>(distance.lower()),
                ratios::<M>(self, distance),
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
        ..
    } = inputs;
    if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, volatility) {
        return (Row::NAN, status);
    }
    let discounted = Discounted::new::<Plain>(
        inputs,
        libm::exp(-dividend_yield * years),
        libm::exp(-rate * years),
    );
    let root = years.sqrt();
    let total_volatility = volatility * root;
    let x = log_moneyness(spot, strike, (rate - dividend_yield) * years);
    // Rates and times so large that they overflow leave no distance to the money.
    if x.is_nan() || !(discounted.forward.is_finite() && discounted.strike.is_finite()) {
        return (Row::NAN, Status::BadInput);
    }
    let row = if total_volatility == 0.0 || x.is_infinite() {
        limit(inputs, discounted, x)
    } else {
        let out = out_of_the_money(x.abs(), total_volatility);
        let parts = Parts::new(inputs, discounted, x, out);
        let weight = parts.side * out.slope;
        Row {
            price: parts.price,
            delta: parts.asset / spot,
            gamma: weight / total_volatility / spot / spot,
            vega: weight * root,
            theta: parts.carry(inputs) - 0.5 * volatility * (weight / root),
            rho: parts.payment * years,
        }
    };
    if row.has_overflowed() {
        (Row::NAN, Status::BadInput)
    } else {
        (row, Status::Ok)
    }
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
fn limit(inputs: Inputs, discounted: Discounted, x: f64) -> Row {
    let Discounted {
        forward,
        strike,
        excess,
    } = discounted;
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
    let payment = sign * strike * exercised;
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
            (sign * excess).max(0.0)
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
