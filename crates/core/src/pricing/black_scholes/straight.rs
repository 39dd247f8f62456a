//! The branch-free path, in two stages so that a batch can run each over a whole block: short
//! dependency chains overlap. [`place`] finds where the option stands, and whether this path is accurate
//! for it; [`value`] is what it is worth.

use super::Inputs;
use crate::math::lanes::{exp_and_exp_m1, exp_of_multiple, ln_aligned};
use crate::math::mills;
use crate::math::normal::INVERSE_SQRT_TAU;
use crate::math::simd::Lanes;
use crate::pricing::Greek;

/// Where an option stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Place<T> {
    /// `sqrt(years)`.
    pub(in crate::pricing) root: T,
    pub(in crate::pricing) total_volatility: T,
    /// Log-moneyness of the forward in total volatilities, `(d1 + d2) / 2`.
    pub(in crate::pricing) moneyness: T,
    /// `1 / (spot * total_volatility)`.
    pub(in crate::pricing) inverse: T,
    /// `spot e^(-dividend_yield years)`.
    pub(in crate::pricing) forward: T,
    /// `strike e^(-rate years)`.
    pub(in crate::pricing) strike: T,
    /// The first less the second, without their cancellation.
    pub(in crate::pricing) excess: T,
}

/// What an option is made of, signed: `price = asset - payment`, but formed without that subtraction.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Value<T> {
    /// Present value of the share received or delivered at exercise.
    pub(in crate::pricing) asset: T,
    /// Present value of the strike paid or received at exercise.
    pub(in crate::pricing) payment: T,
    pub(in crate::pricing) price: T,
    /// Discounted forward times the density at `d1`, which is discounted strike times the density at `d2`.
    pub(in crate::pricing) weight: T,
}

/// What time, rate and yield decide alone: all rows of one expiry share it.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Carry<T> {
    /// `sqrt(years)`.
    pub(in crate::pricing) root: T,
    /// `e^(-dividend_yield years)`.
    dividend_discount: T,
    /// `e^((dividend_yield - rate) years)`.
    growth: T,
    /// That less 1, without the cancellation.
    growth_m1: T,
}

/// For dividends and carry of at most 300 in all.
#[inline(always)]
pub(in crate::pricing) fn carry<L: Lanes>(years: L, rate: L, dividend_yield: L) -> Carry<L> {
    let (growth, growth_m1) = exp_and_exp_m1((dividend_yield - rate) * years);
    Carry {
        root: years.sqrt(),
        dividend_discount: exp_of_multiple(dividend_yield * years, -1.0),
        growth,
        growth_m1,
    }
}

/// First stage: the place, and yes for the rows that belong on this path.
#[inline(always)]
pub(in crate::pricing) fn place<L: Lanes>(
    inputs: Inputs<L>,
    carry: Carry<L>,
) -> (Place<L>, L::Mask) {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        ..
    } = inputs;
    let root = carry.root;
    let total_volatility = volatility * root;

    // One division for the logarithm and for both inverses; what its products round away comes back by
    // one step of Newton's.
    let (scaled, exponent) = spot.align(strike);
    let (difference, sum) = (spot - scaled, spot + scaled);
    let spot_volatility = spot * total_volatility;
    let inverse_of_both = L::splat(1.0) / (sum * spot_volatility);
    let inverse_sum = inverse_of_both * spot_volatility;
    let inverse = inverse_of_both * sum;
    let inverse_volatility = inverse * spot;
    let s = quotient(difference, sum, inverse_sum);
    let net_yield = dividend_yield - rate;
    let x = net_yield.neg_mul_add(years, ln_aligned(s, exponent));
    let moneyness = quotient(x, total_volatility, inverse_volatility);

    let Discounted {
        forward,
        strike: discounted_strike,
        excess,
    } = discount(inputs, carry);
    let place = Place {
        root,
        total_volatility,
        moneyness,
        inverse,
        forward,
        strike: discounted_strike,
        excess,
    };

    let (dividends, decline) = (dividend_yield * years, net_yield * years);
    // A NaN fails a comparison of its own or reaches the moneyness, and a total volatility in its range
    // leaves no volatility or time that is negative or vanishing.
    let inside = L::splat(1e-100).less_or_equal(spot.min(strike))
        & spot.max(strike).less_or_equal(L::splat(1e100))
        & years.max(volatility).less_or_equal(L::splat(1e4))
        & L::splat(1e-9).less_or_equal(total_volatility)
        & dividends
            .abs()
            .max(decline.abs())
            .less_or_equal(L::splat(300.0))
        & total_volatility
            .mul_add(L::splat(0.5), moneyness.abs())
            .less_or_equal(L::splat(37.0));
    (place, inside)
}

