//! Options of which nothing is uncertain: no time, no volatility, or a strike of nothing.
//!
//! Spot grows at the rate less the yield and falls by each payment, to no less than nothing. Exercise after `t`
//! years is then worth `sign (b spot - a)` today, with `a` and `b` known for every `t`.

use super::contract::{Contract, Payment};
use crate::pricing::black_scholes::Row;

/// A moment of exercise: after `years`, with `paid` (as of then) taken from spot.
#[derive(Debug, Clone, Copy)]
struct Moment {
    years: f64,
    paid: f64,
    /// d `paid` / d rate.
    paid_by_rate: f64,
}

/// Value and derivatives; `None` if they are no numbers.
///
/// An American option is exercised at the moment that is best from today's point of view. That is at expiry,
/// now, just before or after a payment, or between two of them where `yield spot = rate strike`.
pub(super) fn evaluate(contract: &Contract, payments: &[Payment]) -> Option<Row> {
    let Contract { years, strike, .. } = *contract;
    let mut best: Option<(Moment, f64)> = None;
    let mut consider = |moment: Moment| {
        let worth = contract.worth(moment);
        if best.is_none_or(|(_, most)| worth > most || worth.is_nan()) {
            best = Some((moment, worth));
        }
    };
    let mut last = Moment {
        years: 0.0,
        paid: 0.0,
        paid_by_rate: 0.0,
    };
    if contract.is_american() {
        consider(last);
    }
    for payment in payments {
        let before = contract.later(last, payment.years);
        if contract.is_american() {
            if let Some(turn) = contract.turn(last, before) {
                consider(turn);
            }
            consider(before);
        }
        last = Moment {
            paid: before.paid + payment.amount,
            ..before
        };
        if contract.is_american() {
            consider(last);
        }
    }
    let expiry = contract.later(last, years);
    if contract.is_american()
        && let Some(turn) = contract.turn(last, expiry)
    {
        consider(turn);
    }
    consider(expiry);
    let (moment, worth) = best?;
    let row = contract.row(moment, worth, strike);
    (row.price.is_finite() && ![row.delta, row.theta, row.rho].iter().any(|v| v.is_nan()))
        .then_some(row)
}

impl Contract {
    /// Payments carried on to a later moment.
    fn later(&self, from: Moment, years: f64) -> Moment {
        let span = years - from.years;
        let growth = libm::exp((self.rate - self.dividend_yield) * span);
        Moment {
            years,
            paid: from.paid * growth,
            paid_by_rate: (from.paid_by_rate + span * from.paid) * growth,
        }
    }

    /// Signed value today of exercise at a moment.
    fn worth(&self, moment: Moment) -> f64 {
        let growth = libm::exp((self.rate - self.dividend_yield) * moment.years);
        let spot = (self.spot * growth - moment.paid).max(0.0);
        self.sign * (spot - self.strike) * libm::exp(-self.rate * moment.years)
    }

    /// The moment within an interval where exercise a little later is worth the same: `yield spot = rate strike`.
    fn turn(&self, from: Moment, to: Moment) -> Option<Moment> {
        let carry = self.rate - self.dividend_yield;
        let growth = libm::exp(carry * from.years);
        let spot = self.spot * growth - from.paid;
        let span = libm::log((self.rate * self.strike) / (self.dividend_yield * spot)) / carry;
        (span > 0.0 && from.years + span < to.years).then(|| self.later(from, from.years + span))
    }

    fn row(&self, moment: Moment, worth: f64, strike: f64) -> Row {
        let Self {
            spot,
            rate,
            dividend_yield,
            volatility,
            sign,
            ..
        } = *self;
        let nothing = Row {
            price: 0.0,
            delta: 0.0,
            gamma: 0.0,
            vega: 0.0,
            theta: 0.0,
            rho: 0.0,
        };
        if worth < 0.0 {
            return nothing;
        }
        let at_the_money = worth == 0.0 && strike > 0.0;
        let exercised = if at_the_money { 0.5 } else { 1.0 };
        let discount = libm::exp(-rate * moment.years);
        let growth = libm::exp((rate - dividend_yield) * moment.years);
        let left = spot * growth - moment.paid;
        let alive = if left > 0.0 { exercised * sign } else { 0.0 };
        let delta = alive * growth * discount;
        // The same moment, at a time that has come nearer: only exercise at expiry or at a payment waits for a date.
        let by_rate = alive * (moment.years * spot * growth - moment.paid_by_rate) * discount
            - moment.years * worth.max(0.0);
        // While the holder waits, the equation holds without the second derivative.
        let decay = rate * worth - (rate - dividend_yield) * spot * delta;
        let theta = if self.years == 0.0 && at_the_money && volatility > 0.0 {
            f64::NEG_INFINITY
        } else if moment.years > 0.0 || !self.is_american() {
            decay
        } else if self.years == 0.0 {
            decay.min(0.0)
        } else {
            0.0
        };
        Row {
            // Without the sign of a negative zero.
            price: worth.abs(),
            delta,
            gamma: if at_the_money { f64::INFINITY } else { 0.0 },
            vega: 0.0,
            theta,
            rho: by_rate,
        }
    }
}
