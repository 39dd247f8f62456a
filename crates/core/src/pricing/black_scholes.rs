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
use crate::math::lanes::{exp, ln_ratio};
use crate::math::mills::{self, Pair};
use crate::math::normal::{self, INVERSE_SQRT_TAU};
use crate::math::simd::{self, Kernel, Lanes, Mask as _, One, Plain};

/// Price and first-order Greeks of one row; raw derivatives, `theta` per year, `vega` and `rho` per 1.00.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row<T = f64> {
    pub(super) price: T,
    pub(super) delta: T,
    pub(super) gamma: T,
    pub(super) vega: T,
    pub(super) theta: T,
    pub(super) rho: T,
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

/// The inputs of one row, in the order of the vocabulary, or of as many rows as there are lanes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inputs<T = f64> {
    pub(super) spot: T,
    pub(super) strike: T,
    pub(super) years: T,
    pub(super) rate: T,
    pub(super) dividend_yield: T,
    pub(super) volatility: T,
    /// `+1` for a call, `-1` for a put.
    pub(super) sign: T,
}

impl Inputs {
    /// The same row in every lane.
    #[inline(always)]
    fn splat<L: Lanes>(self) -> Inputs<L> {
        Inputs {
            spot: L::splat(self.spot),
            strike: L::splat(self.strike),
            years: L::splat(self.years),
            rate: L::splat(self.rate),
            dividend_yield: L::splat(self.dividend_yield),
            volatility: L::splat(self.volatility),
            sign: L::splat(self.sign),
        }
    }
}

/// First stage of the branch-free path: how far from the money, in which spread.
#[derive(Debug, Clone, Copy)]
pub(super) struct Distance<L> {
    pub(super) root: L,
    pub(super) total_volatility: L,
    /// Log-moneyness of the forward in total volatilities; negative where the call is out of the money.
    pub(super) moneyness: L,
}

impl<L: Lanes> Distance<L> {
    /// Argument of the normal distribution on the option's own side: `-d1` of a call out of the money.
    #[inline(always)]
    pub(super) fn lower(self) -> L {
        self.total_volatility
            .neg_mul_add(L::splat(0.5), self.moneyness.abs())
    }

    /// The argument on the other side: `-d2` of a call out of the money.
    #[inline(always)]
    fn upper(self) -> L {
        self.total_volatility
            .mul_add(L::splat(0.5), self.moneyness.abs())
    }
}

/// Second stage: `spot e^(-qT)`, `strike e^(-rT)`, and the first less the second.
#[derive(Debug, Clone, Copy)]
pub(super) struct Discounted<T> {
    pub(super) forward: T,
    pub(super) strike: T,
    pub(super) excess: T,
}

/// Fourth stage: see [`ratios`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Ratios<L> {
    pub(super) pair: Pair<L>,
    pub(super) inverse: L,
}

#[inline(always)]
pub(super) fn distance<L: Lanes>(inputs: Inputs<L>) -> Distance<L> {
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
    let x = (rate - dividend_yield).mul_add(years, ln_ratio(spot, strike));
    Distance {
        root,
        total_volatility,
        moneyness: x / total_volatility,
    }
}

#[inline(always)]
pub(super) fn discount<L: Lanes>(inputs: Inputs<L>) -> Discounted<L> {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        ..
    } = inputs;
    let dividend_discount = exp(-(dividend_yield * years));
    let rate_discount = exp(-(rate * years));
    let carry = (rate - dividend_yield) * years;
    Discounted {
        forward: spot * dividend_discount,
        strike: strike * rate_discount,
        excess: excess(spot, strike, carry, dividend_discount, rate_discount),
    }
}

/// Third stage: `φ(lower)`, with the rounding of the square carried into the exponential.
#[inline(always)]
pub(super) fn density<L: Lanes>(lower: L) -> L {
    let (head, tail) = lower.square();
    let correction = tail.neg_mul_add(L::splat(0.5 * INVERSE_SQRT_TAU), L::splat(INVERSE_SQRT_TAU));
    exp(head * L::splat(-0.5)) * correction
}