/// The two sides of the exchange, discounted.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Discounted<T> {
    /// `spot e^(-dividend_yield years)`.
    pub(in crate::pricing) forward: T,
    /// `strike e^(-rate years)`.
    pub(in crate::pricing) strike: T,
    /// The first less the second, without their cancellation.
    pub(in crate::pricing) excess: T,
}

/// From what the row's expiry decides.
#[inline(always)]
pub(in crate::pricing) fn discount<L: Lanes>(inputs: Inputs<L>, carry: Carry<L>) -> Discounted<L> {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        ..
    } = inputs;
    let Carry {
        dividend_discount,
        growth,
        growth_m1,
        ..
    } = carry;
    let decline = (dividend_yield - rate) * years;
    let forward = spot * dividend_discount;
    let discounted_strike = strike * (dividend_discount * growth);
    // The difference of the two would cancel near the money, where that of spot and strike is exact; with
    // much carry those two are far apart.
    let near = dividend_discount * growth_m1.neg_mul_add(strike, spot - strike);
    let small_carry = decline.abs().less(L::splat(0.5));
    Discounted {
        forward,
        strike: discounted_strike,
        excess: L::select(small_carry, near, forward - discounted_strike),
    }
}

/// `numerator / denominator` from an approximate inverse of the denominator.
#[inline(always)]
fn quotient<L: Lanes>(numerator: L, denominator: L, inverse: L) -> L {
    let first = numerator * inverse;
    if L::FUSED {
        first
            .neg_mul_add(denominator, numerator)
            .mul_add(inverse, first)
    } else {
        // The residual of a rounded product says nothing.
        first
    }
}

/// Second stage. It starts from the out-of-the-money option of the row's strike, which in units of its own
/// side is worth `φ(lower) (M(lower) - M(upper))` with the Mills ratio `M`; the option in the money
/// follows by put-call parity.
#[inline(always)]
pub(in crate::pricing) fn value<L: Lanes>(place: Place<L>, sign: L) -> Value<L> {
    let Place {
        total_volatility,
        moneyness,
        forward,
        strike,
        excess,
        ..
    } = place;
    let zero = L::splat(0.0);
    let distance = moneyness.abs();
    let call_is_out = moneyness.less_or_equal(zero);
    let is_out = call_is_out ^ sign.less(zero);
    let side = L::select(call_is_out, forward, strike);
    let other = L::select(call_is_out, strike, forward);

    // Arguments of the normal distribution on the option's own side and on the other: `-d1` and `-d2` of a
    // call out of the money.
    let half = L::splat(0.5);
    let lower = total_volatility.neg_mul_add(half, distance);
    let upper = total_volatility.mul_add(half, distance);
    // `φ(lower) M(lower)` is the tail beyond `lower`; where that is most of the distribution, it is 1
    // less the tail on the other side.
    let in_tail = L::splat(mills::LEAST).less_or_equal(lower);
    let near = L::select(in_tail, lower, -lower);
    let gap = L::select(in_tail, total_volatility, distance + distance);

    // The rounding of the square is carried into the exponential.
    let (head, tail) = lower.square();
    let correction = tail.neg_mul_add(L::splat(0.5 * INVERSE_SQRT_TAU), L::splat(INVERSE_SQRT_TAU));
    let weight = exp_of_multiple(head, -0.5) * (correction * side);

    let tails = mills::pair(near, upper, gap, weight);
    let rest = side - tails.near;
    let out = L::select(in_tail, tails.difference, rest - tails.far);
    let near = L::select(in_tail ^ is_out, rest, tails.near);
    let far = L::select(is_out, tails.far, other - tails.far);
    Value {
        asset: sign * L::select(call_is_out, near, far),
        payment: sign * L::select(call_is_out, far, near),
        price: L::select(is_out, out, excess.abs() + out),
        weight,
    }
}

/// A row with all that its Greeks are made of.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Priced<L> {
    pub(in crate::pricing) inputs: Inputs<L>,
    pub(in crate::pricing) place: Place<L>,
    pub(in crate::pricing) value: Value<L>,
}

