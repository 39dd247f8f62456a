//! What the engine is asked to value.

use super::super::black_scholes::Inputs;

/// One option on a mesh of its own.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Contract {
    pub(in crate::pricing) spot: f64,
    pub(in crate::pricing) strike: f64,
    pub(in crate::pricing) years: f64,
    pub(in crate::pricing) rate: f64,
    pub(in crate::pricing) dividend_yield: f64,
    pub(in crate::pricing) volatility: f64,
    /// `+1` for a call, `-1` for a put.
    pub(in crate::pricing) sign: f64,
    pub(in crate::pricing) exercise: Exercise,
}

/// When exercise is possible, and where it can be worth while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::pricing) enum Exercise {
    /// At expiry only.
    Never,
    /// For every spot beyond one boundary.
    Attached,
    /// Between two boundaries: to wait is better far in the money, because the rate on what is received is negative.
    Detached,
}

impl Contract {
    pub(in crate::pricing) fn new(inputs: Inputs, american: bool) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        } = inputs;
        let earned = if sign < 0.0 { rate } else { dividend_yield };
        let exercise = match (american, earned < 0.0) {
            (false, _) => Exercise::Never,
            (true, false) => Exercise::Attached,
            (true, true) => Exercise::Detached,
        };
        Self {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
            exercise,
        }
    }

    /// The same option with exercise where it can be worth while: a put is held as long as interest is not earned on
    /// the strike, nor more than the yield; so is a call seen from the other currency, if the share pays no cash.
    pub(super) fn on_grid(&self, pays_cash: bool) -> Self {
        let (earned, lost) = if self.sign < 0.0 {
            (self.rate, self.dividend_yield)
        } else {
            (self.dividend_yield, self.rate)
        };
        let takes_cash = self.sign > 0.0 && pays_cash;
        let is_held = earned <= 0.0 && earned <= lost && !takes_cash;
        Self {
            exercise: if is_held {
                Exercise::Never
            } else {
                self.exercise
            },
            ..*self
        }
    }

    pub(super) fn is_american(&self) -> bool {
        self.exercise != Exercise::Never
    }

    /// What the option is worth at most, for any volatility and dividends.
    pub(in crate::pricing) fn most(&self) -> f64 {
        let (most, growth) = if self.sign > 0.0 {
            (self.spot, -self.dividend_yield)
        } else {
            (self.strike, -self.rate)
        };
        let growth = if self.is_american() {
            growth.max(0.0)
        } else {
            growth
        };
        most * libm::exp(growth * self.years)
    }
}

/// Cash that the share pays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::pricing) struct Payment {
    /// Years from now to the ex-dividend date.
    pub(in crate::pricing) years: f64,
    pub(in crate::pricing) amount: f64,
}

/// What follows geometric Brownian motion where the share pays cash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pricing) enum Treatment {
    /// The share between payments; it falls by the cash, or to nothing where it is worth less.
    Jump,
    /// The share less the present value of the payments up to expiry.
    Escrow,
}
