//! The careful path: every row, accurate everywhere, one at a time.

use super::Inputs;
use super::straight::Value;
use crate::math::mills::pair_anywhere;
use crate::math::normal;
use crate::pricing::normalised::{excess, log_moneyness, out_of_the_money};
use crate::pricing::{Greek, Status};

/// What the row comes down to, discounted.
#[derive(Debug, Clone, Copy)]
struct Market {
    forward: f64,
    strike: f64,
    rate_discount: f64,
    /// The forward less the strike, without their cancellation.
    excess: f64,
    /// The logarithm of their quotient.
    x: f64,
}

/// A row with all that its Greeks are made of.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Row {
    inputs: Inputs,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    /// No answer.
    Refused,
    /// Nothing is uncertain: see [`Certain`].
    Certain(Certain),
    Uncertain {
        market: Market,
        value: Value<f64>,
        total_volatility: f64,
    },
}

/// Every row, accurate everywhere, with its status.
pub(in crate::pricing) fn careful(inputs: Inputs) -> (Row, Status) {
    let refused = |status| {
        let kind = Kind::Refused;
        (Row { inputs, kind }, status)
    };
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
        return refused(status);
    }
    let (dividend_discount, rate_discount) =
        (libm::exp(-dividend_yield * years), libm::exp(-rate * years));
    let carry = (rate - dividend_yield) * years;
    let market = Market {
        forward: spot * dividend_discount,
        strike: strike * rate_discount,
        rate_discount,
        excess: excess(spot, strike, carry, dividend_discount, rate_discount),
        x: log_moneyness(spot, strike, carry),
    };
    // Rates and times so large that they overflow leave no distance to the money.
    if market.x.is_nan() || !(market.forward.is_finite() && market.strike.is_finite()) {
        return refused(Status::BadInput);
    }
    let total_volatility = volatility * years.sqrt();
    let kind = if total_volatility == 0.0 || market.x.is_infinite() {
        Kind::Certain(Certain::new(market, inputs.sign))
    } else {
        Kind::Uncertain {
            market,
            value: value(market, total_volatility, inputs.sign),
            total_volatility,
        }
    };
    let row = Row { inputs, kind };
    // Products of huge inputs may leave no number. Derivatives may be infinite, prices not.
    let overflowed = !row.greek(Greek::Price).is_finite()
        || [
            Greek::Delta,
            Greek::Gamma,
            Greek::Vega,
            Greek::Theta,
            Greek::Rho,
        ]
        .into_iter()
        .any(|greek| row.greek(greek).is_nan());
    if overflowed {
        refused(Status::BadInput)
    } else {
        (row, Status::Ok)
    }
}

impl Row {
    /// Any of them; the formulas of [`Greek`], in the order that keeps huge and tiny factors apart.
    pub(in crate::pricing) fn greek(self, greek: Greek) -> f64 {
        let inputs = self.inputs;
        match self.kind {
            Kind::Refused => f64::NAN,
            Kind::Certain(certain) => certain.greek(inputs, greek),
            Kind::Uncertain {
                market,
                value,
                total_volatility,
            } => uncertain(inputs, market, value, total_volatility, greek),
        }
    }
}

fn uncertain(inputs: Inputs, market: Market, value: Value<f64>, w: f64, greek: Greek) -> f64 {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        ..
    } = inputs;
    let Value {
        asset,
        payment,
        price,
        weight,
    } = value;
    let root = years.sqrt();
    let moneyness = market.x / w;
    let (d1, d2) = (moneyness + 0.5 * w, moneyness - 0.5 * w);
    let gamma = weight / w / spot / spot;
    let vega = weight * root;
    // Where the density has vanished, so has every product with it, however large the factor.
    let drift = (rate - dividend_yield) / w - 0.5 * d2 / years;
    let with_density = |factor: f64, rest: f64| if weight == 0.0 { 0.0 } else { factor * rest };
    match greek {
        Greek::Price => price,
        Greek::Delta => asset / spot,
        Greek::Gamma => gamma,
        Greek::Vega => vega,
        Greek::Theta => {
            dividend_yield * asset - rate * payment - 0.5 * volatility * (weight / root)
        }
        Greek::Rho => payment * years,
        Greek::Epsilon => -(asset * years),
        Greek::Lambda if price > 0.0 => asset / price,
        Greek::Lambda => {
            // Both have underflowed; the density that they share has not.
            let (lower, upper) = (moneyness.abs() - 0.5 * w, moneyness.abs() + 0.5 * w);
            let ratios = pair_anywhere(lower, upper, w);
            if inputs.sign > 0.0 {
                ratios.near / ratios.difference
            } else {
                -ratios.far / ratios.difference
            }
        }
        Greek::DualDelta => -(payment / strike),
        Greek::DualGamma => weight / w / strike / strike,
        Greek::Vanna => with_density(-d2 / volatility, weight / spot),
        Greek::Volga => with_density(vega, d1 * d2 / volatility),
        Greek::Charm => (dividend_yield * asset - with_density(weight, drift)) / spot,
        Greek::Veta => with_density(vega, dividend_yield + d1 * drift - 0.5 / years),
        Greek::Speed => with_density(-gamma / spot, 1.0 + d1 / w),
        Greek::Zomma => with_density(gamma, (d1 * d2 - 1.0) / volatility),
        Greek::Color => with_density(gamma, dividend_yield + d1 * drift + 0.5 / years),
        Greek::Ultima => {
            let product = d1 * d2;
            let bend = product * (1.0 - product) + (d1 * d1 + d2 * d2);
            with_density(-vega, bend / volatility / volatility)
        }
        Greek::D1 => d1,
        Greek::D2 => d2,
        Greek::ProbabilityInTheMoney => payment.abs() / market.strike,
        Greek::ShareProbabilityInTheMoney => asset.abs() / market.forward,
    }
}