impl<L: Lanes> Priced<L> {
    /// Any of them. A loop over rows that asks for the same ones again and again pays for nothing else.
    #[inline(always)]
    pub(in crate::pricing) fn greek(self, greek: Greek) -> L {
        match greek {
            Greek::Price => self.value.price,
            Greek::Delta => self.delta(),
            Greek::Gamma => self.gamma(),
            Greek::Vega => self.vega(),
            Greek::Theta => self.theta(),
            Greek::Rho => self.rho(),
            Greek::Epsilon => -(self.value.asset * self.inputs.years),
            Greek::Lambda => self.value.asset / self.value.price,
            Greek::DualDelta => -(self.value.payment / self.inputs.strike),
            Greek::DualGamma => {
                let strike = self.inputs.strike;
                self.value.weight / (strike * strike * self.place.total_volatility)
            }
            Greek::Vanna => -(self.gamma_spot() * self.d2() * self.place.root),
            Greek::Volga => self.vega() * self.d1() * self.d2() / self.inputs.volatility,
            Greek::Charm => {
                let drift = self.value.weight * self.drift();
                (self.inputs.dividend_yield.mul_sub(self.value.asset, drift)) * self.inverse_spot()
            }
            Greek::Veta => {
                let growth = self.d1().mul_add(self.drift(), self.inputs.dividend_yield);
                self.vega() * (growth - self.half_inverse_years())
            }
            Greek::Speed => {
                let slope = self
                    .d1()
                    .mul_add(self.inverse_total_volatility(), L::splat(1.0));
                -(self.gamma() * slope * self.inverse_spot())
            }
            Greek::Zomma => {
                let product = self.d1().mul_sub(self.d2(), L::splat(1.0));
                self.gamma() * product / self.inputs.volatility
            }
            Greek::Color => {
                let growth = self.d1().mul_add(self.drift(), self.inputs.dividend_yield);
                self.gamma() * (growth + self.half_inverse_years())
            }
            Greek::Ultima => {
                let (d1, d2) = (self.d1(), self.d2());
                let product = d1 * d2;
                let squares = d1.mul_add(d1, d2 * d2);
                let bend = product.neg_mul_add(product - L::splat(1.0), squares);
                let volatility = self.inputs.volatility;
                -(self.vega() * bend / (volatility * volatility))
            }
            Greek::D1 => self.d1(),
            Greek::D2 => self.d2(),
            Greek::ProbabilityInTheMoney => self.value.payment.abs() / self.place.strike,
            Greek::ShareProbabilityInTheMoney => self.value.asset.abs() / self.place.forward,
        }
    }

    #[inline(always)]
    pub(in crate::pricing) fn delta(self) -> L {
        self.value.asset * self.inverse_spot()
    }

    #[inline(always)]
    pub(in crate::pricing) fn gamma(self) -> L {
        self.gamma_spot() * self.inverse_spot()
    }

    #[inline(always)]
    pub(in crate::pricing) fn vega(self) -> L {
        self.value.weight * self.place.root
    }

    #[inline(always)]
    pub(in crate::pricing) fn theta(self) -> L {
        let Inputs {
            spot,
            rate,
            dividend_yield,
            volatility,
            ..
        } = self.inputs;
        let carry = dividend_yield.mul_sub(self.value.asset, rate * self.value.payment);
        let half_variance = L::splat(0.5) * volatility * volatility;
        half_variance.neg_mul_add(self.gamma_spot() * spot, carry)
    }

    #[inline(always)]
    pub(in crate::pricing) fn rho(self) -> L {
        self.value.payment * self.inputs.years
    }

    #[inline(always)]
    fn gamma_spot(self) -> L {
        self.value.weight * self.place.inverse
    }

    #[inline(always)]
    fn inverse_spot(self) -> L {
        self.place.inverse * self.place.total_volatility
    }

    #[inline(always)]
    fn inverse_total_volatility(self) -> L {
        self.place.inverse * self.inputs.spot
    }

    #[inline(always)]
    fn half_inverse_years(self) -> L {
        L::splat(0.5) / self.inputs.years
    }

    #[inline(always)]
    fn d1(self) -> L {
        self.place
            .total_volatility
            .mul_add(L::splat(0.5), self.place.moneyness)
    }

    #[inline(always)]
    fn d2(self) -> L {
        self.place
            .total_volatility
            .neg_mul_add(L::splat(0.5), self.place.moneyness)
    }

    /// `∂d1/∂years`.
    #[inline(always)]
    fn drift(self) -> L {
        let net_rate = self.inputs.rate - self.inputs.dividend_yield;
        let spread = self.d2() * self.half_inverse_years();
        net_rate.mul_sub(self.inverse_total_volatility(), spread)
    }
}