/// Fourth stage: the Mills ratios on both sides, and the inverse of spot times total volatility.
#[inline(always)]
pub(super) fn ratios<L: Lanes>(inputs: Inputs<L>, distance: Distance<L>) -> Ratios<L> {
    let lower = distance.lower();
    let in_tail = L::splat(mills::LEAST).less_or_equal(lower);
    let (pair, inverse) = mills::pair_and_inverse(
        L::select(in_tail, lower, -lower),
        distance.upper(),
        distance.total_volatility,
        inputs.spot * distance.total_volatility,
    );
    Ratios { pair, inverse }
}

/// Last stage: values and derivatives.
#[inline(always)]
pub(super) fn assemble<L: Lanes>(
    inputs: Inputs<L>,
    distance: Distance<L>,
    discounted: Discounted<L>,
    density: L,
    Ratios {
        pair: ratios,
        inverse,
    }: Ratios<L>,
) -> Row<L> {
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
    // `φ(lower) M(lower)` is the tail beyond `lower`; where that is most of the distribution, it is 1
    // less the tail on the other side.
    let one = L::splat(1.0);
    let in_tail = L::splat(mills::LEAST).less_or_equal(distance.lower());
    let mass = density * ratios.near;
    let far_tail = density * ratios.far;
    let rest = one - mass;
    let out = OutOfTheMoney {
        near_tail: L::select(in_tail, mass, rest),
        near_rest: L::select(in_tail, rest, mass),
        far_tail,
        value: L::select(in_tail, density * ratios.difference, rest - far_tail),
        slope: density,
    };
    let parts = Parts::new(inputs, discounted, moneyness, out);

    // Spot times its density at d1, which is strike times its density at d2.
    let weight = parts.side * density;
    let gamma_spot = weight * inverse;
    let inverse_spot = inverse * total_volatility;
    let half_variance = L::splat(0.5) * volatility * volatility;
    Row {
        price: parts.price,
        delta: parts.asset * inverse_spot,
        gamma: gamma_spot * inverse_spot,
        vega: weight * root,
        theta: half_variance.neg_mul_add(gamma_spot * spot, parts.carry(inputs)),
        rho: parts.payment * years,
    }
}

/// What an option is made of, signed: `price = asset - payment`, but formed without that subtraction.
struct Parts<L> {
    /// The smaller of discounted forward and discounted strike.
    side: L,
    /// Present value of the share received or delivered at exercise.
    asset: L,
    /// Present value of the strike paid or received at exercise.
    payment: L,
    price: L,
}

impl<L: Lanes> Parts<L> {
    /// From the out-of-the-money option, whose tails are both in units of its side: spot times its
    /// density equals strike times its own.
    #[inline(always)]
    fn new(
        inputs: Inputs<L>,
        discounted: Discounted<L>,
        moneyness: L,
        out: OutOfTheMoney<L>,
    ) -> Self {
        let Discounted {
            forward,
            strike,
            excess,
        } = discounted;
        let zero = L::splat(0.0);
        let sign = inputs.sign;
        let call_is_out = moneyness.less_or_equal(zero);
        let is_put = sign.less(zero);
        let side = L::select(call_is_out, forward, strike);
        let other = L::select(call_is_out, strike, forward);
        let far = side * out.far_tail;
        let time_value = side * out.value;
        let is_out = call_is_out ^ is_put;
        let near = side * L::select(is_out, out.near_tail, out.near_rest);
        let far = L::select(is_out, far, other - far);
        let price = L::select(is_out, time_value, excess.abs() + time_value);
        Self {
            side,
            asset: sign * L::select(call_is_out, near, far),
            payment: sign * L::select(call_is_out, far, near),
            price,
        }
    }

    /// `dividend_yield asset - rate payment`, the part of theta that the pricing equation gives without
    /// a second derivative. The smaller of the two is multiplied by the difference of the rates, so
    /// that nothing cancels when they are near each other.
    #[inline(always)]
    fn carry(&self, inputs: Inputs<L>) -> L {
        let Inputs {
            rate,
            dividend_yield,
            ..
        } = inputs;
        let asset_is_greater = self.payment.abs().less(self.asset.abs());
        let growth = L::select(asset_is_greater, dividend_yield, rate);
        let part = L::select(asset_is_greater, self.payment, self.asset);
        growth.mul_sub(self.price, (rate - dividend_yield) * part)
    }
}