/// The parts of the value, from the out-of-the-money option of the strike.
fn value(market: Market, total_volatility: f64, sign: f64) -> Value<f64> {
    let Market {
        forward,
        strike,
        excess,
        x,
        ..
    } = market;
    let call_is_out = x <= 0.0;
    let (side, other) = if call_is_out {
        (forward, strike)
    } else {
        (strike, forward)
    };
    let out = out_of_the_money(x.abs(), total_volatility);
    let far = side * out.far_tail;
    let (near, far, price) = if call_is_out == (sign > 0.0) {
        (side * out.near_tail, far, side * out.value)
    } else {
        (
            side * out.near_rest,
            other - far,
            excess.abs() + side * out.value,
        )
    };
    let (asset, payment) = if call_is_out {
        (near, far)
    } else {
        (far, near)
    };
    Value {
        asset: sign * asset,
        payment: sign * payment,
        price,
        weight: side * out.slope,
    }
}

/// Why a row has no answer, if it has none. `measure` is the volatility or the premium.
pub(in crate::pricing) fn refusal(
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
#[derive(Debug, Clone, Copy)]
struct Certain {
    market: Market,
    /// Probability of exercise: 1, 0, or a half at the money.
    exercised: f64,
    asset: f64,
    payment: f64,
}

impl Certain {
    fn new(market: Market, sign: f64) -> Self {
        let exercised = if market.x == 0.0 {
            0.5
        } else if sign * market.x > 0.0 {
            1.0
        } else {
            0.0
        };
        Self {
            market,
            exercised,
            asset: sign * market.forward * exercised,
            payment: sign * market.strike * exercised,
        }
    }

    fn greek(self, inputs: Inputs, greek: Greek) -> f64 {
        let Inputs {
            spot,
            years,
            rate,
            dividend_yield,
            sign,
            ..
        } = inputs;
        let Self {
            market,
            exercised,
            asset,
            payment,
        } = self;
        let at_the_money = market.x == 0.0;
        match greek {
            Greek::Price | Greek::D1 | Greek::D2 if at_the_money => 0.0,
            Greek::Price => (sign * market.excess).max(0.0),
            Greek::Delta => asset / spot,
            Greek::Rho => payment * years,
            Greek::Epsilon => -(asset * years),
            Greek::DualDelta => -(sign * market.rate_discount * exercised),
            Greek::D1 | Greek::D2 => market.x * f64::INFINITY,
            Greek::ProbabilityInTheMoney | Greek::ShareProbabilityInTheMoney => exercised,
            Greek::Lambda if exercised == 1.0 => asset / (sign * market.excess),
            // An option about to end worthless moves by ever more times its value.
            Greek::Lambda => sign * f64::INFINITY,
            _ if at_the_money => self.at_the_money(inputs, greek),
            Greek::Theta => dividend_yield * asset - rate * payment,
            Greek::Charm => dividend_yield * asset / spot,
            // What contains the density.
            _ => 0.0,
        }
    }

    /// Limits of what contains the density, where `d1, d2 = ± w / 2` as `w` vanishes.
    fn at_the_money(self, inputs: Inputs, greek: Greek) -> f64 {
        let Inputs {
            spot,
            years,
            rate,
            dividend_yield,
            volatility,
            ..
        } = inputs;
        let carry = dividend_yield * self.asset - rate * self.payment;
        let net_rate = rate - dividend_yield;
        let weight = self.market.forward * normal::pdf(0.0);
        let vega = weight * years.sqrt();
        let spread = net_rate + 0.25 * volatility * volatility;
        // What a sum of finite rates and `1 / years` multiplies is finite or infinite as a whole.
        let infinite = |factor: f64| {
            if factor == 0.0 {
                0.0
            } else {
                factor * f64::INFINITY
            }
        };
        match greek {
            Greek::Vega => vega,
            Greek::Theta if volatility > 0.0 => f64::NEG_INFINITY,
            Greek::Theta => carry,
            Greek::Vanna => 0.5 * vega / spot,
            Greek::Charm if spread != 0.0 => infinite(-spread),
            Greek::Charm => dividend_yield * self.asset / spot,
            Greek::Veta if years == 0.0 => f64::NEG_INFINITY,
            Greek::Veta => vega * (dividend_yield + 0.5 * net_rate - 0.5 / years),
            Greek::Speed | Greek::Zomma => f64::NEG_INFINITY,
            Greek::Color => infinite(dividend_yield + 0.5 * net_rate + 0.5 / years),
            Greek::Ultima => -0.25 * vega * years,
            Greek::Gamma | Greek::DualGamma => f64::INFINITY,
            _ => 0.0,
        }
    }
}
