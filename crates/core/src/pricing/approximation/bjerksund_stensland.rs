//! The approximation of Bjerksund and Stensland of 2002, with an exercise boundary of two steps.
//!
//! # Formula
//! A call is exercised when spot first reaches `I2` in the first part of its life, `t = (√5 - 1) years / 2`, or
//! `I1` in the second; the formula is the exact value of that plan, in univariate and bivariate normal
//! distributions. With `b = rate - dividend_yield`, `v = volatility²`, `p` the root above 1 of
//! `p (p - 1) v / 2 + b p = rate`, `B∞ = strike p / (p - 1)` and `B0 = strike max(1, rate / dividend_yield)`:
//! `I(T) = B0 + (B∞ - B0) (1 - e^h)`, `h = -(b T + 2 volatility √T) strike² / ((B∞ - B0) B0)`,
//! `I2 = I(years)`, `I1 = I(t)`. A put on `spot` with `strike` is the call on `strike` with `spot`, the rate and
//! the dividend yield exchanged.
//!
//! # Where it is defined
//! For a call with `dividend_yield > 0` and a put with `rate > 0`, whatever the sign of the other. A plan of
//! exercise is worth no more than the option only if its boundary makes sense: where `b` is so negative
//! that `h` would be positive, `I` is `B0`, and `I1` is never above `I2`. With two critical prices (a call with
//! `rate < dividend_yield <= 0`, a put with `dividend_yield < rate <= 0`) there is no such plan, and the option is
//! worth the better of exercise now and the European option.
//!
//! # Which formula this is
//! `I1` is the boundary of `t` years, as Haug 2007 and the programs after him have it, not that of the
//! `years - t` that are left at the step. `QuantLib`'s engine of the same name is another formula, that of
//! 1993 with one step, and gives less.
//!
//! # Accuracy
//! Of the formula, against 30-digit values (`tests/golden/bjerksund_stensland_*.json`): error of the price below
//! 1e-12 of the larger of spot and strike. Its terms are of that size: far out of the money the early exercise
//! premium is rounding. Of the approximation: it is a lower bound. Beside Leisen and Reimer's tree of 1001 steps,
//! for strikes of 100, a week to three years, volatilities of 10 to 60 % and spots within two total volatilities of the strike: half of the
//! errors are below 0.002, one in twenty is above 0.13, and some reach 1.7, in the money at high volatility and
//! long maturities, where it exercises too early.
//!
//! # Greeks
//! Those of the European option exactly, and those of the premium over it by central differences of fourth
//! order: with steps of a hundredth of the total volatility in spot (at most 0.01 of it), half a per cent of
//! `volatility` and of `years`, and `0.0025 volatility / √years` in `rate`, at most 0.0005 and a fortieth of the
//! rate of a put. In the golden rows their error is below 1e-8 of the strike, or 1e-8 of the Greek. The
//! premium of a put has no `rho` below a rate of 1e-6, where differences would be rounding. The formula has a
//! kink at `rate = dividend_yield`, where the Greeks are between its two sides. Beyond the boundary `delta` is 1
//! or -1 and the others are 0.
//!
//! # Source
//! P. Bjerksund, G. Stensland, "Closed Form Valuation of American Options", Norwegian School of Economics and
//! Business Administration, discussion paper 2002:9; E. G. Haug, "The Complete Guide to Option Pricing
//! Formulas", 2nd edition, 2007.

use super::{checked, european_or_exercised, is_certain, not_below_intrinsic};
use crate::Result;
use crate::math::bivariate_normal::{Correlated, Side, weighted_normal};
use crate::math::log_ratio::log_ratio;
use crate::pricing::black_scholes::{self, Inputs, Row, refusal};
use crate::pricing::certain;
use crate::pricing::columns::{Columns, greeks_of_rows, prices_of_rows};
use crate::pricing::{Greeks, OptionKind, Prices, Status};

/// Prices of American options in the approximation of 2002, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](crate::pricing#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{approximation::bjerksund_stensland::price, OptionKind::Call};
/// let call = price(&[42.0], &[40.0], &[0.75], &[0.04], &[0.08], &[0.35], &[Call])?;
/// // The formula of 1993 gives 5.2704.
/// assert!((call.price[0] - 5.286_858_855_569).abs() < 1e-11);
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

/// Prices and first-order Greeks of American options in the approximation of 2002, one for each row: raw
/// derivatives, `theta` per year, `vega` and `rho` per 1.00. They are partly [differences](self#greeks).
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](crate::pricing#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{approximation::bjerksund_stensland::greeks, OptionKind::Put};
/// let (spot, strike) = ([100.0, 60.0], [100.0]);
/// let puts = greeks(&spot, &strike, &[1.0], &[0.05], &[0.0], &[0.2], &[Put])?;
/// // A binomial tree has 6.0904.
/// assert!((puts.price[0] - 6.015_933_827_824).abs() < 1e-11);
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
        ..
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
    let call = Call::of(inputs);
    if call.dividend_yield <= 0.0 {
        return (european_or_exercised(inputs, european), Status::Ok);
    }
    let plan = call.plan();
    if call.log_spot >= plan.first {
        return (european_or_exercised(inputs, european), Status::Ok);
    }
    let price = call.strike * call.value(plan);
    if price.is_nan() {
        return (Row::NAN, Status::NoConvergence);
    }
    if price <= european.price {
        return (european_or_exercised(inputs, european), Status::Ok);
    }
    let row = if GREEKS {
        with_premium(inputs, european, price)
    } else {
        Row { price, ..european }
    };
    checked(not_below_intrinsic(inputs, row))
}