/// Whether the branch-free path is accurate for a row; the others belong to [`careful`].
#[inline(always)]
pub(super) fn inside<L: Lanes>(inputs: Inputs<L>, distance: Distance<L>) -> L::Mask {
    // A NaN fails every comparison, and a total volatility in its range leaves no volatility or time
    // that is negative or vanishing.
    inputs.spot.within(1e-100, 1e100)
        & inputs.strike.within(1e-100, 1e100)
        & inputs.years.less_or_equal(L::splat(1e4))
        & inputs.volatility.less_or_equal(L::splat(1e4))
        & distance.total_volatility.within(1e-9, 50.0)
        & distance.lower().abs().less_or_equal(L::splat(37.0))
        & distance.upper().less_or_equal(L::splat(mills::GREATEST))
        & (inputs.rate * inputs.years)
            .abs()
            .less_or_equal(L::splat(300.0))
        & (inputs.dividend_yield * inputs.years)
            .abs()
            .less_or_equal(L::splat(300.0))
}

/// One row down whichever path it belongs to.
pub(super) fn evaluate(inputs: Inputs) -> (Row, Status) {
    simd::dispatch_one(inputs).map_or_else(|| careful(inputs), |row| (row, Status::Ok))
}

impl Kernel for Inputs {
    /// `None` where the row belongs to [`careful`].
    type Output = Option<Row>;

    #[inline(always)]
    fn run<L: Lanes>(self) -> Option<Row> {
        let inputs: Inputs<L> = self.splat();
        let distance = distance(inputs);
        if !inside(inputs, distance).any() {
            return None;
        }
        let row = assemble(
            inputs,
            distance,
            discount(inputs),
            density(distance.lower()),
            ratios(inputs, distance),
        );
        Some(Row {
            price: row.price.first(),
            delta: row.delta.first(),
            gamma: row.gamma.first(),
            vega: row.vega.first(),
            theta: row.theta.first(),
            rho: row.rho.first(),
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
    let (dividend_discount, rate_discount) =
        (libm::exp(-dividend_yield * years), libm::exp(-rate * years));
    let carry = (rate - dividend_yield) * years;
    let discounted = Discounted {
        forward: spot * dividend_discount,
        strike: strike * rate_discount,
        excess: excess::<Plain>(
            One(spot),
            One(strike),
            One(carry),
            One(dividend_discount),
            One(rate_discount),
        )
        .0,
    };
    let root = years.sqrt();
    let total_volatility = volatility * root;
    let x = log_moneyness(spot, strike, carry);
    // Rates and times so large that they overflow leave no distance to the money.
    if x.is_nan() || !(discounted.forward.is_finite() && discounted.strike.is_finite()) {
        return (Row::NAN, Status::BadInput);
    }
    let row = if total_volatility == 0.0 || x.is_infinite() {
        limit(inputs, discounted, x)
    } else {
        let out = out_of_the_money(x.abs(), total_volatility);
        let parts = Parts::<Plain>::new(
            inputs.splat(),
            Discounted {
                forward: One(discounted.forward),
                strike: One(discounted.strike),
                excess: One(discounted.excess),
            },
            One(x),
            OutOfTheMoney {
                near_tail: One(out.near_tail),
                near_rest: One(out.near_rest),
                far_tail: One(out.far_tail),
                value: One(out.value),
                slope: One(out.slope),
            },
        );
        let weight = parts.side.0 * out.slope;
        Row {
            price: parts.price.0,
            delta: parts.asset.0 / spot,
            gamma: weight / total_volatility / spot / spot,
            vega: weight * root,
            theta: parts.carry(inputs.splat()).0 - 0.5 * volatility * (weight / root),
            rho: parts.payment.0 * years,
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
fn limit(inputs: Inputs, discounted: Discounted<f64>, x: f64) -> Row {
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
