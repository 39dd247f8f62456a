//! The quadratic approximation of Barone-Adesi and Whaley.
//!
//! # Formula
//! The premium for early exercise is taken to follow an ordinary differential equation whose solution is a
//! power of spot. With the European price `c(S)`, `s = 1` for a call and `-1` for a put,
//! `v = volatility² years`, `b = (rate - dividend_yield) years` and `g = rate years / (1 - e^(-rate years))`
//! (1 where `rate = 0`), `p` is the root of `p (p - 1) v / 2 + b p = g` that is above 1 for a call and
//! negative for a put. The critical price `S*` solves
//! `s (S* - strike) = c(S*) + s S* (1 - e^(-dividend_yield years) Φ(s d1(S*))) / p`, and the option is worth
//! `c(S) + (s (S* - strike) - c(S*)) (S / S*)^p` out of the money from `S*`, and exercise now beyond it.
//!
//! # Where it is defined
//! Published for positive rates, it holds unchanged wherever exercise pays beyond a single critical
//! price: a call with `dividend_yield > 0`, a put with `rate > 0`, or one of the two 0 and the other
//! negative, whatever the sign of the rest. With two critical prices (a call with
//! `rate < dividend_yield < 0`, a put with `dividend_yield < rate < 0`) the one nearer to the strike
//! is used in the same way, where there is one that solves the equation, and beyond it the option is worth
//! the better of exercise now and the European option.
//!
//! # Accuracy
//! Of the formula, against 50-digit values (`tests/golden/barone_adesi_whaley_*.json`): relative error of the
//! price below 1e-12. Of the approximation, beside Leisen and Reimer's
//! tree of 1001 steps, for strikes of 100, a week to three years, volatilities of 10 to 60 % and spots within two total volatilities of the
//! strike: half of the errors are below 0.004 and one in twenty is above 0.28; they run from -0.2 to 1.0. It
//! tends to the exact price as `years` tends to 0 and where the option is perpetual. It does not keep the
//! symmetry between a put and the call with spot and strike, rate and dividend yield exchanged.
//!
//! # Greeks
//! Exact derivatives of the formula, not differences: the price is stationary in the critical price, so that
//! only its explicit dependence on the inputs counts. Beyond the critical price, `delta` is 1 or -1 and the
//! others are 0.
//!
//! # Source
//! G. Barone-Adesi, R. Whaley, "Efficient Analytic Approximation of American Option Values", Journal of
//! Finance 42, 1987.

use super::{
    checked, european_or_exercised, is_certain, may_be_exercised_early, not_below_intrinsic,
};
use crate::Result;
use crate::math::log_ratio::log_ratio;
use crate::math::normal;
use crate::pricing::black_scholes::{self, Inputs, Row, refusal};
use crate::pricing::certain;
use crate::pricing::columns::{Columns, greeks_of_rows, prices_of_rows};
use crate::pricing::{Greeks, OptionKind, Prices, Status};

/// Prices of American options in the approximation of 1987, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](crate::pricing#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{approximation::barone_adesi_whaley::price, OptionKind::Call};
/// // An option on a future; Haug 2007 prints 1.8771, from a rougher critical price.
/// let call = price(&[100.0], &[100.0], &[0.1], &[0.1], &[0.1], &[0.15], &[Call])?;
/// assert!((call.price[0] - 1.876_920_687_014_338_2).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn price(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Prices> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    Ok(prices_of_rows(columns.inputs().map(evaluate::<false>)))
}

/// Prices and first-order Greeks of American options in the approximation of 1987, one for each row: raw
/// derivatives, `theta` per year, `vega` and `rho` per 1.00.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](crate::pricing#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{approximation::barone_adesi_whaley::greeks, OptionKind::Put};
/// let (spot, strike) = ([100.0, 60.0], [100.0]);
/// let puts = greeks(&spot, &strike, &[1.0], &[0.05], &[0.0], &[0.2], &[Put])?;
/// assert!((puts.price[0] - 6.0).abs() < 0.2);
/// // Exercised now.
/// assert_eq!([puts.price[1], puts.delta[1], puts.theta[1]], [40.0, -1.0, 0.0]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn greeks(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Greeks> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    Ok(greeks_of_rows(columns.inputs().map(evaluate::<true>)))
}