/// The European row with the premium and its derivatives.
fn with_premium(inputs: Inputs, european: Row, price: f64) -> Row {
    let Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        sign,
    } = inputs;
    let spot_step = 0.01 * spot * (volatility * years.sqrt()).min(1.0);
    let volatility_step = 0.005 * volatility;
    let years_step = 0.005 * years;
    // The premium of a put ends, with all its derivatives, at a rate of 0.
    let (most, has_rho) = if sign < 0.0 {
        (0.025 * rate, rate >= 1e-6)
    } else {
        (0.000_5, true)
    };
    let rate_step = (0.002_5 * volatility / years.sqrt()).min(0.000_5).min(most);

    let at = |spot, years, rate, volatility| {
        let moved = Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        };
        let call = Call::of(moved);
        call.strike * call.value(call.plan()) - black_scholes::evaluate(moved).0.price
    };
    let spots = around(|change| at(spot + change * spot_step, years, rate, volatility));
    let volatilities =
        around(|change| at(spot, years, rate, volatility + change * volatility_step));
    let lives = around(|change| at(spot, years + change * years_step, rate, volatility));
    let by_rate = if has_rho {
        slope(around(|change| {
            at(spot, years, rate + change * rate_step, volatility)
        })) / rate_step
    } else {
        0.0
    };
    let middle = price - european.price;
    let [far_down, down, up, far_up] = spots;
    let curvature =
        16.0 * ((up - middle) + (down - middle)) - ((far_up - middle) + (far_down - middle));
    Row {
        price,
        delta: european.delta + slope(spots) / spot_step,
        gamma: european.gamma + curvature / 12.0 / spot_step / spot_step,
        vega: european.vega + slope(volatilities) / volatility_step,
        theta: european.theta - slope(lives) / years_step,
        rho: european.rho + by_rate,
    }
}

/// Two steps down, one down, one up, two up.
fn around(function: impl Fn(f64) -> f64) -> [f64; 4] {
    [-2.0, -1.0, 1.0, 2.0].map(function)
}

/// The derivative per step.
fn slope([far_down, down, up, far_up]: [f64; 4]) -> f64 {
    (8.0 * (up - down) - (far_up - far_down)) / 12.0
}

/// Correlation of the logarithms of spot at the step and at the end: `sqrt((√5 - 1) / 2)`.
const CORRELATION: f64 = 0.786_151_377_757_423_3;

/// A call, or the call that a put is, on a strike of 1.
#[derive(Debug, Clone, Copy)]
struct Call {
    /// What the strike of 1 stands for.
    strike: f64,
    /// `ln(spot / strike)`.
    log_spot: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
}

/// When to exercise.
#[derive(Debug, Clone, Copy)]
struct Plan {
    /// Length of the first part.
    years: f64,
    /// Logarithm of the boundary in the first part, and what exercise there is worth.
    first: f64,
    first_payoff: f64,
    /// The same of the second.
    second: f64,
    second_payoff: f64,
    /// Power of spot of the perpetual option.
    power: f64,
}

/// A moment of spot, of which the expectations below are taken: `e^log_weight` for `spot^power`, and the drift
/// of the logarithm in the measure that belongs to it.
#[derive(Debug, Clone, Copy)]
struct Moment {
    log_weight: f64,
    drift: f64,
}