/// One row; without Greeks only the price of the result is of use.
fn evaluate<const GREEKS: bool>(inputs: Inputs) -> (Row, Status) {
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
    if is_certain(inputs) {
        return certain::american(inputs);
    }
    let (european, status) = black_scholes::evaluate(inputs);
    if status != Status::Ok {
        return (Row::NAN, status);
    }
    let premium = Premium::new(inputs);
    let critical = if may_be_exercised_early(inputs) {
        premium.critical()
    } else {
        None
    };
    let Some(critical) = critical else {
        return (european_or_exercised(inputs, european), Status::Ok);
    };
    let distance = log_ratio(spot, strike) - sign * critical.distance;
    if sign * distance >= 0.0 {
        return (european_or_exercised(inputs, european), Status::Ok);
    }
    let row = if GREEKS {
        premium.added(european, critical, distance)
    } else {
        let added = strike * critical.premium * libm::exp(premium.power * distance);
        Row {
            price: european.price + added,
            ..european
        }
    };
    checked(not_below_intrinsic(inputs, row))
}

/// The premium for early exercise as a power of spot.
#[derive(Debug, Clone, Copy)]
struct Premium {
    inputs: Inputs,
    total_volatility: f64,
    /// `(rate - dividend_yield) years`.
    carry: f64,
    power: f64,
    /// `power - 1`, formed without that subtraction.
    power_less_one: f64,
    /// Derivative of `p (p - 1) v / 2 + b p` at the power.
    slope: f64,
    dividend_discount: f64,
    rate_discount: f64,
}

/// Where exercise begins to pay.
#[derive(Debug, Clone, Copy)]
struct Critical {
    /// `ln(S* / strike)`, positive into the money.
    distance: f64,
    /// What the option is worth there above the European one, per strike.
    premium: f64,
}

/// The equation of the critical price at a distance into the money.
#[derive(Debug, Clone, Copy)]
struct Residual {
    /// Exercise less holding, per strike; negative towards the strike.
    value: f64,
    /// Its derivative by the distance.
    slope: f64,
    /// The premium per strike; not positive where the equation means nothing.
    premium: f64,
    /// Size of the terms of which the value is the difference.
    scale: f64,
}

/// Farthest critical price that is looked for, in logarithms. The premium of one beyond is nothing.
const FARTHEST: f64 = 300.0;

impl Premium {
    fn new(inputs: Inputs) -> Self {
        let Inputs {
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
            ..
        } = inputs;
        let total_volatility = volatility * years.sqrt();
        let variance = total_volatility * total_volatility;
        let (interest, dividends) = (rate * years, dividend_yield * years);
        let carry = (rate - dividend_yield) * years;
        let growth = per_discount(interest);
        // v/2 p² + a p - g = 0, each root without cancellation.
        let linear = carry - 0.5 * variance;
        let root = libm::sqrt(linear * linear + 2.0 * variance * growth);
        let power = if sign * linear > 0.0 {
            2.0 * growth / (linear + sign * root)
        } else {
            (sign * root - linear) / variance
        };
        let shifted = carry + 0.5 * variance;
        let power_less_one = if sign > 0.0 && shifted > 0.0 {
            2.0 * (per_discount(-interest) + dividends) / (shifted + root)
        } else if sign > 0.0 {
            (root - shifted) / variance
        } else {
            power - 1.0
        };
        Self {
            inputs,
            total_volatility,
            carry,
            power,
            power_less_one,
            slope: sign * root,
            dividend_discount: libm::exp(-dividends),
            rate_discount: libm::exp(-interest),
        }
    }

    fn residual(&self, distance: f64) -> Residual {
        let sign = self.inputs.sign;
        let ratio = libm::exp(sign * distance);
        let d1 =
            (sign * distance + self.carry) / self.total_volatility + 0.5 * self.total_volatility;
        let d2 = d1 - self.total_volatility;
        // 1 - e^(-qT) Φ(s d1), and the same with the rate.
        let asset = self.dividend_discount * normal::cdf(-sign * d1)
            - libm::expm1(-self.inputs.dividend_yield * self.inputs.years);
        let cash = self.rate_discount * normal::cdf(-sign * d2)
            - libm::expm1(-self.inputs.rate * self.inputs.years);
        let held = self.power_less_one / self.power * asset;
        let density = self.dividend_discount * normal::pdf(d1) / self.total_volatility;
        Residual {
            value: sign * (ratio * held - cash),
            slope: ratio * (held + density / self.power.abs()),
            premium: ratio * asset / self.power.abs(),
            scale: (ratio * held).abs() + cash.abs(),
        }
    }