impl Call {
    fn of(inputs: Inputs) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        } = inputs;
        let log_spot = log_ratio(spot, strike);
        if sign > 0.0 {
            Self {
                strike,
                log_spot,
                years,
                rate,
                dividend_yield,
                volatility,
            }
        } else {
            Self {
                strike: spot,
                log_spot: -log_spot,
                years,
                rate: dividend_yield,
                dividend_yield: rate,
                volatility,
            }
        }
    }

    /// Needs a positive dividend yield.
    fn plan(self) -> Plan {
        /// The part of the golden section.
        const PART: f64 = 0.618_033_988_749_894_8;

        let variance = self.volatility * self.volatility;
        let carry = self.rate - self.dividend_yield;
        // The roots of the perpetual option less 1, and less rate / dividend_yield: each without cancellation.
        let above = carry + 0.5 * variance;
        let below = carry - 0.5 * variance;
        let root = libm::sqrt(above * above + 2.0 * variance * self.dividend_yield);
        let power_less_one = if above > 0.0 {
            2.0 * self.dividend_yield / (above + root)
        } else {
            (root - above) / variance
        };
        let (base_payoff, height) = if carry <= 0.0 {
            (0.0, 1.0 / power_less_one)
        } else if below > 0.0 {
            let height = variance * self.rate / (self.dividend_yield * (root + below));
            (carry / self.dividend_yield, height)
        } else {
            let height = (root - below) / (2.0 * self.dividend_yield);
            (carry / self.dividend_yield, height)
        };
        let payoff = |years: f64| {
            let growth = (carry * years + 2.0 * self.volatility * years.sqrt()).max(0.0);
            base_payoff - height * libm::expm1(-growth / (height * (1.0 + base_payoff)))
        };
        let years = PART * self.years;
        let first_payoff = payoff(self.years);
        let second_payoff = payoff(years).min(first_payoff);
        Plan {
            years,
            first: libm::log1p(first_payoff),
            first_payoff,
            second: libm::log1p(second_payoff),
            second_payoff,
            power: 1.0 + power_less_one,
        }
    }

    /// What the plan is worth.
    fn value(self, plan: Plan) -> f64 {
        let Plan {
            years,
            first,
            first_payoff,
            second,
            second_payoff,
            power,
        } = plan;
        let variance = self.volatility * self.volatility;
        let carry = self.rate - self.dividend_yield;
        let moment = |log_weight: f64, power: f64| Moment {
            log_weight,
            drift: carry + (power - 0.5) * variance,
        };
        // Discounting and growth cancel for the power of the perpetual option.
        let at_first = moment(power * (self.log_spot - first), power);
        let at_second = moment(power * (self.log_spot - second), power);
        let correlated = Correlated::new(CORRELATION);
        let share = |years: f64| moment(self.log_spot - self.dividend_yield * years, 1.0);
        let cash = |years: f64| moment(-self.rate * years, 0.0);
        let until_step = |moment: Moment, limit: f64| self.untouched(moment, plan, limit);
        let until_end =
            |moment: Moment, limit: f64| self.untouched_twice(moment, plan, limit, &correlated);

        let touched = first_payoff * (libm::exp(at_first.log_weight) - until_step(at_first, first));
        let at_the_step = (until_step(share(years), first) - until_step(share(years), second))
            - (until_step(cash(years), first) - until_step(cash(years), second));
        let touched_later =
            second_payoff * (until_step(at_second, second) - until_end(at_second, second));
        let (share, cash) = (share(self.years), cash(self.years));
        let at_the_end = (until_end(share, second) - until_end(share, 0.0))
            - (until_end(cash, second) - until_end(cash, 0.0));
        touched + at_the_step + touched_later + at_the_end
    }

    /// The moment over the paths that stay below the first boundary until the step and are below `limit` then.
    fn untouched(self, moment: Moment, plan: Plan, limit: f64) -> f64 {
        let Moment { log_weight, drift } = moment;
        let deviation = self.volatility * plan.years.sqrt();
        let mirrored = 2.0 * drift / (self.volatility * self.volatility);
        let distance = plan.first - self.log_spot;
        let direct = (limit - self.log_spot - drift * plan.years) / deviation;
        weighted_normal(log_weight, direct)
            - weighted_normal(
                log_weight + mirrored * distance,
                direct - 2.0 * distance / deviation,
            )
    }

    /// The moment over the paths that stay below both boundaries and end below `limit`: each boundary
    /// mirrors the paths that touch it.
    fn untouched_twice(
        self,
        moment: Moment,
        plan: Plan,
        limit: f64,
        correlated: &Correlated,
    ) -> f64 {
        let Moment { log_weight, drift } = moment;
        let Plan {
            first,
            second,
            years,
            ..
        } = plan;
        let mirrored = 2.0 * drift / (self.volatility * self.volatility);
        let (at_step, at_end) = (
            self.volatility * years.sqrt(),
            self.volatility * self.years.sqrt(),
        );
        let (step_drift, end_drift) = (drift * years, drift * self.years);
        let spot = self.log_spot;
        let to_first = first - spot;
        let to_second = second - spot;
        let between = first - second;
        let none = correlated.weighted_cdf(
            log_weight,
            (to_second - step_drift) / at_step,
            (limit - spot - end_drift) / at_end,
            Side::Same,
        );
        let by_first = correlated.weighted_cdf(
            log_weight + mirrored * to_first,
            (-to_first - between - step_drift) / at_step,
            (limit - spot - 2.0 * to_first - end_drift) / at_end,
            Side::Same,
        );
        let by_second = correlated.weighted_cdf(
            log_weight + mirrored * to_second,
            (to_second + step_drift) / at_step,
            (limit - spot - 2.0 * to_second - end_drift) / at_end,
            Side::Opposite,
        );
        let by_both = correlated.weighted_cdf(
            log_weight - mirrored * between,
            (-to_first - between + step_drift) / at_step,
            (limit - spot + 2.0 * between - end_drift) / at_end,
            Side::Opposite,
        );
        (none - by_first) - (by_second - by_both)
    }
}