    /// The critical price, by Newton's method inside of a bracket: it takes the middle where a step
    /// would leave the bracket, so it ends whatever the numbers.
    fn critical(&self) -> Option<Critical> {
        const STEPS: usize = 100;
        let beyond = |at: Residual| at.value >= 0.0 || at.premium <= 0.0;
        if beyond(self.residual(0.0)) {
            return None;
        }
        let mut low = 0.0;
        let mut high = self.total_volatility.clamp(1e-8, 1.0);
        let mut at = self.residual(high);
        while !beyond(at) {
            low = high;
            high *= 2.0;
            if high > FARTHEST {
                return None;
            }
            at = self.residual(high);
        }
        let mut distance = high;
        for _ in 0..STEPS {
            let next = distance - at.value / at.slope;
            let next = if next > low && next < high && at.premium > 0.0 {
                next
            } else {
                0.5 * (low + high)
            };
            // The price is stationary in the critical price: half the digits of one are all of the other's.
            let done = (next - distance).abs() <= 1e-13 * distance.min(1.0);
            distance = next;
            at = self.residual(distance);
            if done {
                break;
            }
            if beyond(at) {
                high = distance;
            } else {
                low = distance;
            }
        }
        let solved = at.value.abs() <= 1e-9 * at.scale && at.premium > 0.0;
        solved.then(|| Critical {
            distance,
            premium: self.held_back(distance).unwrap_or(at.premium),
        })
    }

    /// Exercise less the European price, per strike: what the premium is at the critical price, where that
    /// difference does not cancel. Unlike the premium of the residual it is stationary in the critical price.
    fn held_back(&self, distance: f64) -> Option<f64> {
        let sign = self.inputs.sign;
        let exercise = sign * libm::expm1(sign * distance);
        let d1 =
            (sign * distance + self.carry) / self.total_volatility + 0.5 * self.total_volatility;
        let d2 = d1 - self.total_volatility;
        let share = libm::exp(sign * distance) * self.dividend_discount * normal::cdf(sign * d1);
        let payment = self.rate_discount * normal::cdf(sign * d2);
        (share.max(payment) < 0.5 * exercise).then_some(exercise - sign * (share - payment))
    }

    /// The European row with the premium and its derivatives, `distance` logarithms before the critical
    /// price (with the sign of the kind).
    fn added(&self, european: Row, critical: Critical, distance: f64) -> Row {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        } = self.inputs;
        let fraction = libm::exp(self.power * distance);
        let most = strike * critical.premium;
        let added = most * fraction;
        let (at_critical, _) = black_scholes::evaluate(Inputs {
            spot: strike * libm::exp(sign * critical.distance),
            ..self.inputs
        });
        // Derivatives of the power from the equation that defines it.
        let product = self.power * self.power_less_one;
        let interest_slope = per_discount_slope(rate * years);
        let by_volatility = -volatility * years * product / self.slope;
        let by_years = -(0.5 * volatility * volatility * product
            + (rate - dividend_yield) * self.power
            - rate * interest_slope)
            / self.slope;
        let by_rate = -years * (self.power - interest_slope) / self.slope;
        let premium_by = |european_derivative: f64, power_derivative: f64| {
            fraction * (most * distance * power_derivative - european_derivative)
        };
        Row {
            price: european.price + added,
            delta: european.delta + self.power * added / spot,
            gamma: european.gamma + product * added / spot / spot,
            vega: european.vega + premium_by(at_critical.vega, by_volatility),
            theta: european.theta + premium_by(at_critical.theta, -by_years),
            rho: european.rho + premium_by(at_critical.rho, by_rate),
        }
    }
}

/// `z / (1 - e^(-z))`.
fn per_discount(z: f64) -> f64 {
    if z == 0.0 { 1.0 } else { z / -libm::expm1(-z) }
}

/// Its derivative.
fn per_discount_slope(z: f64) -> f64 {
    // From the Bernoulli numbers; the first term left out is 1e-17.
    const SERIES: [f64; 6] = [
        1.0 / 6.0,
        -1.0 / 180.0,
        1.0 / 5_040.0,
        -1.0 / 151_200.0,
        1.0 / 4_790_016.0,
        -691.0 / 108_972_864_000.0,
    ];
    if z.abs() > 0.25 {
        return per_discount(z) * (1.0 - per_discount(-z)) / z;
    }
    let square = z * z;
    0.5 + z * SERIES.iter().rev().fold(0.0, |sum, c| sum * square + c)
}
